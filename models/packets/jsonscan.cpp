// SPDX-License-Identifier: GPL-3.0-or-later
// Texts, numbers and words of a JSON document, sign by sign.
#include "models/packets/jsonreading.h"
#include "models/packets/utf8.h"

#include <bit>
#include <cctype>
#include <cstring>

static_assert(
    std::endian::native == std::endian::little, "the eight-byte scan reads little-endian words");

namespace {

constexpr quint64 repeated(uchar byte)
{
    return 0x0101010101010101ull * byte;
}

/// High bits mark, from the lowest byte up to the first true hit, bytes that end a plain ASCII run
/// in a text.
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
            return fail(Fault::Syntax, at,
                QStringLiteral("U+%1").arg(uint(*at), 4, 16, QLatin1Char('0')).toUpper());
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
                QStringLiteral("0x%1")
                    .arg(uint(*at), 2, 16, QLatin1Char('0'))
                    .toUpper()
                    .replace(u'X', u'x'));
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
        return fail(
            Fault::Syntax, at, QStringLiteral("\\") + QString::fromUtf8(QByteArrayView(at + 1, 1)));
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
        return fail(Fault::Number, m_at,
            QString::fromLatin1(QByteArrayView(m_at, std::min<qsizetype>(40, at - m_at + 1))));
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
    while (at != m_end && at - m_at < 40
        && (std::isalnum(*at) || *at == '-' || *at == '+' || *at == '.'))
        ++at;
    const QString word = QString::fromLatin1(QByteArrayView(m_at, at - m_at));
    const QString bare = word.startsWith(u'-') || word.startsWith(u'+') ? word.mid(1) : word;
    for (const auto* const known : { u"nan", u"infinity", u"inf" }) {
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
