// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/bodyparts.h"
#include "app/portal/transport.h"
#include "tests/kit/samplecalls.h"

#include <QTest>

using namespace SampleCalls;

namespace {

const auto kCode = QStringLiteral("H99.14-250811-0001");

PortalSettings gatewaySettings()
{
    PortalSettings settings = adapterSettings();
    settings.transport = Transport::Gateway;
    return settings;
}

}

/// The form each transport gives a message, without any socket.
class TestTransportForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void envelopeIsFilledInWithoutTouchingTheRest_data();
    void envelopeIsFilledInWithoutTouchingTheRest();
    void packetsSayWhatTheyAreAbout();
    void gatewayGetsTheBareItemsAndTheRestInTheAddress();
    void gatewayWithThreeAddresses();
    void gatewayCannotBeAsked();
};

void TestTransportForms::envelopeIsFilledInWithoutTouchingTheRest_data()
{
    QTest::addColumn<bool>("xml");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("JSON") << false
                          << QByteArray("{\"session\":\"\", \"x\" : 1.50,\"madonvi\":null}")
                          << QByteArray(
                                 "{\"session\":\"p\\\"h\", \"x\" : 1.50,\"madonvi\":\"H99\"}");
    QTest::newRow("JSON without the members")
        << false << QByteArray("{\"x\":1}")
        << QByteArray("{\"x\":1,\"session\":\"p\\\"h\",\"madonvi\":\"H99\"}");
    QTest::newRow("a session inside an item is not ours")
        << false << QByteArray("{\"data\":[{\"session\":\"a\"}],\"session\":\"\",\"madonvi\":\"\"}")
        << QByteArray(
               "{\"data\":[{\"session\":\"a\"}],\"session\":\"p\\\"h\",\"madonvi\":\"H99\"}");
    QTest::newRow("XML")
        << true
        << QByteArray(
               "<S>\n <session/>\n <madonvi>x</madonvi><a> b&amp;c</a><!-- <session> --></S>")
        << QByteArray("<S>\n <session>p&quot;h</session>\n <madonvi>H99</madonvi><a> "
                      "b&amp;c</a><!-- <session> --></S>");
    QTest::newRow("XML with text before")
        << true
        << QByteArray(
               "<?xml version=\"1.0\"?><!-- Mẫu < -->\n<S><data><session>giữ</session></data>"
               "<session>cũ</session><madonvi/></S>")
        << QByteArray(
               "<?xml version=\"1.0\"?><!-- Mẫu < -->\n<S><data><session>giữ</session></data>"
               "<session>p&quot;h</session><madonvi>H99</madonvi></S>");
}

void TestTransportForms::envelopeIsFilledInWithoutTouchingTheRest()
{
    QFETCH(bool, xml);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    const Result<QByteArray> filled =
        withEnvelope(body, xml, QStringLiteral("p\"h"), QStringLiteral("H99"));
    QVERIFY(filled);
    QCOMPARE(filled.value(), expected);
}

void TestTransportForms::packetsSayWhatTheyAreAbout()
{
    Packet packet;
    packet.id = { 42 };
    packet.kind = PacketKind::Status;
    packet.profile = QStringLiteral("2025");
    packet.encoding = QStringLiteral("json");
    packet.dossierCode = QStringLiteral("H99.14-250818-0031");
    packet.body = sampleBody(QStringLiteral("09-dongbotrangthaihoso-request.json"));
    PortalCall call = PortalCall::sending(packet);
    QCOMPARE(call.references,
        (QStringList {
            QStringLiteral("H99.14-250818-0031"), QStringLiteral("G22.99-250818-000123") }));
    QVERIFY(!call.isUpdate);
    QCOMPARE(call.fileName, QStringLiteral("0000000042-status-H99.14-250818-0031"));
    packet.kind = PacketKind::Dossier;
    packet.body = sampleBody(QStringLiteral("06-dongbohosomc-update-supplement-request.json"));
    packet.dossierCode = QStringLiteral("../../a\\b:c");
    call = PortalCall::sending(packet);
    QVERIFY(call.isUpdate);
    QVERIFY(!call.fileName.contains(u'/') && !call.fileName.contains(u'\\')
        && !call.fileName.contains(u':'));
    packet.encoding = QStringLiteral("xml");
    packet.body = "<DongBoHoSoMC><session/><isUpdating>True</isUpdating><data><HoSo><isUpdating>x</"
                  "isUpdating></HoSo>"
                  "</data></DongBoHoSoMC>";
    QVERIFY(PortalCall::sending(packet).isUpdate);
}

