// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/packetedit.h"

#include "app/security/permission.h"
#include "app/tasks/bodyedit.h"
#include "app/tasks/mendeddossier.h"
#include "app/tasks/permit.h"
#include "app/tasks/secondperson.h"
#include "models/storage/connection.h"
#include "models/stores/packetlist.h"

using namespace Qt::StringLiterals;

namespace {

using Make = std::function<Result<BodyEdit::Change>(BodyEdit&, const Packet&)>;

Result<Edited> seal(Connection& connection, const Act& act, const Packet& packet, qint64 version,
    BodyEdit& edit, const BodyEdit::Change& change, const EditReason& reason)
{
    Edited edited;
    const Status done = connection.transaction([&]() -> Status {
        const auto sealed = Outbox::replace(connection, packet.id, version, change.body,
            edit.auditDifferences(packet, change), signatureOf(act, told(reason)),
            edit.preFlight(packet));
        if (!sealed)
            return sealed.error();
        edited = { sealed.value().id, sealed.value().revision, sealed.value().state,
            sealed.value().findings };
        return mendDossier(connection, act, packet, change.body, told(reason));
    });
    if (!done)
        return done.error();
    if (!act.checkBeforeSend)
        edited.findings = edit.check(packet, change.body);
    return edited;
}

Result<Edited> editWith(Connection& connection, const Act& act, PacketId id, qint64 version,
    const EditReason& reason, const Make& make)
{
    const Status permitted =
        permit(connection, act, Permission::PacketEdit, u"packet"_s, QString::number(id.value));
    if (!permitted)
        return permitted.error();
    const auto packet = PacketList::find(connection, id);
    if (!packet)
        return packet.error();
    if (Status own = ownUnit(connection, act, packet.value()); !own)
        return own.error();
    if (Status second = mayConfirm(connection, act, reason); !second)
        return second.error();
    BodyEdit edit(act);
    const auto change = make(edit, packet.value());
    if (!change)
        return change.error();
    if (Status may = edit.mayChange(packet.value(), change.value(), reason); !may)
        return may.error();
    return seal(connection, act, packet.value(), version, edit, change.value(), reason);
}

}

Result<Edited> editPacket(Connection& connection, const Act& act, PacketId id, qint64 version,
    const std::vector<MemberEdit>& edits, const EditReason& reason)
{
    return editWith(connection, act, id, version, reason,
        [&edits](BodyEdit& edit, const Packet& packet) { return edit.applied(packet, edits); });
}

Result<Edited> editPacketBody(Connection& connection, const Act& act, PacketId id, qint64 version,
    const QByteArray& body, const EditReason& reason)
{
    return editWith(connection, act, id, version, reason,
        [&body](BodyEdit& edit, const Packet& packet) { return edit.replaced(packet, body); });
}
