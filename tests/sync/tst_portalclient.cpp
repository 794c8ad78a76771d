// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/portalclient.h"
#include "models/packets/rulebook.h"
#include "tests/kit/fakeportal.h"
#include "tests/kit/samplecalls.h"
#include "tests/kit/testcertificates.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace SampleCalls;

/// The client on real sockets: one call is one message, whatever the other side does.
class TestPortalClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loginGivesASessionAndKeepsItToItself();
    void packetArrivesByteForByteButForSessionAndUnit();
    void callWithoutASessionDoesNotLeave();
    void everyFaultMeansOneMessage_data();
    void everyFaultMeansOneMessage();
    void wellFormedAnswersAreAccepted_data();
    void wellFormedAnswersAreAccepted();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void deadlineIsAbsoluteWhileTheAnswerDrips_data();
    void deadlineIsAbsoluteWhileTheAnswerDrips();
    void answersAreCappedInMemory_data();
    void answersAreCappedInMemory();
    void nobodyListeningMeansNotSent();
    void serverThatNeverAcceptsMeansNotSent();
    void plainHttpLeavesThisMachineNever();
    void credentialsAndCookiesAreNotReused();
    void answerIsNotDeliveredToSomebodyWhoIsGone();
    void catalogueCallsGoToTheirAddresses();

private:
    PortalSettings settings() const;
    FakePortal& portal(bool tls);

    TestCertificates m_certificates;
    RulePackPointer m_pack;
    std::unique_ptr<FakePortal> m_plain;
    std::unique_ptr<FakePortal> m_tls;
};

void TestPortalClient::initTestCase()
{
    const Result<RuleBook> book = RuleBook::load();
    QVERIFY(book);
    m_pack = book.value().pack(u"2025");
    QVERIFY(m_pack);
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.error()));
    m_plain = std::make_unique<FakePortal>();
    m_tls = std::make_unique<FakePortal>();
    QVERIFY(m_plain->start());
    QVERIFY(m_tls->startTls(m_certificates.server(TestCertificates::Server::Good)));
}

FakePortal& TestPortalClient::portal(bool tls)
{
    FakePortal& chosen = tls ? *m_tls : *m_plain;
    chosen.clearFaults();
    return chosen;
}

PortalSettings TestPortalClient::settings() const
{
    PortalSettings settings = adapterSettings();
    settings.caFile = m_certificates.caFile();
    return settings;
}

void TestPortalClient::loginGivesASessionAndKeepsItToItself()
{
    FakePortal& fake = portal(false);
    Caller caller(fake, settings(), m_pack);
    QCOMPARE(caller.client.session(), 0);
    const Reply reply = caller.login();
    QCOMPARE(reply.outcome, Outcome::Accepted);
    QCOMPARE(caller.client.session(), 1);
    QVERIFY2(!reply.answer.contains("phien-"), reply.answer.constData());
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    QCOMPARE(caller.client.session(), 2);
    caller.client.dropSession(1);
    QCOMPARE(caller.client.session(), 2);
    caller.client.dropSession(2);
    QCOMPARE(caller.client.session(), 0);
}

