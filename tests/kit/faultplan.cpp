// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/faultplan.h"

#include <QJsonDocument>

#include <array>

namespace {

constexpr std::array<QStringView, 25> kNames { u"none", u"hang", u"apply-hang", u"drop-at-once",
    u"drop-half", u"drop", u"reset", u"apply-drop", u"apply-reset", u"late-apply", u"drip",
    u"drip-head", u"cut-length", u"cut-chunked", u"cut-plain", u"plain", u"chunked", u"html",
    u"huge", u"huge-head", u"raw", u"answer", u"apply-answer", u"interim", u"" };

}

Fault Fault::of(FaultKind kind, qint64 ms)
{
    Fault fault;
    fault.kind = kind;
    fault.ms = ms;
    return fault;
}

Fault Fault::answer(
    int status, const QByteArray& body, QList<std::pair<QByteArray, QByteArray>> headers)
{
    Fault fault;
    fault.kind = FaultKind::Answer;
    fault.status = status;
    fault.body = body;
    fault.headers = std::move(headers);
    return fault;
}

QStringView faultName(FaultKind kind)
{
    return kNames.at(static_cast<std::size_t>(kind));
}

Result<Fault> Fault::fromJson(const QJsonObject& object)
{
    const QString name = object.value(QStringLiteral("fault")).toString();
    const auto found = std::find(kNames.begin(), kNames.end(), QStringView(name));
    if (name.isEmpty() || found == kNames.end())
        return Error { ErrorKind::Invalid, QStringLiteral("no such fault: ") + name, {}, {} };
    Fault fault;
    fault.kind = static_cast<FaultKind>(found - kNames.begin());
    fault.status = object.value(QStringLiteral("status")).toInt(200);
    fault.ms = object.value(QStringLiteral("ms")).toInteger();
    fault.bytes = object.value(QStringLiteral("bytes")).toInteger();
    fault.count = object.value(QStringLiteral("count")).toInt();
    const QJsonValue body = object.value(QStringLiteral("body"));
    fault.body = body.isObject() ? QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact)
                                 : body.toString().toUtf8();
    const QJsonObject headers = object.value(QStringLiteral("headers")).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        fault.headers.append({ header.key().toLatin1(), header.value().toString().toLatin1() });
    return fault;
}
