// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/deadline.h"

#include <algorithm>

namespace {

using What = ReckoningStep::What;

constexpr int kMostDays = 3660;
constexpr int kHoursOfDay = 8;

QDate dayOf(Moment moment)
{
    return vietnamTime(moment).date();
}

/// Goes through a dossier's waiting in order of time and moves its due moment.
class Reckoner {
public:
    Reckoner(const DeadlineFacts& facts, const WorkCalendar& calendar)
        : m_facts(facts)
        , m_calendar(calendar)
    {
        m_out.term = facts.term;
    }

    Reckoning reckoned()
    {
        if (!isReckonable())
            return m_out;
        readPauses();
        tell({ What::Received, m_facts.received, m_calendar.nextOpen(m_facts.received) });
        std::optional<Pause> restart;
        begin(m_facts.received);
        m_out.original = m_due;
        while ((restart = run())) {
            begin(restart->to);
            ReckoningStep step = stepOf(What::Restarted, *restart, restart->to);
            step.due = m_due;
            m_out.steps.push_back(step);
        }
        // A calendar without working days has no end a term could reach.
        const bool isReached = m_due != kNoMoment && m_calendar.isWorkingDay(dayOf(m_due));
        m_out.due = isReached || m_isExtended ? m_due : kNoMoment;
        if (m_out.known())
            listDays();
        return m_out;
    }

private:
    bool isReckonable() const
    {
        const Term& term = m_facts.term;
        if (m_facts.received == kNoMoment || term.kind == Term::Kind::None)
            return false;
        const int most = term.kind == Term::Kind::Hours ? kMostDays * kHoursOfDay : kMostDays;
        return term.kind == Term::Kind::SameDay || (term.amount > 0 && term.amount <= most);
    }

    /// What came in after closing came in with the next opening.
    void readPauses()
    {
        for (Pause pause : m_facts.pauses) {
            if (pause.from == kNoMoment || (!pause.isOpen() && pause.to <= pause.from))
                continue;
            if (!pause.isOpen())
                pause.to = m_calendar.nextOpen(pause.to);
            m_pauses.push_back(pause);
        }
        std::stable_sort(m_pauses.begin(), m_pauses.end(),
            [](const Pause& a, const Pause& b) { return a.from < b.from; });
    }

    bool inCalendarDays() const { return m_facts.term.kind == Term::Kind::CalendarDays; }

    /// The term alone, from `start`.
    void begin(Moment start)
    {
        m_start = start;
        m_floor = m_calendar.nextOpen(start);
        m_isExtended = false;
        m_last = dayOf(m_floor);
        switch (m_facts.term.kind) {
        case Term::Kind::Hours:
            m_due = m_calendar.afterMinutes(start, m_facts.term.amount * qint64(60));
            break;
        case Term::Kind::WorkingDays:
            m_due = m_calendar.afterDays(start, m_facts.term.amount);
            break;
        case Term::Kind::CalendarDays:
            m_last = m_last.addDays(m_facts.term.amount);
            m_due = m_calendar.afterDays(start, m_facts.term.amount, TermKind::CalendarDays);
            break;
        case Term::Kind::SameDay:
            m_due = m_calendar.sameDay(start, m_facts.term.cutOff);
            break;
        case Term::Kind::None:
            break;
        }
        if (start == m_facts.received)
            tell({ What::Term, m_floor, m_due });
    }

    /// From the beginning of a term to its end; gives the pause after which it begins anew.
    std::optional<Pause> run()
    {
        for (const Pause& pause : m_pauses) {
            if (!pause.isOpen() && pause.to <= m_start)
                continue;
            Moment from = std::max(pause.from, m_start);
            if (extendsBefore(from))
                extend();
            if (!isRunningAt(from) && isExtendedIn(from, pause.to)) {
                if (!m_isExtended)
                    extend();
                from = m_facts.extension->granted;
            }
            if (pause.effect == PauseEffect::None)
                note(What::NotCounted, pause, from);
            else if (pause.isOpen())
                wait(pause, from);
            else if (!isRunningAt(from))
                note(What::TooLate, pause, from);
            else if (pause.effect == PauseEffect::Restart)
                return pause;
            else
                resume(pause, from);
        }
        if (extendsBefore(kNoMoment))
            extend();
        return std::nullopt;
    }

    bool extendsBefore(Moment moment) const
    {
        return m_facts.extension && !m_isExtended && m_facts.extension->granted >= m_start
            && m_facts.extension->granted < moment;
    }

    bool isExtendedIn(Moment from, Moment to) const
    {
        return m_facts.extension && m_facts.extension->granted >= from
            && m_facts.extension->granted < to;
    }

