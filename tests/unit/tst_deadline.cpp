// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/dossierwords.h"
#include "models/calendar/deadline.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "2026-11-23 08:00" at +07:00.
Moment at(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(time.date(), time.time(), Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch();
}

QString shown(Moment moment)
{
    return vietnamTime(moment).toString(u"yyyy-MM-dd HH:mm"_s);
}

Pause wait(PauseEffect effect, const QString& from, const QString& to)
{
    return { u"supplement"_s, effect, at(from), to.isEmpty() ? kNoMoment : at(to) };
}

DeadlineFacts facts(const QString& received, Term::Kind kind, int amount)
{
    return { at(received), { kind, amount }, {}, {} };
}

QString dueOf(const DeadlineFacts& facts, const WorkCalendar& calendar = WorkCalendar())
{
    return shown(reckonDue(facts, calendar).due);
}

bool tells(const Reckoning& reckoning, ReckoningStep::What what)
{
    return std::any_of(reckoning.steps.begin(), reckoning.steps.end(),
        [what](const ReckoningStep& step) { return step.what == what; });
}

}

class DeadlineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dueTodayIsNotOverdueBeforeItsHour();
    void termCrossesNewYearAndTetByTheCalendarOfBothYears();
    void waitingForASupplementAddsWorkingTimeOnly();
    void pausedInTimeAndPausedLateAreToldApart();
    void whatCannotBeReckonedHasNoDueMoment();
    void timeLeftAfterClosingIsSplitAroundLunch();
    void finishedIsJudgedByDateNotByHour();
    void receivedOutsideHoursCountsFromTheNextOpening_data();
    void receivedOutsideHoursCountsFromTheNextOpening();
    void calendarTermEndsOnAWorkingDay();
    void calendarTermIsPausedByCalendarDays();
    void sameDayHasTheCutOffOfItsProcedure();
    void supplementReceivedAfterClosingCountsFromTheNextMorning();
    void restartBeginsTheTermAnew();
    void aGroundThatIsNoneDoesNotStopTheClock();
    void waitsThatOverlapCountOnce();
    void aWaitOverTheLunchBreakMovesNothing();
    void aWaitAfterTheTermIsOverMovesNothing();
    void aWaitThatGoesOnLeavesTheDueMoment();
    void extensionTakesThePlaceOfTheTerm();
    void waitsAfterTheExtensionMoveTheNewDate();
    void daysOffAndSwappedDaysAreListed();
    void recordAndReckoningAreComparedByDayAndHour();
};

void DeadlineTest::dueTodayIsNotOverdueBeforeItsHour()
{
    const Moment due = at(u"2026-11-23 17:00"_s);
    QCOMPARE(standingOf(due, kNoMoment, kNoMoment, at(u"2026-11-23 08:00"_s)), Standing::InTime);
    QCOMPARE(standingOf(due, kNoMoment, kNoMoment, due), Standing::InTime);
    QCOMPARE(standingOf(due, kNoMoment, kNoMoment, at(u"2026-11-23 17:01"_s)), Standing::Overdue);
    Dossier dossier;
    dossier.status = 4;
    dossier.due = due;
    QCOMPARE(dueUrgency(dossier, WorkCalendar(), at(u"2026-11-23 08:00"_s)), CellUrgency::Soon);
    QCOMPARE(dueUrgency(dossier, WorkCalendar(), at(u"2026-11-23 17:01"_s)), CellUrgency::Overdue);
}

void DeadlineTest::termCrossesNewYearAndTetByTheCalendarOfBothYears()
{
    QMap<QDate, bool> days { { QDate(2026, 12, 31), false }, { QDate(2027, 1, 1), false } };
    for (int day = 5; day <= 11; ++day)
        days.insert(QDate(2027, 2, day), false);
    const WorkCalendar calendar(days);
    QCOMPARE(dueOf(facts(u"2026-12-30 09:00"_s, Term::Kind::WorkingDays, 1), calendar),
        u"2027-01-04 17:00"_s);
    QCOMPARE(dueOf(facts(u"2027-02-04 09:00"_s, Term::Kind::WorkingDays, 1), calendar),
        u"2027-02-12 17:00"_s);
}

