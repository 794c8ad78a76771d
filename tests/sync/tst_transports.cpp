// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/rulebook.h"
#include "tests/kit/fakeportal.h"
#include "tests/kit/samplecalls.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace SampleCalls;

namespace {

const auto kCode = QStringLiteral("H99.14-250811-0001");

PortalCall style2018(PacketKind kind, const QString& sample, const QString& code = {})
{
    PortalCall call;
    call.kind = kind;
    call.profile = QStringLiteral("2018");
    call.encoding = QStringLiteral("json");
    call.body = sampleBody(sample);
    if (!code.isEmpty())
        call.references = { code };
    return call;
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}

/// A whole conversation over each transport.
class TestTransports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void xmlGoesThroughTheAdapter();
    void conversationOverAGateway();
    void conversationInTheStyleOf2018();
    void tokenThatRanOutIsALostSession();
    void folderKeepsBodiesUntilAnAnswerComes();
    void folderThatCannotBeWrittenMeansNotSent();
    void connectionTestStopsAtTheFirstFailure();

private:
    PortalSettings gatewaySettings() const
    {
        PortalSettings settings = adapterSettings();
        settings.transport = Transport::Gateway;
        return settings;
    }

    RulePackPointer m_pack;
    RulePackPointer m_pack2018;
};

void TestTransports::initTestCase()
{
    const Result<RuleBook> book = RuleBook::load();
    QVERIFY(book);
    m_pack = book.value().pack(u"2025");
    m_pack2018 = book.value().pack(u"2018");
    QVERIFY(m_pack && m_pack2018);
}

