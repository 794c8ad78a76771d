// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/endpointstore.h"
#include "tests/kit/sendingtest.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QSignalSpy>

using namespace outboxkit;
using namespace std::chrono_literals;

namespace {

/// Calls the portal had in hand at once, and how many it had answered before: the ledger's order.
struct Crowd {
    QList<std::pair<int, int>> seen; ///< answered so far, in hand then
    int answered = 0;
    int inHand = 0;

    void note(const QJsonObject& line)
    {
        if (line.contains(u"request")) {
            ++inHand;
            seen.append({ answered, inHand });
        } else if (line.contains(u"answer")) {
            --inHand;
            ++answered;
        }
    }

    /// The most in hand while at most so many were answered.
    int most(int answeredAtMost) const
    {
        int most = 0;
        for (const auto& [before, now] : seen)
            most = before <= answeredAtMost ? std::max(most, now) : most;
        return most;
    }
};

}

/// What the engine does when the portal, the way to it, the account or the time is the trouble.
class TestSyncFailure : public SendingTest {
    Q_OBJECT

private Q_SLOTS:
    void anAccountThatIsRefusedIsTriedOnceAPause();
    void sessionsRefusedAtOnceOpenTheBreaker();
    void anOutageBurnsNoTriesAndEndsWithAProbe();
    void anOutageOutlivesTheProgram();
    void trafficComesBackInSteps();
    void thePauseThePortalAsksForIsKept();
    void busyAnswersWaitLongerAndLonger();
    void aPersonsSendEndsThePause();
    void aPersonsSendDoesNotEndAQuietTime();
    void theDeadlineHoldsWhateverTricklesIn();
    void aPauseOfAPersonStopsEverything();
    void pausesAreMeasuredByTheStoresClock();
    void aClockSetBackStopsNobody();

private:
    Status setPaused(bool paused)
    {
        return m_stand->db().transaction([&] {
            return EndpointStore::setPaused(m_stand->db(), m_stand->options().portal.endpoint(),
                paused, by(now(), QStringLiteral("truong-phong")));
        });
    }

    QString trouble() { return m_stand->engine().state().trouble; }

    Moment now() { return m_stand->clock().now(); }
};

void TestSyncFailure::anAccountThatIsRefusedIsTriedOnceAPause()
{
    m_stand->portal().withWorld(
        [](PortalWorld& world) { world.script().password = QStringLiteral("khác"); });
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QVERIFY(waitUntil([&] { return trouble() == u"credentials"; }));
    QCOMPARE(m_stand->logins(), 1);
    const Moment next = m_stand->engine().state().nextTry;
    QVERIFY(next >= now() + Breaker::kFirstOpenMs);
    QVERIFY(next <= now() + Breaker::kFirstOpenMs * 11 / 10);
    m_stand->pass(std::chrono::milliseconds(next - now()));
    QVERIFY(waitUntil([&] { return m_stand->logins() == 2; }));
    QVERIFY(waitUntil([&] { return m_stand->engine().state().nextTry > now() + 50'000; }));
    QCOMPARE(m_stand->portal().requestCount(), 2);
    QCOMPARE(m_stand->stateOf(id), PacketState::Ready);
    QVERIFY(m_stand->attempts(id).empty());

    m_stand->portal().withWorld([](PortalWorld& world) { world.script().password.clear(); });
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(id), PacketState::Accepted);
    QVERIFY(trouble().isEmpty());
}

void TestSyncFailure::sessionsRefusedAtOnceOpenTheBreaker()
{
    m_stand->portal().withWorld([](PortalWorld& world) { world.script().sessionSeconds = 0; });
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QVERIFY(waitUntil([&] { return trouble() == u"credentials"; }));
    QCOMPARE(m_stand->logins(), 2);
    QCOMPARE(m_stand->packet(id).tries, 0);
    m_stand->portal().withWorld([](PortalWorld& world) { world.script().sessionSeconds = 1800; });
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(id), PacketState::Accepted);
    QCOMPARE(m_stand->effects().size(), 1);
}

void TestSyncFailure::anOutageBurnsNoTriesAndEndsWithAProbe()
{
    m_stand->put(dossierPacket(dossier(0)));
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    const quint16 port = m_stand->portal().port();
    m_stand->portal().stop();
    QList<PacketId> ids;
    for (int number = 1; number <= 8; ++number)
        ids.append(m_stand->put(dossierPacket(dossier(number))));
    QVERIFY(waitUntil([&] {
        if (trouble().isEmpty())
            m_stand->pass(1s);
        return trouble() == u"network";
    }));
    // Hours of it: probes only, at last one each quarter of an hour.
    const Moment begun = now();
    int probes = 0;
    while (now() - begun < 6 * 3'600'000) {
        Moment next = kNoMoment;
        QVERIFY(waitUntil([&] {
            next = m_stand->engine().state().nextTry;
            return next != kNoMoment && next > now();
        }));
        ++probes;
        m_stand->clock().set(next);
        m_stand->engine().wake();
        QVERIFY(waitUntil([&] {
            return m_stand->engine().state().nextTry > next
                && m_stand->engine().state().nextTry != kNoMoment;
        }));
    }
    QVERIFY2(probes < 40, qPrintable(QString::number(probes)));
    for (PacketId id : ids) {
        QCOMPARE(m_stand->packet(id).tries, 0);
        QVERIFY(m_stand->attempts(id).size() < 8);
    }
    QVERIFY(m_stand->portal().start(port));
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->counts().of(PacketState::Accepted), 9);
    QVERIFY(trouble().isEmpty());
}

