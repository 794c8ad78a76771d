// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsondocument.h"

#include "models/packets/jsonreading.h"

#include <QHashSeed>

#include <cstring>

Result<JsonDocument> JsonDocument::parse(QByteArray bytes, const JsonLimits& limits)
{
    JsonDocument document;
    document.m_kept = std::move(bytes);
    const Status read = document.read(document.m_kept, limits);
    if (!read)
        return read.error();
    return document;
}

Status JsonDocument::read(QByteArrayView bytes, const JsonLimits& limits)
{
    m_bytes = bytes;
    m_mark = false;
    JsonReading reading(*this, limits);
    if (reading.run())
        return Done {};
    const Error error = reading.error();
    m_entries.clear();
    return error;
}

quint32 JsonDocument::nameHash(QByteArrayView name)
{
    static const quint64 seed = quint64(QHashSeed::globalSeed());
    constexpr quint64 kMix = 0x9E3779B97F4A7C15ull;
    const char* at = name.data();
    qsizetype left = name.size();
    quint64 hash = seed ^ (quint64(left) * kMix);
    const auto mix = [&hash](quint64 word) {
        hash = (hash ^ word) * kMix;
        hash ^= hash >> 29;
    };
    for (; left >= 8; at += 8, left -= 8) {
        quint64 word;
        std::memcpy(&word, at, 8);
        mix(word);
    }
    if (left > 0) {
        quint64 word = 0;
        for (qsizetype i = 0; i < left; ++i)
            word |= quint64(uchar(at[i])) << (8 * i);
        mix(word);
    }
    return quint32(hash >> 32) ^ quint32(hash);
}

JsonNode JsonDocument::at(QStringView pointer) const
{
    JsonNode node = root();
    if (pointer.isEmpty())
        return node;
    if (pointer.front() != u'/')
        return {};
    for (QStringView step : pointer.sliced(1).split(u'/')) {
        if (node.isArray()) {
            bool number = false;
            const int position = step.toInt(&number);
            const bool canonical = number && QString::number(position) == step;
            node = canonical ? node.at(position) : JsonNode();
        } else if (node.isObject()) {
            QString name = step.toString();
            name.replace(QStringLiteral("~1"), QStringLiteral("/"))
                .replace(QStringLiteral("~0"), QStringLiteral("~"));
            node = node.member(name.toUtf8());
        } else {
            return {};
        }
    }
    return node;
}

QString JsonDocument::pointerTo(const JsonNode& node) const
{
    QString pointer;
    JsonNode parent = root();
    while (parent && node && parent.index() != node.index()) {
        int position = 0;
        JsonNode child = parent.first();
        while (child && child.entry().next <= node.index()) {
            child = child.nextIn(parent);
            ++position;
        }
        if (!child)
            break;
        pointer +=
            u'/' + (parent.isArray() ? QString::number(position) : pointerStep(child.name()));
        parent = child;
    }
    return pointer;
}

QString pointerStep(QStringView name)
{
    QString step = name.toString();
    return step.replace(QStringLiteral("~"), QStringLiteral("~0"))
        .replace(QStringLiteral("/"), QStringLiteral("~1"));
}

QString decodeJsonText(QByteArrayView inside, bool escaped)
{
    const QString text = QString::fromUtf8(inside);
    if (!escaped)
        return text;
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 >= text.size()) {
            decoded += text.at(i);
            continue;
        }
        static constexpr QStringView kLetters = u"bfnrt";
        static constexpr QStringView kSigns = u"\b\f\n\r\t";
        const QChar sign = text.at(++i);
        if (sign == u'u') {
            decoded += QChar(QStringView(text).mid(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
        } else {
            const qsizetype letter = kLetters.indexOf(sign);
            decoded += letter < 0 ? sign : kSigns.at(letter);
        }
    }
    return decoded;
}
