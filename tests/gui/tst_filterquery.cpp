// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/filterquery.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

/// A list in words and back.
class TestFilterQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFilterComesBackAsItWas();
    void dueTodayMeansTheDayItIsOpenedOn();
    void unknownWordsAreLeftOut();
};

namespace {

constexpr Moment kToday = 1'780'000'000'000;
constexpr Moment kDay = 86'400'000;

}

void TestFilterQuery::everyFilterComesBackAsItWas()
{
    std::mt19937 random(7); // the seed is the test's
    const auto some = [&random](int count) { return static_cast<int>(random() % count); };
    for (int i = 0; i < 500; ++i) {
        DossierFilter filter;
        filter.text = some(2) ? u"Đặng & Ánh = 50% #1+2"_s : QString();
        filter.unit = some(2) ? u"H99.12"_s : QString();
        filter.field = some(2) ? u"G99-DD"_s : QString();
        filter.sync = some(2) ? u"refused"_s : QString();
        if (some(2))
            filter.channel = 1 + some(3);
        if (some(2))
            filter.status = 1 + some(10);
        filter.open = some(2) == 1;
        filter.overdue = some(2) == 1;
        filter.finishedLate = some(2) == 1;
        filter.situation = static_cast<Situation>(some(5));
        if (some(2))
            filter.receivedFrom = kToday - some(100) * kDay;
        if (some(2))
            filter.dueTo = kToday + some(9) * kDay;
        filter.sort = static_cast<DossierSort>(some(5));
        filter.descending = some(2) == 1;
        const QUrlQuery query(FilterQuery::queryOf(filter, kToday).toString(QUrl::FullyEncoded));
        const DossierFilter back = FilterQuery::filterOf(query, kToday);
        QVERIFY2(back == filter, qPrintable(query.toString()));
    }
}

void TestFilterQuery::dueTodayMeansTheDayItIsOpenedOn()
{
    DossierFilter filter;
    filter.open = true;
    filter.dueFrom = kToday;
    filter.dueTo = kToday + kDay;
    const QUrlQuery query = FilterQuery::queryOf(filter, kToday);
    const DossierFilter tomorrow = FilterQuery::filterOf(query, kToday + kDay);
    QVERIFY(tomorrow.open);
    QCOMPARE(tomorrow.dueFrom, kToday + kDay);
    QCOMPARE(tomorrow.dueTo, kToday + 2 * kDay);
}

void TestFilterQuery::unknownWordsAreLeftOut()
{
    const QUrlQuery query(u"status=99&situation=nonsense&sort=price&received_from=x&color=red"_s);
    QVERIFY(FilterQuery::filterOf(query, kToday) == DossierFilter());
}

QTEST_GUILESS_MAIN(TestFilterQuery)
#include "tst_filterquery.moc"
