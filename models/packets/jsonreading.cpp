// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsonreading.h"

#include <bit>

JsonReading::JsonReading(JsonDocument& document, const JsonLimits& limits)
    : m_document(document)
    , m_entries(document.m_entries)
    , m_limits(limits)
    , m_begin(reinterpret_cast<const uchar*>(document.m_bytes.data()))
    , m_end(m_begin + document.m_bytes.size())
    , m_at(m_begin)
{
    m_limits.depth = std::min(m_limits.depth, kDeepest);
    m_limits.bytes = std::min<qint64>(m_limits.bytes, 0xFFFFFFF0ll);
}

bool JsonReading::run()
{
    m_entries.clear();
    if (!start() || !value({}))
        return false;
    skipSpace();
    if (m_at != m_end) {
        m_current = 0;
        return fail(Fault::Trailing, m_at);
    }
    return true;
}

bool JsonReading::start()
{
    if (m_end - m_begin > m_limits.bytes)
        return fail(Fault::Size, m_begin, QString::number(m_limits.bytes));
    if (!skipMark())
        return false;
    skipSpace();
    return true;
}

/// Byte-order marks and the zero bytes that UTF-16 and UTF-32 put beside every ASCII sign.
bool JsonReading::skipMark()
{
    const auto begins = [this](std::initializer_list<int> bytes) {
        const uchar* at = m_begin;
        return m_end - m_begin >= qsizetype(bytes.size())
            && std::all_of(bytes.begin(), bytes.end(), [&at](int byte) { return *at++ == byte; });
    };
    const auto wide = [this](const QString& name) { return fail(Fault::Wide, m_begin, name); };
    if (begins({ 0xFF, 0xFE, 0, 0 }) || (begins({ '{', 0, 0, 0 }) || begins({ '[', 0, 0, 0 })))
        return wide(QStringLiteral("UTF-32 LE"));
    if (begins({ 0, 0, 0xFE, 0xFF }) || begins({ 0, 0, 0 }))
        return wide(QStringLiteral("UTF-32 BE"));
    if (begins({ 0xFF, 0xFE }) || begins({ '{', 0 }) || begins({ '[', 0 }) || begins({ '<', 0 }))
        return wide(QStringLiteral("UTF-16 LE"));
    if (begins({ 0xFE, 0xFF }) || begins({ 0 }))
        return wide(QStringLiteral("UTF-16 BE"));
    m_document.m_mark = begins({ 0xEF, 0xBB, 0xBF });
    if (!m_document.m_mark)
        return true;
    if (!m_limits.byteOrderMark)
        return fail(Fault::Mark, m_begin);
    m_at += 3;
    return true;
}

void JsonReading::skipSpace()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

bool JsonReading::value(const Name& name)
{
    if (m_at == m_end)
        return fail(Fault::Cut, m_at);
    const auto index = quint32(m_entries.size());
    if (qint64(index) >= m_limits.values)
        return fail(Fault::Values, m_at, QString::number(m_limits.values));
    m_entries.push_back({ .begin = offset(m_at),
        .end = 0,
        .name = name.begin,
        .nameSize = name.size,
        .hash = name.hash,
        .next = index + 1,
        .count = 0,
        .type = JsonType::Null,
        .escaped = false,
        .nameEscaped = name.escaped,
        .combining = false });
    m_current = index;
    JsonEntry& entry = m_entries.back();
    TextMarks marks;
    bool good = false;
    switch (*m_at) {
    case '"':
        entry.type = JsonType::Text;
        good = text(marks);
        entry.escaped = marks.escaped;
        entry.combining = marks.combining;
        break;
    case '{':
        return object(index);
    case '[':
        return array(index);
    case 't':
    case 'f':
        entry.type = JsonType::Boolean;
        good = *m_at == 't' ? literal("true", 4) : literal("false", 5);
        break;
    case 'n':
        good = literal("null", 4);
        break;
    default:
        entry.type = JsonType::Number;
        good = number();
    }
    entry.end = offset(m_at);
    return good;
}

