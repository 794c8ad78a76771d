// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/fixgroup.h"

#include "app/security/permission.h"
#include "app/tasks/bodyedit.h"
#include "app/tasks/mendeddossier.h"
#include "app/tasks/permit.h"
#include "app/tasks/secondperson.h"
#include "models/packets/accusedmember.h"
#include "models/packets/rulebook.h"
#include "models/storage/connection.h"
#include "models/stores/causestore.h"
#include "models/stores/packetlist.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// More packets than this at once need a second person.
constexpr qint64 kMostAlone = 1'000;

/// One packet of a fix: what it would become, or why nothing comes of it.
struct Fixed {
    Packet packet;
    BodyEdit::Change change;
    FixItem item;
};

PacketFilter filterOf(const Act& act, const QString& group)
{
    PacketFilter filter;
    filter.cause = group;
    filter.unit = act.session.onlyUnit();
    filter.newestFirst = false;
    return filter;
}

FixItem itemOf(const Packet& packet, const BodyEdit::Change& change)
{
    FixItem item;
    item.id = packet.id;
    for (const JsonDifference& difference : change.differences) {
        item.before.insert(difference.pointer, difference.before);
        item.after.insert(difference.pointer, difference.after);
    }
    return item;
}

/// Works a fix out, packet by packet; packets that left the group meanwhile are passed over.
class FixWork {
public:
    FixWork(Connection& connection, const Act& act, const GroupFix& fix)
        : m_connection(connection)
        , m_act(act)
        , m_fix(fix)
        , m_edit(act)
    {
        m_report.group = fix.group;
        m_report.act = fix.act;
    }

    Status take(const std::vector<PacketId>& packets)
    {
        for (PacketId id : packets) {
            if (m_connection.cancelled())
                return Connection::givenUp();
            if (Status taken = takeOne(id); !taken)
                return taken;
        }
        return Done {};
    }

    std::vector<Fixed>& fixed() { return m_fixed; }

    FixReport& report() { return m_report; }

    BodyEdit& edit() { return m_edit; }

private:
    Status takeOne(PacketId id)
    {
        auto packet = PacketList::find(m_connection, id);
        if (!packet)
            return packet.error();
        if (packet.value().cause != m_fix.group)
            return Done {};
        if (Status own = ownUnit(m_connection, m_act, packet.value()); !own)
            return own;
        ++m_report.matched;
        auto change = m_edit.applied(packet.value(), m_fix.edits);
        if (!change) {
            // Nothing to change in this one: it is listed as it is, not valid.
            const auto& rule = change.error().rule;
            if (rule != u"edit.same" && rule != u"edit.nowhere")
                return change.error();
            FixItem item;
            item.id = id;
            item.findings = m_edit.check(packet.value(), packet.value().body);
            item.valid = !hasErrors(item.findings);
            m_report.stillInvalid += item.valid ? 0 : 1;
            m_report.items.push_back(std::move(item));
            return Done {};
        }
        const Status may = m_edit.mayChange(packet.value(), change.value(), confirmedAnyhow());
        if (!may)
            return may;
        m_report.needsSecond =
            m_report.needsSecond || m_edit.needsSecond(packet.value(), change.value());
        keep(std::move(packet.value()), std::move(change.value()));
        return Done {};
    }

    /// A preview shows what a second person would be asked for.
    EditReason confirmedAnyhow() const
    {
        EditReason reason = m_fix.reason;
        if (reason.confirmedBy.isEmpty())
            reason.confirmedBy = u"?"_s;
        return reason;
    }

    void keep(Packet packet, BodyEdit::Change change)
    {
        Fixed fixed { std::move(packet), std::move(change), {} };
        fixed.item = itemOf(fixed.packet, fixed.change);
        fixed.item.findings = m_edit.check(fixed.packet, fixed.change.body);
        fixed.item.valid = !hasErrors(fixed.item.findings);
        ++m_report.changed;
        m_report.stillInvalid += fixed.item.valid ? 0 : 1;
        m_fixed.push_back(std::move(fixed));
    }

    Connection& m_connection;
    const Act& m_act;
    const GroupFix& m_fix;
    BodyEdit m_edit;
    FixReport m_report;
    std::vector<Fixed> m_fixed;
};

Status secondGiven(const Act& act, const GroupFix& fix, bool needed, qint64 total)
{
    if (!needed || !fix.reason.confirmedBy.isEmpty() || act.session.unrestricted)
        return Done {};
    return Error { ErrorKind::Forbidden, u"a second person must confirm"_s, u"edit.second"_s,
        { QString::number(total) } };
}

