// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sendingtest.h"

#include <QEventLoop>
#include <QPointer>
#include <QSignalSpy>

using namespace outboxkit;
using namespace std::chrono_literals;

namespace {

const QByteArray kThere = R"({"error_code":"3","message":"Hồ sơ đã tồn tại"})";

}

/// What the engine does with packets, sessions, refusals and answers that do not come.
class TestSyncEngine : public SendingTest {
    Q_OBJECT

private Q_SLOTS:
    void packetsOfADossierArriveInTheirOrder();
    void oneDossierDoesNotKeepOthersWaiting();
    void aLostSessionIsRenewedOnceForAllLanes();
    void anExistingDossierIsSentOnceMoreAsUpdate();
    void aDossierThatExistsAndDoesNotIsRefused();
    void anUnknownDossierIsSentOnceMoreAsFirst();
    void nothingUnknownIsAskedBeforeTheQuietTime();
    void whatArrivedIsNotSentAgain();
    void whatDidNotArriveIsRepeatedByteForByte();
    void figuresAreRepeatedWithoutAsking();
    void stepsTheLookUpShowsAreNotRepeated();
    void stepsTheLookUpDoesNotShowAreSentOnce();
    void stepsNobodyCanTellAboutWaitForAPerson();
    void aRefusedPacketHoldsBackLaterOnesOfItsDossier();
    void theReportAgreesWithTheStore();
    void aRunEndsAtItsNumberOfAttempts();
    void nothingIsSentBeforeThePasswordIsKnown();
    void anEngineMayEndWhileItsPasswordIsAskedFor();
};

void TestSyncEngine::packetsOfADossierArriveInTheirOrder()
{
    QStringList expected;
    for (int number = 1; number <= 5; ++number) {
        m_stand->put(dossierPacket(dossier(number)));
        m_stand->put(stepPacket(dossier(number), { QStringLiteral("20260302080000") }));
        m_stand->put(dossierPacket(dossier(number), true, QStringLiteral("mới")));
        m_stand->put(stepPacket(dossier(number), { QStringLiteral("20260302090000") }));
    }
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->counts().of(PacketState::Accepted), 20);
    const QStringList effects = m_stand->effects();
    QCOMPARE(effects.size(), 20);
    for (int number = 1; number <= 5; ++number)
        QCOMPARE(effects.filter(dossier(number)),
            QStringList({ QStringLiteral("dossier ") + dossier(number),
                QStringLiteral("step ") + dossier(number),
                QStringLiteral("dossier ") + dossier(number),
                QStringLiteral("step ") + dossier(number) }));
    QCOMPARE(m_stand->logins(), 1);
}

void TestSyncEngine::oneDossierDoesNotKeepOthersWaiting()
{
    m_stand->portal().setFaultChooser([](const FakeRequest& request) -> std::optional<Fault> {
        if (request.body.contains(dossier(1).toUtf8()))
            return Fault::of(FaultKind::Hang);
        return std::nullopt;
    });
    QList<PacketId> ids;
    for (int number = 1; number <= 4; ++number)
        ids.append(m_stand->put(dossierPacket(dossier(number))));
    m_stand->start();
    QVERIFY(waitUntil([&] {
        return m_stand->stateOf(ids.at(1)) == PacketState::Accepted
            && m_stand->stateOf(ids.at(2)) == PacketState::Accepted
            && m_stand->stateOf(ids.at(3)) == PacketState::Accepted;
    }));
    QCOMPARE(m_stand->stateOf(ids.at(0)), PacketState::Claimed);
    m_stand->kill();
}

void TestSyncEngine::aLostSessionIsRenewedOnceForAllLanes()
{
    m_stand->put(dossierPacket(dossier(0)));
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    m_stand->portal().withWorld([](PortalWorld& world) { world.endSessions(); });
    for (int number = 1; number <= 6; ++number)
        m_stand->put(dossierPacket(dossier(number)));
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->counts().of(PacketState::Accepted), 7);
    QCOMPARE(m_stand->logins(), 2);
    QCOMPARE(m_stand->effects().size(), 7);
}

