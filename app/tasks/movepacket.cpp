// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/movepacket.h"

#include "app/security/permission.h"
#include "app/tasks/bodyedit.h"
#include "app/tasks/permit.h"
#include "app/tasks/secondperson.h"
#include "models/storage/connection.h"
#include "models/stores/packetlist.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostBehind = 10'000;

/// Permission, unit and packet: what every move begins with.
Result<Packet> begun(Connection& connection, const Act& act, Permission permission, PacketId id)
{
    const Status permitted =
        permit(connection, act, permission, u"packet"_s, QString::number(id.value));
    if (!permitted)
        return permitted.error();
    auto packet = PacketList::find(connection, id);
    if (!packet)
        return packet;
    if (Status own = ownUnit(connection, act, packet.value()); !own)
        return own.error();
    return packet;
}

/// Steps behind a packet of the same dossier, which cannot be sent before it or without it.
Result<std::vector<PacketId>> stepsBehind(Connection& connection, const Packet& packet)
{
    const auto behind = PacketList::behind(connection, packet.id, kMostBehind);
    if (!behind)
        return behind.error();
    std::vector<PacketId> steps;
    for (const Packet& other : behind.value()) {
        if (packet.kind == PacketKind::Dossier && other.kind == PacketKind::Progress)
            steps.push_back(other.id);
    }
    return steps;
}

}

Status resendPacket(
    Connection& connection, const Act& act, PacketId id, qint64 version, const QString& reason)
{
    const auto packet = begun(connection, act, Permission::PacketResend, id);
    if (!packet)
        return packet.error();
    return connection.transaction(
        [&] { return Outbox::resend(connection, id, version, signatureOf(act, reason)); });
}

Status holdPacket(
    Connection& connection, const Act& act, PacketId id, qint64 version, const QString& reason)
{
    const auto packet = begun(connection, act, Permission::PacketHold, id);
    if (!packet)
        return packet.error();
    return connection.transaction(
        [&] { return Outbox::hold(connection, id, version, signatureOf(act, reason)); });
}

Status releasePacket(
    Connection& connection, const Act& act, PacketId id, qint64 version, const QString& reason)
{
    const auto packet = begun(connection, act, Permission::PacketHold, id);
    if (!packet)
        return packet.error();
    BodyEdit edit(act);
    return connection.transaction([&] {
        return Outbox::release(
            connection, id, version, signatureOf(act, reason), edit.preFlight(packet.value()));
    });
}

Result<int> cancelPacket(Connection& connection, const Act& act, PacketId id, qint64 version,
    const QString& reason, Behind behind)
{
    const auto packet = begun(connection, act, Permission::PacketCancel, id);
    if (!packet)
        return packet.error();
    if (Status told = hasReason(reason); !told)
        return told.error();
    int cancelled = 0;
    const Status done = connection.transaction([&]() -> Status {
        const auto steps = stepsBehind(connection, packet.value());
        if (!steps)
            return steps.error();
        const auto count = static_cast<int>(steps.value().size());
        if (count > 0 && behind == Behind::Ask)
            return Error { ErrorKind::Conflict, u"steps wait behind it"_s, u"cancel.behind"_s,
                { QString::number(count) } };
        const Signature by = signatureOf(act, reason);
        if (Status gone = Outbox::cancel(connection, id, version, by); !gone)
            return gone;
        cancelled = 1;
        if (behind != Behind::Cancel)
            return Done {};
        for (PacketId step : steps.value()) {
            if (Status gone = Outbox::cancel(connection, step, 0, by); !gone)
                return gone;
            ++cancelled;
        }
        return Done {};
    });
    if (!done)
        return done.error();
    return cancelled;
}

Result<PacketState> decideOutcome(Connection& connection, const Act& act, PacketId id,
    qint64 version, bool arrived, const QString& reason)
{
    const auto packet = begun(connection, act, Permission::PacketDecide, id);
    if (!packet)
        return packet.error();
    if (Status told = hasReason(reason); !told)
        return told.error();
    PacketState state = packet.value().state;
    const Status done = connection.transaction([&]() -> Status {
        const auto decided =
            Outbox::decide(connection, id, version, arrived, signatureOf(act, reason));
        if (!decided)
            return decided.error();
        state = decided.value();
        return Done {};
    });
    if (!done)
        return done.error();
    return state;
}

Result<PacketId> reissuePacket(
    Connection& connection, const Act& act, PacketId id, const QString& reason)
{
    const auto packet = begun(connection, act, Permission::PacketReissue, id);
    if (!packet)
        return packet.error();
    if (Status told = hasReason(reason); !told)
        return told.error();
    BodyEdit edit(act);
    PacketId again;
    const Status done = connection.transaction([&]() -> Status {
        const auto sealed = Outbox::reissue(
            connection, id, signatureOf(act, reason), edit.preFlight(packet.value()));
        if (!sealed)
            return sealed.error();
        again = sealed.value().id;
        return Done {};
    });
    if (!done)
        return done.error();
    return again;
}

Result<int> sendUnchecked(Connection& connection, const Act& act, const QString& reason)
{
    const Status permitted = permit(connection, act, Permission::PacketResend, u"queue"_s);
    if (!permitted)
        return permitted.error();
    int ready = 0;
    const Status done = connection.transaction([&]() -> Status {
        const auto parked = PacketList::parkedByCheck(connection, act.session.onlyUnit());
        if (!parked)
            return parked.error();
        const auto resent =
            Outbox::resendMany(connection, parked.value(), signatureOf(act, reason));
        if (!resent)
            return resent.error();
        ready = resent.value();
        return Done {};
    });
    if (!done)
        return done.error();
    return ready;
}
