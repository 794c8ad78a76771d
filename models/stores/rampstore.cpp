// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/rampstore.h"

#include "models/records/packet.h"
#include "models/storage/connection.h"
#include "models/stores/placeholders.h"

namespace {

constexpr qsizetype kSlice = 500;

void add(RampCount& count, int step, PacketState state, qint64 packets)
{
    if (step == 0) {
        count.left += packets;
        return;
    }
    count.step = std::max(count.step, step);
    count.released += packets;
    if (state == PacketState::Accepted)
        count.accepted += packets;
    else if (isToFix(state))
        count.refused += packets;
    else if (!isSettled(state) && state != PacketState::Held)
        count.open += packets;
}

}

Status RampStore::begin(
    Connection& connection, const QString& act, const std::vector<PacketId>& packets)
{
    QList<Binds> rows;
    for (PacketId id : packets)
        rows.append({ act, id.value });
    return connection.insertMany(
        QStringLiteral("INSERT INTO ramp_packet (act, packet) VALUES"), rows);
}

Result<QStringList> RampStore::unfinished(Connection& connection)
{
    QStringList acts;
    const Status read =
        connection.each(QStringLiteral("SELECT act FROM ramp_packet WHERE step = 0 GROUP BY act"
                                       " ORDER BY MIN(packet)"),
            {}, [&acts](const Row& row) { acts.append(row.text(0)); });
    if (!read)
        return read.error();
    return acts;
}

Result<RampCount> RampStore::count(Connection& connection, const QString& act)
{
    RampCount count;
    // The newest revision at a packet's place tells: an answer "already there" seals another one.
    const Status read = connection.each(
        QStringLiteral("SELECT r.step, n.state, COUNT(*) FROM ramp_packet r"
                       " JOIN delivery d ON d.packet = r.packet"
                       " JOIN delivery n ON n.lane = d.lane AND n.position = d.position"
                       " AND n.revision = (SELECT MAX(m.revision) FROM delivery m"
                       " WHERE m.lane = d.lane AND m.position = d.position)"
                       " WHERE r.act = ? GROUP BY r.step, n.state"),
        { act }, [&count](const Row& row) {
            add(count, static_cast<int>(row.number(0)),
                stateFromName(row.text(1)).value_or(PacketState::Parked), row.number(2));
        });
    if (!read)
        return read.error();
    return count;
}

Result<std::vector<PacketId>> RampStore::next(Connection& connection, const QString& act, int most)
{
    std::vector<PacketId> packets;
    const Status read =
        connection.each(QStringLiteral("SELECT packet FROM ramp_packet WHERE act = ? AND step = 0"
                                       " ORDER BY packet LIMIT ?"),
            { act, most },
            [&packets](const Row& row) { packets.push_back(PacketId { row.number(0) }); });
    if (!read)
        return read.error();
    return packets;
}

Status RampStore::setStep(
    Connection& connection, const QString& act, const std::vector<PacketId>& packets, int step)
{
    Binds ids;
    for (PacketId id : packets)
        ids.append(id.value);
    for (qsizetype from = 0; from < ids.size(); from += kSlice) {
        const Binds slice = ids.mid(from, kSlice);
        const Status written = connection.run(
            QStringLiteral("UPDATE ramp_packet SET step = ? WHERE act = ? AND packet IN (%1)")
                .arg(placeholders(slice.size())),
            Binds { step, act } + slice);
        if (!written)
            return written;
    }
    return Done {};
}
