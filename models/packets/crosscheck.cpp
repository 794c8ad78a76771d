// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that bind several members of one object.
#include "models/packets/codeshape.h"
#include "models/packets/fieldtime.h"
#include "models/packets/packetcheck.h"

#include <QHash>

#include <cmath>

namespace {

/// The day of a moment in Viet Nam as yyyyMMdd.
int vietnamDay(Moment moment)
{
    constexpr qint64 kDay = 86'400'000;
    constexpr qint64 kEpoch = 2'440'588; // Julian day of 1970-01-01
    const QDate date = QDate::fromJulianDay((moment + 7 * 3'600'000) / kDay + kEpoch);
    return date.year() * 10'000 + date.month() * 100 + date.day();
}

} // namespace

void PacketCheck::rules(quint32 node, const CompiledObject& object, size_t base)
{
    for (const CompiledRule& one : object.rules) {
        if (one.when.empty() || holds(one.when, base))
            rule(node, object, one, base);
    }
}

void PacketCheck::rule(quint32 node, const CompiledObject& object, const CompiledRule& rule, size_t base)
{
    switch (rule.rule->type) {
    case CrossRuleType::TimeOrder:
        return timeOrder(rule, base);
    case CrossRuleType::FilledWhen:
    case CrossRuleType::EmptyWhen:
        return filledOrEmpty(node, object, rule, base);
    case CrossRuleType::ItemsWhen:
    case CrossRuleType::NoItemsWhen:
        return itemRule(node, object, rule, base);
    case CrossRuleType::ValueWhen:
    case CrossRuleType::NotValue:
        return valueRule(object, rule, base);
    case CrossRuleType::NotWords:
        return notWords(object, rule, base);
    case CrossRuleType::SameValue:
        return sameValue(rule, base);
    case CrossRuleType::Sum:
        return sum(rule, base);
    case CrossRuleType::Share:
        return share(rule, base);
    case CrossRuleType::CodeDate:
        return codeDate(rule, base);
    case CrossRuleType::Distinct:
        return; // binds items, not members: see items()
    }
}

bool PacketCheck::fits(const CompiledCondition& condition, quint32 node) const
{
    const bool filled = isFilled(node);
    if (condition.filled && *condition.filled != filled)
        return false;
    if (!condition.in.isEmpty() && (!filled || !amongst(node, condition.in)))
        return false;
    return condition.notIn.isEmpty() || (filled && !amongst(node, condition.notIn));
}

bool PacketCheck::holds(const std::vector<CompiledCondition>& conditions, size_t base) const
{
    for (const CompiledCondition& one : conditions) {
        if (one.place >= 0) {
            if (!fits(one, at(one.place, base)))
                return false;
            continue;
        }
        const QByteArray before = m_context->previousStatus.toUtf8();
        const bool known = !m_context->previousStatus.isNull();
        const bool fitting = known && (!one.filled || *one.filled == !before.isEmpty())
            && (one.in.isEmpty() || one.in.contains(before)) && !one.notIn.contains(before);
        if (!fitting)
            return false;
    }
    return true;
}

bool PacketCheck::itemFits(const JsonNode& item, const std::vector<CompiledCondition>& conditions) const
{
    return std::all_of(conditions.begin(), conditions.end(), [&](const CompiledCondition& one) {
        const JsonNode member = item.member(one.name);
        return fits(one, member ? member.index() : 0);
    });
}

QStringList PacketCheck::conditionArgs(const CompiledObject& object, const CompiledRule& rule, size_t base) const
{
    if (rule.when.empty())
        return { QString(), QString() };
    const CompiledCondition& first = rule.when.front();
    if (first.place < 0)
        return { QString(), m_context->previousStatus };
    const quint32 node = at(first.place, base);
    return { u'@' + rule.rule->when.front().member,
        node == 0 ? QString() : shownCode(object.members[size_t(first.place)], node) };
}

