// SPDX-License-Identifier: GPL-3.0-or-later
// Single values: type, length, moment.
#include "models/packets/fieldtime.h"
#include "models/packets/packetcheck.h"

namespace {

/// Characters of well-formed UTF-8: every byte that does not continue one.
qsizetype characters(QByteArrayView utf8)
{
    return std::count_if(
        utf8.begin(), utf8.end(), [](char byte) { return (uchar(byte) & 0xC0) != 0x80; });
}

QString typeWord(const JsonEntry& entry)
{
    static constexpr QStringView kWords[] = { u"@@type.null", u"@@type.boolean", u"@@type.number",
        u"@@type.text", u"@@type.array", u"@@type.object" };
    return kWords[size_t(entry.type)].toString();
}

QString typeWord(MemberType type)
{
    // In the order of MemberType.
    static constexpr QStringView kWords[] = { u"@@type.text", u"@@type.time", u"@@type.text",
        u"@@type.integer", u"@@type.number", u"@@type.boolean", u"@@type.flag", u"@@type.digits",
        u"@@type.text", u"@@type.array", u"@@type.object" };
    return kWords[size_t(type)].toString();
}

bool isTextual(MemberType type)
{
    return type != MemberType::Integer && type != MemberType::Number && type != MemberType::Boolean
        && type != MemberType::Array && type != MemberType::Object;
}

bool isAddress(QByteArrayView text)
{
    const qsizetype head = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
    return head > 0 && text.size() > head && !text.contains(' ');
}

} // namespace

void PacketCheck::value(quint32 node, const CompiledMember& member)
{
    const JsonEntry& own = entry(node);
    const MemberType type = member.rule->type;
    if (own.type == JsonType::Null || (own.type == JsonType::Text && own.end - own.begin == 2))
        return emptyValue(node, member);
    switch (type) {
    case MemberType::Time:
    case MemberType::IsoTime:
        return timeValue(node, member);
    case MemberType::Integer:
    case MemberType::Number:
        return numberValue(node, member);
    case MemberType::Boolean:
        if (own.type != JsonType::Boolean && !accepted(own, member.rule->accept))
            wrongType(node, member);
        return;
    case MemberType::Array:
        return listValue(node, member);
    case MemberType::Object:
        return objectValue(node, member);
    case MemberType::Text:
    case MemberType::Flag:
    case MemberType::Digits:
    case MemberType::Address:
        return textValue(node, member);
    }
}

/// Null and "" stand for a fact that is not there; a number or list that must be there cannot be
/// "".
void PacketCheck::emptyValue(quint32 node, const CompiledMember& member)
{
    const Need need = member.rule->need;
    const bool must = need == Need::Filled || need == Need::Expected || need == Need::Present;
    if (must && entry(node).type == JsonType::Text && !isTextual(member.rule->type)
        && !member.rule->accept.text)
        return wrongType(node, member);
    if (need == Need::Filled)
        add(node, u"empty", Severity::Error);
    else if (need == Need::Expected)
        add(node, u"emptyExpected", Severity::Warning);
}

bool PacketCheck::accepted(const JsonEntry& own, const AcceptedForms& forms) const
{
    switch (own.type) {
    case JsonType::Null:
        return true;
    case JsonType::Text:
        return forms.text;
    case JsonType::Number:
        return forms.number;
    case JsonType::Boolean:
        return forms.boolean;
    case JsonType::Array:
        return forms.array;
    case JsonType::Object:
        return forms.object;
    }
    return false;
}

void PacketCheck::wrongType(quint32 node, const CompiledMember& member)
{
    add(node, u"type", Severity::Error, { typeWord(entry(node)), typeWord(member.rule->type) });
}

