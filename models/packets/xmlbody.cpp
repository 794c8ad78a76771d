// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/xmlbody.h"

#include "models/packets/jsondocument.h"
#include "models/packets/jsonedit.h"
#include "models/packets/membervalue.h"

#include <QHash>

#include <algorithm>

namespace {

/// True when one of the children is a member of the items, so that the element is an item and no
/// wrapper.
bool isItem(const XmlElement& element, const std::vector<MemberRule>& members)
{
    return std::any_of(element.children.begin(), element.children.end(),
        [&](const XmlElement& child) { return ruleNamed(members, child.name) != nullptr; });
}

bool isItemOf(const XmlElement& element, const MemberRule& list)
{
    return isItem(element, list.members)
        || std::any_of(list.alternatives.begin(), list.alternatives.end(),
            [&](const std::vector<MemberRule>& form) { return isItem(element, form); });
}

bool isJsonNumber(QStringView text)
{
    JsonDocument document;
    const QByteArray bytes = text.toUtf8();
    return !bytes.isEmpty() && document.read(bytes) && document.root().isNumber();
}

/// Children of one name together, names in the order they first came.
std::vector<std::pair<QString, std::vector<const XmlElement*>>> byName(const XmlElement& parent)
{
    std::vector<std::pair<QString, std::vector<const XmlElement*>>> groups;
    QHash<QString, size_t> places;
    for (const XmlElement& child : parent.children) {
        const auto place = places.constFind(child.name);
        if (place == places.constEnd()) {
            places.insert(child.name, groups.size());
            groups.push_back({ child.name, { &child } });
        } else {
            groups[*place].second.push_back(&child);
        }
    }
    return groups;
}

void beginMember(QByteArray& out, QStringView name)
{
    if (!out.endsWith('{'))
        out += ',';
    out += jsonQuoted(name) + ':';
}

} // namespace

Result<QByteArray> XmlBody::json(const XmlElement& root)
{
    QByteArray out("{");
    if (m_kind.shape == BodyShape::Flat)
        members(root, m_kind.members, out);
    else
        envelope(root, out);
    out += '}';
    if (m_error)
        return *m_error;
    return out;
}

void XmlBody::envelope(const XmlElement& root, QByteArray& out)
{
    Elements items;
    const bool wrapped = root.child(u"data") != nullptr;
    for (const auto& [name, elements] : byName(root)) {
        if (name == u"data") {
            beginMember(out, name);
            data(elements, out);
            continue;
        }
        if (!wrapped && name == m_kind.xmlItem) {
            items = elements;
            continue;
        }
        beginMember(out, name);
        const MemberRule* rule = ruleNamed(m_kind.envelope, name);
        if (rule && elements.size() > 1)
            fail(QStringLiteral("xml.duplicate"), *elements.at(1), name);
        if (rule)
            value(*elements.front(), *rule, out);
        else
            unknown(elements, out);
    }
    if (!root.child(u"service")) {
        beginMember(out, u"service");
        out += jsonQuoted(m_kind.service);
    }
    if (!items.empty()) {
        beginMember(out, u"data");
        data(items, out);
    }
}

/// `data` as a wrapper with one child an item, repeated as the item itself, or (object shape) the
/// item.
void XmlBody::data(const Elements& elements, QByteArray& out)
{
    if (m_kind.shape == BodyShape::Object) {
        if (elements.size() > 1)
            fail(QStringLiteral("xml.duplicate"), *elements.at(1), elements.at(1)->name);
        object(*elements.front(), m_kind.members, out);
        return;
    }
    MemberRule list;
    list.members = m_kind.members;
    this->list(elements, list, out);
}

