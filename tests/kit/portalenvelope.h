// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// The scripted portal's own reader of bodies and writer of answers. It shares nothing with the
/// program's, so that one mistake cannot hide in both.
namespace PortalEnvelope {

/// The request's envelope, from JSON or XML; an array (province's gateway) is put under "data".
QJsonObject read(const QByteArray& body);
QString lastPathPart(const QByteArray& target);

QByteArray bytes(const QJsonObject& object);
/// {"error_code", "message"}
QByteArray said(const QJsonValue& code, const QString& message);
/// {"error_code", "message", "result"}
QByteArray rows(const QJsonArray& result, const QString& message = QStringLiteral("Thành công"));

/// What tells the figures of one unit and period from those of another.
QString figuresKey(const QJsonObject& item);

}
