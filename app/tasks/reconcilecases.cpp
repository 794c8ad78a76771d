// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/reconcilecases.h"

#include "app/security/permission.h"
#include "app/tasks/dossierwork.h"
#include "app/tasks/permit.h"
#include "app/tasks/reconcile.h"
#include "models/packets/rulebook.h"
#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"
#include "models/stores/dossierstore.h"
#include "models/stores/packetlist.h"
#include "models/stores/reconcilestore.h"

using namespace Qt::StringLiterals;

namespace {

const QString kStatus = QStringLiteral("TrangThaiHoSo");
const QString kDue = QStringLiteral("NgayHenTra");
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

bool isOurs(const Act& act, const Dossier& dossier)
{
    const QString only = act.session.onlyUnit();
    return only.isEmpty() || dossier.unit == only || dossier.unit.startsWith(only + u'.');
}

QString weightiest(const std::vector<Difference>& differences)
{
    for (const QString& cause : reconcileCauses()) {
        for (const Difference& difference : differences) {
            if (difference.cause == cause)
                return cause;
        }
    }
    return {};
}

QString sentValue(const JsonDocument& sent, const QString& name)
{
    return sent.root().member(name.toUtf8()).text();
}

/// The portal's clock runs on although here nothing is left to do, or the citizen has to act.
int phantomDays(const ReconcileCase& one, Moment due, Moment now)
{
    const bool open = isOpenStatus(one.portal);
    const bool done = one.ours == 3 || one.ours >= 7;
    if (!open || due == kNoMoment || due >= now || !(done || isPausedStatus(one.ours)))
        return 0;
    return static_cast<int>((now - due) / kDayMs) + 1;
}

ReconcileCase caseOf(const Act& act, const Dossier& dossier, const PortalFact& fact,
    std::vector<Difference> differences)
{
    ReconcileCase one;
    one.code = dossier.code;
    one.procedure = dossier.procedureName;
    one.applicant = dossier.applicant;
    one.cause = weightiest(differences);
    one.differences = std::move(differences);
    one.ours = dossier.status;
    one.askedAt = fact.lookedUpAt;
    one.sentAt = fact.acceptedAt;
    JsonDocument sent;
    if (!fact.acceptedItem.isEmpty() && sent.read(fact.acceptedItem))
        one.sent = sentValue(sent, kStatus).toInt();
    const LookUpRow row(fact.lookedUp, dossier.code);
    one.portal = row.value(kStatus).toInt();
    const Moment due = momentFromWire(row.value(kDue));
    one.phantomDays = phantomDays(one, due == kNoMoment ? dossier.due : due, act.now);
    return one;
}

/// The newest packet that carries the whole dossier, without body; id 0 none.
Result<Packet> newestDossierPacket(Connection& connection, const QString& code)
{
    PacketFilter filter;
    filter.dossierCode = code;
    const Result<std::vector<Packet>> packets = PacketList::page(connection, filter, {}, 50);
    if (!packets)
        return packets.error();
    for (const Packet& packet : packets.value()) {
        const bool gone =
            packet.state == PacketState::Superseded || packet.state == PacketState::Cancelled;
        if (packet.kind == PacketKind::Dossier && !gone)
            return packet;
    }
    return Packet {};
}

ReconcileMember memberOf(const KindRules& rules, const QString& name)
{
    ReconcileMember member;
    member.name = name;
    const MemberRule* rule = rules.member(name);
    if (!rule)
        return member;
    member.label = rule->label;
    member.list = rule->list;
    member.time = rule->type == MemberType::Time || rule->type == MemberType::IsoTime;
    if (rule->edit == EditRight::Locked)
        member.kept = u"locked"_s;
    return member;
}

/// In the order of the profile; what only the portal names comes last.
QStringList namesOf(const KindRules& rules, const LookUpRow& row, const JsonDocument& ours)
{
    QStringList names;
    for (const MemberRule& rule : rules.members) {
        if (rule.type != MemberType::Array && rule.type != MemberType::Object
            && (ours.root().member(rule.key) || row.has(rule.name)))
            names += rule.name;
    }
    for (const QString& name : row.members()) {
        const JsonNode held = ours.root().member(name.toUtf8());
        if (held && !names.contains(name, Qt::CaseInsensitive))
            names += name;
    }
    return names;
}

void fillMembers(ReconcileDetail& detail, const KindRules& rules, const PortalFact& fact)
{
    const LookUpRow row(fact.lookedUp, detail.dossier.code);
    JsonDocument ours;
    JsonDocument sent;
    if (!ours.read(detail.dossier.members))
        return;
    const bool known = !fact.acceptedItem.isEmpty() && sent.read(fact.acceptedItem);
    for (const QString& name : namesOf(rules, row, ours)) {
        ReconcileMember member = memberOf(rules, name);
        member.ours = sentValue(ours, name);
        member.sent = known ? sentValue(sent, name) : QString();
        member.portal = row.value(name);
        member.told = row.has(name);
        member.differs = member.told && member.ours != member.portal;
        const bool follows = rules.transitions.value(member.ours).contains(member.portal);
        if (member.differs && name == kStatus && member.kept.isEmpty() && !follows)
            member.kept = u"transition"_s;
        detail.members.push_back(member);
    }
}

}

