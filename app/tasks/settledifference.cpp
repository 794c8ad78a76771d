// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/settledifference.h"

#include "app/security/permission.h"
#include "app/tasks/bodyedit.h"
#include "app/tasks/dossierpacket.h"
#include "app/tasks/dossierwork.h"
#include "app/tasks/permit.h"
#include "app/tasks/reconcilecases.h"
#include "app/tasks/secondperson.h"
#include "models/packets/jsonedit.h"
#include "models/packets/packetreader.h"
#include "models/packets/packetwriter.h"
#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"
#include "models/stores/audittrail.h"
#include "models/stores/dossierstore.h"
#include "models/stores/packetlist.h"
#include "models/stores/portalfacts.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

bool isReplaceable(PacketState state)
{
    return stateAfter(state, PacketEvent::Replaced).has_value() && state != PacketState::Claimed;
}

bool mayHaveArrived(PacketState state)
{
    return state == PacketState::Claimed || state == PacketState::Asking
        || state == PacketState::Unknown;
}

/// What stands in the lane of a dossier with the whole of it.
struct HeldPackets {
    Packet newest; ///< with its body; id 0 none
    bool othersBefore = false; ///< an unsettled one stands before the newest
};

Result<HeldPackets> heldPackets(Connection& connection, const QString& code)
{
    PacketFilter filter;
    filter.dossierCode = code;
    const Result<std::vector<Packet>> packets = PacketList::page(connection, filter, {}, 100);
    if (!packets)
        return packets.error();
    HeldPackets held;
    for (const Packet& packet : packets.value()) {
        const bool gone =
            packet.state == PacketState::Superseded || packet.state == PacketState::Cancelled;
        if (packet.kind != PacketKind::Dossier || gone)
            continue;
        if (held.newest.id)
            held.othersBefore = held.othersBefore || !isSettled(packet.state);
        else
            held.newest = packet;
    }
    if (!held.newest.id)
        return held;
    Result<Packet> newest = PacketList::find(connection, held.newest.id);
    if (!newest)
        return newest.error();
    held.newest = std::move(newest).value();
    return held;
}

/// Sends our side of dossiers, one after the other, inside one transaction.
class OurSide {
public:
    OurSide(Connection& connection, const Act& act, const QString& reason)
        : m_connection(connection)
        , m_act(act)
        , m_by(signatureOf(act, reason))
        , m_edit(act)
    {
    }

    Status send(const QString& code)
    {
        const Result<Dossier> dossier = DossierStore::find(m_connection, code);
        if (!dossier)
            return dossier.error();
        if (Status mine = DossierWork::mayTouch(m_act, dossier.value()); !mine)
            return mine;
        const Result<HeldPackets> found = heldPackets(m_connection, dossier.value().code);
        if (!found)
            return found.error();
        const Packet& held = found.value().newest;
        Result<NewPacket> packet = whole(dossier.value(), found.value().othersBefore);
        if (!packet)
            return packet.error();
        if (!held.id || isSettled(held.state))
            return seal(packet.value());
        if (mayHaveArrived(held.state) || held.unclear) {
            ++m_sent.undecided;
            return Done {};
        }
        return replace(held, packet.value());
    }

    const OursSent& sent() const { return m_sent; }

private:
    /// The dossier's packet: an update when the portal has the dossier, or a packet that will bring
    /// it there stands before.
    Result<NewPacket> whole(const Dossier& dossier, bool othersBefore)
    {
        Result<NewPacket> packet = dossierPacket(m_connection, m_act, dossier);
        const KindRules* rules = m_act.pack->rules(PacketKind::Dossier);
        if (!packet || rules->shape == BodyShape::Flat || !rules->update)
            return packet;
        const Result<PortalFact> fact = PortalFacts::find(m_connection, dossier.code);
        if (!fact)
            return fact.error();
        const bool known = othersBefore || fact.value().known == 1;
        Result<QByteArray> body = withUpdating(packet.value().body, known);
        if (!body)
            return body.error();
        packet.value().body = std::move(body).value();
        return packet;
    }

    Status seal(const NewPacket& packet)
    {
        Packet checked;
        checked.kind = packet.kind;
        checked.profile = packet.profile;
        const Result<Sealed> sealed =
            Outbox::seal(m_connection, packet, m_by, m_edit.preFlight(checked));
        if (!sealed)
            return sealed.error();
        ++m_sent.sealed;
        return Done {};
    }

    Status replace(const Packet& held, const NewPacket& packet)
    {
        if (!isReplaceable(held.state))
            return seal(packet);
        const Result<QByteArray> before = contentKey(held.kind, held.body);
        const Result<QByteArray> after = contentKey(packet.kind, packet.body);
        const bool same = before && after && before.value() == after.value();
        const bool stays = held.state == PacketState::Ready || held.state == PacketState::Waiting;
        if (same && stays) {
            ++m_sent.waiting;
            return Done {};
        }
        ++m_sent.replaced;
        if (same && isToFix(held.state))
            return Outbox::resend(m_connection, held.id, 0, m_by);
        const Result<Sealed> sealed = Outbox::replace(
            m_connection, held.id, 0, packet.body, {}, m_by, m_edit.preFlight(held));
        return sealed ? Status(Done {}) : Status(sealed.error());
    }