void XmlBody::members(
    const XmlElement& parent, const std::vector<MemberRule>& rules, QByteArray& out)
{
    for (const auto& [name, value] : parent.attributes) {
        beginMember(out, u'@' + name);
        out += jsonQuoted(value);
    }
    for (const auto& [name, elements] : byName(parent)) {
        beginMember(out, name);
        const MemberRule* rule = ruleNamed(rules, name);
        if (!rule) {
            unknown(elements, out);
        } else if (rule->isList()) {
            list(elements, *rule, out);
        } else {
            if (elements.size() > 1)
                fail(QStringLiteral("xml.duplicate"), *elements.at(1), name);
            value(*elements.front(), *rule, out);
        }
    }
}

void XmlBody::list(const Elements& elements, const MemberRule& rule, QByteArray& out)
{
    out += '[';
    const auto add = [&](const XmlElement& one) {
        if (!out.endsWith('['))
            out += ',';
        item(one, rule, out);
    };
    for (const XmlElement* element : elements) {
        if (isItemOf(*element, rule)) {
            add(*element);
            continue;
        }
        noAttributes(*element);
        if (element->children.empty() && !element->isBlank())
            add(*element);
        for (const XmlElement& child : element->children)
            add(child);
    }
    out += ']';
}

/// An item in the form that knows most of its members.
void XmlBody::item(const XmlElement& element, const MemberRule& list, QByteArray& out)
{
    if (element.children.empty() && !element.isBlank())
        return unknownOne(element, out);
    const auto known = [&](const std::vector<MemberRule>& form) {
        return std::count_if(element.children.begin(), element.children.end(),
            [&](const XmlElement& child) { return ruleNamed(form, child.name) != nullptr; });
    };
    const std::vector<MemberRule>* best = &list.members;
    for (const std::vector<MemberRule>& form : list.alternatives) {
        if (known(form) > known(*best))
            best = &form;
    }
    object(element, *best, out);
}

void XmlBody::object(
    const XmlElement& element, const std::vector<MemberRule>& rules, QByteArray& out)
{
    out += '{';
    members(element, rules, out);
    out += '}';
}

/// A scalar as its type asks; what does not fit its type stays text, for the check to tell.
void XmlBody::value(const XmlElement& element, const MemberRule& rule, QByteArray& out)
{
    using T = MemberType;
    if (rule.type == T::Object || !element.children.empty()) {
        object(element, rule.members, out);
        return;
    }
    noAttributes(element);
    const QString trimmed = element.text.trimmed();
    const bool typed = rule.type == T::Integer || rule.type == T::Number || rule.type == T::Boolean;
    if (element.nil || (typed && trimmed.isEmpty())) {
        out += "null";
    } else if (rule.type == T::Boolean && (trimmed == u"true" || trimmed == u"1")) {
        out += "true";
    } else if (rule.type == T::Boolean && (trimmed == u"false" || trimmed == u"0")) {
        out += "false";
    } else if ((rule.type == T::Integer || rule.type == T::Number) && isJsonNumber(trimmed)) {
        out += trimmed.toUtf8();
    } else {
        const bool exact =
            rule.type == T::Text && !(trimmed.isEmpty() && element.text.contains(u'\n'));
        out += jsonQuoted(exact ? element.text : trimmed);
    }
}

void XmlBody::unknown(const Elements& elements, QByteArray& out)
{
    if (elements.size() == 1)
        return unknownOne(*elements.front(), out);
    out += '[';
    for (const XmlElement* element : elements) {
        if (!out.endsWith('['))
            out += ',';
        unknownOne(*element, out);
    }
    out += ']';
}

void XmlBody::unknownOne(const XmlElement& element, QByteArray& out)
{
    if (element.nil) {
        out += "null";
    } else if (element.children.empty()) {
        noAttributes(element);
        out += jsonQuoted(element.text.trimmed().isEmpty() ? QString() : element.text);
    } else {
        object(element, {}, out);
    }
}

/// Attributes have a place in objects only; elsewhere they would be lost in silence.
void XmlBody::noAttributes(const XmlElement& element)
{
    if (!element.attributes.empty())
        fail(QStringLiteral("xml.attribute"), element, element.attributes.front().first);
}