    void extend()
    {
        m_isExtended = true;
        m_unextended = m_due;
        m_due = m_facts.extension->due;
        m_last = dayOf(m_due);
        tell({ What::Extended, m_facts.extension->granted, m_due });
    }

    bool isRunningAt(Moment moment) const
    {
        const bool before = m_isExtended && moment < m_facts.extension->granted;
        const Moment due = before ? m_unextended : m_due;
        return inCalendarDays() ? moment < due : m_calendar.minutesBetween(moment, due) > 0;
    }

    void wait(const Pause& pause, Moment from)
    {
        if (isRunningAt(from))
            m_floor = kNoMoment;
        if (m_out.waitingSince == kNoMoment)
            m_out.waitingSince = from;
        note(What::Waiting, pause, from);
    }

    void resume(const Pause& pause, Moment from)
    {
        from = std::max(from, m_floor);
        if (from >= pause.to)
            return;
        // An extension given while the dossier waited: what follows moves the new date.
        if (extendsBefore(pause.to)) {
            move(pause, from, std::max(from, m_facts.extension->granted));
            extend();
            from = std::max(from, m_facts.extension->granted);
        }
        move(pause, from, pause.to);
        m_floor = pause.to;
    }

    void move(const Pause& pause, Moment from, Moment to)
    {
        if (from >= to)
            return;
        ReckoningStep step = stepOf(What::Waited, pause, from);
        step.to = to;
        step.minutes = m_calendar.minutesBetween(from, to);
        if (inCalendarDays()) {
            step.days = static_cast<int>(dayOf(from).daysTo(dayOf(to)));
            m_last = std::max(m_last, dayOf(from)).addDays(step.days);
            if (step.days > 0)
                m_due = m_calendar.closing(
                    m_calendar.isWorkingDay(m_last) ? m_last : m_calendar.nextWorkingDay(m_last));
        } else if (step.minutes > 0) {
            m_due = m_calendar.afterMinutes(m_due, step.minutes);
        }
        step.due = m_due;
        m_out.steps.push_back(step);
    }

    static ReckoningStep stepOf(What what, const Pause& pause, Moment from)
    {
        return { what, from, pause.to, pause.ground };
    }

    void note(What what, const Pause& pause, Moment from) { tell(stepOf(what, pause, from)); }

    void tell(ReckoningStep step)
    {
        step.due = m_due;
        m_out.steps.push_back(step);
    }

    void listDays()
    {
        const QDate last = dayOf(m_out.due);
        for (QDate day = dayOf(m_out.steps.front().to); day <= last; day = day.addDays(1)) {
            const bool weekend = day.dayOfWeek() > Qt::Friday;
            const bool works = m_calendar.isWorkingDay(day);
            if (weekend && works)
                m_out.workedDays.push_back(day);
            else if (weekend)
                ++m_out.weekendDays;
            else if (!works)
                m_out.daysOff.push_back(day);
        }
    }

    const DeadlineFacts& m_facts;
    const WorkCalendar& m_calendar;
    std::vector<Pause> m_pauses; ///< in order of their beginning
    Reckoning m_out;
    Moment m_start = kNoMoment; ///< of the term, or of its last beginning
    Moment m_floor = kNoMoment; ///< waiting before this is taken off already
    Moment m_due = kNoMoment;
    Moment m_unextended = kNoMoment; ///< the due moment that the extension took the place of
    QDate m_last; ///< last day of a term in calendar days, before it moves off a day off
    bool m_isExtended = false;
};

}

Reckoning reckonDue(const DeadlineFacts& facts, const WorkCalendar& calendar)
{
    return Reckoner(facts, calendar).reckoned();
}

DueDifference compareDue(Moment recorded, const Reckoning& reckoning)
{
    if (!reckoning.known())
        return DueDifference::NotReckoned;
    if (recorded == kNoMoment)
        return DueDifference::NotRecorded;
    constexpr Moment kMinute = 60'000;
    if (recorded / kMinute == reckoning.due / kMinute)
        return DueDifference::None;
    if (dayOf(recorded) == dayOf(reckoning.due))
        return DueDifference::OtherHour;
    return recorded < reckoning.due ? DueDifference::RecordEarlier : DueDifference::RecordLater;
}

Standing standingOf(Moment due, Moment waitingSince, Moment finished, Moment now)
{
    if (due == kNoMoment)
        return Standing::NoTerm;
    if (finished != kNoMoment) {
        const QDate end = dayOf(finished);
        if (end > dayOf(due))
            return Standing::FinishedLate;
        return end < dayOf(due) ? Standing::FinishedEarly : Standing::FinishedOnTime;
    }
    if (waitingSince != kNoMoment)
        return due < waitingSince ? Standing::PausedLate : Standing::PausedInTime;
    return due < now ? Standing::Overdue : Standing::InTime;
}
