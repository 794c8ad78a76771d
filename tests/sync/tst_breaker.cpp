// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/breaker.h"

#include <QTest>

namespace {

/// The largest chance there is, or none: both ends of every random pause can be looked at.
qint64 most(qint64 limit)
{
    return limit;
}

qint64 none(qint64)
{
    return 0;
}

Reply ended(Outcome outcome, const QString& trouble = {}, qint64 retryAfter = -1)
{
    Reply reply;
    reply.outcome = outcome;
    reply.trouble = trouble;
    reply.retryAfter = retryAfter;
    reply.httpStatus = 200;
    return reply;
}

Reply networkTrouble()
{
    return ended(Outcome::NotSent, QStringLiteral("network"));
}

constexpr Moment kStart = 1'700'000'000'000;

}

class TestBreaker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pausesDoubleUpToFifteenMinutes();
    void pausesAreAnythingUpToTheirLimit();
    void fiveNetworkTroublesInARowOpen();
    void anAnswerInBetweenStartsTheCountAgain();
    void seriousTroubleOpensAtOnce_data();
    void seriousTroubleOpensAtOnce();
    void openForThirtySecondsThenLongerAndLonger();
    void onlyOneProbeAtATime();
    void lateAnswersOfCallsUnderWayDoNotClose();
    void trafficComesBackOneTwoFourSix();
    void retryAfterPausesTheEndpoint();
    void busyWithoutATimeBacksOffByItself();
    void aPersonEndsPausesWithOneProbe();
    void aRefusalProvesThatThePortalIsThere();
    void clockSetBackDoesNotKeepItShut();
    void aThirtyDayOutageCostsFewProbes();
};

