// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/period.h"

#include <QtTest>

/// Periods by name: where they begin, where they end, what follows.
class TestPeriod : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void namesTellTheDays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("number");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto row = [](const char* name, PeriodKind kind, int year, int number, QDate first,
                             QDate last) {
            QTest::newRow(name) << static_cast<int>(kind) << year << number << first << last;
        };
        row("calendar month", PeriodKind::Month, 2026, 2, { 2026, 2, 1 }, { 2026, 2, 28 });
        row("leap month", PeriodKind::Month, 2028, 2, { 2028, 2, 1 }, { 2028, 2, 29 });
        row("calendar quarter", PeriodKind::Quarter, 2026, 4, { 2026, 10, 1 }, { 2026, 12, 31 });
        row("calendar year", PeriodKind::Year, 2026, 0, { 2026, 1, 1 }, { 2026, 12, 31 });
        row("report month over new year", PeriodKind::ReportMonth, 2026, 1, { 2025, 12, 15 },
            { 2026, 1, 14 });
        row("report month after February", PeriodKind::ReportMonth, 2026, 3, { 2026, 2, 15 },
            { 2026, 3, 14 });
        row("report quarter 1", PeriodKind::ReportQuarter, 2026, 1, { 2025, 12, 15 },
            { 2026, 3, 14 });
        row("report year", PeriodKind::ReportYear, 2026, 0, { 2025, 12, 15 }, { 2026, 12, 14 });
    }

    void namesTellTheDays()
    {
        QFETCH(int, kind);
        QFETCH(int, year);
        QFETCH(int, number);
        const Period period = namedPeriod(static_cast<PeriodKind>(kind), year, number);
        QTEST(period.firstDay(), "first");
        QTEST(period.lastDay(), "last");
    }

    void everyDayOfTwoYearsLiesInExactlyOnePeriodOfEachKind()
    {
        for (PeriodKind kind : { PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year,
                 PeriodKind::ReportMonth, PeriodKind::ReportQuarter, PeriodKind::ReportYear }) {
            for (QDate day(2027, 1, 1); day.year() < 2029; day = day.addDays(1)) {
                const Period period = periodAround(kind, day);
                QVERIFY(period.firstDay() <= day && day <= period.lastDay());
                QCOMPARE(shifted(period, 1).from, period.to);
                QCOMPARE(shifted(shifted(period, 1), -1), period);
            }
        }
    }

    void freeRangeMovesByItsLength()
    {
        const Period range = freePeriod({ 2026, 10, 1 }, { 2026, 10, 10 });
        QCOMPARE(shifted(range, 1).firstDay(), QDate(2026, 10, 11));
        QCOMPARE(shifted(range, 1).lastDay(), QDate(2026, 10, 20));
    }
};

QTEST_GUILESS_MAIN(TestPeriod)

#include "tst_period.moc"
