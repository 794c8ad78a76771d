// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/permit.h"

#include "app/security/permission.h"
#include "models/storage/connection.h"
#include "models/stores/audittrail.h"
#include "models/stores/userstore.h"

Status accountHolds(Connection& connection, const Act& act)
{
    const User& then = act.session.user;
    if (!then.id)
        return Done {};
    const auto found = UserStore::find(connection, then.id);
    if (!found)
        return found.error();
    const User now = found.value().value_or(then);
    const auto refused = [&](const char* rule) {
        return Error { ErrorKind::Forbidden, QStringLiteral("account moved on"),
            QString::fromLatin1(rule), { then.login } };
    };
    if (!now.active || now.login != then.login)
        return refused("session.closed");
    if (now.role != then.role || now.unit != then.unit)
        return refused("session.changed");
    return Done {};
}

Status mayNow(Connection& connection, const Act& act, Permission permission)
{
    const Status held = accountHolds(connection, act);
    return held ? act.session.may(permission) : held;
}

Status permit(Connection& connection, const Act& act, Permission permission,
    const QString& objectKind, const QString& objectId)
{
    const Status allowed = mayNow(connection, act, permission);
    if (allowed || allowed.error().kind != ErrorKind::Forbidden)
        return allowed;
    const bool ofRole = allowed.error().rule == u"permission";
    Status written = connection.transaction([&]() -> Status {
        return recordAct(connection, act, QStringLiteral("permission.refused"), objectKind,
            objectId, ofRole ? permissionName(permission).toString() : allowed.error().rule);
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