void TestPortalClient::packetArrivesByteForByteButForSessionAndUnit()
{
    FakePortal& fake = portal(true);
    Caller caller(fake, settings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    const QByteArray body =
        "{ \"session\" : \"\",\"madonvi\":\"H99.14\",\n \"service\":\"DongBoHoSoMC\", "
        "\"isUpdating\":\"False\",\"data\":[{\"MaHoSo\":\"H99.14-250811-0101\",\"MaTTHC\":\"9."
        "999001\","
        "\"TrangThaiHoSo\":\"2\",\"La\":1.0,\"Chu\\u0041\":\"\\/Nguy\\u1ec5n\"}] }";
    PortalCall call = dossier(QStringLiteral("H99.14-250811-0101"));
    call.body = body;
    QCOMPARE(caller.send(call).outcome, Outcome::Accepted);
    const FakeRequest request = fake.requests().last();
    const QByteArray session =
        QJsonDocument::fromJson(request.body).object().value(u"session").toString().toUtf8();
    QVERIFY(session.startsWith("phien-"));
    QByteArray expected = body;
    expected.replace("\"session\" : \"\"", "\"session\" : \"" + session + "\"");
    expected.replace("\"madonvi\":\"H99.14\"", "\"madonvi\":\"H99\"");
    QCOMPARE(request.body, expected);
    QCOMPARE(request.header("dstcode"), QByteArray("VN:GOV:000.00.00.G22:vpcpdvcprovider"));
    QCOMPARE(request.header("content-type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(request.header("accept-encoding"), QByteArray("identity"));
    QCOMPARE(request.header("content-length").toLongLong(), qint64(expected.size()));
    QVERIFY(!request.header("charset").isEmpty());
}

void TestPortalClient::callWithoutASessionDoesNotLeave()
{
    FakePortal& fake = portal(false);
    const int before = fake.requestCount();
    Caller caller(fake, settings(), m_pack);
    QCOMPARE(
        caller.send(dossier(QStringLiteral("H99.14-250811-0102"))).outcome, Outcome::SessionLost);
    PortalCall old = dossier(QStringLiteral("H99.14-250811-0102"));
    old.profile = QStringLiteral("2018");
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    QCOMPARE(caller.send(old).outcome, Outcome::Misconfigured);
    QCOMPARE(fake.requestCount(), before + 1);
}

namespace {

struct FaultLine {
    const char* name;
    FaultKind kind;
    Outcome outcome;
};

constexpr FaultLine kFaults[] = {
    { "hangs", FaultKind::Hang, Outcome::Unknown },
    { "applies and hangs", FaultKind::ApplyHang, Outcome::Unknown },
    { "resets at the first byte", FaultKind::DropAtOnce, Outcome::Unknown },
    { "resets after half", FaultKind::DropHalf, Outcome::Unknown },
    { "closes without a byte", FaultKind::Drop, Outcome::Unknown },
    { "resets without a byte", FaultKind::Reset, Outcome::Unknown },
    { "applies and closes", FaultKind::ApplyDrop, Outcome::Unknown },
    { "applies and resets", FaultKind::ApplyReset, Outcome::Unknown },
    { "cuts with length", FaultKind::CutLength, Outcome::Unknown },
    { "cuts a chunk", FaultKind::CutChunked, Outcome::Unknown },
    { "cuts without length", FaultKind::CutPlain, Outcome::Unknown },
    { "answers with a page", FaultKind::Html, Outcome::Unknown },
};

}

void TestPortalClient::everyFaultMeansOneMessage_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("reused");
    for (const FaultLine& line : kFaults) {
        for (const bool tls : { false, true }) {
            for (const bool reused : { false, true })
                QTest::addRow("%s, %s, %s connection", line.name, tls ? "HTTPS" : "HTTP",
                    reused ? "kept" : "new")
                    << line.kind << line.outcome << tls << reused;
        }
    }
}

void TestPortalClient::everyFaultMeansOneMessage()
{
    QFETCH(FaultKind, kind);
    QFETCH(Outcome, outcome);
    QFETCH(bool, tls);
    QFETCH(bool, reused);
    FakePortal& fake = portal(tls);
    PortalSettings quick = settings();
    quick.deadlineMs = 700;
    Caller caller(fake, quick, m_pack);
    if (!reused) {
        // An answer that ends with its connection: the next call needs a new one.
        Fault plain;
        plain.kind = FaultKind::Plain;
        fake.planFault(1, plain);
    }
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    const int before = fake.requestCount();
    const int connections = fake.connectionCount();
    Fault fault;
    fault.kind = kind;
    fake.planFault(1, fault);
    const QString code = QStringLiteral("H99.14-250811-%1").arg(before, 4, 10, QChar(u'0'));
    QSignalSpy done(&fake, &FakePortal::requestDone);
    const Reply reply = caller.send(dossier(code));
    QCOMPARE(reply.outcome, outcome);
    QTRY_VERIFY(done.count() >= 1);
    // A second message would come on a connection of its own: an exchange after it proves there is
    // none.
    QCOMPARE(caller.send(PortalCall::lookUp(PortalService::Agencies)).outcome, Outcome::Accepted);
    QCOMPARE(fake.requestCount(), before + 2);
    QVERIFY(fake.connectionCount() <= connections + (reused ? 1 : 2));
}

void TestPortalClient::wellFormedAnswersAreAccepted_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::newRow("with length") << FaultKind::None;
    QTest::newRow("chunked") << FaultKind::Chunked;
    QTest::newRow("until the connection closes") << FaultKind::Plain;
    QTest::newRow("slow, but in time") << FaultKind::Drip;
}

void TestPortalClient::wellFormedAnswersAreAccepted()
{
    QFETCH(FaultKind, kind);
    for (const bool tls : { false, true }) {
        FakePortal& fake = portal(tls);
        Caller caller(fake, settings(), m_pack);
        QCOMPARE(caller.login().outcome, Outcome::Accepted);
        Fault fault;
        fault.kind = kind;
        fault.ms = 1;
        fake.planFault(1, fault);
        const Reply reply = caller.send(dossier(
            QStringLiteral("H99.14-250812-%1").arg(fake.requestCount(), 4, 10, QChar(u'0'))));
        QCOMPARE(reply.outcome, Outcome::Accepted);
        QVERIFY(std::abs(reply.clockSkew) < 5'000);
        QCOMPARE(reply.httpStatus, 200);
    }
}

void TestPortalClient::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    for (const int status : { 301, 302, 303, 307, 308 }) {
        QTest::addRow("%d same host", status) << status << QByteArray("/login");
        QTest::addRow("%d other host", status) << status << QByteArray("http://127.0.0.1:1/mapi/g");
        QTest::addRow("%d file", status) << status << QByteArray("file:///etc/hostname");
        QTest::addRow("%d itself", status) << status << QByteArray("");
    }
}

void TestPortalClient::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    FakePortal& fake = portal(true);
    Caller caller(fake, settings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    const int before = fake.requestCount();
    fake.planFault(1, Fault::answer(status, "{}", { { "Location", location } }));
    const Reply reply = caller.send(dossier(QStringLiteral("H99.14-250813-0001")));
    QCOMPARE(reply.outcome, Outcome::Misconfigured);
    QCOMPARE(reply.trouble, QStringLiteral("not-portal"));
    QCOMPARE(fake.requestCount(), before + 1);
}

void TestPortalClient::deadlineIsAbsoluteWhileTheAnswerDrips_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<bool>("tls");
    QTest::newRow("head") << FaultKind::DripHead << false;
    QTest::newRow("body") << FaultKind::Drip << false;
    QTest::newRow("head over HTTPS") << FaultKind::DripHead << true;
    QTest::newRow("body over HTTPS") << FaultKind::Drip << true;
}

