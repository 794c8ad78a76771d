// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/tablerow.h"
#include "models/records/surveyresponse.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Which column of a table of survey slips means what. A table of slips has a column for the level
/// ("Mức hài lòng"); columns not known otherwise are questions, levels in their cells.
class SurveyColumns {
public:
    /// Nothing when the row names no level. Error table.twice {column}.
    static Result<std::optional<SurveyColumns>> match(const QStringList& header);

    /// The questions the table asks, in its order.
    const std::vector<SurveyQuestion>& questions() const { return m_questions; }

    /// A row as a slip; slips without a number of their own are told apart by content and, where
    /// two are the same, by their order. `now`: moment of slips that tell none.
    /// Errors: table.level {value, column}, table.moment {value, column}.
    Result<SurveyResponse> slipOf(const QStringList& cells, const QString& unit, Moment now);

private:
    enum class Meaning { Key, Unit, Procedure, Dossier, Moment, Channel, Level, Comment };

    QString cell(const QStringList& cells, Meaning meaning) const;
    Status readAnswers(const QStringList& cells, SurveyResponse& slip) const;
    QString keyOf(const QStringList& cells, const SurveyResponse& slip);

    QHash<int, int> m_columns; ///< meaning → column
    std::vector<std::pair<int, QString>> m_answers; ///< column, question code
    std::vector<SurveyQuestion> m_questions;
    QHash<QByteArray, int> m_same; ///< content → how often it came
};

/// "Rất hài lòng", "hài lòng", "không hài lòng", their English words, or the points 2, 1, 0.
std::optional<SatisfactionLevel> levelOf(const QString& text);
