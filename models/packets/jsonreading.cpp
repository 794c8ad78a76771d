// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsonreading.h"

#include "models/packets/utf8.h"

#include <bit>
#include <cstring>

static_assert(std::endian::native == std::endian::little, "the eight-byte scan reads little-endian words");

namespace {

constexpr quint64 repeated(uchar byte)
{
    return 0x0101010101010101ull * byte;
}

/// High bits mark, from the lowest byte up to the first true hit, bytes that end a plain ASCII run in a text.
inline quint64 specialBytes(quint64 word)
{
    const quint64 quote = word ^ repeated('"');
    const quint64 slash = word ^ repeated('\\');
    const quint64 found = ((quote - repeated(1)) & ~quote) | ((slash - repeated(1)) & ~slash)
        | ((word - repeated(0x20)) & ~word) | word;
    return found & repeated(0x80);
}

inline int hexValue(uchar sign)
{
    if (sign >= '0' && sign <= '9')
        return sign - '0';
    const uchar lower = sign | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

inline bool isDigit(const uchar* at, const uchar* end)
{
    return at < end && *at >= '0' && *at <= '9';
}

} // namespace

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
    const quint32 index = quint32(m_entries.size());
    if (qint64(index) >= m_limits.values)
        return fail(Fault::Values, m_at, QString::number(m_limits.values));
    m_entries.push_back({ .begin = offset(m_at), .end = 0, .name = name.begin, .nameSize = name.size,
        .hash = name.hash, .next = index + 1, .count = 0, .type = JsonType::Null, .escaped = false,
        .nameEscaped = name.escaped, .combining = false });
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

bool JsonReading::text(TextMarks& marks)
{
    const uchar* at = m_at + 1;
    for (;;) {
        while (m_end - at >= 8) {
            quint64 word;
            std::memcpy(&word, at, 8);
            if (const quint64 special = specialBytes(word)) {
                at += std::countr_zero(special) / 8;
                break;
            }
            at += 8;
        }
        if (at == m_end)
            return fail(Fault::Cut, at);
        if (*at == '"')
            break;
        if (*at >= 0x80) {
            if (!wideSigns(at, marks))
                return false;
        } else if (*at == '\\') {
            if (!escape(at, marks))
                return false;
        } else if (*at < 0x20) {
            return fail(Fault::Syntax, at, QStringLiteral("U+%1").arg(uint(*at), 4, 16, QLatin1Char('0')).toUpper());
        } else {
            ++at;
        }
    }
    if (at - m_at - 1 > m_limits.textBytes)
        return fail(Fault::Size, m_at, QString::number(m_limits.textBytes));
    m_at = at + 1;
    return true;
}

bool JsonReading::wideSigns(const uchar*& at, TextMarks& marks)
{
    while (at != m_end && *at >= 0x80) {
        const int size = utf8Length(at, m_end);
        if (size == 0 && utf8Cut(at, m_end))
            return fail(Fault::Cut, at);
        if (size == 0) {
            return fail(Fault::Encoding, at,
                QStringLiteral("0x%1").arg(uint(*at), 2, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x'));
        }
        marks.combining |= *at == 0xCC || (*at == 0xCD && at[1] < 0xB0);
        at += size;
    }
    return true;
}

bool JsonReading::escape(const uchar*& at, TextMarks& marks)
{
    marks.escaped = true;
    if (m_end - at < 2)
        return fail(Fault::Cut, m_end);
    if (at[1] == 'u')
        return unicodeEscape(at, marks);
    if (!std::strchr("\"\\/bfnrt", at[1]) || at[1] == 0)
        return fail(Fault::Syntax, at, QStringLiteral("\\") + QString::fromUtf8(QByteArrayView(at + 1, 1)));
    at += 2;
    return true;
}

bool JsonReading::unicodeEscape(const uchar*& at, TextMarks& marks)
{
    const auto unit = [this](const uchar* from) {
        if (m_end - from < 6 || from[0] != '\\' || from[1] != 'u')
            return -1;
        int found = 0;
        for (int i = 2; i < 6; ++i) {
            const int digit = hexValue(from[i]);
            if (digit < 0)
                return -1;
            found = found * 16 + digit;
        }
        return found;
    };
    const int first = unit(at);
    if (first < 0 && m_end - at < 6)
        return fail(Fault::Cut, m_end);
    const QString written = QString::fromUtf8(QByteArrayView(at, 6));
    if (first < 0)
        return fail(Fault::Syntax, at, written);
    if (first == 0)
        return fail(Fault::Nul, at, written);
    marks.combining |= first >= 0x300 && first <= 0x36F;
    if (first < 0xD800 || first > 0xDFFF) {
        at += 6;
        return true;
    }
    const int second = first < 0xDC00 ? unit(at + 6) : -1;
    if (second < 0xDC00 || second > 0xDFFF)
        return fail(Fault::Surrogate, at, written);
    at += 12;
    return true;
}

bool JsonReading::number()
{
    const uchar* at = m_at + (*m_at == '-' ? 1 : 0);
    if (!isDigit(at, m_end))
        return strayWord();
    const bool zero = *at == '0';
    const uchar* whole = at;
    while (isDigit(at, m_end))
        ++at;
    bool good = !zero || at - whole == 1;
    if (good && at != m_end && *at == '.') {
        ++at;
        good = isDigit(at, m_end);
        while (isDigit(at, m_end))
            ++at;
    }
    if (good && at != m_end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != m_end && (*at == '+' || *at == '-'))
            ++at;
        good = isDigit(at, m_end);
        while (isDigit(at, m_end))
            ++at;
    }
    if (!good || at - m_at > 400) {
        if (at == m_end)
            return fail(Fault::Cut, at);
        return fail(Fault::Number, m_at, QString::fromLatin1(QByteArrayView(m_at, std::min<qsizetype>(40, at - m_at + 1))));
    }
    m_at = at;
    return true;
}

bool JsonReading::literal(const char* word, int size)
{
    const qsizetype there = std::min<qsizetype>(size, m_end - m_at);
    if (std::memcmp(m_at, word, size_t(there)) != 0)
        return strayWord();
    if (there < size)
        return fail(Fault::Cut, m_end);
    m_at += size;
    return true;
}

/// Something that is no value: names NaN and Infinity as the numbers they were meant to be.
bool JsonReading::strayWord()
{
    const uchar* at = m_at;
    while (at != m_end && at - m_at < 40 && (std::isalnum(*at) || *at == '-' || *at == '+' || *at == '.'))
        ++at;
    const QString word = QString::fromLatin1(QByteArrayView(m_at, at - m_at));
    const QString bare = word.startsWith(u'-') || word.startsWith(u'+') ? word.mid(1) : word;
    for (const auto known : { u"nan", u"infinity", u"inf" }) {
        if (bare.compare(QStringView(known), Qt::CaseInsensitive) == 0)
            return fail(Fault::Number, m_at, word);
    }
    const bool meantNumber = !word.isEmpty() && QStringView(u"+-.0123456789").contains(word.at(0));
    if (meantNumber && at != m_end)
        return fail(Fault::Number, m_at, word);
    if (at == m_end && word == u"-")
        return fail(Fault::Cut, at);
    return word.isEmpty() ? failSyntax() : fail(Fault::Syntax, m_at, word);
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
                    decodeJsonText(m_document.m_bytes.sliced(entry.name, entry.nameSize), entry.nameEscaped));
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
