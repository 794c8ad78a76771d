// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "models/stores/lanes.h"
#include "models/stores/outbox.h"
#include "models/stores/packetaudit.h"
#include "models/stores/portalfacts.h"
#include "models/stores/revision.h"

#include <QJsonArray>

// Decisions of a person: did it arrive, once more, take back.

namespace {

Error alreadySent(PacketId id)
{
    return { ErrorKind::Conflict, QStringLiteral("packet %1 was attempted").arg(id.value),
        QStringLiteral("packet.sent"), { QString::number(id.value) } };
}

/// Whether a message of this packet may have gone out; claims that were given back did not.
Result<bool> hasLeft(Connection& connection, PacketId id)
{
    const auto left =
        connection.number(QStringLiteral("SELECT COUNT(*) FROM attempt a"
                                         " LEFT JOIN attempt_result r ON r.attempt = a.id"
                                         " WHERE a.packet = ? AND COALESCE(r.outcome, '') <> ?"),
            { id.value, outcomeName(Outcome::NotSent).toString() });
    if (!left)
        return left.error();
    return left.value() > 0;
}

/// The state a packet returns to when its revision is taken back.
PacketState formerState(const DeliveryRow& old)
{
    const PacketState past = stateFromName(old.pastState).value_or(PacketState::Ready);
    return past == PacketState::Waiting ? PacketState::Ready : past;
}

/// The old bytes as a packet that takes the revision's place.
Packet formerPacket(const DeliveryRow& old, const Packet& revision)
{
    Packet packet = old.packet;
    packet.revision = revision.revision + 1;
    packet.supersedes = revision.id;
    packet.origin = PacketOrigin::Undo;
    packet.cause = isToFix(formerState(old)) ? old.packet.pastCause : QString();
    return packet;
}

}

Result<PacketState> Outbox::decide(
    Connection& connection, PacketId id, qint64 version, bool arrived, const Signature& by)
{
    auto row = deliveryrow::lockOne(connection, id, version, true);
    if (!row)
        return row.error();
    DeliveryRow& delivery = row.value();
    Packet& packet = delivery.packet;
    const PacketState from = packet.state;
    const bool open =
        from == PacketState::Unknown || (from == PacketState::Parked && packet.unclear);
    if (!open)
        return deliveryrow::cannot(packet);
    packet.decided = arrived;
    packet.unclear = false;
    packet.notBefore = by.now;
    delivery.afterQuiet.clear();
    delivery.crashes = 0;
    if (!arrived)
        packet.tries = 0;
    const PacketEvent event = arrived ? PacketEvent::Accepted : PacketEvent::NotArrived;
    if (Status moved = deliveryrow::move(connection, delivery, event, by.now); !moved)
        return moved.error();
    if (arrived) {
        if (Status noted = PortalFacts::noteAccepted(connection, packet, by.now); !noted)
            return noted.error();
    }
    if (Status kept = lanes::refresh(connection, delivery); !kept)
        return kept.error();
    const Status recorded = auditPacket(connection, by, QStringLiteral("packet.decide"), packet.id,
        stateDifference(from, packet.state));
    if (!recorded)
        return recorded.error();
    return packet.state;
}

Result<Sealed> Outbox::reissue(
    Connection& connection, PacketId id, const Signature& by, const PreFlight& check)
{
    auto row = deliveryrow::lockOne(connection, id, 0, true);
    if (!row)
        return row.error();
    const Packet& old = row.value().packet;
    if (old.state != PacketState::Accepted)
        return deliveryrow::cannot(old);
    NewPacket packet;
    packet.kind = old.kind;
    packet.profile = old.profile;
    packet.encoding = old.encoding;
    packet.dossierCode = old.dossierCode;
    packet.unit = old.unit;
    packet.body = old.body;
    packet.origin = PacketOrigin::Reissue;
    const auto sealed = seal(connection, packet, by, check);
    if (!sealed)
        return sealed;
    const Status recorded = auditPacket(connection, by, QStringLiteral("packet.reissue"), id,
        { { QStringLiteral("packet"), QJsonArray { id.value, sealed.value().id.value } } });
    if (!recorded)
        return recorded.error();
    return sealed;
}

Result<Sealed> Outbox::undo(Connection& connection, PacketId revision, const Signature& by)
{
    auto row = deliveryrow::lockOne(connection, revision);
    if (!row)
        return row.error();
    DeliveryRow& current = row.value();
    const Packet& packet = current.packet;
    const bool undoable = packet.origin == PacketOrigin::Edit && packet.supersedes
        && packet.state != PacketState::Claimed && packet.state != PacketState::Asking
        && stateAfter(packet.state, PacketEvent::Replaced).has_value();
    const auto left = hasLeft(connection, revision);
    if (!left)
        return left.error();
    if (left.value())
        return alreadySent(revision);
    if (!undoable)
        return deliveryrow::cannot(packet);
    const auto old = deliveryrow::lockOne(connection, packet.supersedes, 0, true);
    if (!old)
        return old.error();
    const Packet former = formerPacket(old.value(), packet);
    Sealed sealed;
    sealed.state = formerState(old.value());
    if (Status moved = deliveryrow::move(connection, current, PacketEvent::Replaced, by.now);
        !moved)
        return moved.error();
    SealedRows rows(by, PreFlight {});
    rows.add(former, sealed, NewPacket {});
    const auto ids = rows.write(connection);
    if (!ids)
        return ids.error();
    sealed.id = ids.value().front();
    sealed.lane = packet.lane;
    sealed.revision = former.revision;
    if (Status kept = lanes::refresh(connection, current); !kept)
        return kept.error();
    const Status recorded = auditPacket(connection, by, QStringLiteral("packet.undo"), sealed.id,
        { { QStringLiteral("packet"), QJsonArray { revision.value, sealed.id.value } } });
    if (!recorded)
        return recorded.error();
    return sealed;
}
