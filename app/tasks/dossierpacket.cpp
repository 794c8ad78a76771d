// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/dossierpacket.h"

#include "models/packets/jsonedit.h"
#include "models/packets/packetreader.h"
#include "models/packets/packetwriter.h"
#include "models/packets/rewrite2018.h"
#include "models/packets/rulebook.h"
#include "models/records/dossiermembers.h"
#include "models/stores/packetlist.h"
#include "models/stores/portalfacts.h"

using namespace Qt::StringLiterals;

namespace {

/// Members a later profile brought, taken out for an office that still sends an earlier one;
/// members no profile knows stay.
Result<QByteArray> inProfile(const Act& act, const QByteArray& members)
{
    const KindRules* own = act.pack->rules(PacketKind::Dossier);
    const RulePackPointer newest = act.rules->newest(vietnamTime(act.now).date());
    const KindRules* known = newest ? newest->rules(PacketKind::Dossier) : nullptr;
    const Result<JsonDocument> document = JsonDocument::parse(members);
    if (!document)
        return document.error();
    QByteArray item = members;
    const JsonNode root = document.value().root();
    for (JsonNode member = root.first(); member; member = member.nextIn(root)) {
        const QString name = member.name();
        if (own->member(name) || !known || !known->member(name))
            continue;
        Result<QByteArray> without = withoutValue(item, QString(u'/' + pointerStep(name)));
        if (!without)
            return without.error();
        item = std::move(without.value());
    }
    return item;
}

/// The portal has it, or a packet that will bring it there stands before this one.
Result<bool> isUpdate(Connection& connection, const QString& code)
{
    const Result<PortalFact> fact = PortalFacts::find(connection, code);
    if (!fact)
        return fact.error();
    if (fact.value().known == 1 || fact.value().acceptedPacket)
        return true;
    PacketFilter filter;
    filter.dossierCode = code;
    const Result<std::vector<Packet>> packets = PacketList::page(connection, filter, {}, 100);
    if (!packets)
        return packets.error();
    for (const Packet& packet : packets.value()) {
        const bool gone =
            packet.state == PacketState::Cancelled || packet.state == PacketState::Superseded;
        if (packet.kind == PacketKind::Dossier && !gone)
            return true;
    }
    return false;
}

Result<QByteArray> oldBody(const Act& act, const Dossier& dossier)
{
    const RulePackPointer source = act.rules->newest(vietnamTime(act.now).date());
    const Result<Rewrite2018> rewriting = Rewrite2018::load(*act.rules);
    if (!rewriting)
        return rewriting.error();
    Result<RewrittenItem> item = rewriting.value().to2018(
        PacketKind::Dossier, dossier.members, *source, act.madonvi, dossier.unitName);
    return item ? Result<QByteArray>(std::move(item.value().item))
                : Result<QByteArray>(item.error());
}

}

Result<NewPacket> dossierPacket(Connection& connection, const Act& act, const Dossier& dossier)
{
    const KindRules* kind = act.pack->rules(PacketKind::Dossier);
    NewPacket packet;
    packet.kind = PacketKind::Dossier;
    packet.profile = act.pack->name;
    packet.dossierCode = dossier.code;
    packet.unit = unitOfDossierCode(dossier.code);
    if (kind->shape == BodyShape::Flat) {
        Result<QByteArray> body = oldBody(act, dossier);
        if (!body)
            return body.error();
        packet.body = std::move(body.value());
        return packet;
    }
    const Result<QByteArray> item = inProfile(act, dossier.members);
    if (!item)
        return item.error();
    const Result<bool> update = isUpdate(connection, dossier.code);
    if (!update)
        return update.error();
    WriteEnvelope envelope;
    envelope.unit = act.madonvi;
    if (kind->update)
        envelope.update = update.value();
    packet.body = writeBody(*act.pack, PacketKind::Dossier, envelope, { item.value() });
    return packet;
}
