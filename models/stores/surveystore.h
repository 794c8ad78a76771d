// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/surveyresponse.h"

#include <QString>

#include <vector>

class Connection;

/// What a slip's words were, for the list of comments.
struct SurveyComment {
    qint64 id = 0;
    QString unit;
    QString procedureCode;
    QString dossierCode;
    Moment moment = 0;
    SatisfactionLevel level = SatisfactionLevel::Satisfied;
    QString comment;
};

/// All SQL about satisfaction surveys (Decree 61/2018, Decision 31/2021 Article 30).
class SurveyStore {
public:
    explicit SurveyStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Adds one slip; false when a slip with the same source key is there already.
    Result<bool> add(const SurveyResponse& response);

    /// Adds or renames a question.
    Status putQuestion(const SurveyQuestion& question);
    Result<std::vector<SurveyQuestion>> questions();

    /// Figures of [from, to) of a unit and the units below it (empty: all).
    Result<SurveyFigures> figures(const QString& unit, Moment from, Moment to);

    /// Slips with words in [from, to), newest first; `words` is searched accent-blind.
    Result<std::vector<SurveyComment>> comments(
        const QString& unit, Moment from, Moment to, const QString& words, int limit);

private:
    Status readLevels(SurveyFigures& figures);
    Status readUnits(SurveyFigures& figures);
    Status readProcedures(SurveyFigures& figures);
    Status readMonths(SurveyFigures& figures);
    Status readQuestions(SurveyFigures& figures);

    Connection& m_connection;
};
