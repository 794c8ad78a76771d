// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/returnways.h"

#include "models/packets/jsondocument.h"
#include "models/storage/connection.h"
#include "models/stores/unitclause.h"

Result<ReturnWays> countReturnWays(Connection& connection, const StatisticsFilter& filter)
{
    ReturnWays ways;
    const UnitClause unit(filter.unit);
    // The way stands among the members only: no list asks for it. Status 10 is "returned".
    const Status read = connection.each(
        QStringLiteral("SELECT members FROM dossier WHERE status = 10 AND returned >= ?"
                       " AND returned < ?")
            + unit.sql,
        Binds { filter.from, filter.to } + unit.binds, [&ways](const Row& row) {
            const auto members = JsonDocument::parse(row.text(0).toUtf8());
            if (!members)
                return;
            const QString way = members.value().root().member("HinhThuc").text();
            ways.direct += way == u"0" ? 1 : 0;
            ways.post += way == u"1" ? 1 : 0;
        });
    if (!read)
        return read.error();
    return ways;
}
