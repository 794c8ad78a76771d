// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/period.h"
#include "models/stores/surveystore.h"
#include "tests/kit/testdatabase.h"

#include <QtTest>

namespace {

SurveyResponse slip(
    int number, const QString& unit, QDate day, SatisfactionLevel level, const QString& words = {})
{
    SurveyResponse made;
    made.sourceKey = QStringLiteral("test:%1").arg(number);
    made.unit = unit;
    made.procedureCode = QStringLiteral("9.999001");
    made.moment = startOfDay(day) + 1000;
    made.level = level;
    made.comment = words;
    made.answers = { { QStringLiteral("CS1"), level } };
    return made;
}

constexpr auto kVery = SatisfactionLevel::VerySatisfied;
constexpr auto kGood = SatisfactionLevel::Satisfied;
constexpr auto kBad = SatisfactionLevel::NotSatisfied;

}

/// Survey slips and their figures, on both engines.
class TestSurveyStore : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init() { FRESH_STORE(m_store); }

    void cleanup() { m_store.reset(); }

    void countsLevelsOfTheUnitAndThoseBelowIt()
    {
        SurveyStore store(m_store->connection());
        QVERIFY(store.add(slip(1, QStringLiteral("H99.14"), { 2026, 9, 1 }, kVery)).value());
        QVERIFY(store.add(slip(2, QStringLiteral("H99.14.2"), { 2026, 9, 2 }, kGood)).value());
        QVERIFY(store.add(slip(3, QStringLiteral("H99.140"), { 2026, 9, 2 }, kBad)).value());
        QVERIFY(store.add(slip(4, QStringLiteral("H99.14"), { 2026, 10, 1 }, kBad)).value());
        const Period september = namedPeriod(PeriodKind::Month, 2026, 9);
        const SurveyFigures unit =
            store.figures(QStringLiteral("H99.14"), september.from, september.to).value();
        QCOMPARE(unit.levels.counts, (std::array<qint64, 3> { 0, 1, 1 }));
        QCOMPARE(unit.units.size(), std::size_t(2));
        const SurveyFigures all = store.figures({}, september.from, september.to).value();
        QCOMPARE(all.levels.total(), 3);
        QCOMPARE(all.questions.front().levels, all.levels);
        QCOMPARE(all.procedures.front().levels, all.levels);
    }

    void sameSlipTwiceChangesNothing()
    {
        SurveyStore store(m_store->connection());
        const SurveyResponse one = slip(1, QStringLiteral("H99.14"), { 2026, 9, 1 }, kVery);
        QVERIFY(store.add(one).value());
        QVERIFY(!store.add(one).value());
        const Period september = namedPeriod(PeriodKind::Month, 2026, 9);
        QCOMPARE(store.figures({}, september.from, september.to).value().levels.total(), 1);
    }

    void commentsAreFoundWithoutAccents()
    {
        SurveyStore store(m_store->connection());
        QVERIFY(store.add(slip(1, QStringLiteral("H99.14"), { 2026, 9, 1 }, kBad,
            QStringLiteral("Phải chờ lâu ở quầy Đất đai"))));
        QVERIFY(store.add(
            slip(2, QStringLiteral("H99.14"), { 2026, 9, 2 }, kVery, QStringLiteral("Rất nhanh"))));
        const Period september = namedPeriod(PeriodKind::Month, 2026, 9);
        const auto found = store.comments(
            {}, september.from, september.to, QStringLiteral("cho lau o quay dat"), 10);
        QVERIFY(found);
        QCOMPARE(found.value().size(), std::size_t(1));
        QCOMPARE(found.value().front().level, kBad);
        QCOMPARE(store.comments({}, september.from, september.to, {}, 10).value().size(),
            std::size_t(2));
    }

    void sharesSumToOneHundred()
    {
        for (qint64 very = 0; very < 40; ++very) {
            for (qint64 good = 0; good < 40; ++good) {
                const LevelCounts levels { { 7, good, very } };
                const std::array<double, 3> shares = levels.shares();
                QCOMPARE(qRound((shares[0] + shares[1] + shares[2]) * 10), 1000);
                QVERIFY(shares[2] >= 0);
            }
        }
        QCOMPARE((LevelCounts {}.shares()), (std::array<double, 3> { 0, 0, 0 }));
    }

    void confidenceIntervalIsWilsons()
    {
        // 295 of 312: the figures of the survey picture, computed by hand.
        const Interval interval = confidenceInterval({ 295, 312 });
        QCOMPARE(interval.low, 91.4);
        QCOMPARE(interval.high, 96.6);
    }

private:
    std::unique_ptr<TestDatabase> m_store;
};

QTEST_GUILESS_MAIN(TestSurveyStore)

#include "tst_surveystore.moc"
