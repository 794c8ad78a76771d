// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that bind several members of one object.
#include "models/packets/packetcheck.h"

#include <QHash>

void PacketCheck::rules(quint32 node, const CompiledObject& object, size_t base)
{
    for (const CompiledRule& one : object.rules) {
        if (one.when.empty() || holds(one.when, base))
            rule(node, object, one, base);
    }
}

void PacketCheck::rule(
    quint32 node, const CompiledObject& object, const CompiledRule& rule, size_t base)
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

bool PacketCheck::itemFits(
    const JsonNode& item, const std::vector<CompiledCondition>& conditions) const
{
    return std::all_of(conditions.begin(), conditions.end(), [&](const CompiledCondition& one) {
        const JsonNode member = item.member(one.name);
        return fits(one, member ? member.index() : 0);
    });
}

QStringList PacketCheck::conditionArgs(
    const CompiledObject& object, const CompiledRule& rule, size_t base) const
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

void PacketCheck::filledOrEmpty(
    quint32 node, const CompiledObject& object, const CompiledRule& rule, size_t base)
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
            addMissing(node, rule.rule->members.at(qsizetype(i)), rule.rule->id,
                rule.rule->severity, args);
    }
}

void PacketCheck::itemRule(
    quint32 node, const CompiledObject& object, const CompiledRule& rule, size_t base)
{
    const quint32 list = at(rule.places.front(), base);
    const JsonNode array =
        list != 0 && entry(list).type == JsonType::Array ? JsonNode(&m_document, list) : JsonNode();
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
        QStringList args;
        if (mustBe)
            args = conditionArgs(object, rule, base);
        args += shown(node);
        if (mustBe)
            args += rule.rule->values.join(QStringLiteral(", "));
        add(node, rule.rule->id, rule.rule->severity, args);
    }
}

/// Words are sought as people read them: whatever the case and the composition.
void PacketCheck::notWords(const CompiledObject& object, const CompiledRule& rule, size_t base)
{
    const auto folded = [](const QString& text) {
        return text.normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    for (int place : rule.places) {
        const quint32 node = at(place, base);
        if (!isFilled(node) || entry(node).type != JsonType::Text)
            continue;
        const QString text = folded(JsonNode(&m_document, node).text());
        const QStringList& values = rule.rule->values;
        const auto found = std::find_if(values.begin(), values.end(),
            [&](const QString& words) { return text.contains(folded(words)); });
        if (found != values.end())
            add(node, rule.rule->id, rule.rule->severity,
                conditionArgs(object, rule, base) << shown(node) << *found);
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
            if (const JsonNode member = item.member(rule.inner.at(qsizetype(side)));
                member && !member.isEmpty())
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
        const QString name =
            rule.rule->members.size() == 1 ? u'/' + rule.rule->members.front() : QString();
        m_findings->push_back(
            { m_document.pointerTo(item) + name, rule.rule->id, rule.rule->severity,
                { u'@' + m_document.pointerTo(JsonNode(&m_document, *first)) + name } });
    }
}