void TestPortalClient::deadlineIsAbsoluteWhileTheAnswerDrips()
{
    QFETCH(FaultKind, kind);
    QFETCH(bool, tls);
    FakePortal& fake = portal(tls);
    PortalSettings quick = settings();
    quick.deadlineMs = 500;
    Caller caller(fake, quick, m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    Fault fault;
    fault.kind = kind;
    fault.ms = 50;
    fake.planFault(1, fault);
    const Reply reply = caller.send(
        dossier(QStringLiteral("H99.14-250814-%1").arg(fake.requestCount(), 4, 10, QChar(u'0'))));
    QCOMPARE(reply.outcome, Outcome::Unknown);
    QVERIFY2(reply.message.startsWith(u"wire.deadline"), qPrintable(reply.message));
    QVERIFY2(reply.duration >= 450 && reply.duration < 1'500,
        qPrintable(QString::number(reply.duration)));
}

void TestPortalClient::answersAreCappedInMemory_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("10 MB") << FaultKind::Huge << qint64(10'000'000);
    QTest::newRow("300 MB") << FaultKind::Huge << qint64(300'000'000);
    QTest::newRow("endless") << FaultKind::Huge << qint64(0);
    QTest::newRow("headers without end") << FaultKind::HugeHead << qint64(0);
}

void TestPortalClient::answersAreCappedInMemory()
{
    QFETCH(FaultKind, kind);
    QFETCH(qint64, bytes);
    FakePortal& fake = portal(false);
    PortalSettings quick = settings();
    quick.deadlineMs = 3'000;
    Caller caller(fake, quick, m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    Fault fault;
    fault.kind = kind;
    fault.bytes = bytes;
    fake.planFault(1, fault);
    const qint64 before = residentKilobytes();
    const Reply reply = caller.send(dossier(QStringLiteral("H99.14-250815-0001")));
    QCOMPARE(reply.outcome, Outcome::Unknown);
    QVERIFY(reply.answer.size() <= 1024 * 1024);
    if (kind == FaultKind::Huge)
        QVERIFY(reply.answerCut);
    const qint64 grown = residentKilobytes() - before;
    QVERIFY2(grown < 32 * 1024, qPrintable(QString::number(grown)));
    QCOMPARE(caller.send(PortalCall::lookUp(PortalService::Agencies)).outcome, Outcome::Accepted);
}

void TestPortalClient::nobodyListeningMeansNotSent()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    PortalSettings nowhere = settings();
    nowhere.url = QUrl(QStringLiteral("http://127.0.0.1:%1/a").arg(port));
    Caller caller(nowhere, m_pack);
    const Reply reply = caller.login();
    QCOMPARE(reply.outcome, Outcome::NotSent);
    QCOMPARE(reply.trouble, QStringLiteral("network"));
    nowhere.url = QUrl(QStringLiteral("https://cong-khong-co.invalid/a"));
    Caller nameless(nowhere, m_pack);
    QCOMPARE(nameless.login().outcome, Outcome::NotSent);
}

