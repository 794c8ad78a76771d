// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/bodyparts.h"

#include "models/packets/jsondocument.h"
#include "models/packets/jsonedit.h"

#include <QXmlStreamReader>

namespace {

struct Span {
    qsizetype begin = -1;
    qsizetype end = -1;
};

/// The element of that name directly below the root, tags included; begin -1 when there is none.
Span childElement(const QString& text, const QString& name)
{
    QXmlStreamReader reader(text);
    Span span;
    int depth = 0;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && ++depth == 2 && reader.name() == name)
            span.begin = text.lastIndexOf(u'<', reader.characterOffset() - 1);
        if (token == QXmlStreamReader::EndElement && depth-- == 2 && span.begin >= 0) {
            span.end = reader.characterOffset();
            return span;
        }
    }
    return {};
}

Result<QByteArray> withXmlElement(const QByteArray& body, const QString& name, const QString& value)
{
    QString text = QString::fromUtf8(body);
    const Span span = childElement(text, name);
    if (span.begin < 0)
        return Error { ErrorKind::Invalid, name, QStringLiteral("wire.envelope"), { name } };
    text.replace(span.begin, span.end - span.begin,
        QStringLiteral("<%1>%2</%1>").arg(name, value.toHtmlEscaped()));
    return text.toUtf8();
}

QString xmlText(const QByteArray& body, const QStringList& path)
{
    QXmlStreamReader reader(body);
    qsizetype found = 0;
    int depth = 0;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            const bool onPath = depth == found + 2 && found < path.size()
                && (path.at(found) == u"*" || reader.name() == path.at(found));
            if (onPath && ++found == path.size())
                return reader.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (token == QXmlStreamReader::EndElement) {
            if (--depth <= found && found > 0)
                return {};
        }
    }
    return {};
}

}

Result<QByteArray> withEnvelope(
    const QByteArray& body, bool xml, const QString& session, const QString& madonvi)
{
    Result<QByteArray> out = xml ? withXmlElement(body, QStringLiteral("session"), session)
                                 : withValue(body, u"/session", jsonQuoted(session));
    if (!out || madonvi.isEmpty())
        return out;
    return xml ? withXmlElement(out.value(), QStringLiteral("madonvi"), madonvi)
               : withValue(out.value(), u"/madonvi", jsonQuoted(madonvi));
}

Result<QByteArray> dataOf(const QByteArray& body)
{
    const Result<JsonDocument> document = JsonDocument::parse(body);
    if (!document)
        return document.error();
    const JsonNode data = document.value().root().member("data");
    if (!data.isArray() && !data.isObject())
        return Error { ErrorKind::Invalid, QStringLiteral("data"), QStringLiteral("wire.envelope"),
            { QStringLiteral("data") } };
    return data.raw().toByteArray();
}

QString envelopeText(const QByteArray& body, bool xml, const QString& member)
{
    if (xml)
        return xmlText(body, { member });
    const Result<JsonDocument> document = JsonDocument::parse(body);
    return document ? document.value().root().member(member.toUtf8()).text() : QString();
}

QString firstItemText(const QByteArray& body, bool xml, const QString& member)
{
    if (xml)
        return xmlText(body, { QStringLiteral("data"), QStringLiteral("*"), member });
    const Result<JsonDocument> document = JsonDocument::parse(body);
    if (!document)
        return {};
    const JsonNode data = document.value().root().member("data");
    return (data.isArray() ? data.first() : data).member(member.toUtf8()).text();
}
