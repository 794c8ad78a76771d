// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/jsontext.h"

#include "models/packets/jsonedit.h"

void JsonText::before(QStringView name)
{
    if (!m_first)
        m_bytes += ',';
    m_first = false;
    if (!name.isNull()) {
        m_bytes += jsonQuoted(name);
        m_bytes += ':';
    }
}

void JsonText::open(QStringView name, char bracket)
{
    before(name);
    m_bytes += bracket;
    m_first = true;
}

void JsonText::close(char bracket)
{
    m_bytes += bracket;
    m_first = false;
}

void JsonText::text(QStringView name, QStringView value)
{
    before(name);
    m_bytes += jsonQuoted(value);
}

void JsonText::flag(QStringView name, bool value)
{
    raw(name, value ? "true" : "false");
}

void JsonText::real(QStringView name, double value, int decimals)
{
    raw(name, QByteArray::number(value, 'f', decimals));
}

void JsonText::null(QStringView name)
{
    raw(name, "null");
}

void JsonText::raw(QStringView name, const QByteArray& json)
{
    before(name);
    m_bytes += json.isEmpty() ? QByteArray("null") : json;
}

void JsonText::moment(QStringView name, Moment value)
{
    if (value >= kNoMoment || value <= 0)
        null(name);
    else
        text(name, isoText(value));
}

QString isoText(Moment moment)
{
    return moment >= kNoMoment ? QString() : vietnamTime(moment).toString(Qt::ISODate);
}
