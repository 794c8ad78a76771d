// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/xmlwriter.h"

#include "models/packets/jsondocument.h"
#include "models/packets/membervalue.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

/// Writes one body element by element, two spaces a level.
class XmlWriting {
public:
    XmlWriting(const JsonDocument& document, const KindRules& kind)
        : m_document(document)
        , m_kind(kind)
    {
    }

    Result<QByteArray> write();

private:
    void fail(const QString& rule, const JsonNode& node)
    {
        if (!m_error)
            m_error = Error { ErrorKind::Invalid, rule, rule, { m_document.pointerTo(node) } };
    }

    void members(const JsonNode& object, const std::vector<MemberRule>& rules, int level);
    void member(const JsonNode& node, const QString& name, const MemberRule* rule, int level);
    void list(const JsonNode& array, const QString& name, const MemberRule* rule, int level);
    void item(const JsonNode& node, const QString& name, const MemberRule* list, int level);
    void object(
        const JsonNode& node, const QString& name, const std::vector<MemberRule>& rules, int level);
    void leaf(const JsonNode& node, const QString& name, int level);

    void indent(int level) { m_out += QByteArray(qsizetype(level) * 2, ' '); }

    bool goodName(const JsonNode& node, const QString& name);
    QByteArray escaped(const JsonNode& node);

    const JsonDocument& m_document;
    const KindRules& m_kind;
    QByteArray m_out;
    std::optional<Error> m_error;
};

const std::vector<MemberRule>& formOf(const JsonNode& item, const MemberRule& list)
{
    const auto known = [&](const std::vector<MemberRule>& form) {
        return std::count_if(form.begin(), form.end(),
            [&](const MemberRule& one) { return bool(item.member(one.key)); });
    };
    const std::vector<MemberRule>* best = &list.members;
    for (const std::vector<MemberRule>& form : list.alternatives) {
        if (known(form) > known(*best))
            best = &form;
    }
    return *best;
}

Result<QByteArray> XmlWriting::write()
{
    const QString root = m_kind.xmlRoot.isEmpty() ? m_kind.service : m_kind.xmlRoot;
    const JsonNode body = m_document.root();
    m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root.toUtf8() + ">\n";
    if (m_kind.shape == BodyShape::Flat) {
        members(body, m_kind.members, 1);
    } else {
        MemberRule data;
        data.type = m_kind.shape == BodyShape::Array ? MemberType::Array : MemberType::Object;
        data.xmlItem = m_kind.xmlItem;
        data.members = m_kind.members;
        for (JsonNode child = body.first(); child; child = child.nextIn(body)) {
            const QString name = child.name();
            member(child, name, name == u"data" ? &data : ruleNamed(m_kind.envelope, name), 1);
        }
    }
    m_out += "</" + root.toUtf8() + ">\n";
    if (m_error)
        return *m_error;
    return m_out;
}

void XmlWriting::members(const JsonNode& object, const std::vector<MemberRule>& rules, int level)
{
    for (JsonNode child = object.first(); child; child = child.nextIn(object)) {
        const QString name = child.name();
        member(child, name, ruleNamed(rules, name), level);
    }
}

void XmlWriting::member(
    const JsonNode& node, const QString& name, const MemberRule* rule, int level)
{
    static const std::vector<MemberRule> kNone;
    if (!goodName(node, name))
        return;
    if (node.isArray())
        list(node, name, rule, level);
    else if (node.isObject())
        object(node, name, rule ? rule->members : kNone, level);
    else
        leaf(node, name, level);
}

/// With an item name: a wrapper. Without (2018): the element repeated, an empty list leaves
/// nothing.
void XmlWriting::list(const JsonNode& array, const QString& name, const MemberRule* rule, int level)
{
    const bool repeated = m_kind.shape == BodyShape::Flat || !rule || rule->xmlItem.isEmpty();
    if (!repeated) {
        indent(level);
        m_out += '<' + name.toUtf8() + (array.size() == 0 ? "/>\n" : ">\n");
    }
    for (JsonNode one = array.first(); one; one = one.nextIn(array))
        item(one, repeated ? name : rule->xmlItem, rule, repeated ? level : level + 1);
    if (!repeated && array.size() > 0) {
        indent(level);
        m_out += "</" + name.toUtf8() + ">\n";
    }
}

void XmlWriting::item(const JsonNode& node, const QString& name, const MemberRule* list, int level)
{
    static const std::vector<MemberRule> kNone;
    if (node.isObject())
        object(node, name, list ? formOf(node, *list) : kNone, level);
    else if (node.isArray())
        fail(QStringLiteral("xml.name"), node);
    else
        leaf(node, name, level);
}

void XmlWriting::object(
    const JsonNode& node, const QString& name, const std::vector<MemberRule>& rules, int level)
{
    indent(level);
    m_out += '<' + name.toUtf8() + ">\n";
    members(node, rules, level + 1);
    indent(level);
    m_out += "</" + name.toUtf8() + ">\n";
}

void XmlWriting::leaf(const JsonNode& node, const QString& name, int level)
{
    const QByteArray text = node.type() == JsonType::Null ? QByteArray() : escaped(node);
    indent(level);
    m_out += '<' + name.toUtf8();
    m_out += text.isEmpty() ? QByteArray("/>\n") : '>' + text + "</" + name.toUtf8() + ">\n";
}

bool XmlWriting::goodName(const JsonNode& node, const QString& name)
{
    static const QRegularExpression kName(QStringLiteral("^[\\p{L}_][\\p{L}\\p{N}._-]*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const bool good = kName.match(name).hasMatch();
    if (!good)
        fail(QStringLiteral("xml.name"), node);
    return good;
}

QByteArray XmlWriting::escaped(const JsonNode& node)
{
    const QString text = node.text();
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'&')
            out += QStringLiteral("&amp;");
        else if (c == u'<')
            out += QStringLiteral("&lt;");
        else if (c == u'>')
            out += QStringLiteral("&gt;");
        else if (c == u'\r')
            out += QStringLiteral("&#13;");
        else if ((c < u' ' && c != u'\t' && c != u'\n') || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            fail(QStringLiteral("xml.sign"), node);
        else
            out += c;
    }
    return out.toUtf8();
}

} // namespace

Result<QByteArray> jsonToXml(QByteArrayView body, const RulePack& pack, PacketKind kind)
{
    const KindRules* rules = pack.rules(kind);
    if (!rules)
        return Error { ErrorKind::NotFound, QStringLiteral("kind not in profile"),
            QStringLiteral("profile.kind"), { pack.name } };
    JsonDocument document;
    if (const Status read = document.read(body); !read)
        return read.error();
    if (!document.root().isObject())
        return Error { ErrorKind::Invalid, QStringLiteral("body is no object"),
            QStringLiteral("xml.name"), { QString() } };
    return XmlWriting(document, *rules).write();
}
