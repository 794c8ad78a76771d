// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/reconcilestore.h"

#include "models/storage/connection.h"
#include "models/stores/unitclause.h"

using namespace Qt::StringLiterals;

Result<QStringList> ReconcileStore::lookedUp(Connection& connection, const QString& unit, int most)
{
    // portal_fact holds only dossiers that were sent or asked about, so walking it is short.
    const UnitClause below(unit, u"d.unit"_s);
    const QString sql =
        u"SELECT d.code FROM portal_fact f JOIN dossier d ON d.code = f.dossier_code"
        " WHERE f.looked_up_at > 0"_s
        + below.sql + u" ORDER BY f.looked_up_at DESC, d.code LIMIT ?"_s;
    const Binds binds = below.binds + Binds { most };
    QStringList codes;
    if (Status read = connection.each(sql, binds, [&](const Row& row) { codes += row.text(0); });
        !read)
        return read.error();
    return codes;
}
