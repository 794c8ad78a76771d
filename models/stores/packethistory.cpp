// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "models/stores/packetlist.h"
#include "models/stores/unitclause.h"

// What happened to packets, and how many stand where.

namespace {

Attempt attemptOf(const Row& row)
{
    Attempt attempt;
    attempt.id = AttemptId { row.number(0) };
    attempt.packet = PacketId { row.number(1) };
    attempt.number = static_cast<int>(row.number(2));
    attempt.kind =
        row.text(3) == attemptKindName(AttemptKind::Ask) ? AttemptKind::Ask : AttemptKind::Send;
    attempt.started = row.number(4);
    attempt.endpoint = row.text(5);
    if (row.isNull(6))
        return attempt;
    attempt.ended = row.number(6);
    Reply reply;
    reply.outcome = outcomeFromName(row.text(7)).value_or(Outcome::Unknown);
    reply.httpStatus = static_cast<int>(row.number(8));
    reply.code = row.text(9);
    reply.message = row.text(10);
    reply.answer = row.bytes(11);
    reply.answerCut = row.yes(12);
    reply.duration = row.number(13);
    reply.clockSkew = row.number(14);
    attempt.moved = row.yes(15);
    attempt.reply = reply;
    return attempt;
}

LaneRow laneOf(const Row& row)
{
    LaneRow lane;
    lane.id = LaneId { row.number(0) };
    lane.dossierCode = row.text(1);
    lane.unit = row.text(2);
    lane.phase = row.text(3);
    lane.due = row.number(4);
    lane.head = PacketId { row.number(5) };
    lane.headState = stateFromName(row.text(6)).value_or(PacketState::Parked);
    lane.waiting = row.number(7);
    return lane;
}

}

Result<std::vector<Attempt>> PacketList::attempts(Connection& connection, PacketId id)
{
    std::vector<Attempt> found;
    const Status read = connection.each(
        QStringLiteral("SELECT a.id, a.packet, a.number, a.kind, a.started, a.endpoint, r.ended,"
                       " r.outcome, r.http_status, r.code, r.message, r.answer, r.answer_cut,"
                       " r.duration, r.clock_skew, r.moved FROM attempt a"
                       " LEFT JOIN attempt_result r ON r.attempt = a.id"
                       " WHERE a.packet = ? ORDER BY a.number"),
        { id.value }, [&found](const Row& row) { found.push_back(attemptOf(row)); });
    if (!read)
        return read.error();
    return found;
}

Result<std::vector<LaneRow>> PacketList::lanes(
    Connection& connection, const QString& phase, LaneId after, int limit)
{
    Moment afterDue = -1;
    if (after) {
        const auto due =
            connection.number(QStringLiteral("SELECT due FROM lane WHERE id = ?"), { after.value });
        if (!due)
            return due.error();
        afterDue = due.value();
    }
    std::vector<LaneRow> found;
    // lane_phase gives the order; the count looks only behind the head (delivery_lane).
    const Status read = connection.each(
        QStringLiteral("SELECT l.id, l.dossier_code, l.unit, l.phase, l.due, l.head, d.state,"
                       " (SELECT COUNT(*) FROM delivery w WHERE w.lane = l.id"
                       " AND w.position > l.head_position"
                       " AND w.state NOT IN ('accepted', 'superseded', 'cancelled'))"
                       " FROM lane l JOIN delivery d ON d.packet = l.head"
                       " WHERE l.phase = ? AND (l.due, l.id) > (?, ?)"
                       " ORDER BY l.due, l.id LIMIT ?"),
        { phase, afterDue, after.value, limit },
        [&found](const Row& row) { found.push_back(laneOf(row)); });
    if (!read)
        return read.error();
    return found;
}

namespace {

Status countStates(Connection& connection, const UnitClause& within, PacketCounts& counts)
{
    // An index-only walk of delivery_state, or of the unit's part of delivery_unit.
    return connection.each(
        QStringLiteral("SELECT d.state, COUNT(*) FROM delivery d WHERE 1 = 1%1 GROUP BY d.state")
            .arg(within.sql),
        within.binds, [&counts](const Row& row) {
            if (const auto state = stateFromName(row.text(0)))
                counts.states.at(static_cast<std::size_t>(*state)) = row.number(1);
        });
}

Status findOldest(Connection& connection, const UnitClause& within, PacketCounts& counts)
{
    for (PacketState state : { PacketState::Ready, PacketState::Waiting, PacketState::Unknown }) {
        if (counts.of(state) == 0)
            continue;
        const auto oldest = connection.number(
            QStringLiteral("SELECT p.created FROM packet p WHERE p.id = (SELECT d.packet FROM"
                           " delivery d WHERE d.state = ?%1 ORDER BY d.packet LIMIT 1)")
                .arg(within.sql),
            Binds { stateName(state).toString() } + within.binds);
        if (!oldest)
            return oldest.error();
        counts.oldestUnsent = std::min(counts.oldestUnsent, oldest.value());
    }
    return Done {};
}

}

Result<PacketCounts> PacketList::counts(Connection& connection, const QString& unit)
{
    PacketCounts counts;
    const UnitClause within(unit, QStringLiteral("d.unit"));
    // Of one moment: what was ready when counted may be sent when its oldest is looked for.
    const Status read = connection.snapshot([&]() -> Status {
        if (Status counted = countStates(connection, within, counts); !counted)
            return counted;
        return findOldest(connection, within, counts);
    });
    if (!read)
        return read.error();
    return counts;
}