void PacketCheck::timeOrder(const CompiledRule& rule, size_t base)
{
    std::optional<Moment> latest;
    quint32 latestNode = 0;
    qsizetype latestPlace = 0;
    for (size_t i = 0; i < rule.places.size(); ++i) {
        const quint32 node = at(rule.places[i], base);
        const std::optional<Moment> moment = isFilled(node) ? readAnyTime(bytes(node)) : std::nullopt;
        if (!moment)
            continue;
        if (latest && *moment < *latest) {
            add(node, rule.rule->id, rule.rule->severity,
                { u'@' + rule.rule->members.at(latestPlace), shown(latestNode), shown(node) });
            continue;
        }
        latest = moment;
        latestNode = node;
        latestPlace = qsizetype(i);
    }
}

void PacketCheck::filledOrEmpty(quint32 node, const CompiledObject& object, const CompiledRule& rule, size_t base)
{
    const bool mustBeFilled = rule.rule->type == CrossRuleType::FilledWhen;
    for (size_t i = 0; i < rule.places.size(); ++i) {
        const quint32 member = at(rule.places[i], base);
        if (isFilled(member) == mustBeFilled)
            continue;
        QStringList args = conditionArgs(object, rule, base);
        if (!mustBeFilled)
            args += shown(member);
        if (member != 0)
            add(member, rule.rule->id, rule.rule->severity, args);
        else
            addMissing(node, rule.rule->members.at(qsizetype(i)), rule.rule->id, rule.rule->severity, args);
    }
}

void PacketCheck::itemRule(quint32 node, const CompiledObject& object, const CompiledRule& rule, size_t base)
{
    const quint32 list = at(rule.places.front(), base);
    const JsonNode array = list != 0 && entry(list).type == JsonType::Array ? JsonNode(&m_document, list) : JsonNode();
    JsonNode fitting;
    for (JsonNode item = array.first(); item && !fitting; item = item.nextIn(array)) {
        if (rule.item.empty() || itemFits(item, rule.item))
            fitting = item;
    }
    const bool wanted = rule.rule->type == CrossRuleType::ItemsWhen;
    if (bool(fitting) == wanted)
        return;
    const QStringList args = conditionArgs(object, rule, base);
    if (fitting)
        add(fitting.index(), rule.rule->id, rule.rule->severity, args);
    else if (list != 0)
        add(list, rule.rule->id, rule.rule->severity, args);
    else
        addMissing(node, rule.rule->members.front(), rule.rule->id, rule.rule->severity, args);
}

void PacketCheck::valueRule(const CompiledObject& object, const CompiledRule& rule, size_t base)
{
    const bool mustBe = rule.rule->type == CrossRuleType::ValueWhen;
    for (int place : rule.places) {
        const quint32 node = at(place, base);
        if (!isFilled(node) || amongst(node, rule.values) == mustBe)
            continue;
        QStringList args = mustBe ? conditionArgs(object, rule, base) : QStringList();
        args += shown(node);
        if (mustBe)
            args += rule.rule->values.join(QStringLiteral(", "));
        add(node, rule.rule->id, rule.rule->severity, args);
    }
}

/// Words are sought as people read them: whatever the case and the composition.
void PacketCheck::notWords(const CompiledObject& object, const CompiledRule& rule, size_t base)
{
    for (int place : rule.places) {
        const quint32 node = at(place, base);
        if (!isFilled(node) || entry(node).type != JsonType::Text)
            continue;
        const QString text = JsonNode(&m_document, node).text().normalized(QString::NormalizationForm_C).toCaseFolded();
        const QStringList& values = rule.rule->values;
        const auto found = std::find_if(values.begin(), values.end(),
            [&](const QString& words) { return text.contains(words.normalized(QString::NormalizationForm_C).toCaseFolded()); });
        if (found != values.end())
            add(node, rule.rule->id, rule.rule->severity, conditionArgs(object, rule, base) << shown(node) << *found);
    }
}

void PacketCheck::sameValue(const CompiledRule& rule, size_t base)
{
    const auto each = [&](size_t side, const auto& take) {
        const quint32 node = at(rule.places[side], base);
        if (!isFilled(node))
            return;
        const JsonNode start(&m_document, node);
        if (!start.isArray())
            return take(start);
        for (JsonNode item = start.first(); item; item = item.nextIn(start)) {
            if (const JsonNode member = item.member(rule.inner.at(qsizetype(side))); member && !member.isEmpty())
                take(member);
        }
    };
    each(1, [&](const JsonNode& second) {
        bool told = false;
        each(0, [&](const JsonNode& first) {
            if (told || first.raw() != second.raw())
                return;
            told = true;
            add(second.index(), rule.rule->id, rule.rule->severity,
                { u'@' + m_document.pointerTo(first), shown(second.index()) });
        });
    });
}

