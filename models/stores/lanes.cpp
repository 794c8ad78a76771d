// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/lanes.h"

#include "models/stores/placeholders.h"

namespace {

constexpr qsizetype kSlice = 500;

LaneEntry entryOf(const Row& row)
{
    LaneEntry entry;
    entry.id = LaneId { row.number(0) };
    entry.name = row.text(1);
    entry.dossierCode = row.text(2);
    entry.unit = row.text(3);
    entry.lastPosition = row.number(4);
    entry.head = PacketId { row.number(5) };
    entry.headPosition = row.number(6);
    entry.phase = { row.text(7), row.number(8) };
    return entry;
}

/// The head of a lane, or its newest packet when everything in it is settled.
struct Head {
    PacketId packet;
    PacketState state = PacketState::Accepted;
    qint64 position = 0;
    LanePhase phase { QStringLiteral("empty"), 0 };
};

Head headOf(const Row& row)
{
    Head head;
    head.packet = PacketId { row.number(0) };
    head.state = stateFromName(row.text(1)).value_or(PacketState::Parked);
    head.position = row.number(2);
    head.phase = LanePhase::of(head.state, row.number(3), row.number(4), row.text(5));
    return head;
}

Result<Head> findHead(Connection& connection, LaneId lane, qint64 from)
{
    // delivery_lane serves both; everything before the old head is settled, so this stays short.
    Head head;
    Result<bool> found = connection.first(
        QStringLiteral("SELECT packet, state, position, not_before, lease_until, after_quiet"
                       " FROM delivery WHERE lane = ? AND position >= ?"
                       " AND state NOT IN ('accepted', 'superseded', 'cancelled')"
                       " ORDER BY position, revision LIMIT 1"),
        { lane.value, from }, [&head](const Row& row) { head = headOf(row); });
    if (!found)
        return found.error();
    if (found.value())
        return head;
    found = connection.first(
        QStringLiteral("SELECT 0, state, position + 1, 0, 0, '' FROM delivery WHERE lane = ?"
                       " ORDER BY position DESC, revision DESC LIMIT 1"),
        { lane.value }, [&head](const Row& row) { head = headOf(row); });
    if (!found)
        return found.error();
    head.phase = { QStringLiteral("empty"), 0 };
    return head;
}

}

LanePhase LanePhase::of(
    PacketState state, Moment notBefore, Moment leaseUntil, const QString& afterQuiet)
{
    switch (state) {
    case PacketState::Ready:
    case PacketState::Waiting:
        return { QStringLiteral("due"), notBefore };
    case PacketState::Claimed:
    case PacketState::Asking:
        return { QStringLiteral("busy"), leaseUntil };
    case PacketState::Unknown:
        if (afterQuiet == u"ask")
            return { QStringLiteral("ask"), notBefore };
        if (afterQuiet == u"repeat")
            return { QStringLiteral("due"), notBefore };
        return { QStringLiteral("blocked"), 0 };
    default:
        return { QStringLiteral("blocked"), 0 };
    }
}

