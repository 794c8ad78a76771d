// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

/// How the engine would run a statement whose values stand in its text. On PostgreSQL sequential
/// scans and sorts are made expensive first, so that a small table does not hide a missing index.
inline QString planOf(Connection& connection, const QString& sql)
{
    QString plan;
    const bool sqlite = connection.dialect().isSqlite();
    if (!sqlite) {
        // EXPLAIN cannot be prepared there: a function runs it.
        const Status made = connection.run(
            QStringLiteral("CREATE OR REPLACE FUNCTION plan_of(query TEXT) RETURNS SETOF TEXT"
                           " LANGUAGE plpgsql AS $$BEGIN RETURN QUERY EXECUTE 'EXPLAIN ' || query;"
                           " END$$"));
        const Status forced = connection.run(QStringLiteral("SET enable_seqscan = off"));
        if (!made || !forced)
            return {};
    }
    const Status read = connection.each(
        sqlite ? QStringLiteral("EXPLAIN QUERY PLAN ") + sql : QStringLiteral("SELECT plan_of(?)"),
        sqlite ? Binds() : Binds { sql },
        [&](const Row& row) { plan += row.text(sqlite ? 3 : 0) + u'\n'; });
    return read ? plan : QString();
}
