// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

/// Columns 3 to 13 of form II.06a/VPCP/KSTT, by their number on the form.
struct FormRow {
    QString code; ///< field or unit code behind the row; empty in the total
    QString name;
    std::array<qint64, 11> cells {}; ///< cells[0] is column 3

    qint64 column(int number) const { return cells.at(static_cast<std::size_t>(number) - 3); }

    qint64& column(int number) { return cells.at(static_cast<std::size_t>(number) - 3); }

    /// 3 = 4+5+6, 7 = 8+9+10, 11 = 12+13 and 3 = 7+11 (Circular 01/2020/TT-VPCP, form II.06a).
    bool identitiesHold() const
    {
        return column(3) == column(4) + column(5) + column(6)
            && column(7) == column(8) + column(9) + column(10)
            && column(11) == column(12) + column(13) && column(3) == column(7) + column(11);
    }

    bool operator==(const FormRow&) const = default;
};

/// A share that never stands without what it is a share of.
struct Share {
    qint64 numerator = 0;
    qint64 denominator = 0;

    /// Per cent with one decimal, half up; 0 where nothing is counted (never NaN).
    double percent() const
    {
        if (denominator == 0)
            return 0.0;
        const qint64 tenths = (numerator * 2000 + denominator) / (2 * denominator);
        return static_cast<double>(tenths) / 10.0;
    }

    bool operator==(const Share&) const = default;
};

enum class FormGrouping { Field, Unit };

/// Which dossiers a report counts. The period is half-open: from ≤ moment < to, days at +07:00.
struct StatisticsFilter {
    QString unit; ///< empty: all units
    Moment from = 0;
    Moment to = 0;
    FormGrouping grouping = FormGrouping::Field;
};

/// Form II.06a of a unit and period, computed or frozen.
struct StatisticsReport {
    static constexpr int kDefinition = 1; ///< raised when a counting rule changes

    qint64 id = 0; ///< number of the frozen report, 0 when computed now
    QString unit;
    Moment from = 0;
    Moment to = 0;
    FormGrouping grouping = FormGrouping::Field;
    int definition = kDefinition;
    std::vector<FormRow> rows;
    FormRow total;
    Moment frozen = 0;
    QString frozenBy;
    QString digest;

    /// The report as bytes that are the same whenever the figures are the same.
    QByteArray content() const;
    /// SHA-256 of content(), in hexadecimal.
    QString contentDigest() const;
    static Result<StatisticsReport> fromContent(const QByteArray& content);

    /// R1: (early + on time) / resolved in the period.
    Share onTime() const { return { total.column(8) + total.column(9), total.column(7) }; }

    bool identitiesHold() const
    {
        for (const FormRow& row : rows) {
            if (!row.identitiesHold())
                return false;
        }
        return total.identitiesHold();
    }
};

/// What happened in one month (or to one unit, field, channel): the bars of the charts.
struct MovementRow {
    QString key; ///< "2026-10", a unit code, a field code, a channel
    QString name;
    qint64 received = 0;
    qint64 early = 0;
    qint64 onTime = 0;
    qint64 late = 0;
    qint64 openOverdue = 0; ///< open now and past due; only where the grouping can say

    qint64 resolved() const { return early + onTime + late; }
};

enum class MovementGrouping { Month, Unit, Field, Channel };
