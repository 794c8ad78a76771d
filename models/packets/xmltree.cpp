// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/xmltree.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace {

constexpr QStringView kSchemaInstance = u"http://www.w3.org/2001/XMLSchema-instance";

/// Builds the tree from the stream; open elements lie on a stack, so depth is bounded before memory
/// is.
class TreeReading {
public:
    TreeReading(const QByteArray& xml, const XmlLimits& limits)
        : m_reader(xml)
        , m_limits(limits)
    {
    }

    Result<XmlElement> read();

private:
    Error error(const QString& rule, const QString& what = {}) const
    {
        return xmlError(rule, m_reader.lineNumber(), m_reader.columnNumber(), what);
    }

    Status open();
    Status close();
    Error readerError() const;

    QXmlStreamReader m_reader;
    const XmlLimits& m_limits;
    std::vector<XmlElement> m_open;
    XmlElement m_root;
    qint64 m_elements = 0;
};

Result<XmlElement> TreeReading::read()
{
    while (!m_reader.atEnd()) {
        Status status = Done {};
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            status = open();
            break;
        case QXmlStreamReader::EndElement:
            status = close();
            break;
        case QXmlStreamReader::Characters:
            if (!m_open.empty())
                m_open.back().text += m_reader.text();
            break;
        case QXmlStreamReader::DTD:
            return error(QStringLiteral("xml.doctype"));
        case QXmlStreamReader::EntityReference:
            return error(QStringLiteral("xml.entity"), m_reader.name().toString());
        default:
            break;
        }
        if (!status)
            return status.error();
    }
    if (m_reader.hasError())
        return readerError();
    return std::move(m_root);
}

Error TreeReading::readerError() const
{
    const bool cut = m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    return error(
        cut ? QStringLiteral("xml.cut") : QStringLiteral("xml.syntax"), m_reader.errorString());
}

Status TreeReading::open()
{
    if (int(m_open.size()) >= m_limits.depth)
        return error(QStringLiteral("xml.depth"), QString::number(m_limits.depth));
    if (++m_elements > m_limits.elements)
        return error(QStringLiteral("xml.elements"), QString::number(m_limits.elements));
    XmlElement element;
    element.name = m_reader.name().toString();
    element.line = m_reader.lineNumber();
    element.column = m_reader.columnNumber();
    for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
        if (attribute.namespaceUri() != kSchemaInstance)
            element.attributes.emplace_back(
                attribute.name().toString(), attribute.value().toString());
        else if (attribute.name() == u"nil")
            element.nil = attribute.value() == u"true" || attribute.value() == u"1";
    }
    m_open.push_back(std::move(element));
    return Done {};
}

Status TreeReading::close()
{
    XmlElement element = std::move(m_open.back());
    m_open.pop_back();
    if (!element.children.empty()) {
        if (!element.text.trimmed().isEmpty())
            return xmlError(QStringLiteral("xml.mixed"), element.line, element.column,
                element.text.trimmed().left(40));
        element.text.clear();
    }
    if (m_open.empty())
        m_root = std::move(element);
    else
        m_open.back().children.push_back(std::move(element));
    return Done {};
}

} // namespace

const XmlElement* XmlElement::child(QStringView wanted) const
{
    const auto found = std::find_if(children.begin(), children.end(),
        [&](const XmlElement& one) { return one.name == wanted; });
    return found == children.end() ? nullptr : &*found;
}

bool XmlElement::isBlank() const
{
    return children.empty() && text.trimmed().isEmpty();
}

Result<XmlElement> readXmlTree(const QByteArray& xml, const XmlLimits& limits)
{
    if (const Status guarded = guardXml(xml, limits); !guarded)
        return guarded.error();
    return TreeReading(xml, limits).read();
}