void TestPortalClient::serverThatNeverAcceptsMeansNotSent()
{
    FakePortal& fake = portal(true);
    fake.setConnectFault(ConnectFault::Hang);
    PortalSettings quick = settings();
    quick.connectMs = 400;
    Caller caller(fake, quick, m_pack);
    const Reply reply = caller.login();
    QCOMPARE(reply.outcome, Outcome::NotSent);
    QCOMPARE(reply.trouble, QStringLiteral("network"));
    QVERIFY(reply.duration < 2'000);
    fake.clearFaults();
}

void TestPortalClient::plainHttpLeavesThisMachineNever()
{
    PortalSettings far = settings();
    far.url = QUrl(QStringLiteral("http://192.0.2.1/a"));
    Caller caller(far, m_pack);
    const Reply reply = caller.login();
    QCOMPARE(reply.outcome, Outcome::NotSent);
    QVERIFY(reply.duration < 100);
    QVERIFY(isLoopback(QUrl(QStringLiteral("http://localhost:8080"))));
    QVERIFY(isLoopback(QUrl(QStringLiteral("http://127.8.9.1"))));
    QVERIFY(isLoopback(QUrl(QStringLiteral("http://[::1]/a"))));
    QVERIFY(!isLoopback(QUrl(QStringLiteral("http://localhost.example"))));
    QVERIFY(!isLoopback(QUrl(QStringLiteral("http://10.0.0.1"))));
    QVERIFY(!isLoopback(QUrl(QStringLiteral("file:///etc/hostname"))));
}

void TestPortalClient::credentialsAndCookiesAreNotReused()
{
    FakePortal& fake = portal(false);
    Caller caller(fake, settings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    const int before = fake.requestCount();
    fake.planFault(1,
        Fault::answer(401, "{}",
            { { "WWW-Authenticate", "Basic realm=\"cong\"" },
                { "Set-Cookie", "theo-doi=1; Path=/" } }));
    QCOMPARE(
        caller.send(dossier(QStringLiteral("H99.14-250816-0001"))).outcome, Outcome::SessionLost);
    QCOMPARE(caller.send(PortalCall::lookUp(PortalService::Agencies)).outcome, Outcome::Accepted);
    QCOMPARE(fake.requestCount(), before + 2);
    const FakeRequest last = fake.requests().last();
    QVERIFY(last.header("cookie").isEmpty());
    QVERIFY(last.header("authorization").isEmpty());
}

void TestPortalClient::answerIsNotDeliveredToSomebodyWhoIsGone()
{
    FakePortal& fake = portal(false);
    Caller caller(fake, settings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    bool told = false;
    QSignalSpy done(&fake, &FakePortal::requestDone);
    {
        QObject context;
        caller.client.send(PortalCall::lookUp(PortalService::Agencies), &context,
            [&told](const Reply&) { told = true; });
    }
    QVERIFY(done.wait());
    QTRY_COMPARE(caller.client.inFlight(), 0);
    QVERIFY(!told);
}

void TestPortalClient::catalogueCallsGoToTheirAddresses()
{
    FakePortal& fake = portal(false);
    PortalSettings two = settings();
    two.sharePath = QStringLiteral("/chia-se/g");
    two.integrationPath = QStringLiteral("/tich-hop/g");
    Caller caller(fake, two, m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    const auto targetOf = [&](PortalService service, const QString& argument = {}) {
        const Reply reply = caller.send(PortalCall::lookUp(service, argument));
        return reply.outcome == Outcome::Accepted
            ? fake.requests().last().target.split('/').value(2)
            : QByteArray();
    };
    QCOMPARE(targetOf(PortalService::Procedures), QByteArray("chia-se"));
    QCOMPARE(targetOf(PortalService::Agencies), QByteArray("chia-se"));
    QCOMPARE(targetOf(PortalService::Fields), QByteArray("chia-se"));
    QCOMPARE(
        targetOf(PortalService::TechId, QStringLiteral("900000000001")), QByteArray("chia-se"));
    QCOMPARE(
        targetOf(PortalService::Procedure, QStringLiteral("9.999001")), QByteArray("tich-hop"));
    QCOMPARE(targetOf(PortalService::LookUpDossier, QStringLiteral("H99.14-250811-0001")),
        QByteArray("tich-hop"));
}

QTEST_GUILESS_MAIN(TestPortalClient)
#include "tst_portalclient.moc"
