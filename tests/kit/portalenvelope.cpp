// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/portalenvelope.h"

#include <QJsonDocument>
#include <QUrl>
#include <QXmlStreamReader>

namespace PortalEnvelope {

namespace {

/// An element as JSON: its text, or its children; elements that only hold elements of elements are
/// lists.
QJsonValue elementValue(QXmlStreamReader* reader)
{
    QJsonObject members;
    QJsonArray items;
    QString text;
    while (!reader->atEnd()) {
        const QXmlStreamReader::TokenType token = reader->readNext();
        if (token == QXmlStreamReader::Characters)
            text += reader->text();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader->name().toString();
        const QJsonValue value = elementValue(reader);
        if (value.isObject())
            items.append(value);
        members.insert(name, value);
    }
    if (!items.isEmpty() && items.size() >= members.size())
        return items;
    if (!members.isEmpty())
        return members;
    return text;
}

}

QString lastPathPart(const QByteArray& target)
{
    return QUrl(QString::fromUtf8(target)).path().section(u'/', -1);
}

QJsonObject read(const QByteArray& body)
{
    if (body.trimmed().startsWith('<')) {
        QXmlStreamReader reader(body);
        if (!reader.readNextStartElement())
            return {};
        const QJsonObject object = elementValue(&reader).toObject();
        return reader.hasError() ? QJsonObject() : object;
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return { { QStringLiteral("data"), document.array() } };
    return document.object();
}

QByteArray bytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray said(const QJsonValue& code, const QString& message)
{
    return bytes(
        { { QStringLiteral("error_code"), code }, { QStringLiteral("message"), message } });
}

QByteArray rows(const QJsonArray& result, const QString& message)
{
    return bytes({ { QStringLiteral("error_code"), QStringLiteral("00") },
        { QStringLiteral("message"), message }, { QStringLiteral("result"), result } });
}

QString figuresKey(const QJsonObject& item)
{
    QStringList parts;
    for (const char16_t* member :
        { u"MaDonVi", u"Nam", u"KyDanhGia", u"Thang", u"HinhThucDanhGia", u"MaLinhVuc", u"MaTTHC",
            u"OrganizationInchargeIdlevel1", u"DateCreated", u"Year", u"Month" }) {
        const QJsonValue value = item.value(QString::fromUtf16(member));
        if (!value.isUndefined())
            parts.append(value.isDouble() ? QString::number(value.toInt()) : value.toString());
    }
    return parts.join(u'/');
}

}
