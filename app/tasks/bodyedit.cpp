// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/bodyedit.h"

#include "models/packets/packetwriter.h"
#include "models/records/packet.h"
#include "models/stores/audittrail.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

bool isIndex(QStringView step)
{
    return !step.isEmpty()
        && std::all_of(step.begin(), step.end(), [](QChar sign) { return sign.isDigit(); });
}

/// The members a pointer passes, indexes left out: "/data/0/TaiLieuNop/2/TenTepDinhKem" is
/// data, TaiLieuNop, TenTepDinhKem.
QStringList membersOf(const QString& pointer)
{
    QStringList members;
    for (QString step : pointer.split(u'/', Qt::SkipEmptyParts)) {
        if (!isIndex(step) && step != u"*")
            members.append(step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1));
    }
    return members;
}

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

Error forbidden(const QString& rule, const QString& pointer)
{
    return { ErrorKind::Forbidden, rule + u' ' + pointer, rule, { pointer } };
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

const MemberRule* BodyEdit::ruleOf(const Packet& packet, const QString& pointer) const
{
    const RulePackPointer pack = m_act.rules->pack(packet.profile);
    const KindRules* rules = pack ? pack->rules(packet.kind) : nullptr;
    if (!rules)
        return nullptr;
    QStringList members = membersOf(pointer);
    if (rules->shape != BodyShape::Flat) {
        if (members.isEmpty() || members.first() != u"data") {
            for (const MemberRule& rule : rules->envelope) {
                if (!members.isEmpty() && rule.name == members.first())
                    return &rule;
            }
            return nullptr;
        }
        members.removeFirst();
    }
    return members.isEmpty() ? nullptr : rules->member(members.join(u'/'));
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
            const MemberRule* rule = ruleOf(packet, difference.pointer);
            return rule && rule->second;
        });
}

Status BodyEdit::mayChange(
    const Packet& packet, const Change& change, const EditReason& reason) const
{
    for (const JsonDifference& difference : change.differences) {
        const MemberRule* rule = ruleOf(packet, difference.pointer);
        if (!rule)
            continue;
        if (rule->edit == EditRight::Locked)
            return forbidden(u"edit.locked"_s, difference.pointer);
        if (rule->edit == EditRight::Reason && reason.text.trimmed().isEmpty())
            return forbidden(u"edit.reason"_s, difference.pointer);
        if (rule->second && reason.confirmedBy.isEmpty() && !m_act.session.unrestricted)
            return forbidden(u"edit.second"_s, difference.pointer);
    }
    return Done {};
}

QJsonObject BodyEdit::auditDifferences(const Packet& packet, const Change& change) const
{
    QJsonObject object;
    for (const JsonDifference& difference : change.differences) {
        const MemberRule* rule = ruleOf(packet, difference.pointer);
        const bool shown = rule && isImpersonal(*rule);
        object.insert(difference.pointer,
            shown ? QJsonArray { QString::fromUtf8(difference.before),
                QString::fromUtf8(difference.after) }
                  : QJsonArray { QString(), AuditTrail::kChanged });
    }
    return object;
}