void TestSyncEngine::anExistingDossierIsSentOnceMoreAsUpdate()
{
    m_stand->portal().planFault(1, Fault::answer(200, kThere), kSync);
    m_stand->portal().withWorld([](PortalWorld& world) {
        world.restore({ { QStringLiteral("dossiers"),
            QJsonObject {
                { dossier(1), QJsonObject { { QStringLiteral("MaHoSo"), dossier(1) } } } } } });
    });
    const PacketId first = m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(first), PacketState::Superseded);
    QCOMPARE(m_stand->counts().of(PacketState::Accepted), 1);
    QCOMPARE(m_stand->portal().requestCount(kSync), 2);
    const auto effects =
        m_stand->portal().withWorld([](PortalWorld& world) { return world.effects(); });
    QCOMPARE(effects.size(), 1);
    QVERIFY(effects.first().update);
}

void TestSyncEngine::aDossierThatExistsAndDoesNotIsRefused()
{
    m_stand->portal().setFaultChooser([](const FakeRequest& request) -> std::optional<Fault> {
        if (request.service == kSync)
            return Fault::answer(200, kThere);
        return std::nullopt;
    });
    m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->counts().of(PacketState::Refused), 1);
    QCOMPARE(m_stand->portal().requestCount(kSync), 2);
}

void TestSyncEngine::anUnknownDossierIsSentOnceMoreAsFirst()
{
    m_stand->put(dossierPacket(dossier(1), true));
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->counts().of(PacketState::Accepted), 1);
    QCOMPARE(m_stand->counts().of(PacketState::Superseded), 1);
    QCOMPARE(m_stand->portal().requestCount(kSync), 2);
    QCOMPARE(m_stand->effects().size(), 1);
}

void TestSyncEngine::nothingUnknownIsAskedBeforeTheQuietTime()
{
    m_stand->portal().planFault(1, Fault::of(FaultKind::ApplyDrop), kSync);
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QVERIFY(waitUntil([&] { return m_stand->stateOf(id) == PacketState::Unknown; }));
    m_stand->pass(std::chrono::milliseconds(m_stand->options().portal.quietMs - 1));
    // Another dossier that goes through shows that the engine looked at that moment.
    const PacketId other = m_stand->put(dossierPacket(dossier(2)));
    QVERIFY(waitUntil([&] { return m_stand->stateOf(other) == PacketState::Accepted; }));
    QCOMPARE(m_stand->stateOf(id), PacketState::Unknown);
    QCOMPARE(m_stand->portal().requestCount(kAsk), 0);
    m_stand->pass(1ms);
    QVERIFY(waitUntil([&] { return m_stand->stateOf(id) == PacketState::Accepted; }));
    QCOMPARE(m_stand->portal().requestCount(kAsk), 1);
}

void TestSyncEngine::whatArrivedIsNotSentAgain()
{
    for (FaultKind kind : { FaultKind::ApplyDrop, FaultKind::ApplyReset, FaultKind::CutLength,
             FaultKind::CutChunked }) {
        const int sent = m_stand->portal().requestCount(kSync);
        m_stand->portal().planFault(1, Fault::of(kind), kSync);
        const PacketId id = m_stand->put(dossierPacket(dossier(static_cast<int>(kind))));
        m_stand->start();
        QVERIFY(m_stand->untilQuiet());
        QCOMPARE(m_stand->stateOf(id), PacketState::Accepted);
        QCOMPARE(m_stand->portal().requestCount(kSync), sent + 1);
        QCOMPARE(m_stand->attempts(id).size(), 2u);
        QVERIFY(m_stand->attempts(id).back().kind == AttemptKind::Ask);
        m_stand->kill();
    }
}

