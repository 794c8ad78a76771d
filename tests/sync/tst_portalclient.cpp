// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/twoportals.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace SampleCalls;

/// The client on real sockets, with a portal that behaves.
class TestPortalClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loginGivesASessionAndKeepsItToItself();
    void packetArrivesByteForByteButForSessionAndUnit();
    void callWithoutASessionDoesNotLeave();
    void nobodyListeningMeansNotSent();
    void serverThatNeverAcceptsMeansNotSent();
    void plainHttpLeavesThisMachineNever();
    void credentialsAndCookiesAreNotReused();
    void answerIsNotDeliveredToSomebodyWhoIsGone();
    void catalogueCallsGoToTheirAddresses();

private:
    TwoPortals m_two;
};

void TestPortalClient::initTestCase()
{
    QVERIFY2(m_two.start(), qPrintable(m_two.certificates.error()));
}

void TestPortalClient::loginGivesASessionAndKeepsItToItself()
{
    FakePortal& fake = m_two.portal(false);
    Caller caller(fake, m_two.settings(), m_two.pack);
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
    FakePortal& fake = m_two.portal(true);
    Caller caller(fake, m_two.settings(), m_two.pack);
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
    FakePortal& fake = m_two.portal(false);
    const int before = fake.requestCount();
    Caller caller(fake, m_two.settings(), m_two.pack);
    QCOMPARE(
        caller.send(dossier(QStringLiteral("H99.14-250811-0102"))).outcome, Outcome::SessionLost);
    PortalCall old = dossier(QStringLiteral("H99.14-250811-0102"));
    old.profile = QStringLiteral("2018");
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    QCOMPARE(caller.send(old).outcome, Outcome::Misconfigured);
    QCOMPARE(fake.requestCount(), before + 1);
}

void TestPortalClient::nobodyListeningMeansNotSent()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    PortalSettings nowhere = m_two.settings();
    nowhere.url = QUrl(QStringLiteral("http://127.0.0.1:%1/a").arg(port));
    Caller caller(nowhere, m_two.pack);
    const Reply reply = caller.login();
    QCOMPARE(reply.outcome, Outcome::NotSent);
    QCOMPARE(reply.trouble, QStringLiteral("network"));
    nowhere.url = QUrl(QStringLiteral("https://cong-khong-co.invalid/a"));
    Caller nameless(nowhere, m_two.pack);
    QCOMPARE(nameless.login().outcome, Outcome::NotSent);
}

void TestPortalClient::serverThatNeverAcceptsMeansNotSent()
{
    FakePortal& fake = m_two.portal(true);
    fake.setConnectFault(ConnectFault::Hang);
    PortalSettings quick = m_two.settings();
    quick.connectMs = 400;
    Caller caller(fake, quick, m_two.pack);
    const Reply reply = caller.login();
    QCOMPARE(reply.outcome, Outcome::NotSent);
    QCOMPARE(reply.trouble, QStringLiteral("network"));
    QVERIFY(reply.duration < 2'000);
    fake.clearFaults();
}

void TestPortalClient::plainHttpLeavesThisMachineNever()
{
    PortalSettings far = m_two.settings();
    far.url = QUrl(QStringLiteral("http://192.0.2.1/a"));
    Caller caller(far, m_two.pack);
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
    FakePortal& fake = m_two.portal(false);
    Caller caller(fake, m_two.settings(), m_two.pack);
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
    FakePortal& fake = m_two.portal(false);
    Caller caller(fake, m_two.settings(), m_two.pack);
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
    FakePortal& fake = m_two.portal(false);
    PortalSettings two = m_two.settings();
    two.sharePath = QStringLiteral("/chia-se/g");
    two.integrationPath = QStringLiteral("/tich-hop/g");
    Caller caller(fake, two, m_two.pack);
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
