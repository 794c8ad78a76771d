// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/retryafter.h"

#include <QLocale>

#include <algorithm>

namespace {

constexpr qint64 kLeast = 1'000;
constexpr qint64 kMost = 24 * 3'600'000;

std::optional<Moment> dateOf(const WireAnswer& answer)
{
    const std::optional<QByteArray> date = answer.header("Date");
    return date ? httpDate(*date) : std::nullopt;
}

bool isWholeNumber(const QByteArray& text)
{
    const qsizetype start = text.startsWith('-') ? 1 : 0;
    return text.size() > start && std::all_of(text.begin() + start, text.end(), [](char sign) {
        return sign >= '0' && sign <= '9';
    });
}

}

std::optional<Moment> httpDate(const QByteArray& text)
{
    QDateTime moment = QLocale::c().toDateTime(
        QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return moment.toMSecsSinceEpoch();
}

qint64 retryAfterOf(const WireAnswer& answer)
{
    const std::optional<QByteArray> header = answer.header("Retry-After");
    if (!header)
        return -1;
    const QByteArray text = header->trimmed();
    if (isWholeNumber(text)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        if (!fits)
            return text.startsWith('-') ? kLeast : kMost;
        return std::clamp(seconds, kLeast / 1000, kMost / 1000) * 1000;
    }
    const std::optional<Moment> until = httpDate(text);
    if (!until)
        return -1;
    return std::clamp(*until - dateOf(answer).value_or(answer.received), kLeast, kMost);
}

qint64 clockSkewOf(const WireAnswer& answer)
{
    const std::optional<Moment> date = dateOf(answer);
    return date ? *date - answer.received : 0;
}
