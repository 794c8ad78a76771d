// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/statisticsreport.h"

#include <QStringList>

#include <vector>

class Connection;

/// All SQL about figures of receiving, handling and returning dossiers.
///
/// Counting rules (Circular 01/2020/TT-VPCP, form II.06a, and the practice around it): registered
/// (1) and refused (3) dossiers are not counted; the finish is the end of processing, not the
/// citizen's collecting; early, on time and late are told by date at +07:00, not by hour; a dossier
/// without a promised date is never late.
class StatisticsStore {
public:
    explicit StatisticsStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Form II.06a now. Where `filter.to` lies ahead, what is open is judged at `now`.
    Result<StatisticsReport> form(const StatisticsFilter& filter, Moment now);

    /// Received and resolved dossiers of [from, to), from the daily roll-up, ordered by key.
    Result<std::vector<MovementRow>> movement(
        MovementGrouping grouping, const StatisticsFilter& filter, Moment now);

    /// Open dossiers by status (1..10 → count) of a unit, now.
    Result<std::vector<std::pair<int, qint64>>> byStatus(const QString& unit);

    /// Keeps a report for good and gives it back with number and digest.
    Result<StatisticsReport> freeze(StatisticsReport report, const QString& by, Moment now);
    Result<StatisticsReport> frozen(qint64 id);
    /// Newest first, without rows.
    Result<std::vector<StatisticsReport>> frozenReports(int limit);

private:
    Connection& m_connection;
};