void PacketCheck::textValue(quint32 node, const CompiledMember& member)
{
    const JsonEntry& own = entry(node);
    if (own.type != JsonType::Text) {
        if (!accepted(own, member.rule->accept))
            return wrongType(node, member);
        return code(node, member);
    }
    const QByteArrayView text = bytes(node);
    if (own.combining)
        composition(node);
    const int max = member.rule->max;
    if (max > 0 && text.size() > max) {
        const qsizetype there = own.escaped
            ? characters(JsonNode(&m_document, node).text().toUtf8())
            : characters(text);
        if (there > max)
            return add(
                node, u"length", Severity::Error, { QString::number(there), QString::number(max) });
    }
    const auto isDigit = [](char sign) { return sign >= '0' && sign <= '9'; };
    switch (member.rule->type) {
    case MemberType::Flag:
        if (text != QByteArrayView("True") && text != QByteArrayView("False"))
            add(node, u"flag", Severity::Error, { shown(node) });
        return;
    case MemberType::Digits:
        if (!std::all_of(text.begin(), text.end(), isDigit))
            add(node, u"digits", Severity::Error, { shown(node) });
        break;
    case MemberType::Address:
        if (!own.escaped ? !isAddress(text)
                         : !isAddress(JsonNode(&m_document, node).text().toUtf8()))
            add(node, u"address", Severity::Warning, { shown(node) });
        break;
    default:
        break;
    }
    code(node, member);
    if (member.rule->code != CodeShape::None)
        shape(node, member.rule->code);
}

void PacketCheck::timeValue(quint32 node, const CompiledMember& member)
{
    const JsonEntry& own = entry(node);
    if (own.type != JsonType::Text) {
        if (!accepted(own, member.rule->accept))
            wrongType(node, member);
        return;
    }
    const QByteArrayView text = bytes(node);
    if (member.rule->type == MemberType::IsoTime) {
        if (!readAnyTime(text))
            add(node, u"time", Severity::Error, { shown(node) });
    } else if (!readFieldTime(text)) {
        const bool iso = member.rule->accept.iso && readIsoTime(text).has_value();
        add(node, iso ? u"isoTime" : u"time", iso ? Severity::Warning : Severity::Error,
            { shown(node) });
    }
}

void PacketCheck::numberValue(quint32 node, const CompiledMember& member)
{
    const JsonEntry& own = entry(node);
    const QByteArrayView text = bytes(node);
    const auto fraction = [](char sign) { return sign == '.' || sign == 'e' || sign == 'E'; };
    const bool good = own.type == JsonType::Number
        && (member.rule->type == MemberType::Number
            || std::none_of(text.begin(), text.end(), fraction));
    if (!good && (own.type == JsonType::Number || !accepted(own, member.rule->accept)))
        return wrongType(node, member);
    code(node, member);
}

void PacketCheck::listValue(quint32 node, const CompiledMember& member)
{
    const JsonEntry own = entry(node);
    if (own.type == JsonType::Object && member.rule->accept.object)
        return objectValue(node, member);
    if (own.type != JsonType::Array) {
        if (!accepted(own, member.rule->accept))
            wrongType(node, member);
        return;
    }
    if (own.count == 0 && member.rule->need == Need::Filled)
        return add(node, u"empty", Severity::Error);
    if (member.forms.empty())
        return;
    for (quint32 item = node + 1; item < own.next; item = entry(item).next) {
        if (entry(item).type == JsonType::Object)
            object(item, chooseForm(item, member));
        else
            add(item, u"type", Severity::Error,
                { typeWord(entry(item)), typeWord(MemberType::Object) });
    }
}

void PacketCheck::objectValue(quint32 node, const CompiledMember& member)
{
    if (entry(node).type != JsonType::Object) {
        if (!accepted(entry(node), member.rule->accept))
            wrongType(node, member);
        return;
    }
    if (!member.forms.empty())
        object(node, chooseForm(node, member));
}

/// Of several forms the one that knows most of the names; the first where they tie.
int PacketCheck::chooseForm(quint32 node, const CompiledMember& member) const
{
    int best = member.forms.front();
    int bestKnown = -1;
    for (int form : member.forms) {
        if (member.forms.size() == 1)
            break;
        const CompiledObject& rulesOf = m_kind->objects[size_t(form)];
        int known = 0;
        for (quint32 child = node + 1; child < entry(node).next; child = entry(child).next)
            known += find(rulesOf, entry(child), rulesOf.members.size()) >= 0 ? 1 : 0;
        if (known > bestKnown) {
            bestKnown = known;
            best = form;
        }
    }
    return best;
}
