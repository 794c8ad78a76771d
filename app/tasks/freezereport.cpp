// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/freezereport.h"

#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "models/storage/connection.h"
#include "models/stores/statisticsstore.h"

Result<StatisticsReport> freezeReport(
    Connection& connection, const Act& act, const StatisticsFilter& filter)
{
    const Status allowed = permit(
        connection, act, Permission::FiguresFreeze, QStringLiteral("statistics"), filter.unit);
    if (!allowed)
        return allowed.error();
    StatisticsReport frozen;
    Status done = connection.transaction([&]() -> Status {
        StatisticsStore store(connection);
        Result<StatisticsReport> counted = store.form(filter, act.now);
        if (!counted)
            return counted.error();
        Result<StatisticsReport> kept =
            store.freeze(std::move(counted).value(), act.session.actor.login, act.now);
        if (!kept)
            return kept.error();
        frozen = std::move(kept).value();
        return recordAct(connection, act, QStringLiteral("statistics.freeze"),
            QStringLiteral("statistics"), QString::number(frozen.id), frozen.digest);
    });
    if (!done)
        return done.error();
    return frozen;
}
