// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/endpointstore.h"
#include "tests/kit/sendingtest.h"

#include <QSignalSpy>

using namespace outboxkit;
using namespace std::chrono_literals;

namespace {

const auto kMoment = QStringLiteral("20260302080000");

}

/// Programs that die, stop, or meet each other; and a store that fails at the worst moment.
class TestSyncCrash : public SendingTest {
    Q_OBJECT

private Q_SLOTS:
    void whoDiedWhileWaitingAsksAndDoesNotSendAgain_data();
    void whoDiedWhileWaitingAsksAndDoesNotSendAgain();
    void whoDiedBeforeTheWireAsksFirstAllTheSame();
    void theAttemptStandsBeforeTheFirstByteLeaves();
    void stoppingLetsAnswersOnTheWayComeIn();
    void aSecondSenderIsTurnedAwayUntilTheFirstLeaves();
    void aDeadSenderOfThisMachineMakesWayAtOnce();
    void aDeadSenderElsewhereMakesWayAfterItsLease();
    void sharedLanesAreSentByOneOnly();
    void aResultWhoseCommitWasUnclearIsWrittenOnce();
    void aStoreThatIsAwayLosesNoAnswer();
};

void TestSyncCrash::whoDiedWhileWaitingAsksAndDoesNotSendAgain_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("sendings");
    QTest::newRow("dossier, applied") << FaultKind::ApplyHang << kSync << 1;
    QTest::newRow("dossier, lost") << FaultKind::Hang << kSync << 2;
    QTest::newRow("steps, applied") << FaultKind::ApplyHang << kSteps << 1;
    QTest::newRow("steps, lost") << FaultKind::Hang << kSteps << 2;
}

void TestSyncCrash::whoDiedWhileWaitingAsksAndDoesNotSendAgain()
{
    QFETCH(FaultKind, kind);
    QFETCH(QString, service);
    QFETCH(int, sendings);
    m_stand->portal().planFault(1, Fault::of(kind), service);
    m_stand->put(dossierPacket(dossier(1)));
    const PacketId steps = m_stand->put(stepPacket(dossier(1), { kMoment }));
    m_stand->start();
    QVERIFY(waitUntil([&] { return m_stand->portal().requestCount(service) == 1; }));
    m_stand->kill();
    QCOMPARE(m_stand->counts().of(PacketState::Claimed), 1);

    m_stand->start();
    QVERIFY(waitUntil([&] { return m_stand->engine().state().running; }));
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(steps), PacketState::Accepted);
    QCOMPARE(m_stand->portal().requestCount(service), sendings);
    QCOMPARE(m_stand->portal().requestCount(kAsk), 1);
    // Each thing once, whatever died.
    QCOMPARE(m_stand->effects(),
        QStringList(
            { QStringLiteral("dossier ") + dossier(1), QStringLiteral("step ") + dossier(1) }));
    // No result is invented for the sending that died.
    const auto lost = m_stand->db().number(QStringLiteral(
        "SELECT COUNT(*) FROM attempt a WHERE NOT EXISTS (SELECT 1 FROM attempt_result r"
        " WHERE r.attempt = a.id)"));
    VERIFY_OK(lost);
    QCOMPARE(lost.value(), 1);
}

void TestSyncCrash::whoDiedBeforeTheWireAsksFirstAllTheSame()
{
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    VERIFY_OK(
        claim(m_stand->db(), m_stand->clock().now(), 1, 0, QStringLiteral("elsewhere:1:dead")));
    QCOMPARE(m_stand->stateOf(id), PacketState::Claimed);
    m_stand->start();
    QVERIFY(waitUntil([&] { return m_stand->engine().state().running; }));
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(id), PacketState::Accepted);
    const QList<FakeRequest> requests = m_stand->portal().requests();
    QStringList services;
    for (const FakeRequest& request : requests)
        services.append(request.service);
    QCOMPARE(services, QStringList({ QStringLiteral("login"), kAsk, kSync }));
}

