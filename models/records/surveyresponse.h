// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/records/statisticsreport.h"

#include <QString>

#include <array>
#include <utility>
#include <vector>

/// Satisfaction of one slip or one answer; the numbers are the points of Decree 61/2018.
enum class SatisfactionLevel { NotSatisfied = 0, Satisfied = 1, VerySatisfied = 2 };

/// One slip (phiếu khảo sát).
struct SurveyResponse {
    QString sourceKey; ///< tells the same slip imported twice
    QString unit;
    QString procedureCode;
    QString dossierCode; ///< may be empty
    Moment moment = 0;
    int channel = 0; ///< 1 paper, 2 web, 3 kiosk or tablet, 4 telephone; 0 not told
    SatisfactionLevel level = SatisfactionLevel::Satisfied;
    QString comment;
    std::vector<std::pair<QString, SatisfactionLevel>> answers; ///< question code, level
};

/// Counts by level; index is SatisfactionLevel.
struct LevelCounts {
    std::array<qint64, 3> counts {};

    qint64 of(SatisfactionLevel level) const { return counts.at(static_cast<std::size_t>(level)); }

    qint64 total() const { return counts[0] + counts[1] + counts[2]; }

    /// Shares of very satisfied, satisfied, not satisfied with one decimal; the last by difference,
    /// so that they sum to 100; all 0 where there is no slip.
    std::array<double, 3> shares() const;

    /// Satisfied or better, of all slips.
    Share satisfiedOrBetter() const { return { counts[1] + counts[2], total() }; }

    bool operator==(const LevelCounts&) const = default;
};

struct SurveyQuestion {
    QString code;
    int position = 0;
    QString content;
};

struct SurveyRow {
    QString code; ///< question, unit or month
    QString name;
    LevelCounts levels;
    qint64 returned = 0; ///< dossiers returned (units and months only)
};

/// Survey figures of a unit and period. The period is half-open, as in StatisticsFilter.
struct SurveyFigures {
    QString unit;
    Moment from = 0;
    Moment to = 0;
    LevelCounts levels;
    qint64 returned = 0; ///< results returned in the period: the base of the response rate
    std::vector<SurveyRow> questions;
    std::vector<SurveyRow> units;
    std::vector<SurveyRow> procedures;
    std::vector<SurveyRow> months;

    Share responseRate() const { return { levels.total(), returned }; }
};

/// Where the true share lies with 95 % confidence, in per cent (Wilson's score interval).
struct Interval {
    double low = 0.0;
    double high = 0.0;
};

Interval confidenceInterval(const Share& share);

/// Below this many slips a share says nothing: counts only (small samples are guarded).
inline constexpr qint64 kSmallSample = 10;