void TestTransportForms::gatewayGetsTheBareItemsAndTheRestInTheAddress()
{
    PortalSettings settings = gatewaySettings();
    settings.url = QUrl(QStringLiteral("https://cong.tinhmau.example/api?khoa=1"));
    const Result<WireRequest> request = callRequest(settings, dossier(kCode, true), {});
    QVERIFY(request);
    QCOMPARE(request.value().url.toString(QUrl::FullyEncoded),
        QStringLiteral("https://cong.tinhmau.example/api/"
                       "DongBoHoSoMC?khoa=1&MaDinhDanhDV=H99&isUpdating=True"));
    QVERIFY(request.value().body.startsWith("[{\"MaHoSo\""));
    QVERIFY(!request.value().body.contains("session"));
    const Result<WireRequest> steps = callRequest(settings, step(kCode), {});
    QVERIFY(steps.value().url.toString().endsWith(u"/CapNhatTienDoHoSoMC?khoa=1&MaDinhDanhDV=H99"));
    PortalCall status = dossier(kCode);
    status.kind = PacketKind::Status;
    status.body = sampleBody(QStringLiteral("09-dongbotrangthaihoso-request.json"));
    const Result<WireRequest> bare = callRequest(settings, status, {});
    QVERIFY(bare.value().body.startsWith('{'));
    QVERIFY(bare.value().url.query().endsWith(u"type=2"));
    PortalCall xml = dossier(kCode);
    xml.encoding = QStringLiteral("xml");
    QCOMPARE(callRequest(settings, xml, {}).error().rule, QStringLiteral("wire.encoding"));
}

void TestTransportForms::gatewayWithThreeAddresses()
{
    PortalSettings settings = gatewaySettings();
    settings.gatewayAdd = QUrl(QStringLiteral("https://a.example/add"));
    settings.gatewayUpdate = QUrl(QStringLiteral("https://b.example/update?x=1"));
    settings.gatewayProgress = QUrl(QStringLiteral("https://c.example/progress"));
    QCOMPARE(callRequest(settings, dossier(kCode), {}).value().url,
        QUrl(QStringLiteral("https://a.example/add?MaDinhDanhDV=H99")));
    QCOMPARE(callRequest(settings, dossier(kCode, true), {}).value().url,
        QUrl(QStringLiteral("https://b.example/update?x=1&MaDinhDanhDV=H99")));
    QCOMPARE(callRequest(settings, step(kCode), {}).value().url,
        QUrl(QStringLiteral("https://c.example/progress?MaDinhDanhDV=H99")));
    PortalCall survey = dossier(kCode);
    survey.kind = PacketKind::Survey;
    QCOMPARE(callRequest(settings, survey, {}).error().rule, QStringLiteral("wire.address"));
}

void TestTransportForms::gatewayCannotBeAsked()
{
    QVERIFY(!gatewaySettings().canLookUp());
    QVERIFY(!gatewaySettings().needsLogin());
    const PortalCall ask = PortalCall::lookUp(PortalService::LookUpDossier, kCode);
    QCOMPARE(callRequest(gatewaySettings(), ask, {}).error().rule, QStringLiteral("wire.nolookup"));
}

QTEST_GUILESS_MAIN(TestTransportForms)
#include "tst_transportforms.moc"
