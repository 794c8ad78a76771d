// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/packetlist.h"

#include "models/storage/connection.h"
#include "models/stores/deliveryrow.h"
#include "models/stores/unitclause.h"

namespace {

/// One index serves each: act, dossier, cause, state, unit, or the packet's number.
struct Where {
    QString clause;
    Binds binds;
};

void add(Where& where, const QString& condition, const QVariant& value)
{
    where.clause +=
        (where.clause.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ")) + condition;
    where.binds.append(value);
}

Where whereOf(const PacketFilter& filter, const std::optional<PacketState>& state)
{
    Where where;
    if (!filter.act.isEmpty())
        add(where, QStringLiteral("p.act = ?"), filter.act);
    if (!filter.dossierCode.isEmpty())
        add(where, QStringLiteral("p.dossier_code = ?"), filter.dossierCode);
    if (!filter.cause.isEmpty())
        add(where, QStringLiteral("d.cause = ?"), filter.cause);
    // Constants the planner must see: the index of causes is a partial one.
    if (!filter.cause.isEmpty())
        where.clause += QStringLiteral(" AND d.cause <> ''");
    if (state)
        add(where, QStringLiteral("d.state = ?"), stateName(*state).toString());
    const UnitClause unit(filter.unit, QStringLiteral("d.unit"));
    if (!unit.sql.isEmpty())
        where.clause +=
            (where.clause.isEmpty() ? QStringLiteral(" WHERE 1 = 1") : QString()) + unit.sql;
    where.binds += unit.binds;
    return where;
}

/// The column the wanted order is read from: packets of one act or dossier come by their own
/// number, the others by the number in the delivery row.
QString orderColumn(const PacketFilter& filter)
{
    return filter.act.isEmpty() && filter.dossierCode.isEmpty() ? QStringLiteral("d.packet")
                                                                : QStringLiteral("p.id");
}

/// The states to ask for, one statement each, so that each is read off its index in order; nothing
/// = no condition on the state.
std::vector<std::optional<PacketState>> statesOf(const PacketFilter& filter)
{
    std::vector<std::optional<PacketState>> states(filter.states.begin(), filter.states.end());
    if (states.empty())
        states.emplace_back(std::nullopt);
    return states;
}

QString pageStatement(const PacketFilter& filter, const Where& where)
{
    return QStringLiteral("SELECT ") + deliveryrow::columns(false) + deliveryrow::kTables
        + where.clause
        + QStringLiteral(" ORDER BY %1 %2 LIMIT ?")
              .arg(orderColumn(filter), filter.newestFirst ? QStringLiteral("DESC") : QString());
}

Where pageWhere(const PacketFilter& filter, const std::optional<PacketState>& state, PacketId after)
{
    Where where = whereOf(filter, state);
    if (after)
        add(where,
            orderColumn(filter)
                + (filter.newestFirst ? QStringLiteral(" < ?") : QStringLiteral(" > ?")),
            after.value);
    return where;
}

bool before(const PacketFilter& filter, PacketId left, PacketId right)
{
    return filter.newestFirst ? left > right : left < right;
}

Result<std::vector<Packet>> packets(Connection& connection, const QString& tail, const Binds& binds)
{
    std::vector<Packet> found;
    const Status read = connection.each(
        QStringLiteral("SELECT ") + deliveryrow::columns(false) + deliveryrow::kTables + tail,
        binds, [&found](const Row& row) { found.push_back(deliveryrow::of(row).packet); });
    if (!read)
        return read.error();
    return found;
}

}

QString PacketList::statement(const PacketFilter& filter)
{
    return pageStatement(filter, pageWhere(filter, statesOf(filter).front(), PacketId { 1 }));
}

Result<std::vector<Packet>> PacketList::page(
    Connection& connection, const PacketFilter& filter, PacketId after, int limit)
{
    std::vector<Packet> rows;
    for (const auto& state : statesOf(filter)) {
        const Where where = pageWhere(filter, state, after);
        const Status read =
            connection.each(pageStatement(filter, where), where.binds + Binds { limit },
                [&rows](const Row& row) { rows.push_back(deliveryrow::of(row).packet); });
        if (!read)
            return read.error();
    }
    std::sort(rows.begin(), rows.end(), [&filter](const Packet& left, const Packet& right) {
        return before(filter, left.id, right.id);
    });
    if (rows.size() > static_cast<std::size_t>(limit))
        rows.resize(static_cast<std::size_t>(limit));
    return rows;
}

Result<qint64> PacketList::count(Connection& connection, const PacketFilter& filter)
{
    const bool sealed = !filter.act.isEmpty() || !filter.dossierCode.isEmpty();
    const QString tables = sealed
        ? QStringLiteral(" FROM delivery d JOIN packet p ON p.id = d.packet")
        : QStringLiteral(" FROM delivery d");
    qint64 total = 0;
    for (const auto& state : statesOf(filter)) {
        const Where where = whereOf(filter, state);
        const auto count = connection.number(
            QStringLiteral("SELECT COUNT(*)") + tables + where.clause, where.binds);
        if (!count)
            return count;
        total += count.value();
    }
    return total;
}

Result<std::vector<PacketId>> PacketList::ids(
    Connection& connection, const PacketFilter& filter, int most)
{
    const bool sealed = !filter.act.isEmpty() || !filter.dossierCode.isEmpty();
    const QString from = sealed
        ? QStringLiteral("SELECT p.id FROM packet p JOIN delivery d ON d.packet = p.id")
        : QStringLiteral("SELECT d.packet FROM delivery d");
    std::vector<PacketId> found;
    for (const auto& state : statesOf(filter)) {
        const Where where = whereOf(filter, state);
        const Status read = connection.each(from + where.clause
                + QStringLiteral(" ORDER BY %1 %2 LIMIT ?")
                      .arg(orderColumn(filter),
                          filter.newestFirst ? QStringLiteral("DESC") : QString()),
            where.binds + Binds { most },
            [&found](const Row& row) { found.push_back(PacketId { row.number(0) }); });
        if (!read)
            return read.error();
    }
    std::sort(found.begin(), found.end(),
        [&filter](PacketId left, PacketId right) { return before(filter, left, right); });
    if (found.size() > static_cast<std::size_t>(most))
        found.resize(static_cast<std::size_t>(most));
    return found;
}

Result<std::vector<PacketId>> PacketList::parkedByCheck(Connection& connection, const QString& unit)
{
    std::vector<PacketId> found;
    const UnitClause within(unit, QStringLiteral("d.unit"));
    const Status read = connection.each(
        QStringLiteral("SELECT d.packet FROM delivery d JOIN cause c ON c.id = d.cause"
                       " WHERE d.state = 'parked' AND c.origin = 'rule'"
                       " AND c.code NOT LIKE 'delivery.%' AND c.code NOT LIKE 'order.%'%1"
                       " ORDER BY d.packet")
            .replace(QStringLiteral("%1"), within.sql),
        within.binds, [&found](const Row& row) { found.push_back(PacketId { row.number(0) }); });
    if (!read)
        return read.error();
    return found;
}

Result<Packet> PacketList::find(Connection& connection, PacketId id)
{
    Packet packet;
    const Result<bool> found =
        connection.first(QStringLiteral("SELECT ") + deliveryrow::columns(true)
                + deliveryrow::kTables + QStringLiteral(" WHERE d.packet = ?"),
            { id.value }, [&packet](const Row& row) { packet = deliveryrow::of(row).packet; });
    if (!found)
        return found.error();
    if (!found.value())
        return Error { ErrorKind::NotFound, QStringLiteral("packet %1").arg(id.value),
            QStringLiteral("packet.missing"), { QString::number(id.value) } };
    return packet;
}

Result<std::vector<Packet>> PacketList::revisions(Connection& connection, PacketId id)
{
    return packets(connection,
        QStringLiteral(" JOIN packet o ON o.lane = p.lane AND o.position = p.position"
                       " WHERE o.id = ? ORDER BY p.revision"),
        { id.value });
}

Result<std::vector<Packet>> PacketList::behind(Connection& connection, PacketId id, int limit)
{
    return packets(connection,
        QStringLiteral(" JOIN packet o ON o.lane = d.lane AND d.position > o.position"
                       " WHERE o.id = ? AND d.state NOT IN ('accepted', 'superseded', 'cancelled')"
                       " ORDER BY d.position, d.revision LIMIT ?"),
        { id.value, limit });
}