void TestSyncCrash::theAttemptStandsBeforeTheFirstByteLeaves()
{
    // Asked in the portal's thread, at the moment the request has come.
    const StoreUrl url = m_store->url();
    std::atomic<int> early { 0 };
    std::atomic<int> seen { 0 };
    m_stand->portal().setFaultChooser([&](const FakeRequest& request) -> std::optional<Fault> {
        if (request.service != kSync)
            return std::nullopt;
        ++seen;
        Connection eye(url, Access::ReadOnly);
        if (!eye.open())
            return std::nullopt;
        const auto rows = eye.number(QStringLiteral("SELECT COUNT(*) FROM attempt"));
        early += !rows || rows.value() < seen ? 1 : 0;
        return std::nullopt;
    });
    for (int number = 1; number <= 12; ++number)
        m_stand->put(dossierPacket(dossier(number)));
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(seen.load(), 12);
    QCOMPARE(early.load(), 0);
}

void TestSyncCrash::stoppingLetsAnswersOnTheWayComeIn()
{
    m_stand->portal().withWorld([](PortalWorld& world) { world.script().latencyMs = 150; });
    const PacketId first = m_stand->put(dossierPacket(dossier(1)));
    const PacketId behind = m_stand->put(stepPacket(dossier(1), { kMoment }));
    m_stand->start();
    QVERIFY(waitUntil([&] { return m_stand->portal().requestCount(kSync) == 1; }));
    QCOMPARE(m_stand->stateOf(first), PacketState::Claimed);
    QVERIFY(m_stand->stop());
    QCOMPARE(m_stand->stateOf(first), PacketState::Accepted);
    QCOMPARE(m_stand->stateOf(behind), PacketState::Ready);
    QVERIFY(!m_stand->engine().state().running);
    const auto endpoint = EndpointStore::find(m_stand->db(), m_stand->options().portal.endpoint());
    VERIFY_OK(endpoint);
    QCOMPARE(endpoint.value().sender, QString());
}

void TestSyncCrash::aSecondSenderIsTurnedAwayUntilTheFirstLeaves()
{
    m_stand->start();
    QVERIFY(waitUntil([&] { return m_stand->engine().state().running; }));
    const PacketId first = m_stand->put(dossierPacket(dossier(1)));
    QVERIFY(waitUntil([&] { return m_stand->stateOf(first) == PacketState::Accepted; }));

    SyncOptions options = m_stand->options();
    options.senderName = QStringLiteral("hoa @ quay-2");
    const auto other = m_stand->another(options);
    QSignalSpy ended(other.get(), &SyncEngine::runEnded);
    other->run({});
    QVERIFY(waitUntil([&] { return !ended.isEmpty(); }));
    const auto report = ended.first().first().value<RunReport>();
    QCOMPARE(report.state.otherSender, QStringLiteral("lan @ quay-1"));
    QCOMPARE(report.attempts, 0);
    QCOMPARE(m_stand->logins(), 1);

    QVERIFY(m_stand->stop());
    const PacketId second = m_stand->put(dossierPacket(dossier(2)));
    other->run({});
    QVERIFY(waitUntil([&] { return ended.size() == 2; }));
    QCOMPARE(m_stand->stateOf(second), PacketState::Accepted);
    QVERIFY(ended.last().first().value<RunReport>().state.otherSender.isEmpty());
}

void TestSyncCrash::aDeadSenderOfThisMachineMakesWayAtOnce()
{
    m_stand->start();
    const PacketId first = m_stand->put(dossierPacket(dossier(1)));
    QVERIFY(waitUntil([&] { return m_stand->stateOf(first) == PacketState::Accepted; }));
    m_stand->kill();
    m_stand->start();
    const PacketId second = m_stand->put(dossierPacket(dossier(2)));
    QVERIFY(waitUntil([&] { return m_stand->stateOf(second) == PacketState::Accepted; }));
}

