// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/calendar/workcalendar.h"

#include <QString>

#include <optional>
#include <vector>

/// How long a procedure may take by its published decision. Terms of steps are no legal term and
/// are never added up to one.
struct Term {
    enum class Kind { None, Hours, WorkingDays, CalendarDays, SameDay };

    Kind kind = Kind::None;
    int amount = 0; ///< working hours, working days or calendar days
    int cutOff = kUsualCutOff; ///< same day: minute of the day up to which it still is that day

    bool operator==(const Term&) const = default;
};

/// What waiting does to a term. Resume: the time used counts on, the wait does not (the rule of
/// Decree 61/2018/NĐ-CP). Restart: the term begins anew (some sector laws). None: the clock goes
/// on; a fault of the system or a signer on leave is no ground to stop it.
enum class PauseEffect { Resume, Restart, None };

/// A time the dossier waited, and for what.
struct Pause {
    QString ground; ///< key of a PauseGround: "supplement", "payment"
    PauseEffect effect = PauseEffect::Resume;
    Moment from = kNoMoment;
    Moment to = kNoMoment; ///< kNoMoment: still waiting

    bool isOpen() const { return to == kNoMoment; }

    bool operator==(const Pause&) const = default;
};

/// The one extension a dossier may have: a written apology with the reason and a new date (form 04
/// of Circular 03/2025/TT-VPCP; Decree 118/2025/NĐ-CP: not more than once).
struct Extension {
    Moment granted = kNoMoment;
    Moment due = kNoMoment;
};

/// All that decides when a dossier is due; nothing of what its record says about that.
struct DeadlineFacts {
    Moment received = kNoMoment;
    Term term;
    std::vector<Pause> pauses; ///< in any order; they may overlap
    std::optional<Extension> extension;
};

/// One line of a reckoning: what moved the due moment, and to where.
struct ReckoningStep {
    enum class What {
        Received, ///< from: received, to: counted from
        Term, ///< from: counted from, to: due by the term
        Waited, ///< a pause that moved the due moment
        Restarted, ///< a pause after which the term began anew
        NotCounted, ///< a pause whose ground does not stop the clock
        TooLate, ///< a pause that began when the term was over
        Waiting, ///< a pause that goes on: the clock stands still
        Extended,
    };

    What what = What::Received;
    Moment from = kNoMoment;
    Moment to = kNoMoment;
    QString ground = {}; ///< of a pause
    qint64 minutes = 0; ///< office minutes of a pause
    int days = 0; ///< calendar days of a pause, where the term is in such days
    Moment due = kNoMoment; ///< after this line
};

/// When a dossier is due and why, line by line.
struct Reckoning {
    Term term;
    std::vector<ReckoningStep> steps;
    Moment due = kNoMoment; ///< kNoMoment: there is no due moment, or none can be reckoned
    Moment original = kNoMoment; ///< by the term alone
    Moment waitingSince = kNoMoment; ///< the clock stands still since
    std::vector<QDate> daysOff; ///< on Monday to Friday, between counted and due
    std::vector<QDate> workedDays; ///< swapped: Saturdays and Sundays that are worked
    int weekendDays = 0; ///< Saturdays and Sundays not worked

    bool known() const { return due != kNoMoment; }
};

/// Due moment of a dossier by its own facts (Civil Code 2015: Article 147, the first day does not
/// count; Article 148, a term that ends on a day off ends with the next working day; received after
/// closing counts from the next opening). Pure. A pause that began after the term was over does not
/// move it. Terms of more than ten years and calendars without working days give no due moment.
Reckoning reckonDue(const DeadlineFacts& facts, const WorkCalendar& calendar);

/// How a recorded due moment stands to the reckoned one. Lateness is judged by date, so another
/// hour of the same day is told apart.
enum class DueDifference {
    None,
    NotReckoned, ///< no term is known: nothing to compare
    OtherHour,
    RecordEarlier,
    RecordLater,
    NotRecorded,
};

DueDifference compareDue(Moment recorded, const Reckoning& reckoning);

/// Where a dossier stands in its term. What waits for the citizen is told apart by whether the term
/// was over when the wait began; what is finished by the dates of end and term.
enum class Standing {
    NoTerm,
    InTime,
    Overdue,
    PausedInTime,
    PausedLate,
    FinishedEarly,
    FinishedOnTime,
    FinishedLate
};

/// `waitingSince` and `finished` are kNoMoment where the dossier does not wait or is not finished.
/// Due today is in time until the due moment has passed.
Standing standingOf(Moment due, Moment waitingSince, Moment finished, Moment now);
