// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/format.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <cstdlib>

namespace {

constexpr QChar kMinus(0x2212);
constexpr qint64 kMinutesOfWorkDay = 8 * 60;

/// Words with numbers, in the language of the window.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString grouped(const QString& digits)
{
    QString text = digits;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u'.');
    return text;
}

QString days(qint64 count)
{
    return Words::tr("%n day(s)", nullptr, static_cast<int>(count));
}

QString hours(qint64 count)
{
    return Words::tr("%n hour(s)", nullptr, static_cast<int>(count));
}

/// Minutes after hours keep two places, as on a clock: "1 giờ 05 phút".
QString minutes(qint64 count, bool afterHours = false)
{
    if (afterHours && count < 10)
        return Words::tr("0%n minute(s)", nullptr, static_cast<int>(count));
    return Words::tr("%n minute(s)", nullptr, static_cast<int>(count));
}

QString seconds(qint64 count)
{
    return Words::tr("%n second(s)", nullptr, static_cast<int>(count));
}

/// Two neighbouring units at most; an empty second part is left out.
QString joined(const QString& large, const QString& small, qint64 smallCount)
{
    return smallCount == 0 ? large : large + u' ' + small;
}

}

QString Format::none()
{
    return QStringLiteral("–");
}

QString Format::emptyInComparison()
{
    return Words::tr("(empty)");
}

QString Format::number(qint64 value)
{
    const QString digits = grouped(QString::number(value).remove(u'-'));
    return value < 0 ? kMinus + digits : digits;
}

QString Format::decimal(double value, int places)
{
    if (!std::isfinite(value))
        return none();
    const QString plain = QString::number(std::abs(value), 'f', places);
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = grouped(point < 0 ? plain : plain.left(point));
    const QString text = point < 0 ? whole : whole + u',' + plain.mid(point + 1);
    // What rounds to nothing has no sign.
    const bool negative = value < 0 && plain.contains(QRegularExpression(QStringLiteral("[1-9]")));
    return negative ? kMinus + text : text;
}

QString Format::percentOf(double ratio, int places)
{
    return std::isfinite(ratio) ? decimal(ratio * 100, places) + u'%' : none();
}

QString Format::percent(qint64 numerator, qint64 denominator)
{
    if (denominator == 0)
        return none();
    return percentOf(static_cast<double>(numerator) / static_cast<double>(denominator));
}

QString Format::share(qint64 numerator, qint64 denominator)
{
    return number(numerator) + QStringLiteral(" / ") + number(denominator);
}

QString Format::dong(qint64 amount)
{
    return number(amount) + QStringLiteral(" đ");
}

QString Format::atLeast(qint64 value)
{
    return QStringLiteral("≥ ") + number(value);
}

QString Format::fileSize(qint64 bytes)
{
    constexpr std::array kUnits { "B", "KB", "MB", "GB", "TB" };
    auto size = static_cast<double>(bytes);
    std::size_t unit = 0;
    for (; size >= 1000 && unit + 1 < kUnits.size(); ++unit)
        size /= 1000;
    return decimal(size, unit == 0 ? 0 : 1) + u' ' + QLatin1StringView(kUnits.at(unit));
}

QString Format::date(Moment moment)
{
    return moment == kNoMoment ? none() : date(vietnamTime(moment).date());
}

QString Format::date(QDate date)
{
    return date.isValid() ? date.toString(u"dd/MM/yyyy") : none();
}

QString Format::time(Moment moment)
{
    return moment == kNoMoment ? none() : vietnamTime(moment).time().toString(u"HH:mm");
}

QString Format::timeWithSeconds(Moment moment)
{
    return moment == kNoMoment ? none() : vietnamTime(moment).time().toString(u"HH:mm:ss");
}

QString Format::dateTime(Moment moment)
{
    return moment == kNoMoment ? none() : date(moment) + u' ' + time(moment);
}

QString Format::shortDate(Moment moment, Moment now)
{
    if (moment == kNoMoment)
        return none();
    const QDate day = vietnamTime(moment).date();
    return day.year() == vietnamTime(now).date().year() ? day.toString(u"dd/MM") : date(day);
}

QString Format::range(QDate from, QDate to)
{
    if (from == to)
        return date(to);
    const QString start =
        from.isValid() && from.year() == to.year() ? from.toString(u"dd/MM") : date(from);
    return start + QStringLiteral(" – ") + date(to);
}

QString Format::weekday(QDate date)
{
    switch (date.dayOfWeek()) {
    case 1:
        return Words::tr("Monday");
    case 2:
        return Words::tr("Tuesday");
    case 3:
        return Words::tr("Wednesday");
    case 4:
        return Words::tr("Thursday");
    case 5:
        return Words::tr("Friday");
    case 6:
        return Words::tr("Saturday");
    case 7:
        return Words::tr("Sunday");
    default:
        return none();
    }
}

QString Format::workSpan(qint64 total)
{
    const qint64 day = total / kMinutesOfWorkDay;
    const qint64 hour = total % kMinutesOfWorkDay / 60;
    const qint64 minute = total % 60;
    if (day > 0)
        return joined(days(day), hours(hour), hour);
    if (hour > 0)
        return joined(hours(hour), minutes(minute, true), minute);
    return minutes(minute);
}

QString Format::timeLeft(qint64 total)
{
    return total < 0 ? Words::tr("late by %1").arg(workSpan(-total)) : workSpan(total);
}

QString Format::span(qint64 milliseconds)
{
    if (milliseconds < 1000)
        return number(milliseconds) + QStringLiteral(" ms");
    const qint64 total = milliseconds / 1000;
    if (total < 60)
        return seconds(total);
    if (total < 3600)
        return joined(minutes(total / 60), seconds(total % 60), total % 60);
    const qint64 hour = total / 3600;
    if (hour < 24)
        return joined(hours(hour), minutes(total / 60 % 60, true), total / 60 % 60);
    return joined(days(hour / 24), hours(hour % 24), hour % 24);
}

QString Format::maskedText(const QString& words)
{
    static const QRegularExpression run(QStringLiteral("[0-9]{9,}"));
    QString result = words;
    auto matches = run.globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        // Same length as before, so earlier positions stay true.
        result.replace(match.capturedStart(), match.capturedLength(),
            text::maskedCitizenNumber(match.captured()));
    }
    return result;
}
