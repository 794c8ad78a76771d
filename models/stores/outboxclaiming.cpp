// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "models/stores/deliveryrow.h"
#include "models/stores/lanes.h"
#include "models/stores/outbox.h"
#include "models/stores/packetaudit.h"
#include "models/stores/unknownpacket.h"

#include <QJsonArray>

namespace {

/// No pause is longer than this; a moment further ahead means that the clock went back.
constexpr qint64 kLongestWaitMs = 24 * 3'600'000;
constexpr int kTakenBackAtOnce = 200;

/// Heads of lanes of a phase that are due, oldest first: lane_phase serves it. Who locks the lane
/// row has the lane; locking packets instead would let two senders break the order.
Result<std::vector<DeliveryRow>> dueHeads(
    Connection& connection, const QString& phase, Moment now, int count)
{
    std::vector<DeliveryRow> heads;
    const Status read = connection.each(QStringLiteral("SELECT ") + deliveryrow::columns(true)
            + QStringLiteral(" FROM lane l JOIN delivery d ON d.packet = l.head"
                             " JOIN packet p ON p.id = l.head"
                             " WHERE l.phase = ? AND l.due <= ? ORDER BY l.due, l.id LIMIT ?")
            + connection.dialect().lockSkippingTaken(u"l"),
        { phase, now, count }, [&heads](const Row& row) { heads.push_back(deliveryrow::of(row)); });
    if (!read)
        return read.error();
    return heads;
}

Result<AttemptId> writeAttempt(
    Connection& connection, const DeliveryRow& row, AttemptKind kind, const ClaimWish& wish)
{
    const auto id = connection.number(
        QStringLiteral("INSERT INTO attempt (packet, number, kind, lease_token, started, endpoint,"
                       " digest) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        { row.packet.id.value, row.packet.attempts, attemptKindName(kind).toString(),
            row.packet.leaseToken, wish.now, wish.endpoint,
            QString::fromLatin1(row.packet.digest) });
    if (!id)
        return id.error();
    return AttemptId { id.value() };
}

/// Takes one head; nothing when somebody was faster.
Result<std::optional<Claim>> take(Connection& connection, DeliveryRow& row, AttemptKind kind,
    const ClaimWish& wish, const DeliveryRules& rules)
{
    Packet& packet = row.packet;
    ++packet.leaseToken;
    ++packet.attempts;
    row.leaseUntil = wish.now + rules.leaseMs;
    row.leaseOwner = wish.owner;
    const PacketEvent event = kind == AttemptKind::Send ? PacketEvent::Claimed : PacketEvent::Asked;
    if (Status moved = deliveryrow::move(connection, row, event, wish.now); !moved) {
        if (moved.error().kind == ErrorKind::Conflict)
            return std::optional<Claim> {};
        return moved.error();
    }
    const auto attempt = writeAttempt(connection, row, kind, wish);
    if (!attempt)
        return attempt.error();
    if (Status kept = lanes::refresh(connection, row); !kept)
        return kept.error();
    return std::optional<Claim> { Claim {
        packet, attempt.value(), kind, packet.leaseToken, row.leaseUntil } };
}

Status takeAll(Connection& connection, AttemptKind kind, int count, const ClaimWish& wish,
    const DeliveryRules& rules, Claimed& claimed)
{
    if (count <= 0 || claimed.suspect)
        return Done {};
    const QString phase = kind == AttemptKind::Send ? QStringLiteral("due") : QStringLiteral("ask");
    auto heads = dueHeads(connection, phase, wish.now, count);
    if (!heads)
        return heads.error();
    for (DeliveryRow& row : heads.value()) {
        const bool suspect = row.crashes > 0;
        if (suspect && !(wish.wireIsEmpty && claimed.claims.empty())) {
            claimed.suspect = true;
            break;
        }
        auto claim = take(connection, row, kind, wish, rules);
        if (!claim)
            return claim.error();
        if (!claim.value())
            continue;
        claimed.claims.push_back(std::move(*claim.value()));
        claimed.suspect = suspect;
        if (suspect)
            break;
    }
    return Done {};
}

Result<std::vector<PacketId>> orphans(Connection& connection, Moment now, const QString& soleOwner)
{
    const bool all = !soleOwner.isEmpty();
    const QString which =
        all ? QStringLiteral("(l.due <= ? OR d.lease_owner <> ?)") : QStringLiteral("l.due <= ?");
    Binds binds { now };
    if (all)
        binds.append(soleOwner);
    binds.append(kTakenBackAtOnce);
    std::vector<PacketId> ids;
    const Status read = connection.each(
        QStringLiteral("SELECT l.head FROM lane l JOIN delivery d ON d.packet = l.head"
                       " WHERE l.phase = 'busy' AND %1 ORDER BY l.id LIMIT ?")
                .arg(which)
            + connection.dialect().lockSkippingTaken(u"l"),
        binds, [&ids](const Row& row) { ids.push_back(PacketId { row.number(0) }); });
    if (!read)
        return read.error();
    return ids;
}

Status takeBack(
    Connection& connection, DeliveryRow& row, const DeliveryRules& rules, const Signature& by)
{
    const PacketState from = row.packet.state;
    ++row.crashes;
    if (Status moved = becomeUnknown(connection, row, rules, by, UnknownWhy::LeaseOver); !moved)
        return moved;
    QJsonObject differences = stateDifference(from, row.packet.state);
    differences.insert(QStringLiteral("lease"), QJsonArray { row.leaseOwner, QString() });
    if (Status kept = lanes::refresh(connection, row); !kept)
        return kept;
    return auditPacket(
        connection, by, QStringLiteral("packet.leaseLost"), row.packet.id, differences);
}

}

