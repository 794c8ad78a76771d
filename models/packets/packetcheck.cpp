// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/packetcheck.h"

PacketCheck::PacketCheck(RulePackPointer pack)
    : m_pack(std::move(pack))
{
    for (PacketKind kind : kPacketKinds) {
        if (const KindRules* rules = m_pack->rules(kind))
            m_kinds[size_t(kind)] = CompiledKind::compile(*m_pack, *rules);
    }
}

void PacketCheck::run(QByteArrayView body, PacketKind kind, std::vector<Finding>& findings,
    const CheckContext& context)
{
    m_findings = &findings;
    m_context = &context;
    m_rules = m_pack->rules(kind);
    m_places.clear();
    m_lastStatus = 0;
    m_lastKey = 0;
    if (!m_rules) {
        findings.push_back({ {}, QStringLiteral("noData"), Severity::Error, {} });
        return;
    }
    m_kind = &*m_kinds[size_t(kind)];
    if (const Status read = m_document.read(body); !read) {
        const Error& error = read.error();
        findings.push_back({ error.args.value(2), error.rule, Severity::Error, error.args });
        return;
    }
    if (m_rules->shape == BodyShape::Flat)
        flatBody();
    else
        envelopeBody();
}

void PacketCheck::flatBody()
{
    if (m_document.root().isObject())
        object(0, m_kind->item);
    else
        add(0, u"noData", Severity::Error);
}

void PacketCheck::envelopeBody()
{
    const JsonNode root = m_document.root();
    if (!root.isObject())
        return add(0, u"noData", Severity::Error);
    object(0, m_kind->envelope);
    envelopeValues();
    const JsonNode data = root.member("data");
    const bool list = m_rules->shape == BodyShape::Array;
    if (list ? !data.isArray() : !data.isObject())
        return data ? add(data.index(), u"noData", Severity::Error)
                    : addMissing(0, QStringLiteral("data"), u"noData", Severity::Error);
    if (!list)
        return object(data.index(), m_kind->item);
    items(data);
}

void PacketCheck::envelopeValues()
{
    const JsonNode service = m_document.root().member("service");
    if (service.isText() && !service.isEmpty() && !equals(service.index(), m_kind->service))
        add(service.index(), u"service", Severity::Error, { service.text(), m_rules->service });
    const JsonNode unit = m_document.root().member("madonvi");
    if (!m_context->unit.isEmpty() && unit.isText() && !unit.isEmpty()
        && unit.text() != m_context->unit)
        add(unit.index(), u"unit", Severity::Warning, { unit.text(), m_context->unit });
}

void PacketCheck::items(const JsonNode& data)
{
    if (data.size() == 0)
        return add(data.index(), u"noItems", Severity::Error);
    for (JsonNode item = data.first(); item; item = item.nextIn(data)) {
        if (item.isObject())
            object(item.index(), m_kind->item);
        else
            add(item.index(), u"noData", Severity::Error);
    }
    if (data.size() < 2)
        return;
    for (const CompiledRule& one : m_kind->objects[size_t(m_kind->item)].rules) {
        if (one.rule->type == CrossRuleType::Distinct)
            distinct(data, one);
    }
}

int PacketCheck::find(const CompiledObject& object, const JsonEntry& entry, size_t hint) const
{
    const auto same = [&](const CompiledMember& member) {
        if (member.hash != entry.hash)
            return false;
        if (entry.nameEscaped)
            return decodeJsonText(m_document.bytes().sliced(entry.name, entry.nameSize), true)
                == member.rule->name;
        return m_document.bytes().sliced(entry.name, entry.nameSize)
            == QByteArrayView(member.rule->key);
    };
    if (hint < object.members.size() && same(object.members[hint]))
        return int(hint);
    const quint32 mask = quint32(object.table.size()) - 1;
    for (quint32 slot = entry.hash & mask; object.table[slot] != 0; slot = (slot + 1) & mask) {
        if (same(object.members[object.table[slot] - 1u]))
            return object.table[slot] - 1;
    }
    return -1;
}

void PacketCheck::object(quint32 node, int number)
{
    const CompiledObject& rulesOf = m_kind->objects[size_t(number)];
    const size_t base = m_places.size();
    m_places.resize(base + rulesOf.members.size(), 0);
    const quint32 end = entry(node).next;
    size_t hint = 0;
    size_t seen = 0;
    for (quint32 child = node + 1; child < end; child = entry(child).next) {
        const int place = find(rulesOf, entry(child), hint);
        if (place < 0) {
            unknown(child, number);
            continue;
        }
        hint = size_t(place) + 1;
        ++seen;
        m_places[base + size_t(place)] = child;
        value(child, rulesOf.members[size_t(place)]);
    }
    if (seen < rulesOf.members.size())
        missing(node, rulesOf, base);
    if (rulesOf.anyShapeBy)
        shapesBy(rulesOf, base);
    rules(node, rulesOf, base);
    if (number == m_kind->item)
        transition(base);
    m_places.resize(base);
}

