// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/deliveryrow.h"

#include "models/stores/causestore.h"
#include "models/stores/placeholders.h"

#include <map>

namespace {

constexpr qsizetype kSlice = 500;

PacketState stateOf(const QString& name)
{
    return stateFromName(name).value_or(PacketState::Parked);
}

/// Rows locked before, so that none can have moved meanwhile.
Status setState(Connection& connection, PacketState state, const Binds& ids, Moment now,
    const QString& also, const Binds& alsoBinds)
{
    for (qsizetype from = 0; from < ids.size(); from += kSlice) {
        const Binds slice = ids.mid(from, kSlice);
        const auto changed = connection.change(
            QStringLiteral("UPDATE delivery SET state = ?, past_state = state, past_cause ="
                           " CASE WHEN cause <> '' THEN cause ELSE past_cause END, cause = '',"
                           " changed = ?, version = version + 1%1 WHERE packet IN (%2)")
                .arg(also.isEmpty() ? QString() : QStringLiteral(", ") + also,
                    placeholders(slice.size())),
            Binds { stateName(state).toString(), now } + alsoBinds + slice);
        if (!changed)
            return changed.error();
        if (changed.value() != slice.size())
            return Error { ErrorKind::Conflict, QStringLiteral("delivery rows changed meanwhile"),
                QStringLiteral("packet.moved"), {} };
    }
    return Done {};
}

void readSealed(const Row& row, Packet& packet)
{
    packet.id = PacketId { row.number(0) };
    packet.kind = kindFromName(row.text(1)).value_or(PacketKind::Dossier);
    packet.profile = row.text(2);
    packet.encoding = row.text(3);
    packet.dossierCode = row.text(4);
    packet.unit = row.text(5);
    packet.lane = LaneId { row.number(6) };
    packet.position = row.number(7);
    packet.revision = static_cast<int>(row.number(8));
    packet.supersedes = PacketId { row.number(9) };
    packet.origin = originFromName(row.text(10)).value_or(PacketOrigin::New);
    packet.act = row.text(11);
    packet.digest = row.text(12).toLatin1();
    packet.contentKey = row.text(13).toLatin1();
    packet.author = row.text(14);
    packet.reason = row.text(15);
    packet.created = row.number(16);
}

void readMoving(const Row& row, DeliveryRow& delivery)
{
    Packet& packet = delivery.packet;
    packet.state = stateOf(row.text(17));
    packet.tries = static_cast<int>(row.number(18));
    packet.attempts = static_cast<int>(row.number(19));
    delivery.crashes = static_cast<int>(row.number(20));
    packet.notBefore = row.number(21);
    packet.leaseToken = row.number(22);
    delivery.leaseUntil = row.number(23);
    delivery.leaseOwner = row.text(24);
    packet.code = row.text(25);
    packet.message = row.text(26);
    packet.cause = row.text(27);
    delivery.pastState = row.text(28);
    packet.pastCause = row.text(29);
    packet.remedied = row.text(30);
    packet.decided = row.yes(31);
    packet.unclear = row.yes(32);
    delivery.afterQuiet = row.text(33);
    packet.changed = row.number(34);
    packet.version = row.number(35);
}

}