Result<Claimed> Outbox::claim(
    Connection& connection, const ClaimWish& wish, const DeliveryRules& rules)
{
    if (Status ready = deliveryrow::needTransaction(connection); !ready)
        return ready.error();
    Claimed claimed;
    const int asks = std::min(wish.asks, wish.calls);
    if (Status taken = takeAll(connection, AttemptKind::Ask, asks, wish, rules, claimed); !taken)
        return taken.error();
    const int sends = std::min(wish.sends, wish.calls - static_cast<int>(claimed.claims.size()));
    if (Status taken = takeAll(connection, AttemptKind::Send, sends, wish, rules, claimed); !taken)
        return taken.error();
    return claimed;
}

Result<int> Outbox::takeBackExpired(Connection& connection, const DeliveryRules& rules,
    const Signature& by, const QString& soleOwner)
{
    const auto ids = orphans(connection, by.now, soleOwner);
    if (!ids)
        return ids.error();
    auto rows = deliveryrow::lock(connection, ids.value(), true);
    if (!rows)
        return rows.error();
    int count = 0;
    for (DeliveryRow& row : rows.value()) {
        const bool dead = !soleOwner.isEmpty() && row.leaseOwner != soleOwner;
        const bool over = row.leaseUntil <= by.now || dead;
        const bool held =
            row.packet.state == PacketState::Claimed || row.packet.state == PacketState::Asking;
        if (!held || !over)
            continue;
        if (Status back = takeBack(connection, row, rules, by); !back)
            return back.error();
        ++count;
    }
    return count;
}

Result<int> Outbox::endPauses(Connection& connection, Moment now)
{
    return connection.change(
        QStringLiteral("UPDATE lane SET due = ? WHERE phase = 'due' AND due > ? AND"
                       " (SELECT state FROM delivery WHERE packet = lane.head)"
                       " IN ('ready', 'waiting')"),
        { now, now });
}

Result<int> Outbox::pullIn(Connection& connection, Moment now)
{
    return connection.change(
        QStringLiteral("UPDATE lane SET due = ? WHERE phase IN ('due', 'ask', 'busy') AND due > ?"),
        { now + kLongestWaitMs, now + kLongestWaitMs });
}

Result<Moment> Outbox::nextDue(Connection& connection)
{
    Moment next = kNoMoment;
    for (const QString& phase :
        { QStringLiteral("due"), QStringLiteral("ask"), QStringLiteral("busy") }) {
        const Result<bool> found = connection.first(
            QStringLiteral("SELECT due FROM lane WHERE phase = ? ORDER BY due LIMIT 1"), { phase },
            [&next](const Row& row) { next = std::min(next, row.number(0)); });
        if (!found)
            return found.error();
    }
    return next;
}