void PacketCheck::missing(quint32 node, const CompiledObject& object, size_t base)
{
    for (size_t i = 0; i < object.members.size(); ++i) {
        const Need need = object.members[i].rule->need;
        if (need == Need::Optional || m_places[base + i] != 0)
            continue;
        const bool later = need == Need::Later;
        addMissing(node, object.members[i].rule->name, later ? u"later" : u"absent",
            later ? Severity::Warning : Severity::Error);
    }
}

void PacketCheck::unknown(quint32 node, int number)
{
    const QByteArrayView written =
        m_document.bytes().sliced(entry(node).name, entry(node).nameSize);
    if (number == m_kind->envelope && m_rules->shape != BodyShape::Flat
        && written == QByteArrayView("data"))
        return;
    add(node, u"unknownMember", Severity::Warning, { JsonNode(&m_document, node).name() });
    composition(node);
}

/// Steps of one dossier follow one another; the first follows what the portal last accepted, if
/// that is known.
void PacketCheck::transition(size_t base)
{
    const quint32 status = at(m_kind->statusPlace, base);
    const quint32 key = at(m_kind->keyPlace, base);
    if (m_rules->transitions.isEmpty() || !isFilled(status))
        return;
    const bool follows =
        m_lastStatus != 0 && isFilled(key) && isFilled(m_lastKey) && bytes(key) == bytes(m_lastKey);
    const bool first = m_lastStatus == 0;
    const bool known = follows || (first && !m_context->previousStatus.isNull());
    const quint32 last = std::exchange(m_lastStatus, status);
    m_lastKey = key;
    if (!known)
        return;
    const QString before = follows ? shown(last) : m_context->previousStatus;
    if (equals(status, before.toUtf8()))
        return;
    const auto allowed = m_rules->transitions.constFind(before);
    const QString now = shown(status);
    if (allowed == m_rules->transitions.constEnd() || allowed->contains(now)
        || !m_rules->transitions.contains(now))
        return;
    const CompiledObject& object = m_kind->objects[size_t(m_kind->item)];
    const QString list =
        QStringLiteral("@#") + object.members[size_t(m_kind->statusPlace)].rule->list + u'/';
    add(status, u"transition", Severity::Warning, { list + before, list + now });
}

bool PacketCheck::isFilled(quint32 node) const
{
    if (node == 0)
        return false;
    const JsonEntry& own = entry(node);
    switch (own.type) {
    case JsonType::Null:
        return false;
    case JsonType::Text:
        return own.end - own.begin > 2;
    case JsonType::Array:
    case JsonType::Object:
        return own.count > 0;
    case JsonType::Boolean:
    case JsonType::Number:
        break;
    }
    return true;
}

QByteArrayView PacketCheck::bytes(quint32 node) const
{
    return JsonNode(&m_document, node).bytes();
}

bool PacketCheck::equals(quint32 node, QByteArrayView wanted) const
{
    return entry(node).escaped ? JsonNode(&m_document, node).text().toUtf8() == wanted
                               : bytes(node) == wanted;
}

bool PacketCheck::amongst(quint32 node, const QByteArrayList& values) const
{
    return std::any_of(
        values.begin(), values.end(), [&](const QByteArray& one) { return equals(node, one); });
}

/// A value for a sentence: short, on one line.
QString PacketCheck::shown(quint32 node) const
{
    constexpr qsizetype kMost = 80;
    const QString text = JsonNode(&m_document, node).text().simplified();
    return text.size() > kMost ? text.left(kMost) + u'…' : text;
}

/// A value with the words of its code list, resolved when the sentence is made.
QString PacketCheck::shownCode(const CompiledMember& member, quint32 node) const
{
    const QString text = shown(node);
    return member.list && member.list->find(text)
        ? QStringLiteral("@#") + member.rule->list + u'/' + text
        : text;
}

void PacketCheck::add(quint32 node, QStringView rule, Severity severity, const QStringList& args)
{
    m_findings->push_back(
        { m_document.pointerTo(JsonNode(&m_document, node)), rule.toString(), severity, args });
}

void PacketCheck::addMissing(quint32 object, const QString& name, QStringView rule,
    Severity severity, const QStringList& args)
{
    m_findings->push_back(
        { m_document.pointerTo(JsonNode(&m_document, object)) + u'/' + pointerStep(name),
            rule.toString(), severity, args });
}
