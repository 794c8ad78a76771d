// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulepack.h"
#include "models/packets/xmltree.h"

/// Turns the tree of one body into JSON, members in the order they came. The rules of the kind must
/// outlive it.
class XmlBody {
public:
    explicit XmlBody(const KindRules& kind)
        : m_kind(kind)
    {
    }

    /// Errors: xml.duplicate, xml.attribute.
    Result<QByteArray> json(const XmlElement& root);

private:
    using Elements = std::vector<const XmlElement*>;

    void fail(const QString& rule, const XmlElement& element, const QString& what)
    {
        if (!m_error)
            m_error = xmlError(rule, element.line, element.column, what);
    }

    void members(const XmlElement& parent, const std::vector<MemberRule>& rules, QByteArray& out);
    void envelope(const XmlElement& root, QByteArray& out);
    void data(const Elements& elements, QByteArray& out);
    void list(const Elements& elements, const MemberRule& rule, QByteArray& out);
    void item(const XmlElement& element, const MemberRule& list, QByteArray& out);
    void object(const XmlElement& element, const std::vector<MemberRule>& rules, QByteArray& out);
    void value(const XmlElement& element, const MemberRule& rule, QByteArray& out);
    void unknown(const Elements& elements, QByteArray& out);
    void unknownOne(const XmlElement& element, QByteArray& out);
    void noAttributes(const XmlElement& element);

    const KindRules& m_kind;
    std::optional<Error> m_error;
};