namespace deliveryrow {

QString columns(bool body)
{
    return QStringLiteral(
               "p.id, p.kind, p.profile, p.encoding, p.dossier_code, p.unit, p.lane, p.position, "
               "p.revision,"
               " p.supersedes, p.origin, p.act, p.digest, p.content_key, p.author, p.reason, "
               "p.created,"
               " d.state, d.tries, d.attempts, d.crashes, d.not_before, d.lease_token, "
               "d.lease_until,"
               " d.lease_owner, d.code, d.message, d.cause, d.past_state, d.past_cause, "
               "d.remedied, d.decided,"
               " d.unclear, d.after_quiet, d.changed, d.version, l.head_position, l.head, ")
        + (body ? QStringLiteral("p.body") : QStringLiteral("''"));
}

DeliveryRow of(const Row& row)
{
    DeliveryRow delivery;
    readSealed(row, delivery.packet);
    readMoving(row, delivery);
    delivery.headPosition = row.number(36);
    const PacketId head { row.number(37) };
    delivery.isHead = head == delivery.packet.id;
    if (!delivery.isHead && !isSettled(delivery.packet.state))
        delivery.packet.waitsFor = head;
    delivery.packet.body = row.bytes(38);
    return delivery;
}

Status needTransaction(const Connection& connection)
{
    if (connection.inTransaction())
        return Done {};
    return Error { ErrorKind::Broken, QStringLiteral("the outbox is moved in transactions only") };
}

Result<std::vector<DeliveryRow>> lock(
    Connection& connection, const std::vector<PacketId>& ids, bool body)
{
    if (Status ready = needTransaction(connection); !ready)
        return ready.error();
    std::vector<DeliveryRow> rows;
    rows.reserve(ids.size());
    for (std::size_t from = 0; from < ids.size(); from += kSlice) {
        const std::size_t count = std::min<std::size_t>(kSlice, ids.size() - from);
        Binds binds;
        for (std::size_t i = from; i < from + count; ++i)
            binds.append(ids.at(i).value);
        const Status read = connection.each(QStringLiteral("SELECT ") + columns(body) + kTables
                + QStringLiteral(" WHERE d.packet IN (%1) ORDER BY l.id")
                      .arg(placeholders(binds.size()))
                + connection.dialect().lockWaiting(u"l, d"),
            binds, [&rows](const Row& row) { rows.push_back(of(row)); });
        if (!read)
            return read.error();
    }
    return rows;
}

Result<DeliveryRow> lockOne(Connection& connection, PacketId id, qint64 version, bool body)
{
    auto rows = lock(connection, { id }, body);
    if (!rows)
        return rows.error();
    if (rows.value().empty())
        return Error { ErrorKind::NotFound, QStringLiteral("packet %1").arg(id.value),
            QStringLiteral("packet.missing"), { QString::number(id.value) } };
    DeliveryRow& row = rows.value().front();
    if (version > 0 && row.packet.version != version)
        return Error { ErrorKind::Conflict, QStringLiteral("packet %1 moved on").arg(id.value),
            QStringLiteral("packet.moved"), { QString::number(id.value) } };
    return std::move(row);
}

Status moveMany(Connection& connection, const std::vector<DeliveryRow*>& rows, PacketEvent event,
    Moment now, const QString& also, const Binds& alsoBinds)
{
    std::map<std::pair<QString, QString>, int> counts;
    std::map<PacketState, Binds> targets;
    for (DeliveryRow* row : rows) {
        Packet& packet = row->packet;
        const auto to = stateAfter(packet.state, event);
        if (!to)
            return cannot(packet);
        Q_ASSERT(!isToFix(*to));
        if (isToFix(packet.state))
            --counts[{ packet.cause, packet.unit }];
        targets[*to].append(packet.id.value);
        row->pastState = stateName(packet.state).toString();
        packet.state = *to;
        ++packet.version;
    }
    for (const auto& [state, ids] : targets) {
        if (Status moved = setState(connection, state, ids, now, also, alsoBinds); !moved)
            return moved;
    }
    for (const auto& [key, by] : counts) {
        if (Status kept = CauseStore::count(connection, key.first, key.second, by); !kept)
            return kept;
    }
    return Done {};
}

Error cannot(const Packet& packet)
{
    const bool undecided = packet.state == PacketState::Claimed
        || packet.state == PacketState::Unknown || packet.state == PacketState::Asking;
    const QString rule = undecided || packet.unclear ? QStringLiteral("packet.undecided")
                                                     : QStringLiteral("packet.state");
    return { ErrorKind::Conflict, QStringLiteral("no such move of packet %1").arg(packet.id.value),
        rule, { stateName(packet.state).toString(), QString::number(packet.id.value) } };
}

Status move(
    Connection& connection, DeliveryRow& row, PacketEvent event, Moment now, const QString& cause)
{
    Packet& packet = row.packet;
    const auto to = stateAfter(packet.state, event);
    if (!to)
        return cannot(packet);
    if (isToFix(packet.state)) {
        if (Status kept = CauseStore::count(connection, packet.cause, packet.unit, -1); !kept)
            return kept;
        packet.pastCause = packet.cause;
    }
    packet.cause = isToFix(*to) ? cause : QString();
    if (isToFix(*to)) {
        if (Status kept = CauseStore::count(connection, cause, packet.unit, 1); !kept)
            return kept;
    }
    row.pastState = stateName(packet.state).toString();
    packet.state = *to;
    packet.changed = now;
    const Result<int> changed = connection.change(
        QStringLiteral(
            "UPDATE delivery SET state = ?, tries = ?, attempts = ?, crashes = ?,"
            " not_before = ?, lease_token = ?, lease_until = ?, lease_owner = ?, code = ?,"
            " message = ?, cause = ?, past_state = ?, past_cause = ?, remedied = ?,"
            " decided = ?, unclear = ?, after_quiet = ?, changed = ?, version = version + 1"
            " WHERE packet = ? AND version = ?"),
        { stateName(packet.state).toString(), packet.tries, packet.attempts, row.crashes,
            packet.notBefore, packet.leaseToken, row.leaseUntil, row.leaseOwner, packet.code,
            packet.message, packet.cause, row.pastState, packet.pastCause, packet.remedied,
            packet.decided, packet.unclear, row.afterQuiet, now, packet.id.value, packet.version });
    if (!changed)
        return changed.error();
    if (changed.value() != 1)
        return Error { ErrorKind::Conflict, QStringLiteral("delivery row changed meanwhile"),
            QStringLiteral("packet.moved"), { QString::number(packet.id.value) } };
    ++packet.version;
    return Done {};
}

}