std::optional<double> PacketCheck::numberAt(int place, size_t base) const
{
    const quint32 node = at(place, base);
    if (!isFilled(node))
        return std::nullopt;
    bool ok = false;
    const double value = bytes(node).toByteArray().toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

void PacketCheck::sum(const CompiledRule& rule, size_t base)
{
    double parts = 0;
    for (int place : rule.places) {
        const std::optional<double> part = numberAt(place, base);
        if (!part)
            return;
        parts += *part;
    }
    const std::optional<double> total = rule.total >= 0 ? numberAt(rule.total, base) : rule.rule->value;
    if (!total || std::abs(parts - *total) <= rule.rule->tolerance + 1e-9)
        return;
    const quint32 node = at(rule.total >= 0 ? rule.total : rule.places.back(), base);
    const QString wanted = rule.total >= 0 ? u'@' + rule.rule->total : QString::number(*total, 'g', 15);
    add(node, rule.rule->id, rule.rule->severity, { wanted, QString::number(parts, 'g', 12), shown(node) });
}

void PacketCheck::share(const CompiledRule& rule, size_t base)
{
    const std::optional<double> part = numberAt(rule.places[0], base);
    const std::optional<double> whole = numberAt(rule.places[1], base);
    const std::optional<double> there = numberAt(rule.places[2], base);
    if (!part || !whole || !there)
        return;
    const double wanted = *whole == 0 ? 0 : *part * 100 / *whole;
    if (std::abs(wanted - *there) <= rule.rule->tolerance + 1e-9)
        return;
    const quint32 node = at(rule.places[2], base);
    add(node, rule.rule->id, rule.rule->severity, { shown(node), QString::number(wanted, 'f', 1) });
}

void PacketCheck::codeDate(const CompiledRule& rule, size_t base)
{
    const quint32 code = at(rule.places.front(), base);
    const int inside = isFilled(code) ? dayInDossierCode(bytes(code)) : 0;
    if (inside == 0)
        return;
    qsizetype other = 0;
    for (size_t i = 1; i < rule.places.size(); ++i) {
        const quint32 node = at(rule.places[i], base);
        const std::optional<Moment> moment = isFilled(node) ? readAnyTime(bytes(node)) : std::nullopt;
        if (!moment)
            continue;
        if (vietnamDay(*moment) == inside)
            return;
        other = other == 0 ? qsizetype(i) : other;
    }
    if (other == 0)
        return;
    add(code, rule.rule->id, rule.rule->severity,
        { shown(code), u'@' + rule.rule->members.at(other), shown(at(rule.places[size_t(other)], base)) });
}

/// Items that are the same in the members named (in every member the pack knows, when none is).
void PacketCheck::distinct(const JsonNode& data, const CompiledRule& rule)
{
    const CompiledObject& object = m_kind->objects[size_t(m_kind->item)];
    QHash<QByteArray, quint32> seen;
    for (JsonNode item = data.first(); item; item = item.nextIn(data)) {
        QByteArray key;
        const auto append = [&](const CompiledMember& member) {
            const JsonNode value = item.member(member.rule->key);
            key += value.isEmpty() ? QByteArrayView("\"\"") : value.raw();
            key += '\n';
        };
        for (int place : rule.places)
            append(object.members[size_t(place)]);
        if (rule.places.empty())
            std::for_each(object.members.begin(), object.members.end(), append);
        const auto first = seen.constFind(key);
        if (first == seen.constEnd()) {
            seen.insert(key, item.index());
            continue;
        }
        const QString name = rule.rule->members.size() == 1 ? u'/' + rule.rule->members.front() : QString();
        m_findings->push_back({ m_document.pointerTo(item) + name, rule.rule->id, rule.rule->severity,
            { u'@' + m_document.pointerTo(JsonNode(&m_document, *first)) + name } });
    }
}
