// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"
#include "models/records/statisticsreport.h"
#include "models/records/surveyresponse.h"

#include <QCoreApplication>

/// Figures in words: headings of form II.06a, periods, definitions; the same on screen, in prints
/// and in files.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)

public:
    /// "01/10/2026 – 31/10/2026": the last day is inside the period.
    static QString period(Moment from, Moment to);
    /// Heading of a column (3 … 13) of form II.06a without its number.
    static QString formColumn(int column);
    /// How a column is made: "(3)=(4)+(5)+(6)".
    static QString formIdentity(int column);
    static QString formTitle();
    /// Name and definition of the on-time rate that is used (R1).
    static QString onTimeDefinition();
    /// "97,8% (2.732 / 2.794)"; only the counts where nothing is counted.
    static QString share(const Share& share);
    static QString level(SatisfactionLevel level);
    static QString channel(int channel);

    static Sheet formSheet(
        const StatisticsReport& report, const QString& unitName, Moment dataTime);
    static Sheet surveySheet(
        const SurveyFigures& figures, const QString& unitName, Moment dataTime);
};