const QStringList& reconcileCauses()
{
    static const QStringList causes { u"other_code"_s, u"finished_here"_s, u"unknown_there"_s,
        u"never_sent"_s, u"status_translated"_s, u"refused"_s, u"not_sent_yet"_s,
        u"changed_there"_s };
    return causes;
}

Result<ReconcileCases> reconcileCases(
    Connection& connection, const Act& act, const QStringList& codes, int most)
{
    if (Status may = mayNow(connection, act, Permission::Reconcile); !may)
        return may.error();
    Result<QStringList> wanted = codes.isEmpty()
        ? ReconcileStore::lookedUp(connection, act.session.onlyUnit(), most)
        : Result<QStringList>(codes);
    if (!wanted)
        return wanted.error();
    ReconcileCases all;
    for (const QString& code : wanted.value()) {
        const Result<Dossier> dossier = DossierStore::find(connection, code);
        if (!dossier)
            return dossier.error();
        const Result<PortalFact> fact = PortalFacts::find(connection, dossier.value().code);
        if (!fact)
            return fact.error();
        if (fact.value().lookedUpAt == 0 || !isOurs(act, dossier.value()))
            continue;
        Result<std::vector<Difference>> found =
            differencesOf(connection, act, { dossier.value().code });
        if (!found)
            return found.error();
        ++all.asked;
        all.lastAsked = std::max(all.lastAsked, fact.value().lookedUpAt);
        if (found.value().empty())
            continue;
        all.cases.push_back(caseOf(act, dossier.value(), fact.value(), std::move(found).value()));
        all.phantoms += all.cases.back().phantomDays > 0 ? 1 : 0;
    }
    return all;
}

Result<ReconcileDetail> reconcileDetail(Connection& connection, const Act& act, const QString& code)
{
    if (Status may = mayNow(connection, act, Permission::Reconcile); !may)
        return may.error();
    Result<Dossier> dossier = DossierStore::find(connection, code);
    if (!dossier)
        return dossier.error();
    Result<std::vector<Difference>> found =
        differencesOf(connection, act, { dossier.value().code });
    if (!found)
        return found.error();
    const Result<PortalFact> fact = PortalFacts::find(connection, dossier.value().code);
    if (!fact)
        return fact.error();
    const Result<Packet> newest = newestDossierPacket(connection, dossier.value().code);
    if (!newest)
        return newest.error();
    ReconcileDetail detail;
    detail.dossier = std::move(dossier).value();
    detail.differences = std::move(found).value();
    detail.cause = weightiest(detail.differences);
    detail.askedAt = fact.value().lookedUpAt;
    detail.sentAt = fact.value().acceptedAt;
    detail.newest = newest.value().id;
    detail.newestState = newest.value().state;
    const RulePackPointer pack = DossierWork::writingPack(act);
    fillMembers(detail, *pack->rules(PacketKind::Dossier), fact.value());
    return detail;
}
