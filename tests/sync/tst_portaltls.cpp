// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/httppost.h"
#include "tests/kit/twoportals.h"

#include <QSslCipher>
#include <QTest>

using namespace SampleCalls;
using Server = TestCertificates::Server;

/// Whom the client believes, and that nothing leaves before it does.
class TestPortalTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyTheRightCertificateIsBelieved_data();
    void onlyTheRightCertificateIsBelieved();
    void nameInTheAddressMustBeInTheCertificate();
    void authoritiesOfTheSystemDoNotCountBesideOurs();
    void brokenHandshakesMeanNotSent_data();
    void brokenHandshakesMeanNotSent();
    void oldProtocolsAreRefused();
    void portalThatAsksForACertificateGetsOurs();
    void unreadableCertificatesKeepEverythingHere();
    void ownConfigurationNeverSkipsTheCheck();
    void peersCertificateIsNoted();

private:
    TestCertificates m_certificates;
    RulePackPointer m_pack;
};

void TestPortalTls::initTestCase()
{
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.error()));
    const Result<RuleBook> book = RuleBook::load();
    QVERIFY(book);
    m_pack = book.value().pack(u"2025");
}

void TestPortalTls::onlyTheRightCertificateIsBelieved_data()
{
    QTest::addColumn<Server>("server");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("good") << Server::Good << Outcome::Accepted;
    QTest::newRow("expired") << Server::Expired << Outcome::NotSent;
    QTest::newRow("not yet valid") << Server::NotYetValid << Outcome::NotSent;
    QTest::newRow("wrong host") << Server::WrongHost << Outcome::NotSent;
    QTest::newRow("self-signed") << Server::SelfSigned << Outcome::NotSent;
    QTest::newRow("unknown authority") << Server::UnknownAuthority << Outcome::NotSent;
}

void TestPortalTls::onlyTheRightCertificateIsBelieved()
{
    QFETCH(Server, server);
    QFETCH(Outcome, outcome);
    FakePortal portal;
    QVERIFY(portal.startTls(m_certificates.server(server)));
    PortalSettings settings = adapterSettings();
    settings.caFile = m_certificates.caFile();
    Caller caller(portal, settings, m_pack);
    const Reply reply = caller.login();
    QCOMPARE(reply.outcome, outcome);
    const bool believed = outcome == Outcome::Accepted;
    QCOMPARE(reply.trouble, believed ? QString() : QStringLiteral("certificate"));
    QCOMPARE(portal.requestCount(), believed ? 1 : 0);
    if (!believed)
        QVERIFY2(reply.message.size() > 18, qPrintable(reply.message));
}

void TestPortalTls::nameInTheAddressMustBeInTheCertificate()
{
    FakePortal portal;
    QVERIFY(portal.startTls(m_certificates.server(Server::Good)));
    PortalSettings settings = adapterSettings();
    settings.caFile = m_certificates.caFile();
    settings.url = portal.url(); // by address
    Caller numbered(settings, m_pack);
    QCOMPARE(numbered.login().outcome, Outcome::Accepted);
    settings.url = QUrl(QStringLiteral("https://localhost:%1").arg(portal.port()));
    Caller named(settings, m_pack);
    QCOMPARE(named.login().outcome, Outcome::Accepted);
}

void TestPortalTls::authoritiesOfTheSystemDoNotCountBesideOurs()
{
    FakePortal portal;
    QVERIFY(portal.startTls(m_certificates.server(Server::Good)));
    Caller caller(portal, adapterSettings(), m_pack); // no ca_file: the system's authorities
    QCOMPARE(caller.login().outcome, Outcome::NotSent);
    PortalSettings settings = adapterSettings();
    settings.caFile = m_certificates.caFile();
    QCOMPARE(HttpPost(settings, systemNow).tls().caCertificates().size(), 1);
}

