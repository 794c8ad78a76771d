// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/calendar/period.h"
#include "models/records/statisticsreport.h"
#include "ui/statistics/chartdata.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <vector>

class Connection;

/// The charts a supervisor can put into the wide card.
enum class StatisticsView { ResolvedByMonth, ReceivedByMonth, ByUnit, OverdueByUnit };

/// Everything the statistics page shows of one unit and period, read in one job.
struct StatisticsFigures {
    Q_DECLARE_TR_FUNCTIONS(StatisticsFigures)

public:
    StatisticsReport report;
    std::vector<MovementRow> months; ///< the twelve months that end with the period
    std::vector<MovementRow> units;
    std::vector<MovementRow> fields;
    std::vector<MovementRow> channels;

    static Result<StatisticsFigures> read(
        Connection& connection, const StatisticsFilter& filter, Moment now);

    ChartData chart(StatisticsView view) const;
    ChartData onTimeChart() const;
    ChartData channelChart() const;

    /// The list behind a bar of chart(view): keys and values for the dossiers place.
    QUrlQuery behind(StatisticsView view, const QString& key, int series) const;
    QUrlQuery behindField(const QString& field) const;
    QUrlQuery behindChannel(const QString& channel) const;
    /// The list behind a cell of form II.06a.
    QUrlQuery behindCell(const QString& rowCode, int formColumn, Moment now) const;

private:
    QUrlQuery base() const;
    ChartData monthChart(bool received) const;
    ChartData unitChart(bool overdue) const;
};