void DeadlineTest::waitingForASupplementAddsWorkingTimeOnly()
{
    // Three working days from Monday: Thursday. Away from Wednesday 10:00 to Monday 10:00: five
    // calendar days, but three working days.
    DeadlineFacts dossier = facts(u"2026-11-23 08:00"_s, Term::Kind::WorkingDays, 3);
    dossier.pauses = { wait(PauseEffect::Resume, u"2026-11-25 10:00"_s, u"2026-11-30 10:00"_s) };
    QCOMPARE(dueOf(dossier), u"2026-12-01 17:00"_s);
    const Reckoning reckoning = reckonDue(dossier, WorkCalendar());
    QCOMPARE(shown(reckoning.original), u"2026-11-26 17:00"_s);
    QCOMPARE(reckoning.steps.back().minutes, 3 * 480);
}

void DeadlineTest::pausedInTimeAndPausedLateAreToldApart()
{
    const Moment due = at(u"2026-11-23 17:00"_s);
    const Moment now = at(u"2026-11-30 09:00"_s);
    QCOMPARE(standingOf(due, at(u"2026-11-20 09:00"_s), kNoMoment, now), Standing::PausedInTime);
    QCOMPARE(standingOf(due, at(u"2026-11-24 09:00"_s), kNoMoment, now), Standing::PausedLate);
}