namespace lanes {

Result<std::map<QString, LaneEntry>> take(
    Connection& connection, const std::map<QString, LaneEntry>& wanted)
{
    QList<Binds> rows;
    Binds names;
    for (const auto& [name, entry] : wanted) {
        rows.append({ name, entry.dossierCode, entry.unit });
        names.append(name);
    }
    const Status made =
        connection.insertMany(QStringLiteral("INSERT INTO lane (name, dossier_code, unit) VALUES"),
            rows, QStringLiteral("ON CONFLICT (name) DO NOTHING"));
    if (!made)
        return made.error();
    std::map<QString, LaneEntry> taken;
    for (qsizetype from = 0; from < names.size(); from += kSlice) {
        const Binds slice = names.mid(from, kSlice);
        const Status read = connection.each(
            QStringLiteral(
                "SELECT id, name, dossier_code, unit, last_position, head, head_position,"
                " phase, due FROM lane WHERE name IN (%1) ORDER BY name")
                    .arg(placeholders(slice.size()))
                + connection.dialect().lockWaiting(),
            slice, [&taken](const Row& row) {
                LaneEntry entry = entryOf(row);
                taken.emplace(entry.name, entry);
            });
        if (!read)
            return read.error();
    }
    return taken;
}

Status put(Connection& connection, const std::vector<LaneEntry>& entries)
{
    QList<Binds> rows;
    std::map<QString, QStringList> words;
    for (const LaneEntry& lane : entries) {
        rows.append({ lane.id.value, lane.name, lane.dossierCode, lane.unit, lane.lastPosition,
            lane.head.value, lane.headPosition, lane.phase.name, lane.phase.due });
        if (lane.headChanged && !lane.dossierCode.isEmpty())
            words[stateName(lane.headState).toString()].append(lane.dossierCode);
    }
    const Status written = connection.insertMany(
        QStringLiteral("INSERT INTO lane (id, name, dossier_code, unit, last_position, head,"
                       " head_position, phase, due) VALUES"),
        rows,
        QStringLiteral("ON CONFLICT (id) DO UPDATE SET last_position = excluded.last_position,"
                       " head = excluded.head, head_position = excluded.head_position,"
                       " phase = excluded.phase, due = excluded.due"));
    if (!written)
        return written;
    for (const auto& [word, codes] : words) {
        if (Status told = tellDossiers(connection, word, codes); !told)
            return told;
    }
    return Done {};
}

Status refresh(Connection& connection, const DeliveryRow& moved)
{
    const Packet& packet = moved.packet;
    Head head { packet.id, packet.state, packet.position,
        LanePhase::of(packet.state, packet.notBefore, moved.leaseUntil, moved.afterQuiet) };
    if (!moved.isHead || isSettled(packet.state)) {
        auto found = findHead(connection, packet.lane, moved.headPosition);
        if (!found)
            return found.error();
        head = found.value();
    }
    const Status written = connection.run(
        QStringLiteral(
            "UPDATE lane SET head = ?, head_position = ?, phase = ?, due = ? WHERE id = ?"),
        { head.packet.value, head.position, head.phase.name, head.phase.due, packet.lane.value });
    if (!written || packet.dossierCode.isEmpty())
        return written;
    return tellDossiers(connection, stateName(head.state).toString(), { packet.dossierCode });
}

Status rehead(Connection& connection, const std::vector<const DeliveryRow*>& rows,
    PacketState state, Moment due)
{
    const LanePhase phase = LanePhase::of(state, due, 0, {});
    QStringList codes;
    Binds ids;
    for (const DeliveryRow* row : rows) {
        if (!row->isHead)
            continue;
        ids.append(row->packet.lane.value);
        if (!row->packet.dossierCode.isEmpty())
            codes.append(row->packet.dossierCode);
    }
    for (qsizetype from = 0; from < ids.size(); from += kSlice) {
        const Binds slice = ids.mid(from, kSlice);
        const Status written = connection.run(
            QStringLiteral("UPDATE lane SET phase = ?, due = ?, head = COALESCE("
                           "(SELECT MAX(p.id) FROM packet p WHERE p.supersedes = lane.head), head)"
                           " WHERE id IN (%1)")
                .arg(placeholders(slice.size())),
            Binds { phase.name, phase.due } + slice);
        if (!written)
            return written;
    }
    return tellDossiers(connection, stateName(state).toString(), codes);
}

Status tellDossiers(Connection& connection, const QString& word, const QStringList& codes)
{
    for (qsizetype from = 0; from < codes.size(); from += kSlice) {
        const QStringList slice = codes.mid(from, kSlice);
        Binds binds { word, word };
        for (const QString& code : slice)
            binds.append(code);
        const Status told = connection.run(
            QStringLiteral("UPDATE dossier SET sync = ? WHERE sync <> ? AND code IN (%1)")
                .arg(placeholders(slice.size())),
            binds);
        if (!told)
            return told;
    }
    return Done {};
}

}
