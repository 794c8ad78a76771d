// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/period.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierstore.h"
#include "models/stores/statisticsstore.h"
#include "tests/kit/testdatabase.h"

#include <QRandomGenerator>
#include <QtTest>

namespace {

Moment at(int year, int month, int day, int hour = 9)
{
    return startOfDay({ year, month, day }) + hour * 3'600'000LL;
}

/// A dossier by its columns; the members say the same, since columns are derived from them.
Dossier dossier(int number, int status, int channel, Moment received, Moment due, Moment finished)
{
    Dossier made;
    made.code = QStringLiteral("H99.%1-260901-%2")
                    .arg(14 + number % 3)
                    .arg(number, 4, 10, QLatin1Char('0'));
    made.unit = QStringLiteral("H99.%1").arg(14 + number % 3);
    made.unitName = QStringLiteral("Đơn vị %1").arg(14 + number % 3);
    made.procedureCode = QStringLiteral("9.999001");
    made.procedureName = QStringLiteral("Thủ tục mẫu");
    made.fieldCode = QStringLiteral("LV%1").arg(number % 2);
    made.fieldName = QStringLiteral("Lĩnh vực %1").arg(number % 2);
    made.applicant = QStringLiteral("Nguyễn Văn Mẫu %1").arg(number);
    made.status = status;
    made.channel = channel;
    made.submitted = received;
    made.received = received;
    made.due = due;
    made.finished = finished;
    made.members = "{\"MaHoSo\":\"" + made.code.toUtf8() + "\"}";
    made.profile = QStringLiteral("2025");
    made.changedBy = QStringLiteral("test");
    return made;
}

/// The form once more, written another way: one dossier after the other.
FormRow recount(const std::vector<Dossier>& all, Moment from, Moment to, Moment now)
{
    FormRow row;
    for (const Dossier& one : all) {
        if (one.status == 1 || one.status == 3 || one.received >= to || one.finished < from)
            continue;
        row.column(one.received < from ? 6 : one.channel == 2 ? 4 : 5) += 1;
        const QDate due = vietnamTime(one.due).date();
        if (one.finished < to) {
            const QDate finished = vietnamTime(one.finished).date();
            const bool promised = one.due != kNoMoment;
            row.column(promised && finished < due ? 8 : promised && finished > due ? 10 : 9) += 1;
        } else {
            row.column(due < vietnamTime(std::min(to, now)).date() ? 13 : 12) += 1;
        }
    }
    row.column(3) = row.column(4) + row.column(5) + row.column(6);
    row.column(7) = row.column(8) + row.column(9) + row.column(10);
    row.column(11) = row.column(12) + row.column(13);
    return row;
}

std::vector<Dossier> randomDossiers(int count)
{
    QRandomGenerator random(20261123);
    std::vector<Dossier> all;
    for (int i = 0; i < count; ++i) {
        const Moment received =
            at(2026, 7, 1) + random.bounded(120) * 86'400'000LL + random.bounded(24) * 3'600'000LL;
        const Moment due = random.bounded(10) == 0
            ? kNoMoment
            : received + (1 + random.bounded(20)) * 86'400'000LL;
        const bool finished = random.bounded(3) != 0;
        const Moment end = finished ? received + random.bounded(1, 25) * 86'400'000LL : kNoMoment;
        const int status = finished ? 9 : random.bounded(1, 7);
        all.push_back(dossier(i, status, random.bounded(1, 4), received, due, end));
    }
    return all;
}

}