void TestSyncCrash::aDeadSenderElsewhereMakesWayAfterItsLease()
{
    const Moment now = m_stand->clock().now();
    VERIFY_OK(m_stand->db().transaction([&]() -> Status {
        VERIFY_OR_RETURN(EndpointStore::takeSender(m_stand->db(),
            m_stand->options().portal.endpoint(), QStringLiteral("other-machine:1:abc"),
            QStringLiteral("hoa @ quay-2"), now, now + kSenderLeaseMs));
        return Done {};
    }));
    m_stand->start();
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    QVERIFY(waitUntil(
        [&] { return m_stand->engine().state().otherSender == QStringLiteral("hoa @ quay-2"); }));
    QCOMPARE(m_stand->portal().requestCount(), 0);
    m_stand->pass(std::chrono::milliseconds(kSenderLeaseMs + 1));
    QVERIFY(waitUntil([&] { return m_stand->stateOf(id) == PacketState::Accepted; }));
    QVERIFY(m_stand->engine().state().otherSender.isEmpty());
}

void TestSyncCrash::sharedLanesAreSentByOneOnly()
{
    m_stand->options().exclusive = false;
    m_stand->open();
    const auto other = m_stand->another(m_stand->options());
    for (int number = 1; number <= 20; ++number) {
        m_stand->put(dossierPacket(dossier(number)));
        m_stand->put(stepPacket(dossier(number), { kMoment }));
    }
    m_stand->engine().start();
    other->start();
    QVERIFY(waitUntil([&] { return m_stand->counts().of(PacketState::Accepted) == 40; }));
    QCOMPARE(m_stand->effects().size(), 40);
    QCOMPARE(m_stand->portal().requestCount(kSync), 20);
    QCOMPARE(m_stand->portal().requestCount(kSteps), 20);
    QSignalSpy stopped(other.get(), &SyncEngine::stopped);
    other->stop();
    QVERIFY(waitUntil([&] { return !stopped.isEmpty(); }));
    QVERIFY(m_stand->stop());
}

void TestSyncCrash::aResultWhoseCommitWasUnclearIsWrittenOnce()
{
    // The commit is done, but the connection broke before it was told.
    auto left = std::make_shared<int>(3);
    m_stand->options().runStep = [left](Connection& connection, const SyncStep& step) {
        Result<SyncStepDone> done = runSyncStep(connection, step);
        if (done && !step.answers.empty() && (*left)-- > 0)
            return Result<SyncStepDone>(
                Error { ErrorKind::Unreachable, {}, QStringLiteral("store.unclear"), {} });
        return done;
    };
    for (int number = 1; number <= 5; ++number) {
        m_stand->put(dossierPacket(dossier(number)));
        m_stand->put(stepPacket(dossier(number), { kMoment }));
    }
    m_stand->start();
    QVERIFY(m_stand->untilQuiet(std::chrono::seconds(90)));
    QCOMPARE(m_stand->counts().of(PacketState::Accepted), 10);
    QCOMPARE(m_stand->effects().size(), 10);
    QCOMPARE(
        m_stand->portal().withWorld([](PortalWorld& world) { return world.doubledSteps(); }), 0);
}

void TestSyncCrash::aStoreThatIsAwayLosesNoAnswer()
{
    auto left = std::make_shared<int>(2);
    m_stand->options().runStep = [left](Connection& connection, const SyncStep& step) {
        if (!step.answers.empty() && (*left)-- > 0)
            return Result<SyncStepDone>(
                Error { ErrorKind::Unreachable, {}, QStringLiteral("store.unreachable"), {} });
        return runSyncStep(connection, step);
    };
    m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QVERIFY(waitUntil([&] { return !m_stand->engine().state().storeError.isEmpty(); }));
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->counts().of(PacketState::Accepted), 1);
    QCOMPARE(m_stand->portal().requestCount(kSync), 1);
    QVERIFY(waitUntil([&] { return m_stand->engine().state().storeError.isEmpty(); }));
}

QTEST_GUILESS_MAIN(TestSyncCrash)
#include "tst_synccrash.moc"
