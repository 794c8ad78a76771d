// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/objectrewriting.h"

#include "models/packets/fieldtime.h"
#include "models/packets/jsonedit.h"
#include "models/packets/membervalue.h"
#include "models/packets/packetwriter.h"

#include <algorithm>
#include <cmath>

QByteArray ObjectRewriting::rewrite(
    const Rules& sourceRules, const Rules& targetRules, const QMap<QString, QString>& given)
{
    Values values;
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (const MemberRule* rule = ruleNamed(targetRules, it.key()))
            values.insert(it.key(), memberJson(it.value(), *rule));
    }
    return object(m_document.root(), sourceRules, targetRules, nullptr, values);
}

/// The body itself, or (with `list`) an item of a list; `given` is taken where nothing else speaks
/// of a member.
QByteArray ObjectRewriting::object(const JsonNode& source, const Rules& sourceRules,
    const Rules& targetRules, const MappedMember* list, const Values& given)
{
    Values values;
    QSet<QString> used;
    if (!list)
        used = QSet<QString>(m_mapping.spoken.begin(), m_mapping.spoken.end());
    for (const MappedMember& member : list ? list->members : m_mapping.members) {
        const JsonNode node = source.member(member.from.toUtf8());
        const MemberRule* target = ruleNamed(targetRules, member.to);
        if (node.isEmpty() && !member.otherwise.isEmpty() && target)
            values.insert(member.to, memberJson(member.otherwise, *target));
        if (!node.isEmpty() && place(node, source, member, sourceRules, targetRules, values))
            used.insert(member.from);
    }
    derive(source, list ? m_mapping.itemDerived : m_mapping.derived, targetRules, values, used);
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!values.contains(it.key()))
            values.insert(it.key(), it.value());
    }
    for (JsonNode child = source.first(); child; child = child.nextIn(source)) {
        if (!used.contains(child.name()))
            unplaced(child);
    }
    return written(targetRules, values);
}

QByteArray ObjectRewriting::written(const Rules& rules, const Values& values)
{
    std::vector<WriteMember> members;
    for (const auto& [name, json] : values.asKeyValueRange())
        members.push_back({ name, {}, json });
    return writeObject(rules, members);
}

/// True when the value found its place.
bool ObjectRewriting::place(const JsonNode& node, const JsonNode& source,
    const MappedMember& member, const Rules& sourceRules, const Rules& targetRules, Values& values)
{
    const MemberRule* target = ruleNamed(targetRules, member.to);
    const MemberRule* own = ruleNamed(sourceRules, member.from);
    if (!target || !holds(source, member.when))
        return false;
    if (!member.wrap.isEmpty()) {
        values.insert(member.to,
            target->isList() ? wrapped(node, member, *target) : unwrapped(node, member, *target));
        return true;
    }
    if (target->isList() && node.isArray()) {
        values.insert(member.to, list(node, member, own, *target));
        return true;
    }
    if (node.isArray() || node.isObject())
        return false;
    QString text = node.text();
    if (member.part == u"year") {
        const std::optional<Moment> moment = readAnyTime(text.toUtf8());
        text = moment ? QString::number(vietnamTime(*moment).date().year()) : QString();
    } else {
        text = member.codes.value(text, convertedValue(text, own, *target));
    }
    const QByteArray value = memberJson(text, *target);
    if (!values.contains(member.to))
        values.insert(member.to, value);
    return values.value(member.to) == value;
}

QByteArray ObjectRewriting::list(const JsonNode& node, const MappedMember& member,
    const MemberRule* source, const MemberRule& target)
{
    static const Rules kNone;
    QByteArray out("[");
    for (JsonNode item = node.first(); item; item = item.nextIn(node)) {
        if (!item.isObject()) {
            unplaced(item);
            continue;
        }
        Values fill;
        for (auto it = member.backFill.begin(); it != member.backFill.end(); ++it) {
            if (const MemberRule* rule = ruleNamed(target.members, it.key()))
                fill.insert(it.key(), memberJson(it.value(), *rule));
        }
        if (out.size() > 1)
            out += ',';
        out += object(item, source ? source->members : kNone, target.members, &member, fill);
    }
    return out + ']';
}

/// One value as the only item of a list, with the kind its length tells (12 digits: personal
/// number).
QByteArray ObjectRewriting::wrapped(
    const JsonNode& node, const MappedMember& member, const MemberRule& target)
{
    const QString text = node.text();
    const QString kind = member.lengths.value(QString::number(text.size()));
    return '['
        + written(target.members,
            { { member.wrap, jsonQuoted(text) }, { member.kind, jsonQuoted(kind) } })
        + ']';
}

/// The first item's value alone; further items have no place.
QByteArray ObjectRewriting::unwrapped(
    const JsonNode& node, const MappedMember& member, const MemberRule& target)
{
    const JsonNode first = node.first();
    for (JsonNode item = first.nextIn(node); item; item = item.nextIn(node))
        unplaced(item);
    return memberJson(first.member(member.wrap.toUtf8()).text(), target);
}

void ObjectRewriting::derive(const JsonNode& source, const std::vector<DerivedMember>& derived,
    const Rules& targetRules, Values& values, QSet<QString>& used)
{
    for (const DerivedMember& member : derived) {
        const MemberRule* target = ruleNamed(targetRules, member.to);
        if (!target || values.contains(member.to) || !holds(source, member.when))
            continue;
        const QString value = member.of.isEmpty() ? member.value : count(source, member, values);
        if (value.isEmpty())
            continue;
        values.insert(member.to, memberJson(value, *target));
        for (const MappingCondition& one : member.when) {
            if (!member.inexact && one.list.isEmpty())
                used.insert(one.member);
        }
    }
}

/// A share of a number of slips as a count, or what the other counts leave of it; empty where a
/// part is missing.
QString ObjectRewriting::count(
    const JsonNode& source, const DerivedMember& member, const Values& values) const
{
    JsonNode total = source.member(member.of.toUtf8());
    if (!total)
        total = m_document.root().member(member.of.toUtf8());
    bool whole = false;
    const qint64 all = total.integer(&whole);
    if (!whole)
        return {};
    if (!member.percent.isEmpty()) {
        bool number = false;
        const double percent = source.member(member.percent.toUtf8()).text().toDouble(&number);
        return number ? QString::number(qint64(std::llround(double(all) * percent / 100)))
                      : QString();
    }
    qint64 left = all;
    for (const QString& name : member.rest) {
        if (!values.contains(name))
            return {};
        left -= values.value(name).toLongLong();
    }
    return QString::number(std::max<qint64>(left, 0));
}

bool ObjectRewriting::holds(const JsonNode& source, const std::vector<MappingCondition>& conditions)
{
    const auto fits = [](const JsonNode& object, const MappingCondition& one) {
        return one.member.isEmpty()
            || one.in.contains(object.member(one.member.toUtf8()).text(), Qt::CaseInsensitive);
    };
    return std::all_of(conditions.begin(), conditions.end(), [&](const MappingCondition& one) {
        if (one.list.isEmpty())
            return fits(source, one);
        const JsonNode list = source.member(one.list.toUtf8());
        for (JsonNode item = list.first(); item; item = item.nextIn(list)) {
            if (fits(item, one))
                return true;
        }
        return false;
    });
}