void TestTransports::xmlGoesThroughTheAdapter()
{
    FakePortal portal;
    QVERIFY(portal.start());
    Caller caller(portal, adapterSettings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    PortalCall call = dossier(QStringLiteral("000.00.14.H99-210809-0001"));
    call.encoding = QStringLiteral("xml");
    call.body = sampleBody(QStringLiteral("19-inferred-dongbohosomc.xml"));
    const Reply reply = caller.send(call);
    QVERIFY2(reply.outcome == Outcome::Accepted, qPrintable(reply.message));
    QVERIFY(portal.requests().last().header("content-type").startsWith("application/xml"));
    const QJsonObject kept = portal.withWorld([](PortalWorld& world) {
        return world.dossier(QStringLiteral("000.00.14.H99-210809-0001"));
    });
    QCOMPARE(kept.value(u"MaTTHC").toString(), QStringLiteral("9.999001"));
}

void TestTransports::conversationOverAGateway()
{
    FakePortal portal;
    QVERIFY(portal.start());
    Caller caller(portal, gatewaySettings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    QCOMPARE(portal.requestCount(), 0);
    QCOMPARE(caller.send(step(kCode)).outcome, Outcome::Refused);
    QCOMPARE(caller.send(dossier(kCode)).outcome, Outcome::Accepted);
    QCOMPARE(caller.send(dossier(kCode)).outcome, Outcome::Exists);
    QCOMPARE(caller.send(dossier(kCode, true)).outcome, Outcome::Accepted);
    QCOMPARE(caller.send(step(kCode)).outcome, Outcome::Accepted);
    QCOMPARE(portal.requestCount(), 5);
}

void TestTransports::conversationInTheStyleOf2018()
{
    FakePortal portal;
    QVERIFY(portal.start());
    PortalSettings settings = adapterSettings();
    settings.transport = Transport::OAuth2018;
    settings.profile = QStringLiteral("2018");
    settings.clientId = QStringLiteral("tinh mẫu");
    settings.authPath = QStringLiteral("/token");
    Caller caller(portal, settings, m_pack2018);
    const Reply token = caller.login();
    QVERIFY2(token.outcome == Outcome::Accepted, qPrintable(token.message));
    QVERIFY(!token.answer.contains("phien-"));
    const auto code = QStringLiteral("000.00.14.H99-181112-0005");
    const PortalCall traces = style2018(
        PacketKind::Progress, QStringLiteral("13-mic2018-updatedocumenttraces.json"), code);
    QCOMPARE(caller
                 .send(style2018(
                     PacketKind::Dossier, QStringLiteral("12-mic2018-syncdocument.json"), code))
                 .outcome,
        Outcome::Accepted);
    const Reply steps = caller.send(traces);
    QVERIFY2(steps.outcome == Outcome::Accepted, qPrintable(steps.message));
    QCOMPARE(
        caller.send(style2018(PacketKind::Survey, QStringLiteral("10-mic2018-updatevote.json")))
            .outcome,
        Outcome::Accepted);
    QCOMPARE(caller
                 .send(style2018(
                     PacketKind::Statistics, QStringLiteral("11-mic2018-updatestatistic.json")))
                 .outcome,
        Outcome::Accepted);
    QCOMPARE(portal.requests().last().body,
        sampleBody(QStringLiteral("11-mic2018-updatestatistic.json")));
    QVERIFY(portal.requests().last().header("authorization").startsWith("Bearer phien-"));
    QCOMPARE(caller.send(style2018(PacketKind::Status, {})).outcome, Outcome::Misconfigured);
}

void TestTransports::tokenThatRanOutIsALostSession()
{
    PortalScript script = PortalScript::standard();
    script.sessionCalls = 1;
    FakePortal portal(script);
    QVERIFY(portal.start());
    PortalSettings settings = adapterSettings();
    settings.transport = Transport::OAuth2018;
    settings.clientId = QStringLiteral("tinhmau");
    settings.authPath = QStringLiteral("/token");
    Caller caller(portal, settings, m_pack2018);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    const PortalCall vote =
        style2018(PacketKind::Survey, QStringLiteral("10-mic2018-updatevote.json"));
    QCOMPARE(caller.send(vote).outcome, Outcome::Accepted);
    QCOMPARE(caller.send(vote).outcome, Outcome::SessionLost);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    QCOMPARE(caller.send(vote).outcome, Outcome::Accepted);
}

void TestTransports::folderKeepsBodiesUntilAnAnswerComes()
{
    QTemporaryDir folder;
    PortalSettings settings = adapterSettings();
    settings.transport = Transport::Folder;
    settings.folderOut = folder.filePath(QStringLiteral("ra"));
    settings.folderIn = folder.filePath(QStringLiteral("vào"));
    QVERIFY(QDir().mkpath(settings.folderOut) && QDir().mkpath(settings.folderIn));
    Caller caller(settings, m_pack);
    PortalCall call = dossier(kCode);
    call.fileName = QStringLiteral("0000000001-dossier");
    QCOMPARE(caller.send(call).outcome, Outcome::Unknown);
    const QDir out(settings.folderOut);
    QCOMPARE(out.entryList(QDir::Files), QStringList { QStringLiteral("0000000001-dossier.json") });
    QFile body(out.filePath(QStringLiteral("0000000001-dossier.json")));
    QVERIFY(body.open(QIODevice::ReadOnly));
    QCOMPARE(body.readAll(), call.body);
    PortalCall collect = call;
    collect.service = PortalService::Collect;
    QCOMPARE(caller.send(collect).outcome, Outcome::Unknown);
    const QString answer = settings.folderIn + QStringLiteral("/0000000001-dossier.json");
    QVERIFY(writeFile(answer, "{\"error_code\":\"2\",\"mess"));
    QCOMPARE(caller.send(collect).outcome, Outcome::Unknown); // still being written
    QVERIFY(writeFile(answer, "{\"error_code\":\"2\",\"message\":\"Thiếu trường\"}"));
    QCOMPARE(caller.send(collect).outcome, Outcome::Refused);
    QVERIFY(!QFile::exists(answer));
    QCOMPARE(QDir(settings.folderIn + QStringLiteral("/read")).entryList(QDir::Files).size(), 1);
    QCOMPARE(
        caller.send(call).outcome, Outcome::Unknown); // sent again: the old answer does not count
    QVERIFY(!settings.canLookUp() && settings.canCollect());
}

void TestTransports::folderThatCannotBeWrittenMeansNotSent()
{
    PortalSettings settings = adapterSettings();
    settings.transport = Transport::Folder;
    settings.folderOut = QStringLiteral("/khong/co");
    settings.folderIn = QStringLiteral("/khong/co");
    Caller caller(settings, m_pack);
    PortalCall call = dossier(kCode);
    call.fileName = QStringLiteral("1");
    QCOMPARE(caller.send(call).outcome, Outcome::NotSent);
    const ConnectionSteps steps = caller.test();
    QCOMPARE(steps.size(), 1);
    QVERIFY(!steps.first().passed);
}

void TestTransports::connectionTestStopsAtTheFirstFailure()
{
    PortalScript script = PortalScript::standard();
    script.password = QStringLiteral("khác");
    FakePortal portal(script);
    QVERIFY(portal.start());
    Caller caller(portal, adapterSettings(), m_pack);
    ConnectionSteps steps = caller.test();
    const auto names = [&steps] {
        QStringList list;
        for (const ConnectionStep& step : steps)
            list.append(step.step + (step.passed ? u'+' : u'-'));
        return list.join(u' ');
    };
    QCOMPARE(names(), QStringLiteral("resolve+ connect+ login-"));
    QCOMPARE(steps.last().outcome, Outcome::Refused);
    QVERIFY(steps.last().detail.contains(u"Sai tài khoản"));
    portal.withWorld([](PortalWorld& world) { world.script().password.clear(); });
    steps = caller.test();
    QCOMPARE(names(), QStringLiteral("resolve+ connect+ login+ lookup+"));
    portal.stop();
    steps = caller.test();
    QCOMPARE(names(), QStringLiteral("resolve+ connect-"));
}

QTEST_GUILESS_MAIN(TestTransports)
#include "tst_transports.moc"
