// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/permit.h"

#include "app/security/permission.h"
#include "models/storage/connection.h"
#include "models/stores/audittrail.h"

Status permit(Connection& connection, const Act& act, Permission permission,
    const QString& objectKind, const QString& objectId)
{
    const Status allowed = act.session.may(permission);
    if (allowed)
        return Done {};
    Status written = connection.transaction([&]() -> Status {
        return recordAct(connection, act, QStringLiteral("permission.refused"), objectKind,
            objectId, permissionName(permission).toString());
    });
    if (!written)
        return written.error();
    return allowed.error();
}

Status recordAct(Connection& connection, const Act& act, const QString& action,
    const QString& objectKind, const QString& objectId, const QString& reason,
    const QString& differences)
{
    AuditEntry entry;
    entry.actor = act.session.actor;
    entry.action = action;
    entry.objectKind = objectKind;
    entry.objectId = objectId;
    entry.reason = reason;
    entry.differences = differences;
    entry.at = act.now;
    Result<qint64> recorded = AuditTrail::record(connection, entry);
    if (!recorded)
        return recorded.error();
    return Done {};
}