/// Figures counted from the store, on both engines.
class TestStatisticsStore : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init() { FRESH_STORE(m_store); }

    void cleanup() { m_store.reset(); }

    void everyColumnCountsItsDossiers()
    {
        const Moment none = kNoMoment;
        save({
            dossier(0, 4, 2, at(2026, 8, 20), at(2026, 9, 10), none), // carried over, open, overdue
            dossier(2, 9, 1, at(2026, 8, 25), at(2026, 9, 4), at(2026, 9, 3)), // carried, early
            dossier(4, 10, 2, at(2026, 9, 2), at(2026, 9, 9, 11), at(2026, 9, 9, 16)), // same day
            dossier(6, 9, 3, at(2026, 9, 3), at(2026, 9, 8), at(2026, 9, 10)), // late
            dossier(8, 9, 1, at(2026, 9, 4), none, at(2026, 9, 20)), // nothing promised: on time
            dossier(10, 5, 1, at(2026, 9, 28), at(2026, 10, 9), none), // open, within term
            dossier(12, 3, 1, at(2026, 9, 5), none, none), // refused: not counted
            dossier(14, 1, 2, at(2026, 9, 6), none, none), // registered: not counted
            dossier(16, 9, 1, at(2026, 7, 1), at(2026, 7, 9), at(2026, 7, 8)), // before the period
            dossier(18, 2, 1, at(2026, 10, 1), at(2026, 10, 9), none), // after the period
        });
        const StatisticsReport report = form(FormGrouping::Field);
        QCOMPARE(report.rows.size(), std::size_t(1));
        const std::array<qint64, 11> expected { 6, 1, 3, 2, 4, 1, 2, 1, 2, 1, 1 };
        QCOMPARE(report.total.cells, expected);
        QVERIFY(report.identitiesHold());
        QCOMPARE(report.onTime(), (Share { 3, 4 }));
        QCOMPARE(report.onTime().percent(), 75.0);
    }

    void openDossierDueOnTheDayOfCountingIsNotYetOverdue()
    {
        save({ dossier(1, 4, 1, at(2026, 9, 1), at(2026, 9, 15, 10), kNoMoment) });
        StatisticsStore store(m_store->connection());
        const StatisticsFilter filter { {}, at(2026, 9, 1, 0), at(2026, 10, 1, 0),
            FormGrouping::Field };
        QCOMPARE(store.form(filter, at(2026, 9, 15, 16)).value().total.column(13), 0);
        QCOMPARE(store.form(filter, at(2026, 9, 16, 8)).value().total.column(13), 1);
    }

    void formEqualsARecountOfRandomDossiers()
    {
        const std::vector<Dossier> all = randomDossiers(400);
        save(all);
        for (FormGrouping grouping : { FormGrouping::Field, FormGrouping::Unit }) {
            const StatisticsReport report = form(grouping);
            const FormRow expected =
                recount(all, at(2026, 9, 1, 0), at(2026, 10, 1, 0), at(2026, 11, 1));
            QCOMPARE(report.total.cells, expected.cells);
            QVERIFY(report.identitiesHold());
        }
    }

    void everyCellEqualsTheListBehindIt()
    {
        save(randomDossiers(300));
        const StatisticsReport report = form(FormGrouping::Unit);
        for (const FormRow& row : report.rows) {
            DossierFilter late;
            late.unit = row.code;
            late.counted = true;
            late.verdict = QStringLiteral("late");
            late.receivedTo = report.to;
            late.finishedFrom = report.from;
            late.finishedTo = report.to;
            QCOMPARE(
                DossierList::count(m_store->connection(), late, 10'000).value(), row.column(10));
            DossierFilter counter = late;
            counter.verdict.clear();
            counter.finishedTo = kNoMoment + 1;
            counter.receivedFrom = report.from;
            counter.notChannel = 2;
            QCOMPARE(
                DossierList::count(m_store->connection(), counter, 10'000).value(), row.column(5));
        }
    }

    void monthsAddUpToTheForm()
    {
        save(randomDossiers(300));
        StatisticsStore store(m_store->connection());
        const StatisticsFilter filter { {}, at(2026, 9, 1, 0), at(2026, 10, 1, 0),
            FormGrouping::Field };
        const auto months = store.movement(MovementGrouping::Month, filter, at(2026, 11, 1));
        QVERIFY(months);
        QCOMPARE(months.value().size(), std::size_t(1));
        const FormRow& sum = form(FormGrouping::Field).total;
        const MovementRow& september = months.value().front();
        QCOMPARE(september.key, QStringLiteral("2026-09"));
        QCOMPARE(september.received, sum.column(4) + sum.column(5));
        QCOMPARE(september.early, sum.column(8));
        QCOMPARE(september.onTime, sum.column(9));
        QCOMPARE(september.late, sum.column(10));
    }

    void frozenReportStaysWhenDossiersChange()
    {
        std::vector<Dossier> all = randomDossiers(60);
        save(all);
        StatisticsStore store(m_store->connection());
        const auto frozen =
            store.freeze(form(FormGrouping::Field), QStringLiteral("vi.dinh"), at(2026, 11, 1));
        QVERIFY(frozen);
        for (Dossier& one : all)
            one.status = 3;
        for (Dossier& one : all)
            one.members = "{\"MaHoSo\":\"" + one.code.toUtf8() + "\",\"TrangThaiHoSo\":\"3\"}";
        save(all);
        QVERIFY(form(FormGrouping::Field).digest != frozen.value().digest);
        const auto again = store.frozen(frozen.value().id);
        QVERIFY(again);
        QCOMPARE(again.value().content(), frozen.value().content());
        QCOMPARE(again.value().frozenBy, QStringLiteral("vi.dinh"));
    }

    void alteredSnapshotIsNotShown()
    {
        save(randomDossiers(10));
        StatisticsStore store(m_store->connection());
        const auto frozen =
            store.freeze(form(FormGrouping::Field), QStringLiteral("a"), at(2026, 11, 1));
        QVERIFY(frozen);
        QVERIFY(m_store->connection().change(
            QStringLiteral("UPDATE statistics_report SET content = REPLACE(content, 'c3', 'c9')"),
            {}));
        const auto shown = store.frozen(frozen.value().id);
        QVERIFY(!shown);
        QCOMPARE(shown.error().rule, QStringLiteral("statistics.altered"));
    }

private:
    void save(const std::vector<Dossier>& dossiers)
    {
        Connection& connection = m_store->connection();
        const Status saved = connection.transaction([&]() -> Status {
            auto done = DossierStore::upsertMany(connection, dossiers);
            if (!done)
                return done.error();
            return Done {};
        });
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    }

    StatisticsReport form(FormGrouping grouping)
    {
        const StatisticsFilter filter { {}, at(2026, 9, 1, 0), at(2026, 10, 1, 0), grouping };
        return StatisticsStore(m_store->connection()).form(filter, at(2026, 11, 1)).value();
    }

    std::unique_ptr<TestDatabase> m_store;
};

QTEST_GUILESS_MAIN(TestStatisticsStore)

#include "tst_statisticsstore.moc"