void TestSyncEngine::whatDidNotArriveIsRepeatedByteForByte()
{
    m_stand->portal().planFault(1, Fault::of(FaultKind::Drop), kSync);
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(id), PacketState::Accepted);
    QList<QByteArray> sent;
    for (const FakeRequest& request : m_stand->portal().requests()) {
        if (request.service == kSync)
            sent.append(request.body);
    }
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent.at(0), sent.at(1));
    QCOMPARE(m_stand->portal().requestCount(kAsk), 1);
    QCOMPARE(m_stand->effects().size(), 1);
}

void TestSyncEngine::figuresAreRepeatedWithoutAsking()
{
    const auto service = QStringLiteral("DongBoDanhGia");
    m_stand->portal().planFault(1, Fault::of(FaultKind::Drop), service);
    const PacketId id = m_stand->put(surveyPacket(QStringLiteral("H99.21"), QStringLiteral("Q1")));
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(id), PacketState::Accepted);
    QCOMPARE(m_stand->portal().requestCount(service), 2);
    QCOMPARE(m_stand->portal().requestCount(kAsk), 0);
}

void TestSyncEngine::stepsTheLookUpShowsAreNotRepeated()
{
    m_stand->put(dossierPacket(dossier(1)));
    m_stand->portal().planFault(1, Fault::of(FaultKind::ApplyReset), kSteps);
    const PacketId id = m_stand->put(stepPacket(dossier(1), { QStringLiteral("20260302080000") }));
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(id), PacketState::Accepted);
    QCOMPARE(m_stand->portal().requestCount(kSteps), 1);
    QCOMPARE(m_stand->portal()
                 .withWorld([](PortalWorld& world) { return world.steps(dossier(1)); })
                 .size(),
        1);
}

void TestSyncEngine::stepsTheLookUpDoesNotShowAreSentOnce()
{
    m_stand->put(dossierPacket(dossier(1)));
    m_stand->put(stepPacket(dossier(1), { QStringLiteral("20260302080000") }));
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    m_stand->portal().planFault(1, Fault::of(FaultKind::Drop), kSteps);
    const PacketId id = m_stand->put(stepPacket(dossier(1), { QStringLiteral("20260302090000") }));
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(id), PacketState::Accepted);
    QCOMPARE(m_stand->portal().requestCount(kSteps), 3);
    QCOMPARE(m_stand->portal()
                 .withWorld([](PortalWorld& world) { return world.steps(dossier(1)); })
                 .size(),
        2);
}

void TestSyncEngine::stepsNobodyCanTellAboutWaitForAPerson()
{
    m_stand->portal().withWorld(
        [](PortalWorld& world) { world.script().lookUpShowsSteps = false; });
    m_stand->put(dossierPacket(dossier(1)));
    m_stand->portal().planFault(1, Fault::of(FaultKind::Drop), kSteps);
    const PacketId id = m_stand->put(stepPacket(dossier(1), { QStringLiteral("20260302080000") }));
    const PacketId later =
        m_stand->put(stepPacket(dossier(1), { QStringLiteral("20260302090000") }));
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->portal().requestCount(kSteps), 1);
    QVERIFY(m_stand->stateOf(id) == PacketState::Unknown
        || m_stand->stateOf(id) == PacketState::Parked);
    QCOMPARE(m_stand->stateOf(later), PacketState::Ready);
    m_stand->pass(30 * 24h);
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->portal().requestCount(kSteps), 1);

    const auto decided = inTransaction<PacketState>(m_stand->db(),
        [&] { return Outbox::decide(m_stand->db(), id, 0, false, by(m_stand->clock().now())); });
    VERIFY_OK(decided);
    m_stand->engine().wake();
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(later), PacketState::Accepted);
    QCOMPARE(m_stand->portal().requestCount(kSteps), 3);
}

