// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsondocument.h"

const JsonEntry& JsonNode::entry() const
{
    static const JsonEntry nothing;
    return m_document ? m_document->entries()[m_index] : nothing;
}

JsonType JsonNode::type() const
{
    return entry().type;
}

bool JsonNode::isEmpty() const
{
    const JsonEntry& own = entry();
    return !m_document || own.type == JsonType::Null
        || (own.type == JsonType::Text && own.end - own.begin == 2);
}

QByteArrayView JsonNode::raw() const
{
    const JsonEntry& own = entry();
    return m_document ? m_document->bytes().sliced(own.begin, own.end - own.begin)
                      : QByteArrayView();
}

QByteArrayView JsonNode::bytes() const
{
    const QByteArrayView all = raw();
    return isText() ? all.sliced(1, all.size() - 2) : all;
}

QString JsonNode::text() const
{
    switch (type()) {
    case JsonType::Text:
        return decodeJsonText(bytes(), entry().escaped);
    case JsonType::Number:
    case JsonType::Boolean:
        return QString::fromLatin1(raw());
    case JsonType::Null:
    case JsonType::Array:
    case JsonType::Object:
        break;
    }
    return {};
}

bool JsonNode::isTrue() const
{
    return m_document && type() == JsonType::Boolean && raw() == QByteArrayView("true");
}

qint64 JsonNode::integer(bool* ok) const
{
    return text().trimmed().toLongLong(ok);
}

QString JsonNode::name() const
{
    const JsonEntry& own = entry();
    return own.nameSize == 0
        ? QString()
        : decodeJsonText(m_document->bytes().sliced(own.name, own.nameSize), own.nameEscaped);
}

int JsonNode::size() const
{
    return int(entry().count);
}

JsonNode JsonNode::first() const
{
    return entry().count > 0 ? JsonNode(m_document, m_index + 1) : JsonNode();
}

JsonNode JsonNode::nextIn(const JsonNode& parent) const
{
    const quint32 next = entry().next;
    return m_document && next < parent.entry().next ? JsonNode(m_document, next) : JsonNode();
}

JsonNode JsonNode::at(int position) const
{
    if (position < 0 || position >= size())
        return {};
    JsonNode child = first();
    for (int i = 0; i < position; ++i)
        child = child.nextIn(*this);
    return child;
}

JsonNode JsonNode::member(QByteArrayView wanted) const
{
    if (!isObject())
        return {};
    const quint32 hash = JsonDocument::nameHash(wanted);
    for (JsonNode child = first(); child; child = child.nextIn(*this)) {
        const JsonEntry& own = child.entry();
        if (own.hash != hash)
            continue;
        const QByteArrayView written = m_document->bytes().sliced(own.name, own.nameSize);
        if (own.nameEscaped ? child.name().toUtf8() == wanted : written == wanted)
            return child;
    }
    return {};
}
