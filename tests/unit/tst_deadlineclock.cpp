// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/deadline.h"
#include "tests/kit/minuteclock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 420;
constexpr int kDay = 24 * 60;

/// One office with its days and hours, both as the program and as the clock know it.
struct Office {
    MinuteClock clock;
    WorkCalendar calendar;
};

Office drawOffice(QRandomGenerator& random)
{
    const QDate first(2026, 11, random.bounded(1, 28));
    std::map<int, bool> special;
    QMap<QDate, bool> days;
    for (int i = random.bounded(40); i > 0; --i) {
        const int day = random.bounded(kDays);
        special[day] = random.bounded(3) == 0;
        days.insert(first.addDays(day), special[day]);
    }
    std::vector<Shift> shifts { { 420, 690 }, { 810, 1020 } };
    if (random.bounded(3) == 0)
        shifts = { { 450, 700 }, { 780, 900 }, { 930, 1050 } };
    else if (random.bounded(4) == 0)
        shifts = { { 480, 960 } };
    return { MinuteClock(first, kDays, special, shifts), WorkCalendar(days, shifts) };
}

Term drawTerm(QRandomGenerator& random)
{
    switch (random.bounded(4)) {
    case 0:
        return { Term::Kind::Hours, random.bounded(1, 60) };
    case 1:
        return { Term::Kind::WorkingDays, random.bounded(1, 16) };
    case 2:
        return { Term::Kind::CalendarDays, random.bounded(1, 31) };
    default:
        return { Term::Kind::SameDay, 0, random.bounded(500, 1000) };
    }
}

DeadlineFacts drawFacts(QRandomGenerator& random, const Office& office)
{
    DeadlineFacts facts;
    const int received = random.bounded(20 * kDay);
    facts.received = office.clock.momentOf(received);
    facts.term = drawTerm(random);
    constexpr PauseEffect kEffects[] = { PauseEffect::Resume, PauseEffect::Resume,
        PauseEffect::Resume, PauseEffect::Restart, PauseEffect::None };
    for (int i = random.bounded(5); i > 0; --i) {
        const int from = received + random.bounded(-2 * kDay, 30 * kDay);
        const int to = from + random.bounded(1, random.bounded(2) ? 12 * kDay : kDay);
        facts.pauses.push_back({ u"supplement"_s, kEffects[random.bounded(5)],
            office.clock.momentOf(std::max(0, from)), office.clock.momentOf(std::max(1, to)) });
    }
    if (random.bounded(3) == 0) {
        // Extensions are signed in office hours.
        const int granted = office.clock.openFrom(received + random.bounded(0, 25 * kDay));
        const int due = office.clock.closingAfter(granted, random.bounded(1, 15));
        facts.extension = Extension { office.clock.momentOf(granted), office.clock.momentOf(due) };
    }
    return facts;
}

QString shown(Moment moment)
{
    return vietnamTime(moment).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString shown(const DeadlineFacts& facts)
{
    QString text = u"received %1, term %2/%3/%4"_s.arg(shown(facts.received))
                       .arg(int(facts.term.kind))
                       .arg(facts.term.amount)
                       .arg(facts.term.cutOff);
    for (const Pause& pause : facts.pauses)
        text +=
            u"; pause %1 %2 – %3"_s.arg(int(pause.effect)).arg(shown(pause.from), shown(pause.to));
    if (facts.extension)
        text += u"; extended %1 to %2"_s.arg(
            shown(facts.extension->granted), shown(facts.extension->due));
    return text;
}

}

/// Random terms, calendars, waits and extensions against a clock that counts minute by minute. The
/// seed is printed; MOTCUA_SEED repeats a run.
class DeadlineClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTermEndsWhereAMinuteClockEndsIt_data();
    void everyTermEndsWhereAMinuteClockEndsIt();
};

void DeadlineClockTest::everyTermEndsWhereAMinuteClockEndsIt_data()
{
    QTest::addColumn<quint32>("seed");
    bool given = false;
    const quint32 own = qEnvironmentVariable("MOTCUA_SEED").toUInt(&given);
    QTest::newRow("the same every time") << quint32(20'261'124);
    QTest::newRow("new every time") << (given ? own : QRandomGenerator::global()->generate());
}

void DeadlineClockTest::everyTermEndsWhereAMinuteClockEndsIt()
{
    QFETCH(quint32, seed);
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int moved = 0;
    for (int office = 0; office < 100; ++office) {
        Office drawn = drawOffice(random);
        for (int i = 0; i < 30; ++i) {
            const DeadlineFacts facts = drawFacts(random, drawn);
            const Reckoning reckoning = reckonDue(facts, drawn.calendar);
            const int minute = drawn.clock.due(facts);
            QVERIFY2(minute >= 0, qPrintable(shown(facts)));
            const Moment expected = drawn.clock.momentOf(minute);
            const QString told =
                u"%1 instead of %2: %3"_s.arg(shown(reckoning.due), shown(expected), shown(facts));
            QVERIFY2(reckoning.due == expected, qPrintable(told));
            moved += reckoning.due != reckoning.original ? 1 : 0;
        }
    }
    QVERIFY2(moved > 1000, "most cases have to have something that moves the due moment");
}

QTEST_GUILESS_MAIN(DeadlineClockTest)
#include "tst_deadlineclock.moc"