bool JsonReading::open(quint32 index)
{
    if (m_depth >= m_limits.depth)
        return fail(Fault::Depth, m_at, QString::number(m_limits.depth));
    m_open[size_t(m_depth++)] = index;
    ++m_at;
    skipSpace();
    return true;
}

void JsonReading::close(quint32 index, quint32 count)
{
    ++m_at;
    --m_depth;
    m_current = index;
    JsonEntry& entry = m_entries[index];
    entry.end = offset(m_at);
    entry.next = quint32(m_entries.size());
    entry.count = count;
}

bool JsonReading::object(quint32 index)
{
    m_entries[index].type = JsonType::Object;
    if (!open(index))
        return false;
    quint32 count = 0;
    if (m_at == m_end)
        return fail(Fault::Cut, m_at);
    while (*m_at != '}') {
        if (count > 0) {
            if (*m_at != ',')
                return failSyntax();
            ++m_at;
            skipSpace();
        }
        Name name;
        if (!memberName(name))
            return false;
        m_entries[index].count = ++count;
        if (!value(name))
            return false;
        skipSpace();
        if (m_at == m_end)
            return fail(Fault::Cut, m_at);
    }
    close(index, count);
    return namesDiffer(index);
}

bool JsonReading::array(quint32 index)
{
    m_entries[index].type = JsonType::Array;
    if (!open(index))
        return false;
    quint32 count = 0;
    if (m_at == m_end)
        return fail(Fault::Cut, m_at);
    while (*m_at != ']') {
        if (count > 0) {
            if (*m_at != ',')
                return failSyntax();
            ++m_at;
            skipSpace();
        }
        m_entries[index].count = ++count;
        if (!value({}))
            return false;
        skipSpace();
        if (m_at == m_end)
            return fail(Fault::Cut, m_at);
    }
    close(index, count);
    return true;
}

bool JsonReading::memberName(Name& name)
{
    if (m_at == m_end)
        return fail(Fault::Cut, m_at);
    if (*m_at != '"')
        return failSyntax();
    const uchar* begin = m_at + 1;
    TextMarks marks;
    if (!text(marks))
        return false;
    name.begin = offset(begin);
    name.size = quint32(m_at - 1 - begin);
    name.escaped = marks.escaped;
    const QByteArrayView written(begin, qsizetype(name.size));
    name.hash = JsonDocument::nameHash(
        marks.escaped ? QByteArrayView(decodeJsonText(written, true).toUtf8()) : written);
    skipSpace();
    if (m_at == m_end)
        return fail(Fault::Cut, m_at);
    if (*m_at != ':')
        return failSyntax();
    ++m_at;
    skipSpace();
    return true;
}

bool JsonReading::namesDiffer(quint32 index)
{
    const quint32 count = m_entries[index].count;
    if (count < 2)
        return true;
    std::vector<quint32>& table = m_document.m_names;
    const quint32 mask = std::bit_ceil(count * 2) - 1;
    table.assign(size_t(mask) + 1, 0);
    for (quint32 child = index + 1; child < m_entries[index].next; child = m_entries[child].next) {
        const JsonEntry& entry = m_entries[child];
        quint32 slot = entry.hash & mask;
        while (table[slot] != 0) {
            if (sameName(m_entries[table[slot]], entry)) {
                m_open[size_t(m_depth++)] = index;
                m_current = child;
                return fail(Fault::Duplicate, m_begin + entry.name,
                    decodeJsonText(
                        m_document.m_bytes.sliced(entry.name, entry.nameSize), entry.nameEscaped));
            }
            slot = (slot + 1) & mask;
        }
        table[slot] = child;
    }
    return true;
}

bool JsonReading::sameName(const JsonEntry& a, const JsonEntry& b) const
{
    if (a.hash != b.hash)
        return false;
    const QByteArrayView left(m_begin + a.name, qsizetype(a.nameSize));
    const QByteArrayView right(m_begin + b.name, qsizetype(b.nameSize));
    if (!a.nameEscaped && !b.nameEscaped)
        return left == right;
    return decodeJsonText(left, a.nameEscaped) == decodeJsonText(right, b.nameEscaped);
}
