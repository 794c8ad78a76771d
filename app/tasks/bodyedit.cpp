// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/bodyedit.h"

#include "app/tasks/memberrights.h"
#include "models/packets/packetwriter.h"
#include "models/records/packet.h"
#include "models/stores/audittrail.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// Values that say nothing about a citizen: codes of lists and of things, moments, numbers, flags.
bool isImpersonal(const MemberRule& rule)
{
    if (!rule.list.isEmpty())
        return true;
    switch (rule.type) {
    case MemberType::Time:
    case MemberType::IsoTime:
    case MemberType::Integer:
    case MemberType::Number:
    case MemberType::Boolean:
    case MemberType::Flag:
        return true;
    default:
        return rule.code == CodeShape::Procedure || rule.code == CodeShape::Unit
            || rule.code == CodeShape::Result;
    }
}

Result<BodyEdit::Change> changeOf(const Packet& packet, QByteArray body)
{
    BodyEdit::Change change { std::move(body), {} };
    auto differences = ::differences(packet.body, change.body);
    if (!differences)
        return differences.error();
    change.differences = std::move(differences.value());
    if (change.differences.empty())
        return Error { ErrorKind::Invalid, u"nothing changed"_s, u"edit.same"_s, {} };
    return change;
}

}

std::vector<const MemberRule*> BodyEdit::rulesOf(const Packet& packet, const QString& pointer) const
{
    const RulePackPointer pack = m_act.rules->pack(packet.profile);
    const KindRules* rules = pack ? pack->rules(packet.kind) : nullptr;
    if (!rules)
        return {};
    QStringList members = MemberRights::membersOf(pointer);
    if (rules->shape == BodyShape::Flat || members.isEmpty())
        return MemberRights::rulesAt(*rules, members);
    if (members.takeFirst() == u"data")
        return MemberRights::rulesAt(*rules, members);
    const QString name = MemberRights::membersOf(pointer).first();
    for (const MemberRule& rule : rules->envelope) {
        if (rule.name == name)
            return { &rule };
    }
    return {};
}

PacketChecker* BodyEdit::checkerOf(const Packet& packet)
{
    const auto known = m_checkers.find(packet.profile);
    if (known != m_checkers.end())
        return &known->second;
    const RulePackPointer pack = m_act.rules->pack(packet.profile);
    if (!pack)
        return nullptr;
    return &m_checkers.emplace(packet.profile, PacketChecker(pack)).first->second;
}

std::vector<Finding> BodyEdit::check(const Packet& packet, const QByteArray& body)
{
    std::vector<Finding> findings;
    if (PacketChecker* checker = checkerOf(packet))
        checker->check(body, packet.kind, findings, { m_act.madonvi, {} });
    return findings;
}

PreFlight BodyEdit::preFlight(const Packet& packet)
{
    return { m_act.checkBeforeSend ? checkerOf(packet) : nullptr, m_act.madonvi };
}

Result<QStringList> BodyEdit::placesOf(
    const Packet& packet, const QByteArray& body, const QString& pointer)
{
    if (!pointer.contains(u'*'))
        return QStringList { pointer };
    QStringList places;
    for (const Finding& finding : check(packet, body)) {
        if (pointerPattern(finding.pointer) == pointer && !places.contains(finding.pointer))
            places.append(finding.pointer);
    }
    if (!places.isEmpty())
        return places;
    return expandPointer(body, pointer);
}

Result<BodyEdit::Change> BodyEdit::applied(
    const Packet& packet, const std::vector<MemberEdit>& edits)
{
    QByteArray body = packet.body;
    for (const MemberEdit& edit : edits) {
        const auto places = placesOf(packet, body, edit.pointer);
        if (!places)
            return places.error();
        if (places.value().isEmpty())
            return Error { ErrorKind::Invalid, edit.pointer, u"edit.nowhere"_s, { edit.pointer } };
        for (const QString& place : places.value()) {
            auto next =
                edit.remove ? withoutValue(body, place) : withValue(body, place, edit.value);
            if (!next)
                return next.error();
            body = std::move(next.value());
        }
    }
    return changeOf(packet, std::move(body));
}

Result<BodyEdit::Change> BodyEdit::replaced(const Packet& packet, const QByteArray& body) const
{
    auto blank = blankSession(body);
    if (!blank)
        return blank.error();
    return changeOf(packet, std::move(blank.value()));
}

bool BodyEdit::needsSecond(const Packet& packet, const Change& change) const
{
    return std::any_of(change.differences.begin(), change.differences.end(),
        [&](const JsonDifference& difference) {
            const auto rules = rulesOf(packet, difference.pointer);
            return std::any_of(
                rules.begin(), rules.end(), [](const MemberRule* rule) { return rule->second; });
        });
}

Status BodyEdit::mayChange(
    const Packet& packet, const Change& change, const EditReason& reason) const
{
    for (const JsonDifference& difference : change.differences) {
        const QString& pointer = difference.pointer;
        const auto rules = rulesOf(packet, pointer);
        if (rules.size() == 1 && rules.front()->edit == EditRight::Locked)
            return Error { ErrorKind::Forbidden, pointer, u"edit.locked"_s, { pointer } };
        if (Status given = MemberRights::reasonGiven(rules, pointer, reason); !given)
            return given;
        if (Status given = MemberRights::secondGiven(m_act, rules, pointer, reason); !given)
            return given;
    }
    return Done {};
}

QJsonObject BodyEdit::auditDifferences(const Packet& packet, const Change& change) const
{
    QJsonObject object;
    for (const JsonDifference& difference : change.differences) {
        const auto rules = rulesOf(packet, difference.pointer);
        const bool shown = rules.size() == 1 && isImpersonal(*rules.front());
        object.insert(difference.pointer,
            shown ? QJsonArray { QString::fromUtf8(difference.before),
                QString::fromUtf8(difference.after) }
                  : QJsonArray { QString(), AuditTrail::kChanged });
    }
    return object;
}