void TestSyncFailure::anOutageOutlivesTheProgram()
{
    m_stand->portal().withWorld(
        [](PortalWorld& world) { world.script().password = QStringLiteral("khác"); });
    m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QVERIFY(waitUntil([&] { return trouble() == u"credentials"; }));
    const Moment next = m_stand->engine().state().nextTry;
    QVERIFY(m_stand->stop());
    m_stand->start();
    QVERIFY(waitUntil([&] { return trouble() == u"credentials"; }));
    QCOMPARE(m_stand->engine().state().nextTry, next);
    QCOMPARE(m_stand->logins(), 1);
}

void TestSyncFailure::trafficComesBackInSteps()
{
    m_stand->options().portal.lanes = 8;
    m_stand->portal().withWorld(
        [](PortalWorld& world) { world.script().password = QStringLiteral("khác"); });
    for (int number = 1; number <= 40; ++number)
        m_stand->put(dossierPacket(dossier(number)));
    m_stand->start();
    QVERIFY(waitUntil([&] { return trouble() == u"credentials"; }));
    QMutex mutex;
    Crowd crowd;
    m_stand->portal().withWorld([](PortalWorld& world) {
        world.script().password.clear();
        world.script().latencyMs = 15;
    });
    m_stand->portal().setJournal([&](const QJsonObject& line) {
        const QMutexLocker locker(&mutex);
        crowd.note(line);
    });
    QVERIFY(m_stand->untilQuiet());
    m_stand->portal().setJournal(nullptr);
    QCOMPARE(m_stand->counts().of(PacketState::Accepted), 40);
    // The probe: a login and a look-up. Then 1, 2, 4, 8 packets at once.
    const QMutexLocker locker(&mutex);
    QCOMPARE(crowd.most(2), 1);
    QVERIFY(crowd.most(4) <= 2);
    QVERIFY(crowd.most(8) <= 4);
    QVERIFY(crowd.most(1000) > 4);
}