void TestSyncEngine::aRefusedPacketHoldsBackLaterOnesOfItsDossier()
{
    m_stand->portal().planFault(1,
        Fault::answer(200, R"({"error_code":"2","message":"Thiếu trường bắt buộc: MaTTHC"})"),
        kSync);
    const PacketId refused = m_stand->put(dossierPacket(dossier(1)));
    const PacketId held =
        m_stand->put(stepPacket(dossier(1), { QStringLiteral("20260302080000") }));
    m_stand->start();
    QVERIFY(m_stand->untilQuiet());
    const PacketId other = m_stand->put(dossierPacket(dossier(2)));
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->stateOf(refused), PacketState::Refused);
    QCOMPARE(m_stand->stateOf(held), PacketState::Ready);
    QCOMPARE(m_stand->stateOf(other), PacketState::Accepted);
    QCOMPARE(m_stand->portal().requestCount(kSteps), 0);

    VERIFY_OK(m_stand->db().transaction([&]() -> Status {
        return Outbox::resend(m_stand->db(), refused, 0, by(m_stand->clock().now()));
    }));
    m_stand->engine().wake();
    QVERIFY(m_stand->untilQuiet());
    QCOMPARE(m_stand->effects().filter(dossier(1)),
        QStringList(
            { QStringLiteral("dossier ") + dossier(1), QStringLiteral("step ") + dossier(1) }));
}

void TestSyncEngine::theReportAgreesWithTheStore()
{
    for (int number = 1; number <= 9; ++number)
        m_stand->put(dossierPacket(dossier(number)));
    m_stand->portal().planFault(
        1, Fault::answer(200, R"({"error_code":"2","message":"Mã thủ tục không tồn tại"})"), kSync);
    m_stand->open();
    RunReport report;
    QVERIFY(m_stand->run({}, &report));
    QVERIFY(report.idle);
    QCOMPARE(report.attempts, 9);
    QCOMPARE(report.refused, 1);
    QCOMPARE(report.accepted, 8);
    QCOMPARE(report.accepted, int(m_stand->counts().of(PacketState::Accepted)));
    QCOMPARE(report.waiting, 0);
    QCOMPARE(report.unknown, 0);
    QCOMPARE(m_stand->effects().size(), 8);
}

void TestSyncEngine::aRunEndsAtItsNumberOfAttempts()
{
    for (int number = 1; number <= 9; ++number)
        m_stand->put(dossierPacket(dossier(number)));
    m_stand->open();
    RunReport report;
    QVERIFY(m_stand->run({ false, 4, 0 }, &report));
    QCOMPARE(report.attempts, 4);
    QCOMPARE(report.waiting, 5);
    QCOMPARE(m_stand->portal().requestCount(kSync), 4);
}

void TestSyncEngine::nothingIsSentBeforeThePasswordIsKnown()
{
    const PacketId id = m_stand->put(dossierPacket(dossier(1)));
    Changes changes;
    SyncEngine engine(m_store->database(), changes, m_stand->options());
    bool asked = false;
    engine.askPassword([&]() -> Result<QString> {
        // As the key store does: its answer comes by the event loop, and so does start() before it.
        QEventLoop loop;
        QMetaObject::invokeMethod(
            &engine, [&loop] { loop.quit(); }, Qt::QueuedConnection);
        loop.exec();
        asked = true;
        return QStringLiteral("MAT-KHAU-HU-CAU");
    });
    bool early = false;
    connect(&engine, &SyncEngine::stateChanged, this, [&] { early = early || !asked; });
    engine.start();
    QVERIFY(waitUntil([&] { return m_stand->stateOf(id) == PacketState::Accepted; }));
    QVERIFY(asked);
    QVERIFY(!early);
    QCOMPARE(engine.state().trouble, QString());
    QCOMPARE(m_stand->logins(), 1);
}

void TestSyncEngine::anEngineMayEndWhileItsPasswordIsAskedFor()
{
    Changes changes;
    auto* engine = new SyncEngine(m_store->database(), changes, m_stand->options());
    const QPointer<SyncEngine> alive(engine);
    bool asked = false;
    engine->askPassword([&asked, engine]() -> Result<QString> {
        delete engine;
        asked = true;
        return QStringLiteral("MAT-KHAU-HU-CAU");
    });
    engine->start();
    QVERIFY(waitUntil([&] { return asked; }));
    QVERIFY(!alive);
    QCOMPARE(m_stand->logins(), 0);
}

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"
