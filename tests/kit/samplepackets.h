// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/jsonedit.h"

#include <QFile>

/// A file of tests/data/packets, empty when there is none of the name.
inline QByteArray samplePacket(const char* name)
{
    QFile file(QStringLiteral(MOTCUA_TEST_DATA "/packets/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A body with one value changed; an edit that cannot be made shows as a body that is no JSON.
inline QByteArray withMember(
    const QByteArray& body, const QString& pointer, const QByteArray& value)
{
    const auto edited = withValue(body, pointer, value);
    return edited ? edited.value() : QByteArray("cannot edit ") + pointer.toUtf8();
}

/// A body without one member or item.
inline QByteArray withoutMember(const QByteArray& body, const QString& pointer)
{
    const auto edited = withoutValue(body, pointer);
    return edited ? edited.value() : QByteArray("cannot edit ") + pointer.toUtf8();
}
