// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

/// Office hours of one half of a day, in minutes from midnight.
struct Shift {
    int from = 0;
    int to = 0;
};

/// "07:00-11:30 13:30-17:00" as shifts; nothing when it is no row of hours in their order.
std::optional<std::vector<Shift>> shiftsOf(const QString& text);

/// A result of the same day: received after 15:00 it may come on the next working day, where the
/// procedure says nothing else.
inline constexpr int kUsualCutOff = 15 * 60;

/// How a term counts (Civil Code articles 147, 148: the first day does not count; a term of plain
/// days that ends on a day off moves to the next working day).
enum class TermKind { WorkingDays, CalendarDays };

/// Working time of an office: which days and hours count. Pure, cheap to copy; moments at +07:00.
class WorkCalendar {
public:
    /// 07:00–11:30 and 13:30–17:00, Monday to Friday.
    WorkCalendar();
    /// `days` overrides the week in both directions: false a day off, true a swapped working day.
    explicit WorkCalendar(QMap<QDate, bool> days, std::vector<Shift> shifts = {});

    bool isWorkingDay(QDate day) const;
    /// The first working day after `day`; looks at most ten years ahead.
    QDate nextWorkingDay(QDate day) const;

    /// Minutes of office hours in a whole working day (480).
    int minutesOfDay() const { return m_minutesOfDay; }

    /// The moment itself when the office is open, else the next opening.
    Moment nextOpen(Moment moment) const;
    /// Minutes of office hours between two moments; negative when `to` is earlier.
    qint64 minutesBetween(Moment from, Moment to) const;
    /// The moment that many office minutes later; split around lunch, nights and days off.
    Moment afterMinutes(Moment start, qint64 minutes) const;
    /// The latest minute from which that many office minutes have passed at `end`; at most ten
    /// years back.
    Moment beforeMinutes(Moment end, qint64 minutes) const;
    /// Closing time of the last day of a term in days. Received after closing or on a day off
    /// counts as received on the next working day.
    Moment afterDays(Moment start, int days, TermKind kind = TermKind::WorkingDays) const;
    /// A result of the same day; received after `cutOff` (minute of the day) on the next working
    /// day.
    Moment sameDay(Moment received, int cutOff = kUsualCutOff) const;

    Moment closing(QDate day) const;

private:
    Moment at(QDate day, int minute) const;
    qint64 minutesOn(QDate day, int from, int to) const;

    QMap<QDate, bool> m_days;
    std::vector<Shift> m_shifts;
    int m_minutesOfDay = 0;
};
