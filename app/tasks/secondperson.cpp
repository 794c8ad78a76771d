// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/secondperson.h"

#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "models/storage/connection.h"
#include "models/stores/outbox.h"
#include "models/stores/userstore.h"

using namespace Qt::StringLiterals;

Status ownUnit(Connection& connection, const Act& act, const Packet& packet)
{
    const QString only = act.session.onlyUnit();
    const QString& unit = packet.unit;
    if (only.isEmpty() || unit == only || unit.startsWith(only + u'.'))
        return Done {};
    const Status written = connection.transaction([&]() -> Status {
        return recordAct(connection, act, u"permission.refused"_s, u"packet"_s,
            QString::number(packet.id.value), u"unit.other"_s);
    });
    if (!written)
        return written;
    return Error { ErrorKind::Forbidden, u"packet of another unit"_s, u"unit.other"_s, { unit } };
}

Status mayConfirm(Connection& connection, const Act& act, const EditReason& reason)
{
    if (reason.confirmedBy.isEmpty() || act.session.unrestricted)
        return Done {};
    const Error refused { ErrorKind::Forbidden, u"no second person"_s, u"edit.confirmer"_s,
        { reason.confirmedBy } };
    const auto second = UserStore::find(connection, reason.confirmedBy);
    if (!second)
        return second.error().kind == ErrorKind::NotFound ? refused : second.error();
    const User& user = second.value();
    if (user.id == act.session.user.id || !user.active
        || !allows(user.role, Permission::PacketConfirm))
        return refused;
    return Done {};
}

QString told(const EditReason& reason)
{
    return reason.confirmedBy.isEmpty()
        ? reason.text
        : u"%1 [%2]"_s.arg(reason.text, reason.confirmedBy).trimmed();
}

Status hasReason(const QString& reason)
{
    if (!reason.trimmed().isEmpty())
        return Done {};
    return Error { ErrorKind::Invalid, u"a reason is needed"_s, u"reason.missing"_s, {} };
}

Signature signatureOf(const Act& act, const QString& reason, const QString& work)
{
    Signature by;
    by.actor = act.session.actor;
    by.now = act.now;
    by.reason = reason;
    by.act = work;
    return by;
}
