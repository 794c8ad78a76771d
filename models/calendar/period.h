// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QDate>

/// Kinds of periods figures are asked for. Report kinds run from the 15th to the 14th (Decree
/// 09/2019/NĐ-CP, Article 12): quarter 1 is 15/12 – 14/3, the year 15/12 – 14/12.
enum class PeriodKind { Month, Quarter, Year, ReportMonth, ReportQuarter, ReportYear, Free };

/// A named stretch of days at +07:00; `to` is the first moment after it.
struct Period {
    PeriodKind kind = PeriodKind::Month;
    Moment from = 0;
    Moment to = 0;
    int year = 0; ///< the year it is named after
    int number = 0; ///< month 1–12 or quarter 1–4; 0 for years and free ranges

    QDate firstDay() const { return vietnamTime(from).date(); }

    QDate lastDay() const { return vietnamTime(to - 1).date(); }

    bool operator==(const Period&) const = default;
};

/// First moment of a day at +07:00.
Moment startOfDay(QDate day);

/// The period of a kind by its name: year, and month or quarter where the kind has one.
Period namedPeriod(PeriodKind kind, int year, int number);

/// The period of a kind in which a day lies; for Free just that day.
Period periodAround(PeriodKind kind, QDate day);

/// The period `steps` later (negative: earlier) of the same kind; a free range moves by its length.
Period shifted(const Period& period, int steps);

/// From the first to the last day, both inside.
Period freePeriod(QDate first, QDate last);
