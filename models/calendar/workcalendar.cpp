// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/workcalendar.h"

#include <algorithm>

namespace {

constexpr int kMostDaysAhead = 3660;

struct Place {
    QDate day;
    int minute = 0;
};

Place placeOf(Moment moment)
{
    const QDateTime time = vietnamTime(moment);
    return { time.date(), time.time().msecsSinceStartOfDay() / 60'000 };
}

}

std::optional<std::vector<Shift>> shiftsOf(const QString& text)
{
    std::vector<Shift> shifts;
    int last = -1;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(u'-');
        const QTime from = QTime::fromString(ends.value(0), QStringLiteral("HH:mm"));
        const QTime to = QTime::fromString(ends.value(1), QStringLiteral("HH:mm"));
        if (ends.size() != 2 || !from.isValid() || !to.isValid())
            return std::nullopt;
        const Shift shift { from.msecsSinceStartOfDay() / 60'000,
            to.msecsSinceStartOfDay() / 60'000 };
        if (shift.from <= last || shift.to <= shift.from)
            return std::nullopt;
        last = shift.to;
        shifts.push_back(shift);
    }
    return shifts;
}

WorkCalendar::WorkCalendar()
    : WorkCalendar(QMap<QDate, bool> {})
{
}

WorkCalendar::WorkCalendar(QMap<QDate, bool> days, std::vector<Shift> shifts)
    : m_days(std::move(days))
    , m_shifts(std::move(shifts))
{
    if (m_shifts.empty())
        m_shifts = { { 7 * 60, 11 * 60 + 30 }, { 13 * 60 + 30, 17 * 60 } };
    for (const Shift& shift : m_shifts)
        m_minutesOfDay += shift.to - shift.from;
}

bool WorkCalendar::isWorkingDay(QDate day) const
{
    const auto special = m_days.constFind(day);
    return special != m_days.constEnd() ? *special : day.dayOfWeek() <= Qt::Friday;
}

QDate WorkCalendar::nextWorkingDay(QDate day) const
{
    for (int i = 0; i < kMostDaysAhead; ++i) {
        day = day.addDays(1);
        if (isWorkingDay(day))
            break;
    }
    return day;
}

Moment WorkCalendar::at(QDate day, int minute) const
{
    return QDateTime(
        day, QTime::fromMSecsSinceStartOfDay(minute * 60'000), Qt::OffsetFromUTC, 7 * 3600)
        .toMSecsSinceEpoch();
}

Moment WorkCalendar::closing(QDate day) const
{
    return at(day, m_shifts.back().to);
}

Moment WorkCalendar::nextOpen(Moment moment) const
{
    const Place place = placeOf(moment);
    if (isWorkingDay(place.day)) {
        for (const Shift& shift : m_shifts) {
            if (place.minute < shift.from)
                return at(place.day, shift.from);
            if (place.minute < shift.to)
                return moment;
        }
    }
    return at(nextWorkingDay(place.day), m_shifts.front().from);
}

qint64 WorkCalendar::minutesOn(QDate day, int from, int to) const
{
    if (!isWorkingDay(day))
        return 0;
    qint64 minutes = 0;
    for (const Shift& shift : m_shifts)
        minutes += std::max(0, std::min(to, shift.to) - std::max(from, shift.from));
    return minutes;
}

qint64 WorkCalendar::minutesBetween(Moment from, Moment to) const
{
    if (to < from)
        return -minutesBetween(to, from);
    const Place first = placeOf(from);
    const Place last = placeOf(to);
    constexpr int kWholeDay = 24 * 60;
    if (first.day == last.day)
        return minutesOn(first.day, first.minute, last.minute);
    qint64 minutes = minutesOn(first.day, first.minute, kWholeDay);
    const qint64 between = first.day.daysTo(last.day) - 1;
    // Whole weeks hold five working days, corrected by the days that differ.
    const qint64 weeks = between / 7;
    qint64 days = weeks * 5;
    for (qint64 i = weeks * 7; i < between; ++i)
        days += first.day.addDays(i + 1).dayOfWeek() <= Qt::Friday ? 1 : 0;
    for (auto special = m_days.lowerBound(first.day.addDays(1));
         special != m_days.constEnd() && special.key() < last.day; ++special)
        days += (special.value() ? 1 : 0) - (special.key().dayOfWeek() <= Qt::Friday ? 1 : 0);
    return minutes + days * m_minutesOfDay + minutesOn(last.day, 0, last.minute);
}

Moment WorkCalendar::afterMinutes(Moment start, qint64 minutes) const
{
    Place place = placeOf(nextOpen(start));
    for (int day = 0; day < kMostDaysAhead; ++day) {
        for (const Shift& shift : m_shifts) {
            const int from = std::max(place.minute, shift.from);
            const int room = shift.to - from;
            if (room <= 0)
                continue;
            if (minutes <= room)
                return at(place.day, from + static_cast<int>(minutes));
            minutes -= room;
        }
        place = { nextWorkingDay(place.day), 0 };
    }
    return kNoMoment;
}

Moment WorkCalendar::beforeMinutes(Moment end, qint64 minutes) const
{
    constexpr qint64 kMinute = 60'000;
    qint64 enough = 24 * 60; // minutes of the clock before `end`, doubled until they do
    while (minutesBetween(end - enough * kMinute, end) < minutes
        && enough < kMostDaysAhead * qint64(24 * 60))
        enough *= 2;
    qint64 tooFew = 0;
    while (enough - tooFew > 1) {
        const qint64 middle = (enough + tooFew) / 2;
        (minutesBetween(end - middle * kMinute, end) < minutes ? tooFew : enough) = middle;
    }
    return end - enough * kMinute;
}

Moment WorkCalendar::afterDays(Moment start, int days, TermKind kind) const
{
    QDate day = placeOf(nextOpen(start)).day;
    if (kind == TermKind::CalendarDays) {
        day = day.addDays(days);
        return closing(isWorkingDay(day) ? day : nextWorkingDay(day));
    }
    for (int i = 0; i < days; ++i)
        day = nextWorkingDay(day);
    return closing(day);
}

Moment WorkCalendar::sameDay(Moment received, int cutOff) const
{
    const Place place = placeOf(nextOpen(received));
    return closing(place.minute > cutOff ? nextWorkingDay(place.day) : place.day);
}
