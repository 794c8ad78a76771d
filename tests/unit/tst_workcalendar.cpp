// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/workcalendar.h"

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

/// Tết 2027 (16 to 20 February off), the Saturday before worked instead of Monday the 22nd.
WorkCalendar tetCalendar()
{
    QMap<QDate, bool> days;
    for (int day = 16; day <= 20; ++day)
        days.insert(QDate(2027, 2, day), false);
    days.insert(QDate(2027, 2, 13), true);
    days.insert(QDate(2027, 2, 22), false);
    days.insert(QDate(2027, 1, 1), false);
    return WorkCalendar(days);
}

}

class WorkCalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eightHoursAreOneDay();
    void receivedOutsideHoursCountsFromTheNextOpening_data();
    void receivedOutsideHoursCountsFromTheNextOpening();
    void hoursAreSplitAroundLunchNightAndWeekend_data();
    void hoursAreSplitAroundLunchNightAndWeekend();
    void firstDayOfATermInDaysDoesNotCount();
    void calendarTermEndingOnADayOffMovesOn();
    void termCrossesNewYearAndTet();
    void swappedSaturdayIsWorked();
    void sameDayResultUntilThreeInTheAfternoon();
    void minutesBetweenIsTheInverseOfAfterMinutes();
    void minutesBetweenAgreesWithCountingEachMinute();
};

void WorkCalendarTest::eightHoursAreOneDay()
{
    QCOMPARE(WorkCalendar().minutesOfDay(), 8 * 60);
}

void WorkCalendarTest::receivedOutsideHoursCountsFromTheNextOpening_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("open");
    QTest::newRow("before opening") << u"2026-11-23 06:10"_s << u"2026-11-23 07:00"_s;
    QTest::newRow("in the morning") << u"2026-11-23 09:15"_s << u"2026-11-23 09:15"_s;
    QTest::newRow("at lunch") << u"2026-11-23 12:00"_s << u"2026-11-23 13:30"_s;
    QTest::newRow("after closing") << u"2026-11-23 17:20"_s << u"2026-11-24 07:00"_s;
    QTest::newRow("Friday evening") << u"2026-11-27 18:00"_s << u"2026-11-30 07:00"_s;
    QTest::newRow("Sunday") << u"2026-11-29 09:00"_s << u"2026-11-30 07:00"_s;
}

void WorkCalendarTest::receivedOutsideHoursCountsFromTheNextOpening()
{
    QFETCH(QString, received);
    QFETCH(QString, open);
    QCOMPARE(shown(WorkCalendar().nextOpen(at(received))), open);
}

void WorkCalendarTest::hoursAreSplitAroundLunchNightAndWeekend_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("end");
    QTest::newRow("within the morning") << u"2026-11-23 08:00"_s << 2 << u"2026-11-23 10:00"_s;
    QTest::newRow("around lunch") << u"2026-11-23 11:00"_s << 2 << u"2026-11-23 15:00"_s;
    // Time left after closing is not simply added to the morning: it stops at lunch again.
    QTest::newRow("over night and lunch") << u"2026-11-23 16:00"_s << 6 << u"2026-11-24 14:00"_s;
    QTest::newRow("over the weekend") << u"2026-11-27 16:00"_s << 8 << u"2026-11-30 16:00"_s;
    QTest::newRow("to the minute of closing")
        << u"2026-11-23 07:00"_s << 8 << u"2026-11-23 17:00"_s;
}

void WorkCalendarTest::hoursAreSplitAroundLunchNightAndWeekend()
{
    QFETCH(QString, start);
    QFETCH(int, hours);
    QFETCH(QString, end);
    QCOMPARE(shown(WorkCalendar().afterMinutes(at(start), hours * 60)), end);
}

void WorkCalendarTest::firstDayOfATermInDaysDoesNotCount()
{
    const WorkCalendar calendar;
    QCOMPARE(shown(calendar.afterDays(at(u"2026-11-23 08:00"_s), 3)), u"2026-11-26 17:00"_s);
    QCOMPARE(shown(calendar.afterDays(at(u"2026-11-23 17:30"_s), 3)), u"2026-11-27 17:00"_s);
    QCOMPARE(shown(calendar.afterDays(at(u"2026-11-26 09:00"_s), 3)), u"2026-12-01 17:00"_s);
}

void WorkCalendarTest::calendarTermEndingOnADayOffMovesOn()
{
    const WorkCalendar calendar;
    const Moment thursday = at(u"2026-11-26 09:00"_s);
    QCOMPARE(shown(calendar.afterDays(thursday, 2, TermKind::CalendarDays)), u"2026-11-30 17:00"_s);
    QCOMPARE(shown(calendar.afterDays(thursday, 5, TermKind::CalendarDays)), u"2026-12-01 17:00"_s);
}

void WorkCalendarTest::termCrossesNewYearAndTet()
{
    const WorkCalendar calendar = tetCalendar();
    QCOMPARE(shown(calendar.afterDays(at(u"2026-12-30 09:00"_s), 2)), u"2027-01-04 17:00"_s);
    // 15 February, then 16 to 20 off, weekend, the 22nd off in exchange.
    QCOMPARE(shown(calendar.afterDays(at(u"2027-02-15 09:00"_s), 1)), u"2027-02-23 17:00"_s);
}

void WorkCalendarTest::swappedSaturdayIsWorked()
{
    const WorkCalendar calendar = tetCalendar();
    QVERIFY(calendar.isWorkingDay(QDate(2027, 2, 13)));
    QCOMPARE(shown(calendar.afterDays(at(u"2027-02-12 09:00"_s), 1)), u"2027-02-13 17:00"_s);
    QCOMPARE(calendar.minutesBetween(at(u"2027-02-12 17:00"_s), at(u"2027-02-15 07:00"_s)), 480);
}

void WorkCalendarTest::sameDayResultUntilThreeInTheAfternoon()
{
    const WorkCalendar calendar;
    QCOMPARE(shown(calendar.sameDay(at(u"2026-11-23 15:00"_s))), u"2026-11-23 17:00"_s);
    QCOMPARE(shown(calendar.sameDay(at(u"2026-11-23 15:01"_s))), u"2026-11-24 17:00"_s);
    QCOMPARE(shown(calendar.sameDay(at(u"2026-11-27 16:00"_s))), u"2026-11-30 17:00"_s);
}

void WorkCalendarTest::minutesBetweenIsTheInverseOfAfterMinutes()
{
    const WorkCalendar calendar = tetCalendar();
    for (int minutes = 0; minutes < 12'000; minutes += 97) {
        const Moment start = at(u"2027-02-10 10:20"_s);
        QCOMPARE(calendar.minutesBetween(start, calendar.afterMinutes(start, minutes)), minutes);
    }
    QCOMPARE(calendar.minutesBetween(at(u"2026-11-23 15:00"_s), at(u"2026-11-23 10:00"_s)), -180);
}

void WorkCalendarTest::minutesBetweenAgreesWithCountingEachMinute()
{
    const WorkCalendar calendar = tetCalendar();
    const Moment start = at(u"2027-02-09 05:13"_s);
    qint64 counted = 0;
    for (int minute = 0; minute < 20 * 24 * 60; ++minute) {
        const Moment here = start + minute * qint64(60'000);
        if (minute % 731 == 0)
            QCOMPARE(calendar.minutesBetween(start, here), counted);
        counted += calendar.nextOpen(here) == here ? 1 : 0;
    }
    QVERIFY(counted > 0);
}

QTEST_GUILESS_MAIN(WorkCalendarTest)
#include "tst_workcalendar.moc"
