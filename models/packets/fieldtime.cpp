// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/fieldtime.h"

namespace {

constexpr qint64 kVietnam = 7 * 3600;

struct Parts {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

bool readDigits(QByteArrayView text, qsizetype from, int count, int& value)
{
    if (text.size() < from + count)
        return false;
    value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const int digit = text[i] - '0';
        if (digit < 0 || digit > 9)
            return false;
        value = value * 10 + digit;
    }
    return true;
}

/// Days since 1970 in the Gregorian calendar; months counted from March, so that the leap day comes
/// last.
qint64 daysOf(const Parts& parts)
{
    const qint64 year = parts.month <= 2 ? parts.year - 1 : parts.year;
    const qint64 era = year / 400;
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear =
        (153 * (parts.month + (parts.month > 2 ? -3 : 9)) + 2) / 5 + parts.day - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

bool isReal(const Parts& parts)
{
    static constexpr int kDays[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    if (parts.year < 1900 || parts.month < 1 || parts.month > 12 || parts.day < 1)
        return false;
    const bool leap = parts.year % 4 == 0 && (parts.year % 100 != 0 || parts.year % 400 == 0);
    const int days = kDays[parts.month - 1] + (parts.month == 2 && leap ? 1 : 0);
    return parts.day <= days && parts.hour < 24 && parts.minute < 60 && parts.second < 60;
}

Moment momentOf(const Parts& parts, qint64 offset)
{
    return (daysOf(parts) * 86'400 + parts.hour * 3600 + parts.minute * 60 + parts.second - offset)
        * 1000;
}

/// "Z", "+07", "+0700", "+07:00"; nothing at all is Viet Nam time.
std::optional<qint64> readOffset(QByteArrayView text)
{
    if (text.isEmpty())
        return kVietnam;
    if (text == QByteArrayView("Z"))
        return 0;
    int hours = 0;
    int minutes = 0;
    const qsizetype colon = text.size() == 6 && text[3] == ':' ? 1 : 0;
    const bool full = text.size() == 5 + colon;
    if ((text[0] != '+' && text[0] != '-') || (!full && text.size() != 3)
        || !readDigits(text, 1, 2, hours) || (full && !readDigits(text, 3 + colon, 2, minutes))
        || hours > 14 || minutes > 59)
        return std::nullopt;
    const qint64 offset = hours * 3600 + minutes * 60;
    return text[0] == '-' ? -offset : offset;
}

} // namespace

std::optional<Moment> readFieldTime(QByteArrayView text)
{
    Parts parts;
    if (text.size() != 14 || !readDigits(text, 0, 4, parts.year)
        || !readDigits(text, 4, 2, parts.month) || !readDigits(text, 6, 2, parts.day)
        || !readDigits(text, 8, 2, parts.hour) || !readDigits(text, 10, 2, parts.minute)
        || !readDigits(text, 12, 2, parts.second) || !isReal(parts))
        return std::nullopt;
    return momentOf(parts, kVietnam);
}

std::optional<Moment> readIsoTime(QByteArrayView text)
{
    Parts parts;
    if (text.size() < 10 || text[4] != '-' || text[7] != '-' || !readDigits(text, 0, 4, parts.year)
        || !readDigits(text, 5, 2, parts.month) || !readDigits(text, 8, 2, parts.day))
        return std::nullopt;
    if (text.size() == 10)
        return isReal(parts) ? std::optional(momentOf(parts, kVietnam)) : std::nullopt;
    if (text.size() < 16 || (text[10] != 'T' && text[10] != ' ') || text[13] != ':'
        || !readDigits(text, 11, 2, parts.hour) || !readDigits(text, 14, 2, parts.minute))
        return std::nullopt;
    qsizetype at = 16;
    int thousandths = 0;
    if (at < text.size() && text[at] == ':') {
        if (!readDigits(text, at + 1, 2, parts.second))
            return std::nullopt;
        at += 3;
        if (at < text.size() && text[at] == '.') {
            int scale = 100;
            const qsizetype point = at++;
            for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
                thousandths += (text[at] - '0') * scale;
            if (at == point + 1)
                return std::nullopt;
        }
    }
    const std::optional<qint64> offset = readOffset(text.sliced(at));
    if (!offset || !isReal(parts))
        return std::nullopt;
    return momentOf(parts, *offset) + thousandths;
}

std::optional<Moment> readAnyTime(QByteArrayView text)
{
    const std::optional<Moment> moment = readFieldTime(text);
    return moment ? moment : readIsoTime(text);
}

QString fieldTimeText(Moment moment)
{
    return vietnamTime(moment).toString(QStringLiteral("yyyyMMddHHmmss"));
}

QString isoTimeText(Moment moment)
{
    return vietnamTime(moment).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"))
        + QStringLiteral("+0700");
}
