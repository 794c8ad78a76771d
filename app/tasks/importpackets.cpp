// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importpackets.h"

#include "app/exchange/packetfile.h"
#include "app/tasks/bodyrewrite.h"
#include "models/packets/rulebook.h"
#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"
#include "models/stores/dossierstore.h"
#include "models/stores/portalfacts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepsPerPacket = 10;

/// Takes the bodies of one file apart and puts what is new into the store.
class PacketImport {
public:
    PacketImport(Connection& connection, const ImportWork& work, ImportReport& report)
        : m_connection(connection)
        , m_work(work)
        , m_report(report)
    {
    }

    Status take(const ReadPacket& packet)
    {
        if (packet.kind == PacketKind::Progress)
            return takeSteps(packet);
        for (const SplitPacket& split : splitPacket(packet, *m_work.act.rules, kStepsPerPacket)) {
            if (m_work.stopped(m_connection))
                return Connection::givenUp();
            if (Status taken = takeSplit(packet, split); !taken)
                return taken;
        }
        return Done {};
    }

private:
    /// Unchanged when this content is held already, whatever became of it.
    Result<bool> isHeld(const SplitPacket& split)
    {
        if (m_seen.contains(split.contentKey))
            return true;
        m_seen += split.contentKey;
        const Result<PacketId> holding = Outbox::holding(m_connection, split.contentKey);
        if (!holding)
            return holding.error();
        return bool(holding.value());
    }

    Status takeSplit(const ReadPacket& packet, const SplitPacket& split)
    {
        const Result<bool> held = isHeld(split);
        if (!held)
            return held.error();
        if (held.value()) {
            m_report.unchanged += packet.kind == PacketKind::Dossier ? 1 : 0;
            return Done {};
        }
        if (packet.kind == PacketKind::Dossier) {
            if (Status saved = saveDossier(packet, split); !saved)
                return saved;
        } else if (packet.kind == PacketKind::Status) {
            if (Status noted = notePortalCode(split); !noted)
                return noted;
        }
        const Result<PacketId> sealed = seal(packet, split, {});
        return sealed ? Status(Done {}) : Status(sealed.error());
    }

    Status saveDossier(const ReadPacket& packet, const SplitPacket& split)
    {
        const Result<QByteArrayList> items = itemsToday(m_work, packet, split.body);
        if (!items)
            return items.error();
        Dossier dossier = dossierFromMembers(items.value().value(0), packet.profile);
        dossier.changed = m_work.act.now;
        dossier.changedBy = m_work.act.session.actor.login;
        // A body without a usable code cannot make a dossier; its packet is parked and says so.
        if (dossier.code.isEmpty() || dossier.code.size() > 50)
            return Done {};
        const Result<DossierStore::Saved> saved = DossierStore::upsert(m_connection, dossier);
        if (!saved)
            return saved.error();
        count(saved.value().change);
        return Done {};
    }

    void count(DossierStore::Change change)
    {
        m_report.newDossiers += change == DossierStore::Change::New ? 1 : 0;
        m_report.updated += change == DossierStore::Change::Updated ? 1 : 0;
        m_report.unchanged += change == DossierStore::Change::Unchanged ? 1 : 0;
    }

    /// A status packet tells under which code the portal knows our dossier.
    Status notePortalCode(const SplitPacket& split)
    {
        const Result<JsonDocument> body = JsonDocument::parse(split.body);
        const QString portalCode =
            body ? body.value().at(u"/data/MaHoSo").text().trimmed() : QString();
        if (portalCode.isEmpty() || split.dossier.isEmpty())
            return Done {};
        const Result<Dossier> dossier = DossierStore::find(m_connection, split.dossier);
        if (!dossier)
            return dossier.error().kind == ErrorKind::NotFound ? Status(Done {})
                                                               : Status(dossier.error());
        return DossierStore::addAlias(m_connection, dossier.value().id, portalCode);
    }

    /// Steps that are held and carried by a packet already are never put into a second one.
    Status takeSteps(const ReadPacket& packet)
    {
        ReadPacket fresh = packet;
        fresh.items.clear();
        std::map<QString, QSet<QString>> carried;
        for (const ReadItem& item : packet.items) {
            if (Status read = readCarried(item.dossier, carried); !read)
                return read;
            const Result<QByteArray> members = itemToday(m_work, packet, item.json);
            if (!members)
                return members.error();
            const QString digest = stepFromMembers(members.value()).digest;
            if (carried[item.dossier].contains(digest))
                continue;
            carried[item.dossier] += digest;
            fresh.items.push_back(item);
        }
        for (const SplitPacket& split : splitPacket(fresh, *m_work.act.rules, kStepsPerPacket)) {
            if (m_work.stopped(m_connection))
                return Connection::givenUp();
            if (Status taken = takeStepSplit(packet, split); !taken)
                return taken;
        }
        return Done {};
    }

    Status readCarried(const QString& code, std::map<QString, QSet<QString>>& carried)
    {
        if (carried.contains(code))
            return Done {};
        QSet<QString>& digests = carried[code];
        const Result<std::vector<Step>> steps = DossierStore::steps(m_connection, code);
        if (!steps)
            return steps.error();
        for (const Step& step : steps.value()) {
            if (step.packet || !m_work.options.queue)
                digests += step.digest;
        }
        return Done {};
    }

