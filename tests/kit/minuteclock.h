// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/deadline.h"

#include <algorithm>
#include <map>
#include <vector>

/// A clock that reckons due moments by going through every minute, one after the other. It shares
/// nothing with the calendar of the program but the types of the questions; minutes are counted
/// from midnight (+07:00) of its first day.
class MinuteClock {
public:
    MinuteClock(QDate firstDay, int days, const std::map<int, bool>& special,
        const std::vector<Shift>& shifts)
        : m_firstDay(firstDay)
        , m_open(static_cast<std::size_t>(days) * kDay)
    {
        for (int day = 0; day < days; ++day) {
            const auto found = special.find(day);
            const bool weekday = (firstDay.dayOfWeek() - 1 + day) % 7 < 5;
            m_works.push_back(found == special.end() ? weekday : found->second);
            for (const Shift& shift : shifts) {
                for (int minute = shift.from; m_works.back() && minute < shift.to; ++minute)
                    m_open[static_cast<std::size_t>(day * kDay + minute)] = 1;
            }
        }
        for (const Shift& shift : shifts)
            m_closing = std::max(m_closing, shift.to);
    }

    /// Minute of the due moment. -1 when the days of the clock do not reach that far.
    int due(const DeadlineFacts& facts)
    {
        m_facts = &facts;
        m_due = -1;
        m_waits.clear();
        for (const Pause& pause : facts.pauses)
            m_waits.push_back({ pause.effect, minuteOf(pause.from), openFrom(minuteOf(pause.to)) });
        m_extended = facts.extension ? minuteOf(facts.extension->granted) : -1;
        restartAt(minuteOf(facts.received));
        const int last = lastEvent();
        for (int minute = minuteOf(facts.received); minute < size(); ++minute) {
            if (endsRestart(minute))
                restartAt(minute);
            if (minute == m_extended)
                extendAt(minute);
            tick(minute);
            if (!m_running && minute > last)
                return m_due;
        }
        return -1;
    }

    int minuteOf(Moment moment) const
    {
        const QDateTime time = vietnamTime(moment);
        return static_cast<int>(m_firstDay.daysTo(time.date())) * kDay
            + time.time().msecsSinceStartOfDay() / 60'000;
    }

    Moment momentOf(int minute) const
    {
        const QTime time = QTime::fromMSecsSinceStartOfDay(minute % kDay * 60'000);
        return QDateTime(m_firstDay.addDays(minute / kDay), time, Qt::OffsetFromUTC, 7 * 3600)
            .toMSecsSinceEpoch();
    }

    int openFrom(int minute) const
    {
        while (minute < size() && !m_open[static_cast<std::size_t>(minute)])
            ++minute;
        return minute;
    }

    /// Closing of a working day that is `days` or more days after a minute.
    int closingAfter(int minute, int days) const
    {
        int day = minute / kDay + days;
        while (!m_works.at(static_cast<std::size_t>(day)))
            ++day;
        return day * kDay + m_closing;
    }

private:
    static constexpr int kDay = 24 * 60;

    /// A pause in minutes of the clock; what came in after closing came in with the next opening.
    struct Wait {
        PauseEffect effect = PauseEffect::Resume;
        int from = 0;
        int to = 0;

        bool covers(int minute) const { return from <= minute && minute < to; }
    };

    int size() const { return static_cast<int>(m_open.size()); }

    bool inCalendarDays() const { return m_facts->term.kind == Term::Kind::CalendarDays; }

    int lastEvent() const
    {
        int last = m_extended;
        for (const Wait& wait : m_waits)
            last = std::max(last, wait.to);
        return last;
    }

    int openMinutes(int from, int to) const
    {
        return static_cast<int>(std::count(m_open.begin() + from, m_open.begin() + to, char(1)));
    }

    /// What is left of a term that begins at a minute: office minutes, or midnights.
    void restartAt(int minute)
    {
        const int start = openFrom(minute);
        m_running = true;
        m_pending = false;
        switch (m_facts->term.kind) {
        case Term::Kind::Hours:
            m_left = m_facts->term.amount * 60;
            break;
        case Term::Kind::CalendarDays:
            m_left = m_facts->term.amount;
            m_since = start;
            break;
        case Term::Kind::WorkingDays: {
            int day = start / kDay;
            for (int counted = 0; counted < m_facts->term.amount; ++counted) {
                do
                    ++day;
                while (!m_works.at(static_cast<std::size_t>(day)));
            }
            m_left = openMinutes(start, day * kDay + m_closing);
            break;
        }
        case Term::Kind::SameDay: {
            const bool late = start % kDay > m_facts->term.cutOff;
            m_left = openMinutes(start, closingAfter(start, late ? 1 : 0));
            break;
        }
        case Term::Kind::None:
            break;
        }
    }

    void extendAt(int minute)
    {
        const int due = minuteOf(m_facts->extension->due);
        m_running = true;
        m_since = minute;
        m_left = inCalendarDays() ? due / kDay - minute / kDay : openMinutes(minute, due);
    }

    bool isPaused(int minute) const
    {
        return std::any_of(m_waits.begin(), m_waits.end(), [minute](const Wait& wait) {
            return wait.effect == PauseEffect::Resume && wait.covers(minute);
        });
    }

    /// True at the end of a wait that began (or went on) while the term was running.
    bool endsRestart(int minute)
    {
        bool ends = false;
        for (const Wait& wait : m_waits) {
            if (wait.effect != PauseEffect::Restart)
                continue;
            if (wait.to == minute && m_pending)
                ends = true;
            if (wait.covers(minute) && m_running)
                m_pending = true;
        }
        return ends;
    }

    void tick(int minute)
    {
        if (!m_running || m_pending)
            return;
        const bool paused = isPaused(minute);
        if (!inCalendarDays()) {
            if (!paused && m_open[static_cast<std::size_t>(minute)] && --m_left == 0)
                finishAt(minute + 1);
            return;
        }
        // A midnight counts when nobody waited in the minute before it.
        if (minute % kDay == 0 && minute > m_since && m_left > 0 && !isPaused(minute - 1))
            --m_left;
        const bool closes =
            m_works.at(static_cast<std::size_t>(minute / kDay)) && minute % kDay == m_closing - 1;
        if (m_left == 0 && closes && !paused)
            finishAt(minute + 1);
    }

    void finishAt(int minute)
    {
        m_due = minute;
        m_running = false;
    }

    const DeadlineFacts* m_facts = nullptr;
    std::vector<Wait> m_waits;
    int m_extended = -1;
    QDate m_firstDay;
    std::vector<char> m_open;
    std::vector<bool> m_works;
    int m_closing = 0;
    int m_left = 0;
    int m_since = 0;
    int m_due = -1;
    bool m_running = false;
    bool m_pending = false;
};
