// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsondocument.h"
#include "models/packets/packetreader.h"
#include "models/storage/connection.h"
#include "models/stores/digestform.h"
#include "models/stores/lanes.h"
#include "models/stores/outbox.h"
#include "models/stores/packetaudit.h"
#include "models/stores/sealedrows.h"

#include <QJsonArray>

namespace {

/// The members that say which period and form figures are for, in the proposed forms and in 2018's.
constexpr std::array kPeriodMembers { "KyDanhGia", "Nam", "Thang", "TuNgay", "DenNgay", "MaLinhVuc",
    "MaTTHC", "Month", "Year", "DateCreated" };

QString periodOf(const QByteArray& body)
{
    const auto document = JsonDocument::parse(body);
    if (!document)
        return {};
    JsonNode item = document.value().root();
    if (const JsonNode data = item.member("data"); data.isArray())
        item = data.first();
    else if (data.isObject())
        item = data;
    QStringList parts;
    for (const char* name : kPeriodMembers)
        parts.append(item.member(name).text());
    return parts.join(u'|');
}

Result<QByteArray> keyOf(const NewPacket& packet)
{
    if (!packet.contentKey.isEmpty())
        return packet.contentKey.toHex();
    const auto key = contentKey(packet.kind, packet.body);
    if (!key)
        return key.error();
    return key.value().toHex();
}

Packet packetOf(const NewPacket& from, const QByteArray& key, LaneEntry& lane)
{
    Packet packet;
    packet.kind = from.kind;
    packet.profile = from.profile;
    packet.encoding = from.encoding;
    packet.dossierCode = from.dossierCode;
    packet.unit = from.unit;
    packet.origin = from.origin;
    packet.body = from.body;
    packet.contentKey = key;
    packet.lane = lane.id;
    packet.position = ++lane.lastPosition;
    return packet;
}

/// The first packet put into an empty lane is its head.
void becomeHeads(std::map<QString, LaneEntry>& lanes, const std::vector<Packet>& packets)
{
    std::map<LaneId, LaneEntry*> byId;
    for (auto& [name, lane] : lanes)
        byId.emplace(lane.id, &lane);
    for (const Packet& packet : packets) {
        LaneEntry& lane = *byId.at(packet.lane);
        if (lane.head)
            continue;
        lane.head = packet.id;
        lane.headPosition = packet.position;
        lane.headState = packet.state;
        lane.phase = LanePhase::of(packet.state, packet.notBefore, 0, {});
        lane.headChanged = true;
    }
}

Result<std::map<QString, LaneEntry>> takeLanes(
    Connection& connection, const std::vector<NewPacket>& packets)
{
    std::map<QString, LaneEntry> wanted;
    for (const NewPacket& packet : packets) {
        LaneEntry entry;
        entry.dossierCode = packet.dossierCode;
        entry.unit = packet.unit;
        wanted.emplace(Outbox::laneName(packet), entry);
    }
    return lanes::take(connection, wanted);
}

Status putLanes(Connection& connection, const std::map<QString, LaneEntry>& lanes)
{
    std::vector<LaneEntry> entries;
    entries.reserve(lanes.size());
    for (const auto& [name, lane] : lanes)
        entries.push_back(lane);
    return lanes::put(connection, entries);
}

Result<std::vector<Sealed>> sealRows(
    Connection& connection, const std::vector<NewPacket>& packets, SealedRows& rows)
{
    if (Status ready = deliveryrow::needTransaction(connection); !ready)
        return ready.error();
    auto taken = takeLanes(connection, packets);
    if (!taken)
        return taken.error();
    std::vector<Sealed> all;
    all.reserve(packets.size());
    for (const NewPacket& packet : packets) {
        const auto key = keyOf(packet);
        if (!key)
            return key.error();
        all.push_back(rows.inspect(packet));
        LaneEntry& lane = taken.value().at(Outbox::laneName(packet));
        all.back().lane = lane.id;
        rows.add(packetOf(packet, key.value(), lane), all.back(), packet);
    }
    const auto ids = rows.write(connection);
    if (!ids)
        return ids.error();
    for (std::size_t i = 0; i < all.size(); ++i)
        all.at(i).id = ids.value().at(i);
    becomeHeads(taken.value(), rows.packets());
    if (Status put = putLanes(connection, taken.value()); !put)
        return put.error();
    return all;
}

}

QString Outbox::laneName(const NewPacket& packet)
{
    const bool figures = packet.kind == PacketKind::Survey || packet.kind == PacketKind::Statistics;
    if (figures)
        return QStringLiteral("%1|%2|%3")
            .arg(kindName(packet.kind), packet.unit, periodOf(packet.body));
    if (!packet.dossierCode.isEmpty())
        return QStringLiteral("dossier|") + packet.dossierCode;
    // A body whose dossier code is missing cannot be ordered against anything.
    return QStringLiteral("body|") + QString::fromLatin1(sha256Hex(packet.body));
}

Result<Sealed> Outbox::seal(
    Connection& connection, const NewPacket& packet, const Signature& by, const PreFlight& check)
{
    SealedRows rows(by, check);
    auto sealed = sealRows(connection, { packet }, rows);
    if (!sealed)
        return sealed.error();
    Sealed& one = sealed.value().front();
    const QJsonObject differences { { QStringLiteral("state"),
                                        QJsonArray { QString(), stateName(one.state).toString() } },
        { QStringLiteral("kind"), QJsonArray { QString(), kindName(packet.kind).toString() } } };
    const Status recorded =
        auditPacket(connection, by, QStringLiteral("packet.seal"), one.id, differences);
    if (!recorded)
        return recorded.error();
    return std::move(one);
}

Result<std::vector<Sealed>> Outbox::sealMany(Connection& connection,
    const std::vector<NewPacket>& packets, const Signature& by, const PreFlight& check)
{
    if (packets.empty())
        return std::vector<Sealed> {};
    SealedRows rows(by, check);
    auto sealed = sealRows(connection, packets, rows);
    if (!sealed)
        return sealed;
    const QJsonObject differences { { QStringLiteral("packets"),
        QJsonArray { sealed.value().front().id.value, sealed.value().back().id.value } } };
    const Status recorded =
        auditPackets(connection, by, QStringLiteral("packet.seal"), differences);
    if (!recorded)
        return recorded.error();
    return sealed;
}

Result<PacketId> Outbox::holding(Connection& connection, const QByteArray& contentKey)
{
    PacketId id;
    const Result<bool> found = connection.first(
        QStringLiteral("SELECT id FROM packet WHERE content_key = ? ORDER BY id DESC LIMIT 1"),
        { QString::fromLatin1(contentKey.toHex()) },
        [&id](const Row& row) { id = PacketId { row.number(0) }; });
    if (!found)
        return found.error();
    return id;
}