    Status takeStepSplit(const ReadPacket& packet, const SplitPacket& split)
    {
        const Result<bool> held = isHeld(split);
        if (!held || held.value())
            return held ? Status(Done {}) : Status(held.error());
        const Result<QByteArrayList> items = itemsToday(m_work, packet, split.body);
        if (!items)
            return items.error();
        std::vector<Step> steps;
        for (const QByteArray& item : items.value())
            steps.push_back(stepFromMembers(item));
        if (const Result<std::vector<Step>> added = DossierStore::addSteps(m_connection, steps);
            !added)
            return added.error();
        const Result<std::optional<Finding>> obstacle = unknownDossier(split.dossier);
        if (!obstacle)
            return obstacle.error();
        const Result<PacketId> sealed = seal(packet, split, obstacle.value());
        if (!sealed || !sealed.value())
            return sealed ? Status(Done {}) : Status(sealed.error());
        return noteCarrier(split.dossier, steps, sealed.value());
    }

    /// Steps of a dossier neither we nor the portal know wait until it has been sent.
    Result<std::optional<Finding>> unknownDossier(const QString& code)
    {
        const Result<bool> held = DossierStore::holds(m_connection, code);
        if (!held)
            return held.error();
        if (held.value())
            return std::optional<Finding> {};
        const Result<PortalFact> fact = PortalFacts::find(m_connection, code);
        if (!fact)
            return fact.error();
        if (fact.value().known == 1)
            return std::optional<Finding> {};
        return std::optional<Finding>(
            Finding { u"/data/0/MaHoSo"_s, u"order.dossierFirst"_s, Severity::Error, { code } });
    }

    Status noteCarrier(const QString& code, const std::vector<Step>& steps, PacketId packet)
    {
        const Result<std::vector<Step>> held = DossierStore::steps(m_connection, code);
        if (!held)
            return held.error();
        QSet<QString> digests;
        for (const Step& step : steps)
            digests += step.digest;
        std::vector<qint64> ids;
        for (const Step& step : held.value()) {
            if (digests.contains(step.digest))
                ids.push_back(step.id);
        }
        return DossierStore::setStepPacket(m_connection, ids, packet);
    }

    /// 0 where packets are not wanted.
    Result<PacketId> seal(
        const ReadPacket& packet, const SplitPacket& split, const std::optional<Finding>& obstacle)
    {
        if (!m_work.options.queue)
            return PacketId {};
        NewPacket wanted;
        wanted.kind = packet.kind;
        wanted.profile = packet.profile;
        wanted.dossierCode = split.dossier;
        wanted.unit = split.dossier.isEmpty() ? packet.unit : unitOfDossierCode(split.dossier);
        wanted.body = split.body;
        wanted.contentKey = split.contentKey;
        wanted.obstacle = obstacle;
        if (obstacle)
            wanted.obstacleText =
                m_work.act.pack->message(packet.kind, *obstacle, Language::Vietnamese);
        const Result<Sealed> sealed = Outbox::seal(
            m_connection, wanted, m_work.signature(), m_work.checkers.preFlight(packet.profile));
        if (!sealed)
            return sealed.error();
        ++m_report.packets;
        m_report.parked += sealed.value().state == PacketState::Parked ? 1 : 0;
        return sealed.value().id;
    }

    Connection& m_connection;
    const ImportWork& m_work;
    ImportReport& m_report;
    QSet<QByteArray> m_seen;
};

}

PacketChecker& PacketCheckers::of(const QString& profile)
{
    auto found = m_checkers.find(profile);
    if (found == m_checkers.end()) {
        const RulePackPointer pack = m_act.rules->pack(profile);
        found = m_checkers.emplace(profile, PacketChecker(pack ? pack : m_act.pack)).first;
    }
    return found->second;
}

PreFlight PacketCheckers::preFlight(const QString& profile)
{
    return { m_act.checkBeforeSend ? &of(profile) : nullptr, m_act.madonvi };
}

Result<const Rewrite2018*> PacketCheckers::rewriting()
{
    if (!m_rewriting) {
        Result<Rewrite2018> loaded = Rewrite2018::load(*m_act.rules);
        if (!loaded)
            return loaded.error();
        m_rewriting = std::move(loaded.value());
    }
    return &*m_rewriting;
}

bool ImportWork::stopped(const Connection& connection) const
{
    return connection.cancelled() || (options.stop && options.stop());
}

Status importPackets(Connection& connection, const ImportWork& work, ImportReport& report)
{
    const Result<std::vector<ReadPacket>> bodies = readPacketFile(work.file, *work.act.rules);
    if (!bodies)
        return bodies.error();
    PacketImport import(connection, work, report);
    for (const ReadPacket& body : bodies.value())
        ++report.bodies[body.kind];
    for (const ReadPacket& body : bodies.value()) {
        const Result<ReadPacket> packet = inProfileOf(work, body, report);
        if (!packet)
            return packet.error();
        if (Status taken = import.take(packet.value()); !taken)
            return taken;
    }
    return Done {};
}