void DeadlineTest::whatCannotBeReckonedHasNoDueMoment()
{
    const Reckoning noTerm =
        reckonDue(facts(u"2026-11-23 08:00"_s, Term::Kind::None, 0), WorkCalendar());
    QVERIFY(!noTerm.known());
    QCOMPARE(compareDue(at(u"2026-11-23 17:00"_s), noTerm), DueDifference::NotReckoned);
    DeadlineFacts notReceived = facts(u"2026-11-23 08:00"_s, Term::Kind::WorkingDays, 3);
    notReceived.received = kNoMoment;
    QCOMPARE(reckonDue(notReceived, WorkCalendar()).due, kNoMoment);
    for (int amount : { -1, 0, 3661, 2'000'000'000 })
        QCOMPARE(
            reckonDue(facts(u"2026-11-23 08:00"_s, Term::Kind::WorkingDays, amount), WorkCalendar())
                .due,
            kNoMoment);
    QMap<QDate, bool> never;
    for (int day = 0; day < 7400; ++day)
        never.insert(QDate(2026, 11, 1).addDays(day), false);
    for (Term::Kind kind : { Term::Kind::Hours, Term::Kind::WorkingDays, Term::Kind::SameDay })
        QCOMPARE(
            reckonDue(facts(u"2026-11-23 08:00"_s, kind, 1), WorkCalendar(never)).due, kNoMoment);
}

void DeadlineTest::timeLeftAfterClosingIsSplitAroundLunch()
{
    // One hour on Monday, four and a half on Tuesday morning, the last half hour after lunch.
    QCOMPARE(dueOf(facts(u"2026-11-23 16:00"_s, Term::Kind::Hours, 6)), u"2026-11-24 14:00"_s);
}

void DeadlineTest::finishedIsJudgedByDateNotByHour()
{
    const Moment due = at(u"2026-11-23 10:00"_s);
    const Moment now = at(u"2026-12-23 10:00"_s);
    QCOMPARE(standingOf(due, kNoMoment, at(u"2026-11-23 16:00"_s), now), Standing::FinishedOnTime);
    QCOMPARE(standingOf(due, kNoMoment, at(u"2026-11-22 16:00"_s), now), Standing::FinishedEarly);
    QCOMPARE(standingOf(due, kNoMoment, at(u"2026-11-24 07:00"_s), now), Standing::FinishedLate);
    QCOMPARE(standingOf(kNoMoment, kNoMoment, kNoMoment, now), Standing::NoTerm);
}

void DeadlineTest::receivedOutsideHoursCountsFromTheNextOpening_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("due");
    QTest::newRow("before opening") << u"2026-11-23 05:00"_s << u"2026-11-24 17:00"_s;
    QTest::newRow("at lunch") << u"2026-11-23 12:00"_s << u"2026-11-24 17:00"_s;
    QTest::newRow("after closing") << u"2026-11-23 17:00"_s << u"2026-11-25 17:00"_s;
    QTest::newRow("Friday evening") << u"2026-11-27 19:00"_s << u"2026-12-01 17:00"_s;
}

void DeadlineTest::receivedOutsideHoursCountsFromTheNextOpening()
{
    QFETCH(QString, received);
    QFETCH(QString, due);
    QCOMPARE(dueOf(facts(received, Term::Kind::WorkingDays, 1)), due);
}

void DeadlineTest::calendarTermEndsOnAWorkingDay()
{
    QCOMPARE(
        dueOf(facts(u"2026-11-23 08:00"_s, Term::Kind::CalendarDays, 5)), u"2026-11-30 17:00"_s);
    QCOMPARE(
        dueOf(facts(u"2026-11-23 08:00"_s, Term::Kind::CalendarDays, 4)), u"2026-11-27 17:00"_s);
}

void DeadlineTest::calendarTermIsPausedByCalendarDays()
{
    // Saturday the 28th plus one day is Sunday: still Monday; not Monday plus one.
    DeadlineFacts dossier = facts(u"2026-11-23 08:00"_s, Term::Kind::CalendarDays, 5);
    dossier.pauses = { wait(PauseEffect::Resume, u"2026-11-25 10:00"_s, u"2026-11-26 10:00"_s) };
    QCOMPARE(dueOf(dossier), u"2026-11-30 17:00"_s);
    dossier.pauses = { wait(PauseEffect::Resume, u"2026-11-25 10:00"_s, u"2026-12-02 10:00"_s) };
    QCOMPARE(dueOf(dossier), u"2026-12-07 17:00"_s);
}

void DeadlineTest::sameDayHasTheCutOffOfItsProcedure()
{
    DeadlineFacts dossier = facts(u"2026-11-23 15:00"_s, Term::Kind::SameDay, 0);
    QCOMPARE(dueOf(dossier), u"2026-11-23 17:00"_s);
    dossier.received = at(u"2026-11-23 15:01"_s);
    QCOMPARE(dueOf(dossier), u"2026-11-24 17:00"_s);
    dossier.term.cutOff = 16 * 60;
    QCOMPARE(dueOf(dossier), u"2026-11-23 17:00"_s);
}

void DeadlineTest::supplementReceivedAfterClosingCountsFromTheNextMorning()
{
    DeadlineFacts dossier = facts(u"2026-11-23 08:00"_s, Term::Kind::CalendarDays, 8);
    dossier.pauses = { wait(PauseEffect::Resume, u"2026-11-26 10:00"_s, u"2026-11-27 18:00"_s) };
    // Received on Friday evening, that is on Monday: four days of waiting, 1 December becomes the
    // 5th, a Saturday.
    QCOMPARE(dueOf(dossier), u"2026-12-07 17:00"_s);
}

void DeadlineTest::restartBeginsTheTermAnew()
{
    DeadlineFacts dossier = facts(u"2026-11-23 08:00"_s, Term::Kind::WorkingDays, 3);
    dossier.pauses = { wait(PauseEffect::Restart, u"2026-11-26 10:00"_s, u"2026-11-30 10:00"_s) };
    QCOMPARE(dueOf(dossier), u"2026-12-03 17:00"_s);
    QVERIFY(tells(reckonDue(dossier, WorkCalendar()), ReckoningStep::What::Restarted));
}

void DeadlineTest::aGroundThatIsNoneDoesNotStopTheClock()
{
    DeadlineFacts dossier = facts(u"2026-11-23 08:00"_s, Term::Kind::WorkingDays, 3);
    dossier.pauses = { wait(PauseEffect::None, u"2026-11-24 10:00"_s, u"2026-11-30 10:00"_s) };
    QCOMPARE(dueOf(dossier), u"2026-11-26 17:00"_s);
    QVERIFY(tells(reckonDue(dossier, WorkCalendar()), ReckoningStep::What::NotCounted));
}

void DeadlineTest::waitsThatOverlapCountOnce()
{
    DeadlineFacts dossier = facts(u"2026-11-23 08:00"_s, Term::Kind::WorkingDays, 3);
    dossier.pauses = { wait(PauseEffect::Resume, u"2026-11-24 13:30"_s, u"2026-11-25 17:00"_s),
        wait(PauseEffect::Resume, u"2026-11-24 07:00"_s, u"2026-11-25 07:00"_s) };
    QCOMPARE(dueOf(dossier), u"2026-11-30 17:00"_s);
}

void DeadlineTest::aWaitOverTheLunchBreakMovesNothing()
{
    DeadlineFacts dossier = facts(u"2026-11-23 08:00"_s, Term::Kind::WorkingDays, 3);
    dossier.pauses = { wait(PauseEffect::Resume, u"2026-11-24 11:30"_s, u"2026-11-24 13:30"_s) };
    QCOMPARE(dueOf(dossier), u"2026-11-26 17:00"_s);
}

void DeadlineTest::aWaitAfterTheTermIsOverMovesNothing()
{
    DeadlineFacts dossier = facts(u"2026-11-23 08:00"_s, Term::Kind::WorkingDays, 1);
    dossier.pauses = { wait(PauseEffect::Resume, u"2026-11-25 09:00"_s, u"2026-11-30 09:00"_s) };
    QCOMPARE(dueOf(dossier), u"2026-11-24 17:00"_s);
    QVERIFY(tells(reckonDue(dossier, WorkCalendar()), ReckoningStep::What::TooLate));
}

void DeadlineTest::aWaitThatGoesOnLeavesTheDueMoment()
{
    DeadlineFacts dossier = facts(u"2026-11-23 08:00"_s, Term::Kind::WorkingDays, 3);
    dossier.pauses = { wait(PauseEffect::Resume, u"2026-11-24 09:00"_s, QString()) };
    const Reckoning reckoning = reckonDue(dossier, WorkCalendar());
    QCOMPARE(shown(reckoning.due), u"2026-11-26 17:00"_s);
    QCOMPARE(shown(reckoning.waitingSince), u"2026-11-24 09:00"_s);
    dossier.pauses = { wait(PauseEffect::Resume, u"2026-11-30 09:00"_s, QString()) };
    const Reckoning late = reckonDue(dossier, WorkCalendar());
    QCOMPARE(standingOf(late.due, late.waitingSince, kNoMoment, at(u"2026-12-01 09:00"_s)),
        Standing::PausedLate);
}

void DeadlineTest::extensionTakesThePlaceOfTheTerm()
{
    DeadlineFacts dossier = facts(u"2026-11-23 08:00"_s, Term::Kind::WorkingDays, 3);
    dossier.pauses = { wait(PauseEffect::Resume, u"2026-11-24 09:00"_s, u"2026-11-24 10:00"_s) };
    dossier.extension = Extension { at(u"2026-11-25 09:00"_s), at(u"2026-12-04 17:00"_s) };
    const Reckoning reckoning = reckonDue(dossier, WorkCalendar());
    QCOMPARE(shown(reckoning.due), u"2026-12-04 17:00"_s);
    QCOMPARE(shown(reckoning.original), u"2026-11-26 17:00"_s);
}

void DeadlineTest::waitsAfterTheExtensionMoveTheNewDate()
{
    DeadlineFacts dossier = facts(u"2026-11-23 08:00"_s, Term::Kind::WorkingDays, 3);
    dossier.extension = Extension { at(u"2026-11-25 09:00"_s), at(u"2026-12-04 17:00"_s) };
    dossier.pauses = { wait(PauseEffect::Resume, u"2026-12-01 07:00"_s, u"2026-12-02 07:00"_s) };
    QCOMPARE(dueOf(dossier), u"2026-12-07 17:00"_s);
    // The term alone was over by then, the extended one was not.
    dossier.pauses.push_back(
        wait(PauseEffect::Restart, u"2026-12-03 07:00"_s, u"2026-12-08 07:00"_s));
    QCOMPARE(dueOf(dossier), u"2026-12-11 17:00"_s);
}

void DeadlineTest::daysOffAndSwappedDaysAreListed()
{
    const WorkCalendar calendar({ { QDate(2026, 11, 25), false }, { QDate(2026, 11, 28), true } });
    const Reckoning reckoning =
        reckonDue(facts(u"2026-11-23 08:00"_s, Term::Kind::WorkingDays, 5), calendar);
    QCOMPARE(shown(reckoning.due), u"2026-11-30 17:00"_s);
    QCOMPARE(reckoning.daysOff, std::vector<QDate> { QDate(2026, 11, 25) });
    QCOMPARE(reckoning.workedDays, std::vector<QDate> { QDate(2026, 11, 28) });
    QCOMPARE(reckoning.weekendDays, 1);
}

void DeadlineTest::recordAndReckoningAreComparedByDayAndHour()
{
    const Reckoning reckoning =
        reckonDue(facts(u"2026-11-23 08:00"_s, Term::Kind::WorkingDays, 3), WorkCalendar());
    QCOMPARE(compareDue(at(u"2026-11-26 17:00"_s) + 30'000, reckoning), DueDifference::None);
    QCOMPARE(compareDue(at(u"2026-11-26 16:30"_s), reckoning), DueDifference::OtherHour);
    QCOMPARE(compareDue(at(u"2026-11-25 17:00"_s), reckoning), DueDifference::RecordEarlier);
    QCOMPARE(compareDue(at(u"2026-11-28 17:00"_s), reckoning), DueDifference::RecordLater);
    QCOMPARE(compareDue(kNoMoment, reckoning), DueDifference::NotRecorded);
}

QTEST_GUILESS_MAIN(DeadlineTest)
#include "tst_deadline.moc"
