// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/xmlguard.h"

#include "models/packets/utf8.h"

#include <algorithm>

namespace {

/// Walks over the markup once, without understanding more of it than where a tag, comment or
/// section ends.
class XmlGuard {
public:
    XmlGuard(QByteArrayView xml, const XmlLimits& limits)
        : m_xml(xml)
        , m_limits(limits)
    {
    }

    Status check();

private:
    bool startsWith(QByteArrayView what) const { return m_xml.sliced(m_at).startsWith(what); }

    Error error(const char* rule, const QString& what = {}) const;
    Status checkEncoding() const;
    Status checkDeclaration();
    Status skipTo(QByteArrayView end, qsizetype lead);
    Status checkTag();
    Status checkEntity() const;

    QByteArrayView m_xml;
    const XmlLimits& m_limits;
    qsizetype m_at = 0;
};

Error XmlGuard::error(const char* rule, const QString& what) const
{
    const QByteArrayView before = m_xml.first(m_at);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qint64 line = 1 + std::count(before.begin(), before.end(), '\n');
    const qint64 column = 1 + std::count_if(before.begin() + lineStart, before.end(), [](char c) {
        return (uchar(c) & 0xC0) != 0x80;
    });
    return xmlError(QLatin1StringView(rule), line, column, what);
}

Status XmlGuard::check()
{
    if (m_xml.size() > m_limits.bytes)
        return error("xml.size", QString::number(m_limits.bytes));
    if (Status status = checkEncoding(); !status)
        return status;
    if (startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    if (startsWith("<?xml")) {
        if (Status status = checkDeclaration(); !status)
            return status;
    }
    const auto* bytes = reinterpret_cast<const uchar*>(m_xml.data());
    while (m_at < m_xml.size()) {
        const uchar byte = bytes[m_at];
        Status status = Done {};
        if (byte == '<') {
            status = checkTag();
        } else if (byte == '&') {
            status = checkEntity();
            ++m_at;
        } else if (byte < 0x80) {
            if (byte == 0)
                return error("xml.syntax", QStringLiteral("NUL"));
            ++m_at;
        } else {
            const int length = utf8Length(bytes + m_at, bytes + m_xml.size());
            if (length == 0)
                return error("xml.encoding", QString::number(byte, 16).toUpper());
            m_at += length;
        }
        if (!status)
            return status;
    }
    return Done {};
}

Status XmlGuard::checkEncoding() const
{
    if (m_xml.startsWith("\xFF\xFE") || m_xml.startsWith(QByteArrayView("<\0", 2)))
        return error("xml.encoding", QStringLiteral("UTF-16LE"));
    if (m_xml.startsWith("\xFE\xFF") || m_xml.startsWith(QByteArrayView("\0<", 2)))
        return error("xml.encoding", QStringLiteral("UTF-16BE"));
    return Done {};
}

/// `encoding` in the declaration may only name UTF-8 or a part of it.
Status XmlGuard::checkDeclaration()
{
    const qsizetype end = m_xml.indexOf("?>", m_at);
    if (end < 0)
        return error("xml.cut");
    const QByteArrayView declaration = m_xml.sliced(m_at, end - m_at);
    const qsizetype key = declaration.indexOf("encoding");
    if (key >= 0) {
        const QByteArray rest = declaration.sliced(key + 8).toByteArray().trimmed();
        const QByteArray quoted = rest.startsWith('=') ? rest.mid(1).trimmed() : QByteArray();
        const QByteArray name =
            quoted.isEmpty() ? QByteArray() : quoted.mid(1, quoted.indexOf(quoted.at(0), 1) - 1);
        const QByteArray upper = name.toUpper();
        if (upper != "UTF-8" && upper != "UTF8" && upper != "US-ASCII" && upper != "ASCII")
            return error("xml.encoding", QString::fromLatin1(name.left(40)));
    }
    m_at = end + 2;
    return Done {};
}

/// Skips a comment, section or instruction; its bytes are checked like any others, but mean
/// nothing.
Status XmlGuard::skipTo(QByteArrayView end, qsizetype lead)
{
    const qsizetype found = m_xml.indexOf(end, m_at + lead);
    if (found < 0)
        return error("xml.cut");
    const auto* bytes = reinterpret_cast<const uchar*>(m_xml.data());
    while (m_at < found) {
        const uchar byte = bytes[m_at];
        const int length = byte < 0x80 ? 1 : utf8Length(bytes + m_at, bytes + m_xml.size());
        if (length == 0)
            return error("xml.encoding", QString::number(byte, 16).toUpper());
        if (byte == 0)
            return error("xml.syntax", QStringLiteral("NUL"));
        m_at += length;
    }
    m_at = found + end.size();
    return Done {};
}

Status XmlGuard::checkTag()
{
    if (startsWith("<!--"))
        return skipTo("-->", 4);
    if (startsWith("<![CDATA["))
        return skipTo("]]>", 9);
    if (startsWith("<?"))
        return skipTo("?>", 2);
    if (startsWith("<!"))
        return error("xml.doctype");
    char quote = 0;
    const qsizetype begin = m_at;
    for (qsizetype i = begin + 1; i < m_xml.size(); ++i) {
        if (i - begin > m_limits.tagBytes)
            return error("xml.tag", QString::number(m_limits.tagBytes));
        const char c = m_xml.at(i);
        if (quote != 0) {
            if (c == '&') {
                m_at = i;
                if (Status status = checkEntity(); !status)
                    return status;
                m_at = begin;
            }
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            m_at = begin + 1;
            return Done {};
        }
    }
    return error("xml.cut");
}

Status XmlGuard::checkEntity() const
{
    static constexpr QByteArrayView kKnown[] = { "&lt;", "&gt;", "&amp;", "&apos;", "&quot;",
        "&#" };
    if (std::any_of(std::begin(kKnown), std::end(kKnown),
            [this](QByteArrayView known) { return startsWith(known); }))
        return Done {};
    const QByteArray rest =
        m_xml.sliced(m_at + 1, std::min<qsizetype>(40, m_xml.size() - m_at - 1)).toByteArray();
    const qsizetype end = rest.indexOf(';');
    return error("xml.entity", QString::fromUtf8(end < 0 ? rest.left(8) : rest.left(end)));
}

} // namespace

Status guardXml(QByteArrayView xml, const XmlLimits& limits)
{
    return XmlGuard(xml, limits).check();
}

Error xmlError(const QString& rule, qint64 line, qint64 column, const QString& what)
{
    return { ErrorKind::Invalid,
        QStringLiteral("%1 at %2:%3 %4").arg(rule).arg(line).arg(column).arg(what), rule,
        { QString::number(line), QString::number(column), QString(), what } };
}
