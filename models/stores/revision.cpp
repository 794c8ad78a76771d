// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/revision.h"

#include "models/packets/jsondocument.h"
#include "models/packets/packetreader.h"
#include "models/storage/connection.h"
#include "models/stores/lanes.h"

namespace {

/// What the check looks at.
NewPacket newPacketOf(const Packet& old, const QByteArray& body)
{
    NewPacket packet;
    packet.kind = old.kind;
    packet.profile = old.profile;
    packet.encoding = old.encoding;
    packet.dossierCode = old.dossierCode;
    packet.unit = old.unit;
    packet.body = body;
    return packet;
}

/// The members that hold a dossier's code, in the forms of 2019 and later, of statuses, and of
/// 2018.
constexpr std::array kCodeMembers { "MaHoSo", "MaHoSoDonVi", "DocCode" };

QString codeIn(const QByteArray& body, const char* member)
{
    const auto document = JsonDocument::parse(body);
    if (!document)
        return {};
    JsonNode item = document.value().root();
    if (const JsonNode data = item.member("data"); data.isArray())
        item = data.first();
    else if (data.isObject())
        item = data;
    return item.member(member).text().trimmed();
}

/// A revision may name another dossier: the member that named the old one tells.
QString dossierOf(const Packet& old, const QByteArray& body)
{
    for (const char* member : kCodeMembers) {
        const QString now = codeIn(body, member);
        if (!now.isEmpty() && codeIn(old.body, member) == old.dossierCode)
            return now;
    }
    return old.dossierCode;
}

Result<Packet> revisionOf(const Packet& old, const QByteArray& body, PacketOrigin origin)
{
    const auto key = contentKey(old.kind, body);
    if (!key)
        return key.error();
    Packet packet;
    packet.kind = old.kind;
    packet.profile = old.profile;
    packet.encoding = old.encoding;
    packet.dossierCode = dossierOf(old, body);
    packet.unit = old.unit;
    packet.lane = old.lane;
    packet.position = old.position;
    packet.revision = old.revision + 1;
    packet.supersedes = old.id;
    packet.origin = origin;
    packet.body = body;
    packet.contentKey = key.value().toHex();
    packet.remedied = old.cause.isEmpty() ? old.remedied : old.cause;
    return packet;
}

}

Result<Sealed> sealRevision(Connection& connection, DeliveryRow& row, const QByteArray& body,
    PacketOrigin origin, const Signature& by, const PreFlight& check)
{
    const auto packet = revisionOf(row.packet, body, origin);
    if (!packet)
        return packet.error();
    if (Status moved = deliveryrow::move(connection, row, PacketEvent::Replaced, by.now); !moved)
        return moved.error();
    const NewPacket from = newPacketOf(row.packet, body);
    SealedRows rows(by, check);
    Sealed sealed = rows.inspect(from);
    rows.add(packet.value(), sealed, from);
    const auto ids = rows.write(connection);
    if (!ids)
        return ids.error();
    if (Status kept = lanes::refresh(connection, row); !kept)
        return kept.error();
    sealed.id = ids.value().front();
    sealed.lane = row.packet.lane;
    sealed.revision = packet.value().revision;
    return sealed;
}

Result<std::vector<Sealed>> sealRevisions(Connection& connection,
    const std::vector<Replacement>& replacements, PacketOrigin origin, const Signature& by,
    const PreFlight& check)
{
    SealedRows rows(by, check);
    std::vector<Sealed> all;
    std::vector<DeliveryRow*> old;
    std::map<PacketState, std::vector<const DeliveryRow*>> lanesByState;
    for (const Replacement& replacement : replacements) {
        const auto packet = revisionOf(replacement.row->packet, replacement.body, origin);
        if (!packet)
            return packet.error();
        const NewPacket from = newPacketOf(replacement.row->packet, replacement.body);
        all.push_back(rows.inspect(from));
        all.back().lane = packet.value().lane;
        all.back().revision = packet.value().revision;
        rows.add(packet.value(), all.back(), from);
        old.push_back(replacement.row);
        lanesByState[all.back().state].push_back(replacement.row);
    }
    if (Status moved = deliveryrow::moveMany(connection, old, PacketEvent::Replaced, by.now);
        !moved)
        return moved.error();
    const auto ids = rows.write(connection);
    if (!ids)
        return ids.error();
    for (std::size_t i = 0; i < all.size(); ++i)
        all.at(i).id = ids.value().at(i);
    for (const auto& [state, moved] : lanesByState) {
        if (Status kept = lanes::rehead(connection, moved, state, by.now); !kept)
            return kept.error();
    }
    return all;
}
