// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/xmlgate.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMostTag = 64 * 1024;
constexpr qint64 kMostText = 1024 * 1024;
}

XmlGate::XmlGate(QIODevice& source, const QString& name)
    : m_source(source)
    , m_name(name)
{
    open(QIODevice::ReadOnly);
}

qint64 XmlGate::readData(char* data, qint64 size)
{
    if (!m_status)
        return -1;
    const qint64 read = m_source.read(data, size);
    for (qint64 at = 0; at < read; ++at) {
        if (!pass(data[at]))
            return -1;
    }
    return read;
}

bool XmlGate::refuse(const char* what)
{
    m_status = Error { ErrorKind::Invalid, m_name, u"xlsx.unsafe"_s,
        { m_name, QString::fromLatin1(what) } };
    return false;
}

bool XmlGate::pass(char sign)
{
    if (sign == '\0')
        return refuse("nul");
    ++m_run;
    switch (m_place) {
    case Place::Text:
        if (sign == '<') {
            m_place = Place::Opened;
            m_run = 0;
        }
        return m_run <= kMostText || refuse("text");
    case Place::Opened:
        m_place = sign == '!' ? Place::Bang : Place::Tag;
        m_recent.clear();
        return true;
    case Place::Tag:
    case Place::Quoted:
        return passInTag(sign);
    case Place::Bang:
    case Place::Comment:
    case Place::Data:
        return passBang(sign);
    }
    return true;
}

bool XmlGate::passInTag(char sign)
{
    if (m_run > kMostTag)
        return refuse("tag");
    if (m_place == Place::Quoted) {
        if (sign == m_quote)
            m_place = Place::Tag;
    } else if (sign == '"' || sign == '\'') {
        m_quote = sign;
        m_place = Place::Quoted;
    } else if (sign == '>') {
        m_place = Place::Text;
        m_run = 0;
    }
    return true;
}

bool XmlGate::passBang(char sign)
{
    m_recent += sign;
    if (m_place == Place::Bang) {
        if (m_recent == "--")
            m_place = Place::Comment;
        else if (m_recent == "[CDATA[")
            m_place = Place::Data;
        else if (!QByteArrayView("--").startsWith(m_recent)
            && !QByteArrayView("[CDATA[").startsWith(m_recent))
            return refuse("doctype");
        else
            return true;
        m_recent.clear();
        return true;
    }
    if (m_recent.size() > 3)
        m_recent.remove(0, m_recent.size() - 3);
    if (m_recent == (m_place == Place::Comment ? "-->" : "]]>")) {
        m_place = Place::Text;
        m_run = 0;
    }
    return m_run <= kMostText || refuse("text");
}