QJsonObject editsOf(const GroupFix& fix)
{
    QJsonObject edits;
    for (const MemberEdit& edit : fix.edits)
        edits.insert(edit.pointer, u"changed"_s);
    edits.insert(u"group"_s, fix.group);
    return edits;
}

QString remedyOf(const GroupFix& fix)
{
    QStringList pointers;
    for (const MemberEdit& edit : fix.edits)
        pointers.append(edit.pointer);
    return pointers.join(u' ');
}

/// The remedy is noted with the first slice; what is sent and passes counts from there.
Status noteRemedy(Connection& connection, const Act& act, const GroupFix& fix)
{
    PacketFilter filter;
    filter.act = fix.act;
    const auto begun = PacketList::count(connection, filter);
    if (!begun)
        return begun.error();
    if (begun.value() > 0)
        return Done {};
    return CauseStore::setRemedy(connection, fix.group, remedyOf(fix), act.now);
}

Status sealAll(Connection& connection, const Act& act, const GroupFix& fix, FixWork& work)
{
    if (Status noted = noteRemedy(connection, act, fix); !noted)
        return noted;
    // The check of one pack serves one call: packets of another profile have a call of their own.
    std::map<QString, std::vector<Fixed*>> profiles;
    for (Fixed& fixed : work.fixed())
        profiles[fixed.packet.profile].push_back(&fixed);
    for (const auto& [profile, members] : profiles) {
        std::vector<NewBody> bodies;
        for (const Fixed* fixed : members)
            bodies.push_back({ fixed->packet.id, fixed->change.body });
        const auto sealed = Outbox::replaceMany(connection, bodies, editsOf(fix),
            signatureOf(act, told(fix.reason), fix.act),
            work.edit().preFlight(members.front()->packet));
        if (!sealed)
            return sealed.error();
        for (std::size_t i = 0; i < members.size(); ++i) {
            Fixed& fixed = *members.at(i);
            fixed.item.newId = sealed.value().at(i).id;
            if (Status mended =
                    mendDossier(connection, act, fixed.packet, fixed.change.body, told(fix.reason));
                !mended)
                return mended;
        }
    }
    return Done {};
}

FixReport finished(FixWork& work)
{
    for (Fixed& fixed : work.fixed())
        work.report().items.push_back(std::move(fixed.item));
    return std::move(work.report());
}

}

QString newAct()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

Result<std::vector<PacketId>> groupPackets(
    Connection& connection, const Act& act, const QString& group, int most)
{
    return PacketList::ids(connection, filterOf(act, group), most);
}

Result<QString> accusedMember(Connection& connection, const Act& act, PacketId id)
{
    const auto packet = PacketList::find(connection, id);
    if (!packet)
        return packet.error();
    const RulePackPointer pack = act.rules->pack(packet.value().profile);
    JsonDocument body;
    if (!pack || packet.value().state != PacketState::Refused || !body.read(packet.value().body))
        return QString();
    static const QRegularExpression place(u"/\\d+(?=/|$)"_s);
    return accusedMembers(*pack, packet.value().kind, body, packet.value().message)
        .value(0)
        .replace(place, u"/*"_s);
}

Result<FixReport> previewFix(Connection& connection, const Act& act, const GroupFix& fix,
    const std::vector<PacketId>& packets)
{
    if (Status may = mayNow(connection, act, Permission::PacketFixGroup); !may)
        return may.error();
    FixWork work(connection, act, fix);
    if (Status taken = work.take(packets); !taken)
        return taken.error();
    work.report().needsSecond =
        work.report().needsSecond || static_cast<qint64>(packets.size()) > kMostAlone;
    return finished(work);
}

Result<FixReport> applyFix(Connection& connection, const Act& act, const GroupFix& fix,
    const std::vector<PacketId>& packets, qint64 total)
{
    const Status permitted =
        permit(connection, act, Permission::PacketFixGroup, u"cause"_s, fix.group);
    if (!permitted)
        return permitted.error();
    if (Status reason = hasReason(fix.reason.text); !reason)
        return reason.error();
    if (Status second = mayConfirm(connection, act, fix.reason); !second)
        return second.error();
    // Said before thousands of bodies are worked out for nothing.
    if (Status given = secondGiven(act, fix, total > kMostAlone, total); !given)
        return given.error();
    std::optional<FixWork> work;
    const Status done = connection.transaction([&]() -> Status {
        work.emplace(connection, act, fix);
        if (Status taken = work->take(packets); !taken)
            return taken;
        FixReport& report = work->report();
        report.needsSecond = report.needsSecond || total > kMostAlone;
        if (Status given = secondGiven(act, fix, report.needsSecond, total); !given)
            return given;
        return sealAll(connection, act, fix, *work);
    });
    if (!done)
        return done.error();
    return finished(*work);
}
