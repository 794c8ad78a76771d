// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/noteexport.h"

#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "models/storage/connection.h"

Status noteExport(Connection& connection, const Act& act, const QString& kind)
{
    if (Status may = permit(connection, act, Permission::Export, kind); !may)
        return may;
    return connection.transaction(
        [&] { return recordAct(connection, act, QStringLiteral("export.list"), kind, {}); });
}