void TestSyncFailure::thePauseThePortalAsksForIsKept()
{
    m_stand->options().random = [](qint64) -> qint64 { return 0; };
    m_stand->put(dossierPacket(dossier(0)));
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    m_stand->portal().planFault(1, Fault::answer(503, "{}", { { "Retry-After", "120" } }), kSync);
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    QVERIFY(waitUntil([&] { return m_stand->stateOf(id) == PacketState::Waiting; }));
    const PacketId other = m_stand->put(dossierPacket(dossier(2)));
    QVERIFY(waitUntil([&] { return m_stand->engine().state().nextTry == now() + 120'000; }));
    const int sent = m_stand->portal().requestCount();
    m_stand->pass(119'999ms);
    QVERIFY(waitUntil([&] { return m_stand->engine().state().nextTry == now() + 1; }));
    QCOMPARE(m_stand->portal().requestCount(), sent);
    m_stand->pass(1ms);
    QVERIFY(waitUntil([&] {
        return m_stand->stateOf(id) == PacketState::Accepted
            && m_stand->stateOf(other) == PacketState::Accepted;
    }));
    QCOMPARE(m_stand->packet(id).tries, 0);
}

void TestSyncFailure::busyAnswersWaitLongerAndLonger()
{
    m_stand->options().random = [](qint64 limit) { return limit; };
    m_stand->options().portal.lanes = 1;
    for (int n = 0; n < 4; ++n)
        m_stand->portal().planFault(1, Fault::answer(429, "{}"), kSync);
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QList<qint64> pauses;
    for (int turn = 1; turn <= 4; ++turn) {
        QVERIFY(waitUntil([&] {
            const Moment next = m_stand->engine().state().nextTry;
            return m_stand->portal().requestCount(kSync) == turn && next != kNoMoment
                && next > now();
        }));
        pauses.append(m_stand->engine().state().nextTry - now());
        m_stand->pass(std::chrono::milliseconds(pauses.last()));
    }
    QCOMPARE(pauses, QList<qint64>({ 5'000, 10'000, 20'000, 40'000 }));
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(id), PacketState::Accepted);
    QCOMPARE(m_stand->packet(id).tries, 0);
}

void TestSyncFailure::aPersonsSendEndsThePause()
{
    m_stand->portal().planFault(1, Fault::answer(503, "{}", { { "Retry-After", "3600" } }), kSync);
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QVERIFY(waitUntil([&] { return m_stand->stateOf(id) == PacketState::Waiting; }));
    m_stand->engine().sendNow();
    QVERIFY(waitUntil([&] { return m_stand->stateOf(id) == PacketState::Accepted; }));
    QCOMPARE(m_stand->effects().size(), 1);
}

void TestSyncFailure::aPersonsSendDoesNotEndAQuietTime()
{
    m_stand->portal().planFault(1, Fault::of(FaultKind::Drop), kSync);
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QVERIFY(waitUntil([&] { return m_stand->stateOf(id) == PacketState::Unknown; }));
    m_stand->engine().sendNow();
    const PacketId other = m_stand->put(dossierPacket(dossier(2)));
    QVERIFY(waitUntil([&] { return m_stand->stateOf(other) == PacketState::Accepted; }));
    QCOMPARE(m_stand->stateOf(id), PacketState::Unknown);
    QCOMPARE(m_stand->portal().requestCount(kAsk), 0);
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(id), PacketState::Accepted);
}

void TestSyncFailure::theDeadlineHoldsWhateverTricklesIn()
{
    m_stand->options().portal.deadlineMs = 400;
    m_stand->portal().planFault(1, Fault::of(FaultKind::Drip, 50), kSync);
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QElapsedTimer real;
    real.start();
    QVERIFY(waitUntil([&] { return m_stand->stateOf(id) == PacketState::Unknown; }));
    QVERIFY(real.elapsed() < 3'000);
    const auto reply = m_stand->attempts(id).front().reply;
    QVERIFY(reply->duration >= 390 && reply->duration < 1'500);
    QVERIFY(reply->message.startsWith(u"wire.deadline"));
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(id), PacketState::Accepted);
    QCOMPARE(m_stand->portal().requestCount(kSync), 1);
}

void TestSyncFailure::aPauseOfAPersonStopsEverything()
{
    m_stand->start();
    VERIFY_OK(setPaused(true));
    m_stand->engine().wake();
    QVERIFY(waitUntil([&] { return m_stand->engine().state().paused; }));
    QCOMPARE(m_stand->engine().state().pausedBy, QStringLiteral("truong-phong"));
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    m_stand->pass(1h);
    RunReport report;
    QVERIFY(m_stand->run({}, &report));
    QVERIFY(report.state.paused);
    QCOMPARE(report.attempts, 0);
    QCOMPARE(m_stand->portal().requestCount(), 0);
    m_stand->start();
    VERIFY_OK(setPaused(false));
    m_stand->engine().wake();
    QVERIFY(waitUntil([&] { return m_stand->stateOf(id) == PacketState::Accepted; }));
    const auto entries = m_stand->db().number(QStringLiteral(
        "SELECT COUNT(*) FROM audit_entry WHERE action IN ('endpoint.pause', 'endpoint.resume')"));
    VERIFY_OK(entries);
    QCOMPARE(entries.value(), 2);
}

void TestSyncFailure::pausesAreMeasuredByTheStoresClock()
{
    if (!m_store->connection().dialect().isSqlite()) {
        // The server's clock is years away from the machine's here.
        m_stand->options().storeClock = true;
    }
    m_stand->portal().withWorld(
        [](PortalWorld& world) { world.script().password = QStringLiteral("khác"); });
    m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QVERIFY(waitUntil([&] { return trouble() == u"credentials"; }));
    for (int times = 0; times < 20; ++times) {
        m_stand->put(dossierPacket(dossier(2 + times)));
        QVERIFY(m_stand->untilNothingIsDue());
    }
    QVERIFY(waitUntil([&] { return m_stand->engine().state().inFlight == 0; }));
    QCOMPARE(m_stand->logins(), 1);
    // The pause is told at once and written with the engine's next step.
    Moment until = 0;
    QVERIFY(waitUntil([&] {
        const auto endpoint =
            EndpointStore::find(m_stand->db(), m_stand->options().portal.endpoint());
        until = endpoint ? endpoint.value().notBefore : 0;
        return until > 0;
    }));
    const auto store = EndpointStore::storeNow(m_stand->db());
    VERIFY_OK(store);
    const qint64 wait = until - store.value().value_or(now());
    QVERIFY2(wait > 10'000 && wait < 40'000, qPrintable(QString::number(wait)));
}

void TestSyncFailure::aClockSetBackStopsNobody()
{
    const Moment real = now();
    m_stand->clock().set(real + 10LL * 365 * 86'400'000);
    m_stand->portal().planFault(1, Fault::of(FaultKind::Drop), kSync);
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QVERIFY(waitUntil([&] { return m_stand->stateOf(id) == PacketState::Unknown; }));
    QVERIFY(m_stand->stop());
    m_stand->clock().set(real);
    m_stand->start();
    QVERIFY(waitUntil([&] {
        const auto next = Outbox::nextDue(m_stand->db());
        return next && next.value() <= real + 24LL * 3'600'000;
    }));
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(id), PacketState::Accepted);
    QVERIFY(now() - real <= 25LL * 3'600'000);
}

QTEST_GUILESS_MAIN(TestSyncFailure)
#include "tst_syncfailure.moc"
