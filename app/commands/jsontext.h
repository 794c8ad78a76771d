// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <concepts>

/// Writes one JSON document with its members in the order they are given, numbers exact and bodies
/// as they are. Commas and brackets are its business, the caller only nests.
class JsonText {
public:
    /// Opens an object or array; a name where it stands inside an object.
    template <typename Fill> void object(QStringView name, Fill fill)
    {
        open(name, '{');
        fill();
        close('}');
    }

    template <typename Fill> void object(Fill fill) { object(QStringView(), fill); }

    template <typename Fill> void array(QStringView name, Fill fill)
    {
        open(name, '[');
        fill();
        close(']');
    }

    void text(QStringView name, QStringView value);
    void flag(QStringView name, bool value);
    void real(QStringView name, double value, int decimals);
    void null(QStringView name);
    /// Something that is JSON already, byte for byte.
    void raw(QStringView name, const QByteArray& json);
    /// ISO 8601 at +07:00; null for "there is none".
    void moment(QStringView name, Moment value);

    template <std::integral T>

    requires(!std::same_as<T, bool>) void number(QStringView name, T value)
    {
        raw(name, QByteArray::number(static_cast<qlonglong>(value)));
    }

    const QByteArray& bytes() const { return m_bytes; }

private:
    void open(QStringView name, char bracket);
    void close(char bracket);
    void before(QStringView name);

    QByteArray m_bytes;
    bool m_first = true;
};

/// A moment as people and programs read it: 2026-11-23T14:31:07+07:00, empty for none.
QString isoText(Moment moment);
