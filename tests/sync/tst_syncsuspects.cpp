// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sendingtest.h"

#include <QSignalSpy>

using namespace outboxkit;
using namespace std::chrono_literals;

namespace {

const auto kMoment = QStringLiteral("20260302080000");

}

/// Which packet killed its sender, which only travelled beside it, and what an orderly stop leaves.
class TestSyncSuspects : public SendingTest {
    Q_OBJECT

private Q_SLOTS:
    void aPacketThatKillsItsSenderThriceIsParked();
    void whatTravelledBesideAPoisonIsNotTakenForIt();
    void aStopThatWillNotWaitWritesUnknownAndMakesNoSuspects();
    void aLoginThatDoesNotEndKeepsNobodyFromStopping();
    void anAnswerIsWrittenAlthoughNothingCanBeClaimed();

private:
    void killWith(const QString& poison);
    int diesUntilParked(PacketId poison);

    std::atomic<int> m_hangs { 0 };
    std::atomic<bool> m_portalIsDown { false };
};

/// The portal does not answer to this dossier, nor to whatever comes after it: who waits is killed.
void TestSyncSuspects::killWith(const QString& poison)
{
    m_hangs = 0;
    m_portalIsDown = false;
    m_stand->portal().setFaultChooser(
        [this, poison](const FakeRequest& request) -> std::optional<Fault> {
            if (request.service != kSync)
                return std::nullopt;
            if (request.body.contains(poison.toUtf8())) {
                m_portalIsDown = true;
                ++m_hangs;
            }
            return m_portalIsDown ? std::optional(Fault::of(FaultKind::Hang)) : std::nullopt;
        });
}

int TestSyncSuspects::diesUntilParked(PacketId poison)
{
    const auto parked = [this, poison] { return m_stand->stateOf(poison) == PacketState::Parked; };
    int deaths = 0;
    for (; deaths < 5; ++deaths) {
        const int before = m_hangs;
        m_portalIsDown = false;
        m_stand->start();
        if (!waitUntil([&] { return m_stand->engine().state().running; }))
            return -1;
        if (!m_stand->workUntil([&] { return m_hangs > before || parked(); }))
            return -1;
        if (parked())
            break;
        m_stand->kill();
    }
    return deaths;
}

void TestSyncSuspects::aPacketThatKillsItsSenderThriceIsParked()
{
    killWith(dossier(1));
    const PacketId poison = m_stand->put(dossierPacket(dossier(1)));
    const PacketId behind = m_stand->put(stepPacket(dossier(1), { kMoment }));
    QCOMPARE(diesUntilParked(poison), 3);
    QCOMPARE(m_stand->portal().requestCount(kSync), 3);
    QCOMPARE(m_stand->packet(poison).code, QStringLiteral("delivery.poison"));
    const PacketId other = m_stand->put(dossierPacket(dossier(2)));
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(other), PacketState::Accepted);
    QCOMPARE(m_stand->stateOf(behind), PacketState::Ready);
}

/// The sender dies with all of its calls on the wire, each time.
void TestSyncSuspects::whatTravelledBesideAPoisonIsNotTakenForIt()
{
    m_stand->options().portal.lanes = 8;
    m_stand->portal().setFaultChooser([](const FakeRequest& request) -> std::optional<Fault> {
        return request.service == kSync ? std::optional(Fault::of(FaultKind::Hang)) : std::nullopt;
    });
    QList<PacketId> ids;
    for (int number = 1; number <= 8; ++number)
        ids.append(m_stand->put(dossierPacket(dossier(number))));
    m_stand->start();
    QVERIFY(waitUntil([&] { return m_stand->portal().requestCount(kSync) == 8; }));
    m_stand->kill();

    killWith(dossier(5));
    QCOMPARE(diesUntilParked(ids.at(4)), 2);
    QVERIFY(m_stand->untilQuiet());
    for (int number = 1; number <= 8; ++number) {
        QCOMPARE(m_stand->stateOf(ids.at(number - 1)),
            number == 5 ? PacketState::Parked : PacketState::Accepted);
    }
    QCOMPARE(m_stand->packet(ids.at(4)).code, QStringLiteral("delivery.poison"));
}

void TestSyncSuspects::aStopThatWillNotWaitWritesUnknownAndMakesNoSuspects()
{
    m_stand->portal().setFaultChooser([](const FakeRequest& request) -> std::optional<Fault> {
        const bool first = request.service == kSync && request.body.contains(dossier(1).toUtf8());
        return first ? std::optional(Fault::of(FaultKind::Hang)) : std::nullopt;
    });
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    const PacketId beside = m_stand->put(dossierPacket(dossier(2)));
    for (int times = 1; times <= 4; ++times) {
        m_stand->start();
        QVERIFY(m_stand->workUntil([&] { return m_stand->portal().requestCount(kSync) > times; }));
        QVERIFY(waitUntil([&] { return m_stand->stateOf(beside) == PacketState::Accepted; }));
        QSignalSpy stopped(&m_stand->engine(), &SyncEngine::stopped);
        m_stand->engine().stop(50);
        QVERIFY(waitUntil([&] { return !stopped.isEmpty(); }));
        QCOMPARE(m_stand->stateOf(id), PacketState::Unknown);
        const auto reply = m_stand->attempts(id).back().reply;
        QVERIFY(reply.has_value());
        QCOMPARE(reply->message, QStringLiteral("wire.stopped"));
    }
    m_stand->portal().setFaultChooser({});
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(id), PacketState::Accepted);
}

void TestSyncSuspects::aLoginThatDoesNotEndKeepsNobodyFromStopping()
{
    m_stand->portal().planFault(1, Fault::of(FaultKind::Hang), QStringLiteral("login"));
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QVERIFY(waitUntil([&] { return m_stand->portal().requestCount() == 1; }));
    QSignalSpy stopped(&m_stand->engine(), &SyncEngine::stopped);
    m_stand->engine().stop(50);
    QVERIFY(waitUntil([&] { return !stopped.isEmpty(); }));
    QCOMPARE(m_stand->stateOf(id), PacketState::Ready);
}

void TestSyncSuspects::anAnswerIsWrittenAlthoughNothingCanBeClaimed()
{
    // Nobody's answer is at fault: the store refuses whatever shall be claimed beside it.
    m_stand->options().runStep = [](Connection& connection, const SyncStep& step) {
        if (!step.answers.empty() && step.capacity > 0)
            return Result<SyncStepDone>(Error { ErrorKind::Broken, {}, QStringLiteral("x"), {} });
        return runSyncStep(connection, step);
    };
    for (int number = 1; number <= 4; ++number)
        m_stand->put(dossierPacket(dossier(number)));
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->counts().of(PacketState::Accepted), 4);
    QCOMPARE(m_stand->portal().requestCount(kSync), 4);
    QCOMPARE(m_stand->portal().requestCount(kAsk), 0);
}

QTEST_GUILESS_MAIN(TestSyncSuspects)
#include "tst_syncsuspects.moc"