void TestBreaker::pausesDoubleUpToFifteenMinutes()
{
    QCOMPARE(longestPause(0), 5'000);
    QCOMPARE(longestPause(1), 10'000);
    QCOMPARE(longestPause(7), 640'000);
    QCOMPARE(longestPause(8), 900'000);
    QCOMPARE(longestPause(1'000'000), 900'000);
    QCOMPARE(longestPause(-3), 5'000);
}

void TestBreaker::pausesAreAnythingUpToTheirLimit()
{
    QCOMPARE(retryPause(3, most), 40'000);
    QCOMPARE(retryPause(3, none), 0);
    qint64 least = 1'000'000;
    qint64 greatest = 0;
    for (int i = 0; i < 2'000; ++i) {
        const qint64 pause = retryPause(2);
        least = std::min(least, pause);
        greatest = std::max(greatest, pause);
        QVERIFY(pause >= 0 && pause <= 20'000);
    }
    QVERIFY(least < 1'000 && greatest > 19'000);
}

void TestBreaker::fiveNetworkTroublesInARowOpen()
{
    Breaker breaker(6, none);
    for (int i = 0; i < 4; ++i) {
        breaker.noteReply(networkTrouble(), kStart);
        QCOMPARE(breaker.lanes(kStart), 6);
    }
    breaker.noteReply(ended(Outcome::Unknown, QStringLiteral("network")), kStart);
    QVERIFY(breaker.isOpen());
    QCOMPARE(breaker.lanes(kStart), 0);
    QCOMPARE(breaker.trouble(), QStringLiteral("network"));
}

void TestBreaker::anAnswerInBetweenStartsTheCountAgain()
{
    Breaker breaker(6, none);
    for (int i = 0; i < 40; ++i)
        breaker.noteReply(i % 5 == 4 ? ended(Outcome::Refused) : networkTrouble(), kStart);
    QVERIFY(!breaker.isOpen());
}

void TestBreaker::seriousTroubleOpensAtOnce_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("trouble");
    QTest::newRow("certificate") << Outcome::NotSent << QStringLiteral("certificate");
    QTest::newRow("credentials") << Outcome::Refused << QStringLiteral("credentials");
    QTest::newRow("a page in a 200") << Outcome::Unknown << QStringLiteral("not-portal");
    QTest::newRow("redirect") << Outcome::Misconfigured << QStringLiteral("not-portal");
}

void TestBreaker::seriousTroubleOpensAtOnce()
{
    QFETCH(Outcome, outcome);
    QFETCH(QString, trouble);
    Breaker breaker(6, none);
    breaker.noteReply(ended(outcome, trouble), kStart);
    QVERIFY(breaker.isOpen());
    QCOMPARE(breaker.trouble(), trouble);
}

void TestBreaker::openForThirtySecondsThenLongerAndLonger()
{
    Breaker breaker(6, none);
    breaker.openFor(Breaker::Cause::Network, kStart);
    Moment now = kStart;
    QList<qint64> pauses;
    for (int i = 0; i < 8; ++i) {
        const Moment next = breaker.nextChange(now);
        pauses.append(next - now);
        QVERIFY(!breaker.probeDue(next - 1));
        QVERIFY(breaker.probeDue(next));
        breaker.probeStarted();
        breaker.noteReply(networkTrouble(), next, true);
        now = next;
    }
    QCOMPARE(pauses,
        (QList<qint64> { 30'000, 60'000, 120'000, 240'000, 480'000, 900'000, 900'000, 900'000 }));
}

void TestBreaker::onlyOneProbeAtATime()
{
    Breaker breaker(6, none);
    breaker.openFor(Breaker::Cause::Certificate, kStart);
    const Moment later = kStart + 30'000;
    QVERIFY(breaker.probeDue(later));
    breaker.probeStarted();
    QVERIFY(!breaker.probeDue(later));
    breaker.noteReply(networkTrouble(), later); // a packet that was still under way
    QVERIFY(!breaker.probeDue(later + 3'600'000));
    QCOMPARE(breaker.nextChange(later), kNoMoment);
    breaker.noteReply(ended(Outcome::NotSent, QStringLiteral("certificate")), later, true);
    QVERIFY(!breaker.probeDue(later));
    QVERIFY(breaker.probeDue(later + 60'000));
}

void TestBreaker::lateAnswersOfCallsUnderWayDoNotClose()
{
    Breaker breaker(6, none);
    breaker.openFor(Breaker::Cause::Credentials, kStart);
    breaker.noteReply(ended(Outcome::Accepted), kStart + 1'000);
    QVERIFY(breaker.isOpen());
}

void TestBreaker::trafficComesBackOneTwoFourSix()
{
    Breaker breaker(6, none);
    breaker.openFor(Breaker::Cause::Network, kStart);
    const Moment later = kStart + 30'000;
    breaker.probeStarted();
    breaker.noteReply(ended(Outcome::Accepted), later, true);
    QVERIFY(!breaker.isOpen());
    QList<int> lanes;
    for (int i = 0; i < 9; ++i) {
        lanes.append(breaker.lanes(later));
        breaker.noteReply(ended(Outcome::Accepted), later);
    }
    QCOMPARE(lanes, (QList<int> { 1, 2, 2, 4, 4, 4, 4, 6, 6 }));
}

void TestBreaker::retryAfterPausesTheEndpoint()
{
    Breaker breaker(6, most);
    breaker.noteReply(ended(Outcome::Busy, {}, 120'000), kStart);
    QVERIFY(!breaker.isOpen());
    QCOMPARE(breaker.lanes(kStart + 120'000), 0);
    QCOMPARE(breaker.nextChange(kStart), kStart + 132'000);
    QCOMPARE(breaker.lanes(kStart + 132'000), 6);
}

void TestBreaker::busyWithoutATimeBacksOffByItself()
{
    Breaker breaker(6, most);
    breaker.noteReply(ended(Outcome::Busy), kStart);
    QCOMPARE(breaker.nextChange(kStart), kStart + 5'000);
    breaker.noteReply(ended(Outcome::Busy), kStart + 5'000);
    QCOMPARE(breaker.nextChange(kStart + 5'000), kStart + 15'000);
    breaker.noteReply(ended(Outcome::Accepted), kStart + 20'000);
    breaker.noteReply(ended(Outcome::Busy), kStart + 30'000);
    QCOMPARE(breaker.nextChange(kStart + 30'000), kStart + 35'000);
}

void TestBreaker::aPersonEndsPausesWithOneProbe()
{
    Breaker breaker(6, none);
    breaker.openFor(Breaker::Cause::Credentials, kStart);
    breaker.noteReply(ended(Outcome::Busy, {}, 3'600'000), kStart);
    QVERIFY(!breaker.probeDue(kStart + 60'000));
    breaker.personAsked(kStart + 60'000);
    QVERIFY(breaker.probeDue(kStart + 60'000));
    QCOMPARE(breaker.lanes(kStart + 60'000), 0);
}

void TestBreaker::aRefusalProvesThatThePortalIsThere()
{
    Breaker breaker(6, none);
    breaker.openFor(Breaker::Cause::Network, kStart);
    breaker.probeStarted();
    breaker.noteReply(ended(Outcome::Refused), kStart + 30'000, true);
    QVERIFY(!breaker.isOpen());
}

void TestBreaker::clockSetBackDoesNotKeepItShut()
{
    Breaker breaker(6, none);
    breaker.noteReply(ended(Outcome::Busy, {}, 60'000), kStart);
    QCOMPARE(breaker.lanes(kStart), 0);
    const Moment tenYearsBack = kStart - Moment(3'650) * 86'400'000;
    QCOMPARE(breaker.lanes(tenYearsBack), 6);
    breaker.openFor(Breaker::Cause::Network, kStart);
    QVERIFY(breaker.probeDue(tenYearsBack));
}

void TestBreaker::aThirtyDayOutageCostsFewProbes()
{
    Breaker breaker(6, none);
    Moment now = kStart;
    for (int i = 0; i < 5; ++i)
        breaker.noteReply(networkTrouble(), now);
    const Moment end = kStart + Moment(30) * 86'400'000;
    int probes = 0;
    while (now < end) {
        QCOMPARE(breaker.lanes(now), 0);
        now = breaker.nextChange(now);
        QVERIFY(breaker.probeDue(now));
        breaker.probeStarted();
        breaker.noteReply(networkTrouble(), now, true);
        ++probes;
    }
    QVERIFY2(probes <= 30 * 24 * 4 + 5, qPrintable(QString::number(probes)));
}

QTEST_GUILESS_MAIN(TestBreaker)
#include "tst_breaker.moc"