void TestPortalTls::brokenHandshakesMeanNotSent_data()
{
    QTest::addColumn<ConnectFault>("fault");
    QTest::newRow("closed at once") << ConnectFault::Close;
    QTest::newRow("reset at the first bytes") << ConnectFault::CutHandshake;
    QTest::newRow("silence") << ConnectFault::Hang;
    QTest::newRow("plain HTTP on the port") << ConnectFault::PlainText;
}

void TestPortalTls::brokenHandshakesMeanNotSent()
{
    QFETCH(ConnectFault, fault);
    FakePortal portal;
    QVERIFY(portal.startTls(m_certificates.server(Server::Good)));
    portal.setConnectFault(fault);
    PortalSettings settings = adapterSettings();
    settings.caFile = m_certificates.caFile();
    settings.connectMs = 500;
    Caller caller(portal, settings, m_pack);
    const Reply reply = caller.login();
    QCOMPARE(reply.outcome, Outcome::NotSent);
    QVERIFY(!reply.trouble.isEmpty());
    QVERIFY(reply.duration < 5'000);
}

void TestPortalTls::oldProtocolsAreRefused()
{
    FakePortal portal;
    QSslConfiguration old = m_certificates.server(Server::Good);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    QVERIFY(portal.startTls(old));
    PortalSettings settings = adapterSettings();
    settings.caFile = m_certificates.caFile();
    Caller caller(portal, settings, m_pack);
    QCOMPARE(caller.login().outcome, Outcome::NotSent);
    QCOMPARE(portal.requestCount(), 0);
}

void TestPortalTls::portalThatAsksForACertificateGetsOurs()
{
    FakePortal portal;
    QVERIFY(portal.startTls(m_certificates.askingServer()));
    PortalSettings settings = adapterSettings();
    settings.caFile = m_certificates.caFile();
    Caller bare(portal, settings, m_pack);
    const Reply refused = bare.login();
    QVERIFY(refused.outcome == Outcome::NotSent || refused.outcome == Outcome::Unknown);
    QCOMPARE(portal.requestCount(), 0);
    settings.clientCertificate = m_certificates.clientCertificate();
    settings.clientKey = m_certificates.clientKey();
    Caller known(portal, settings, m_pack);
    const Reply accepted = known.login();
    QVERIFY2(accepted.outcome == Outcome::Accepted, qPrintable(accepted.message));
}

void TestPortalTls::unreadableCertificatesKeepEverythingHere()
{
    FakePortal portal;
    QVERIFY(portal.startTls(m_certificates.server(Server::Good)));
    PortalSettings settings = adapterSettings();
    settings.caFile = QStringLiteral("/nonexistent/ca.pem");
    Caller caller(portal, settings, m_pack);
    const Reply reply = caller.login();
    QCOMPARE(reply.outcome, Outcome::NotSent);
    QCOMPARE(reply.trouble, QStringLiteral("certificate"));
    QCOMPARE(portal.connectionCount(), 0);
}

void TestPortalTls::ownConfigurationNeverSkipsTheCheck()
{
    PortalSettings settings = adapterSettings();
    const QSslConfiguration tls = HttpPost(settings, systemNow).tls();
    QCOMPARE(tls.peerVerifyMode(), QSslSocket::VerifyPeer);
    QCOMPARE(tls.protocol(), QSsl::TlsV1_2OrLater);
}

void TestPortalTls::peersCertificateIsNoted()
{
    FakePortal portal;
    QVERIFY(portal.startTls(m_certificates.server(Server::Good)));
    PortalSettings settings = adapterSettings();
    settings.caFile = m_certificates.caFile();
    settings.url = portal.url();
    HttpPost post(settings, systemNow);
    WireAnswer answer;
    bool done = false;
    post.post({ portal.url(), {}, "{}" }, [&](const WireAnswer& got) {
        answer = got;
        done = true;
    });
    QTRY_VERIFY(done);
    const QSslCertificate expected = m_certificates.server(Server::Good).localCertificate();
    QCOMPARE(answer.peerDigest, expected.digest(QCryptographicHash::Sha256));
}

QTEST_GUILESS_MAIN(TestPortalTls)
#include "tst_portaltls.moc"
