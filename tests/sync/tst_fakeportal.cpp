// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/twoportals.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace SampleCalls;

namespace {

QString code(int n)
{
    return QStringLiteral("H99.14-250811-%1").arg(n, 4, 10, QChar(u'0'));
}

QJsonObject json(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

}

/// The scripted portal behaves as the packet documents say, and its ledger tells the truth.
class TestFakePortal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dossierComesBeforeItsUpdateAndItsSteps();
    void stepsSentTwiceAreDoubled();
    void sessionsEnd();
    void accountAndUnitAreChecked();
    void lookUpsTellWhatIsKnown();
    void unknownProceduresAreRefusedWhenAsked();
    void rulesStrikeAsScripted_data();
    void rulesStrikeAsScripted();
    void wrongScriptsAreRefused_data();
    void wrongScriptsAreRefused();
    void figuresOfAPeriodAreThereOnce();
    void statusesMakeDossiersBornOnThePortalKnown();
    void lateRequestsTakeEffectLater();
    void faultsOfAScriptStrikeByTheirSeed();
    void requestsAreKeptByteForByte();
    void programKeepsLedgerAndData();

private:
    PortalScript script(const QByteArray& text) const
    {
        Result<PortalScript> read = PortalScript::fromJson(json(text));
        return read ? std::move(read).value() : PortalScript();
    }

    RulePackPointer m_pack;
};

void TestFakePortal::initTestCase()
{
    const Result<RuleBook> book = RuleBook::load();
    QVERIFY(book);
    m_pack = book.value().pack(u"2025");
}