    Connection& m_connection;
    const Act& m_act;
    Signature m_by;
    BodyEdit m_edit;
    OursSent m_sent;
};

Error notTaken(const ReconcileMember& member)
{
    if (member.kept == u"transition"_s)
        return { ErrorKind::Invalid, {}, u"dossier.transition"_s, { member.ours, member.portal } };
    return { ErrorKind::Invalid, {}, u"reconcile.locked"_s, { member.name } };
}

QByteArray jsonOf(const KindRules& rules, const ReconcileMember& member)
{
    const MemberRule* rule = rules.member(member.name);
    const bool bare = rule
        && (rule->type == MemberType::Integer || rule->type == MemberType::Number
            || rule->type == MemberType::Boolean);
    return bare ? jsonValueOf(member.portal) : jsonQuoted(member.portal);
}

/// The members of ours with the portal's values in them.
Result<QByteArray> taken(const Act& act, const ReconcileDetail& detail, const QStringList& wanted)
{
    const KindRules& rules = *DossierWork::writingPack(act)->rules(PacketKind::Dossier);
    QByteArray members = detail.dossier.members;
    int count = 0;
    for (const ReconcileMember& member : detail.members) {
        if (!member.differs || !wanted.contains(member.name))
            continue;
        if (!member.kept.isEmpty())
            return notTaken(member);
        Result<QByteArray> next =
            withValue(members, u'/' + pointerStep(member.name), jsonOf(rules, member));
        if (!next)
            return next;
        members = std::move(next).value();
        ++count;
    }
    if (count == 0)
        return Error { ErrorKind::Invalid, {}, u"reconcile.none"_s, {} };
    return members;
}

Status mayTake(const Act& act, const ReconcileDetail& detail, const SidesSeen& seen)
{
    if (Status mine = DossierWork::mayTouch(act, detail.dossier); !mine)
        return mine;
    if (seen.version != detail.dossier.version)
        return Error { ErrorKind::Conflict, {}, u"dossier.changed"_s, { detail.dossier.code } };
    if (seen.askedAt != detail.askedAt)
        return Error { ErrorKind::Conflict, {}, u"reconcile.answered"_s, { detail.dossier.code } };
    if (detail.newest && !isSettled(detail.newestState))
        return Error { ErrorKind::Conflict, {}, u"reconcile.waiting"_s,
            { QString::number(detail.newest.value) } };
    return Done {};
}

/// Names of what was taken, never a citizen's value.
QString takenNames(const QStringList& members)
{
    QJsonObject names;
    for (const QString& member : members)
        names.insert(member, AuditTrail::kChanged);
    return QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact));
}

}

Result<OursSent> sendOurs(
    Connection& connection, const Act& act, const QStringList& codes, const QString& reason)
{
    if (Status may =
            permit(connection, act, Permission::PacketResend, u"dossier"_s, codes.value(0));
        !may)
        return may.error();
    OursSent all;
    const Status sent = connection.transaction([&]() -> Status {
        OurSide ours(connection, act, reason);
        for (const QString& code : codes) {
            if (Status one = ours.send(code); !one)
                return one;
        }
        all = ours.sent();
        return Done {};
    });
    if (!sent)
        return sent.error();
    return all;
}

Result<Dossier> takeTheirs(Connection& connection, const Act& act, const SidesSeen& seen,
    const QStringList& members, const QString& reason)
{
    if (Status may = permit(connection, act, Permission::DossierEdit, u"dossier"_s, seen.code);
        !may)
        return may.error();
    if (Status told = hasReason(reason); !told)
        return told.error();
    Dossier fresh;
    const Status done = connection.transaction([&]() -> Status {
        const Result<ReconcileDetail> detail = reconcileDetail(connection, act, seen.code);
        if (!detail)
            return detail.error();
        if (Status may = mayTake(act, detail.value(), seen); !may)
            return may;
        const Result<QByteArray> next = taken(act, detail.value(), members);
        if (!next)
            return next.error();
        fresh = dossierFromMembers(next.value(), detail.value().dossier.profile);
        fresh.version = seen.version;
        fresh.portalCode = detail.value().dossier.portalCode;
        fresh.changed = act.now;
        fresh.changedBy = act.session.actor.login;
        const auto saved = DossierStore::upsert(connection, fresh);
        if (!saved)
            return saved.error();
        fresh.id = saved.value().id;
        fresh.version = saved.value().version;
        return recordAct(connection, act, u"reconcile.take"_s, u"dossier"_s, fresh.code, reason,
            takenNames(members));
    });
    if (!done)
        return done.error();
    return fresh;
}
