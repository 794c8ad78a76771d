// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/dossierwork.h"

#include "app/tasks/dossierpacket.h"
#include "app/tasks/secondperson.h"
#include "models/packets/packetchecker.h"
#include "models/packets/packetwriter.h"
#include "models/packets/rewrite2018.h"
#include "models/packets/rulebook.h"
#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"
#include "models/stores/dossierstore.h"

namespace {

using namespace Qt::StringLiterals;

/// One packet for all steps; the guide of 2018 takes them one by one.
Result<std::vector<NewPacket>> stepPackets(
    const Act& act, const Dossier& dossier, const std::vector<Step>& steps)
{
    NewPacket packet;
    packet.kind = PacketKind::Progress;
    packet.profile = act.pack->name;
    packet.encoding = act.encoding;
    packet.dossierCode = dossier.code;
    packet.unit = dossier.unit;
    std::vector<NewPacket> packets;
    if (act.pack->rules(PacketKind::Progress)->shape != BodyShape::Flat) {
        QByteArrayList items;
        for (const Step& step : steps)
            items.append(step.members);
        packet.body = writeBody(*act.pack, PacketKind::Progress, { act.madonvi, {}, {} }, items);
        packets.push_back(packet);
        return packets;
    }
    const Result<Rewrite2018> rewriting = Rewrite2018::load(*act.rules);
    if (!rewriting)
        return rewriting.error();
    for (const Step& step : steps) {
        Result<RewrittenItem> item = rewriting.value().to2018(PacketKind::Progress, step.members,
            *DossierWork::writingPack(act), act.madonvi, dossier.unitName);
        if (!item)
            return item.error();
        packet.body = item.value().item;
        packets.push_back(packet);
    }
    return packets;
}

/// For a dossier the citizen filed on the portal: what the unit did with it.
std::optional<NewPacket> statusPacket(const Act& act, const Dossier& dossier, const Step& step)
{
    if (dossier.portalCode.isEmpty() || !act.pack->rules(PacketKind::Status))
        return std::nullopt;
    NewPacket packet;
    packet.kind = PacketKind::Status;
    packet.profile = act.pack->name;
    packet.encoding = act.encoding;
    packet.dossierCode = dossier.code;
    packet.unit = dossier.unit;
    const QByteArray item = writeItem(*act.pack, PacketKind::Status,
        { { u"TrangThai"_s, QString::number(dossier.status), {} },
            { u"MaHoSo"_s, dossier.portalCode, {} }, { u"MaHoSoDonVi"_s, dossier.code, {} },
            { u"NoiDung"_s, step.content, {} },
            { u"NgayXuLy"_s, wireFromMoment(step.moment), {} } });
    packet.body = writeBody(*act.pack, PacketKind::Status, { act.madonvi, {}, u"2"_s }, { item });
    return packet;
}

Status seal(Connection& connection, const Act& act, const std::vector<NewPacket>& packets,
    const QString& reason, std::vector<Sealed>& sealed)
{
    PacketChecker checker(act.pack);
    const PreFlight check { act.checkBeforeSend ? &checker : nullptr, act.madonvi };
    for (const NewPacket& packet : packets) {
        Result<Sealed> one = Outbox::seal(connection, packet, signatureOf(act, reason), check);
        if (!one)
            return one.error();
        sealed.push_back(std::move(one).value());
    }
    return Done {};
}

}

namespace DossierWork {

Status mayTouch(const Act& act, const Dossier& dossier)
{
    const QString unit = act.session.onlyUnit();
    if (unit.isEmpty() || dossier.unit == unit || dossier.unit.startsWith(unit + u'.'))
        return Done {};
    return Error { ErrorKind::Forbidden, u"dossier of another unit"_s, u"permission.unit"_s,
        { dossier.code } };
}

RulePackPointer writingPack(const Act& act)
{
    const KindRules* rules = act.pack->rules(PacketKind::Dossier);
    if (rules && rules->shape != BodyShape::Flat)
        return act.pack;
    return act.rules->newest(vietnamTime(act.now).date());
}

QByteArray step(const Act& act, const Dossier& dossier, const QString& content)
{
    const User& user = act.session.user;
    const QString person = user.name.isEmpty() ? act.session.actor.login : user.name;
    return writeItem(*writingPack(act), PacketKind::Progress,
        { { u"MaHoSo"_s, dossier.code, {} }, { u"NguoiXuLy"_s, person.left(50), {} },
            { u"ThoiDiemXuLy"_s, wireFromMoment(act.now), {} },
            { u"PhongBanXuLy"_s, dossier.unitName, {} }, { u"NoiDungXuLy"_s, content, {} },
            { u"TrangThai"_s, QString::number(dossier.status), {} } });
}

Result<DossierDone> store(Connection& connection, const Act& act, const Dossier& dossier,
    const std::vector<QByteArray>& steps, const QString& reason)
{
    DossierDone done;
    done.dossier = dossier;
    done.dossier.changed = act.now;
    done.dossier.changedBy = act.session.actor.login;
    Result<DossierStore::Saved> saved = DossierStore::upsert(connection, done.dossier);
    if (!saved)
        return saved.error();
    done.dossier.id = saved.value().id;
    done.dossier.version = saved.value().version;
    done.changed = saved.value().change != DossierStore::Change::Unchanged;
    if (!done.changed)
        return done;
    std::vector<Step> added;
    added.reserve(steps.size());
    for (const QByteArray& members : steps)
        added.push_back(stepFromMembers(members));
    Result<std::vector<Step>> held = DossierStore::addSteps(connection, added);
    if (!held)
        return held.error();
    Result<NewPacket> whole = dossierPacket(connection, act, done.dossier);
    if (!whole)
        return whole.error();
    std::vector<NewPacket> packets { std::move(whole).value() };
    std::vector<qint64> ids;
    if (!held.value().empty()) {
        Result<std::vector<NewPacket>> more = stepPackets(act, done.dossier, held.value());
        if (!more)
            return more.error();
        packets.insert(packets.end(), more.value().begin(), more.value().end());
        for (const Step& step : held.value())
            ids.push_back(step.id);
        if (auto status = statusPacket(act, done.dossier, held.value().back()))
            packets.push_back(*std::move(status));
    }
    if (Status sealed = seal(connection, act, packets, reason, done.packets); !sealed)
        return sealed.error();
    if (!ids.empty()) {
        if (Status noted = DossierStore::setStepPacket(connection, ids, done.packets.at(1).id);
            !noted)
            return noted.error();
    }
    return done;
}

}