void TestFakePortal::dossierComesBeforeItsUpdateAndItsSteps()
{
    FakePortal portal;
    QVERIFY(portal.start());
    Caller caller(portal, adapterSettings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    const Reply early = caller.send(step(code(1)));
    QCOMPARE(early.outcome, Outcome::Refused);
    QCOMPARE(early.code, QStringLiteral("4"));
    QVERIFY(caller.send(dossier(code(1), true)).unknownDossier);
    QCOMPARE(caller.send(dossier(code(1))).outcome, Outcome::Accepted);
    QCOMPARE(caller.send(dossier(code(1))).outcome, Outcome::Exists);
    QCOMPARE(caller.send(dossier(code(1), true)).outcome, Outcome::Accepted);
    QCOMPARE(caller.send(step(code(1))).outcome, Outcome::Accepted);
    QStringList effects;
    portal.withWorld([&effects](PortalWorld& world) {
        for (const FakeEffect& effect : world.effects())
            effects.append(effect.kind + QString::number(effect.request));
    });
    QCOMPARE(effects,
        (QStringList {
            QStringLiteral("dossier4"), QStringLiteral("dossier6"), QStringLiteral("step7") }));
}

void TestFakePortal::stepsSentTwiceAreDoubled()
{
    FakePortal portal;
    QVERIFY(portal.start());
    Caller caller(portal, adapterSettings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    QCOMPARE(caller.send(dossier(code(1))).outcome, Outcome::Accepted);
    for (const char* time : { "20250811091200", "20250811091200", "20250811091201" })
        QCOMPARE(caller.send(step(code(1), time)).outcome, Outcome::Accepted);
    portal.withWorld([](PortalWorld& world) {
        QCOMPARE(world.steps(code(1)).size(), 3);
        QCOMPARE(world.doubledSteps(), 1);
    });
}

void TestFakePortal::sessionsEnd()
{
    FakePortal portal(script("{\"session_calls\":2}"));
    QVERIFY(portal.start());
    Caller caller(portal, adapterSettings(), m_pack);
    const PortalCall ask = PortalCall::lookUp(PortalService::Agencies);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    QCOMPARE(caller.send(ask).outcome, Outcome::Accepted);
    QCOMPARE(caller.send(ask).outcome, Outcome::Accepted);
    QCOMPARE(caller.send(ask).outcome, Outcome::SessionLost);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    QCOMPARE(caller.send(ask).outcome, Outcome::Accepted);
    portal.withWorld([](PortalWorld& world) { world.endSessions(); });
    QCOMPARE(caller.send(ask).outcome, Outcome::SessionLost);
}

void TestFakePortal::accountAndUnitAreChecked()
{
    FakePortal portal(script("{\"username\":\"khac\",\"madonvi\":\"H98\"}"));
    QVERIFY(portal.start());
    Caller stranger(portal, adapterSettings(), m_pack);
    const Reply denied = stranger.login();
    QCOMPARE(denied.outcome, Outcome::Refused);
    QCOMPARE(denied.trouble, QStringLiteral("credentials"));
    PortalSettings settings = adapterSettings();
    settings.username = QStringLiteral("khac");
    Caller caller(portal, settings, m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    QVERIFY(caller.send(dossier(code(1))).message.contains(u"H99"));
}

void TestFakePortal::lookUpsTellWhatIsKnown()
{
    FakePortal portal;
    QVERIFY(portal.start());
    Caller caller(portal, adapterSettings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    const PortalCall ask = PortalCall::lookUp(PortalService::LookUpDossier, code(1));
    QVERIFY(caller.send(ask).unknownDossier);
    QCOMPARE(caller.send(dossier(code(1))).outcome, Outcome::Accepted);
    QCOMPARE(caller.send(step(code(1))).outcome, Outcome::Accepted);
    const QList<QByteArray> rows = answerRows(caller.send(ask).answer);
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = json(rows.first());
    QCOMPARE(row.value(u"MaHoSo").toString(), code(1));
    QCOMPARE(row.value(u"TienDoXuLy").toArray().size(), 1);
    portal.withWorld([](PortalWorld& world) { world.script().forgetful = true; });
    QVERIFY(caller.send(ask).unknownDossier);
    const auto rowsOf = [&caller](PortalService service, const QString& argument = {}) {
        return answerRows(caller.send(PortalCall::lookUp(service, argument)).answer).size();
    };
    QCOMPARE(rowsOf(PortalService::Procedures), 3);
    QCOMPARE(rowsOf(PortalService::Agencies), 3);
    QCOMPARE(rowsOf(PortalService::Fields), 2);
    QCOMPARE(rowsOf(PortalService::Procedure, QStringLiteral("9.999001")), 1);
    QCOMPARE(rowsOf(PortalService::Procedure, QStringLiteral("9.999999")), 0);
    QCOMPARE(rowsOf(PortalService::TechId, QStringLiteral("900000000001")), 1);
}

void TestFakePortal::unknownProceduresAreRefusedWhenAsked()
{
    FakePortal portal(script("{\"check_procedures\":true,\"procedure_pattern\":\"^9\\\\.998\"}"));
    QVERIFY(portal.start());
    Caller caller(portal, adapterSettings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    const auto sendWith = [&caller](int n, const QByteArray& procedure) {
        PortalCall call = dossier(code(n));
        call.body.replace("9.999001", procedure);
        return caller.send(call);
    };
    QCOMPARE(sendWith(1, "9.999001").outcome, Outcome::Accepted);
    QCOMPARE(sendWith(2, "9.998123").outcome, Outcome::Accepted);
    const Reply refused = sendWith(3, "1.000001");
    QCOMPARE(refused.outcome, Outcome::Refused);
    QCOMPARE(refused.message, QStringLiteral("Mã thủ tục không tồn tại: 1.000001"));
    QVERIFY(!refused.unlisted);
}

void TestFakePortal::rulesStrikeAsScripted_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<bool>("strikes");
    const auto row = [](const char* name, const char* rule, bool strikes) {
        QTest::newRow(name) << QByteArray(rule) << strikes;
    };
    row("missing", R"({"member":"ChuHoSo","missing":true})", true);
    row("not missing", R"({"member":"MaHoSo","missing":true})", false);
    row("empty", R"({"member":"GhiChu","empty":true})", false);
    row("one of", R"({"member":"TrangThaiHoSo","one_of":["1","2"]})", true);
    row("not one of", R"({"member":"TrangThaiHoSo","not_one_of":["1","2"]})", false);
    row("matches", R"({"member":"GhiChu","matches":"hư cấu$"})", true);
    row("does not match", R"({"member":"MaHoSo","not_matches":"^H99"})", false);
    row("longer", R"({"member":"MaTTHC","longer_than":7})", true);
    row("not longer", R"({"member":"MaTTHC","longer_than":8})", false);
    row("another service", R"({"service":"CapNhatTienDoHoSoMC","member":"MaHoSo","matches":"."})",
        false);
    row("list without items", R"({"member":"TaiLieuNop/TenTepDinhKem","matches":"."})", false);
}

void TestFakePortal::rulesStrikeAsScripted()
{
    QFETCH(QByteArray, rule);
    QFETCH(bool, strikes);
    QByteArray full = rule;
    full.insert(1, R"("code":-7,"message":"Sai {member} của {dossier}","times":1,)");
    FakePortal portal(script("{\"rules\":[" + full + "]}"));
    QVERIFY(portal.start());
    Caller caller(portal, adapterSettings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    const Reply first = caller.send(dossier(code(1)));
    QCOMPARE(first.outcome, strikes ? Outcome::Refused : Outcome::Accepted);
    if (!strikes)
        return;
    QCOMPARE(first.code, QStringLiteral("-7"));
    QVERIFY(first.message.endsWith(code(1)));
    QCOMPARE(caller.send(dossier(code(1))).outcome, Outcome::Accepted); // it strikes once
}

void TestFakePortal::wrongScriptsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("unknown key") << QByteArray("{\"rulse\":[]}");
    QTest::newRow("rule without test") << QByteArray("{\"rules\":[{\"member\":\"a\"}]}");
    QTest::newRow("rule with two tests")
        << QByteArray("{\"rules\":[{\"member\":\"a\",\"empty\":true,\"missing\":true}]}");
    QTest::newRow("bad pattern") << QByteArray(
        "{\"rules\":[{\"member\":\"a\",\"matches\":\"(\"}]}");
    QTest::newRow("unknown fault") << QByteArray("{\"faults\":[{\"fault\":\"explode\"}]}");
}

void TestFakePortal::wrongScriptsAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!PortalScript::fromJson(json(text)));
}

void TestFakePortal::figuresOfAPeriodAreThereOnce()
{
    FakePortal portal;
    QVERIFY(portal.start());
    Caller caller(portal, adapterSettings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    PortalCall survey = dossier(code(1));
    survey.kind = PacketKind::Survey;
    survey.references.clear();
    survey.body = sampleBody(QStringLiteral("14-inferred-dongbodanhgia-request.json"));
    QCOMPARE(caller.send(survey).outcome, Outcome::Accepted);
    QCOMPARE(caller.send(survey).outcome, Outcome::Exists);
    survey.body.replace("\"isUpdating\": \"False\"", "\"isUpdating\": \"True\"");
    QCOMPARE(caller.send(survey).outcome, Outcome::Accepted);
    survey.kind = PacketKind::Statistics;
    survey.body = sampleBody(QStringLiteral("15-inferred-dongbosolieuthongke-request.json"));
    QCOMPARE(caller.send(survey).outcome, Outcome::Accepted);
}

void TestFakePortal::statusesMakeDossiersBornOnThePortalKnown()
{
    FakePortal portal;
    QVERIFY(portal.start());
    Caller caller(portal, adapterSettings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    PortalCall status = dossier(QStringLiteral("G22.99-250818-000123"));
    status.kind = PacketKind::Status;
    status.body = sampleBody(QStringLiteral("09-dongbotrangthaihoso-request.json"));
    QCOMPARE(caller.send(status).outcome, Outcome::Accepted);
    const Reply found =
        caller.send(PortalCall::lookUp(PortalService::LookUpDossier, status.references.first()));
    QCOMPARE(json(answerRows(found.answer).value(0)).value(u"TrangThaiHoSo").toString(),
        QStringLiteral("4"));
}

void TestFakePortal::lateRequestsTakeEffectLater()
{
    FakePortal portal;
    QVERIFY(portal.start());
    Caller caller(portal, adapterSettings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    Fault late;
    late.kind = FaultKind::LateApply;
    late.ms = 200;
    portal.planFault(1, late);
    QSignalSpy applied(&portal, &FakePortal::appliedLate);
    QCOMPARE(caller.send(dossier(code(1))).outcome, Outcome::Unknown);
    QVERIFY(caller.send(PortalCall::lookUp(PortalService::LookUpDossier, code(1))).unknownDossier);
    QVERIFY(applied.wait());
    QVERIFY(!caller.send(PortalCall::lookUp(PortalService::LookUpDossier, code(1))).unknownDossier);
}

void TestFakePortal::faultsOfAScriptStrikeByTheirSeed()
{
    const QByteArray text =
        R"({"seed":5,"faults":[{"fault":"answer","status":500,"probability":0.5,"service":"LayDanhMucCoQuan"},
        {"fault":"answer","status":503,"every":3,"times":1,"headers":{"Retry-After":"7"},"service":"LayDanhMucLinhVuc"}]})";
    QStringList runs;
    for (int run = 0; run < 2; ++run) {
        FakePortal portal(script(text));
        QVERIFY(portal.start());
        Caller caller(portal, adapterSettings(), m_pack);
        QCOMPARE(caller.login().outcome, Outcome::Accepted);
        QString pattern;
        for (int i = 0; i < 20; ++i)
            pattern += QString::number(
                caller.send(PortalCall::lookUp(PortalService::Agencies)).httpStatus / 100);
        for (int i = 0; i < 7; ++i) {
            const Reply reply = caller.send(PortalCall::lookUp(PortalService::Fields));
            QCOMPARE(reply.outcome, i == 2 ? Outcome::Busy : Outcome::Accepted);
            QCOMPARE(reply.retryAfter, i == 2 ? 7'000 : -1);
        }
        runs.append(pattern);
    }
    QCOMPARE(runs.first(), runs.last());
    QVERIFY(runs.first().contains(u'5') && runs.first().contains(u'2'));
}

void TestFakePortal::requestsAreKeptByteForByte()
{
    FakePortal portal;
    QVERIFY(portal.start());
    Caller caller(portal, adapterSettings(), m_pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    QCOMPARE(caller.send(dossier(code(1))).outcome, Outcome::Accepted);
    const QList<FakeRequest> requests = portal.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.first().service, QStringLiteral("login"));
    QCOMPARE(requests.first().body,
        QByteArray("{\"username\":\"tinhmau_tichhop\",\"password\":\"MAT-KHAU-HU-CAU\"}"));
    QVERIFY(requests.last().whole);
    QCOMPARE(requests.last().connection, 1);
    QCOMPARE(requests.last().target, QByteArray("/forward/mapi/g"));
}

void TestFakePortal::programKeepsLedgerAndData()
{
    QTemporaryDir folder;
    const auto path = [&folder](
                          const char* name) { return folder.filePath(QLatin1StringView(name)); };
    for (int run = 0; run < 2; ++run) {
        QProcess program;
        program.start(QStringLiteral(MOTCUA_BIN_DIR "/fakeportal"),
            { QStringLiteral("--print-port"), QStringLiteral("--ledger"), path("so.jsonl"),
                QStringLiteral("--data"), path("data.json"), QStringLiteral("--settings"),
                path("motcua.ini"), QStringLiteral("--tls"), path("ca.pem") });
        QVERIFY(program.waitForStarted());
        QVERIFY(program.waitForReadyRead(20'000));
        const quint16 port = program.readLine().trimmed().toUShort();
        const Result<Settings> file = Settings::load(path("motcua.ini"));
        QVERIFY(file);
        const Result<PortalSettings> settings = readPortalSettings(file.value());
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error().rule));
        QCOMPARE(settings.value().url.port(), port);
        Caller caller(settings.value(), m_pack);
        QCOMPARE(caller.login().outcome, Outcome::Accepted);
        QCOMPARE(
            caller.send(dossier(code(1))).outcome, run == 0 ? Outcome::Accepted : Outcome::Exists);
        program.terminate();
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitCode(), 0);
    }
    QFile ledger(path("so.jsonl"));
    QVERIFY(ledger.open(QIODevice::ReadOnly));
    const QByteArray lines = ledger.readAll();
    QCOMPARE(lines.count("\"request\":"), 4);
    QCOMPARE(lines.count("\"effect\":"), 1);
    QCOMPARE(lines.count("\"answer\":"), 4);
}

QTEST_GUILESS_MAIN(TestFakePortal)
#include "tst_fakeportal.moc"
