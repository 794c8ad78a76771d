// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/retryafter.h"
#include "tests/kit/answers.h"

#include <QTest>

using namespace Answers;

/// What statuses, headers and broken exchanges mean, and answers to questions other than packets.
class TestOutcomeWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statusesMeanWhatTheTableSays_data();
    void statusesMeanWhatTheTableSays();
    void endsWithoutAnAnswerMeanWhatTheTableSays_data();
    void endsWithoutAnAnswerMeanWhatTheTableSays();
    void lookUpsAreReadAsLookUps_data();
    void lookUpsAreReadAsLookUps();
    void rowsOfALookUpKeepTheirBytes();
    void loginsAreReadAsLogins_data();
    void loginsAreReadAsLogins();
    void retryAfterIsClamped_data();
    void retryAfterIsClamped();
    void twoRetryAfterHeadersAreNoAnswer();
    void clockSkewIsNotedAndChangesNothing();

private:
    Reply read(const WireAnswer& answer, const AnswerContext& context = {}) const
    {
        return readOutcome(*m_pack, answer, context);
    }

    RulePackPointer m_pack;
};

void TestOutcomeWire::initTestCase()
{
    m_pack = pack();
    QVERIFY(m_pack);
}

void TestOutcomeWire::statusesMeanWhatTheTableSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("trouble");
    const auto row = [](int status, const QByteArray& body, Outcome outcome,
                         const char* trouble = "") {
        QTest::addRow("%d %s", status, body.left(20).constData())
            << status << body << outcome << QString::fromLatin1(trouble);
    };
    const QByteArray ok = said("0", "Thành công");
    const QByteArray no = said("2", "Thiếu trường");
    row(201, ok, Outcome::Accepted);
    row(204, "", Outcome::Unknown, "network");
    row(205, ok, Outcome::Unknown, "network");
    row(206, ok, Outcome::Unknown, "network");
    row(101, "", Outcome::Unknown, "network");
    for (const int status : { 300, 301, 302, 303, 304, 307, 308 })
        row(status, ok, Outcome::Misconfigured, "not-portal");
    for (const int status : { 404, 405, 415, 501 })
        row(status, no, Outcome::Misconfigured, "not-portal");
    for (const int status : { 400, 409, 413, 422 }) {
        row(status, no, Outcome::Refused);
        row(status, ok, Outcome::Unknown, "network");
        row(status, "<html>", Outcome::Unknown, "network");
        row(status, "", Outcome::Unknown, "network");
    }
    row(409, said("3", "Hồ sơ đã tồn tại"), Outcome::Exists);
    row(401, "", Outcome::SessionLost);
    row(401, ok, Outcome::SessionLost);
    row(403, "", Outcome::SessionLost);
    row(403, "<html>", Outcome::SessionLost);
    row(403, no, Outcome::Refused);
    row(403, said("-1", "Phiên làm việc đã hết hạn"), Outcome::SessionLost);
    row(407, "", Outcome::NotSent, "network");
    row(408, "", Outcome::Busy);
    row(425, "", Outcome::Busy);
    row(429, no, Outcome::Busy);
    row(418, no, Outcome::Unknown, "network");
    for (const int status : { 500, 502, 503, 504, 599 }) {
        row(status, ok, Outcome::Unknown, "network");
        row(status, "<html>", Outcome::Unknown, "network");
    }
}

void TestOutcomeWire::statusesMeanWhatTheTableSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Outcome, outcome);
    QFETCH(QString, trouble);
    const Reply reply = read(answered(body, status));
    QCOMPARE(reply.outcome, outcome);
    QCOMPARE(reply.trouble, trouble);
    QCOMPARE(reply.httpStatus, status);
    QVERIFY(!reply.message.isEmpty() || outcome == Outcome::Accepted);
}

void TestOutcomeWire::endsWithoutAnAnswerMeanWhatTheTableSays_data()
{
    QTest::addColumn<WireTrouble>("trouble");
    QTest::addColumn<bool>("bytesLeft");
    QTest::addColumn<int>("status");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("breaker");
    const auto network = QStringLiteral("network");
    QTest::newRow("refused connection")
        << WireTrouble::Network << false << 0 << Outcome::NotSent << network;
    QTest::newRow("connect deadline")
        << WireTrouble::Deadline << false << 0 << Outcome::NotSent << network;
    QTest::newRow("certificate") << WireTrouble::Certificate << false << 0 << Outcome::NotSent
                                 << QStringLiteral("certificate");
    QTest::newRow("proxy") << WireTrouble::Proxy << false << 0 << Outcome::NotSent << network;
    QTest::newRow("reset after sending")
        << WireTrouble::Network << true << 0 << Outcome::Unknown << network;
    QTest::newRow("deadline after sending")
        << WireTrouble::Deadline << true << 0 << Outcome::Unknown << network;
    QTest::newRow("certificate refused after sending")
        << WireTrouble::Certificate << true << 0 << Outcome::Unknown
        << QStringLiteral("certificate");
    QTest::newRow("cut 200") << WireTrouble::Network << true << 200 << Outcome::Unknown << network;
    QTest::newRow("cut 404") << WireTrouble::Network << true << 404 << Outcome::Unknown << network;
    QTest::newRow("too large") << WireTrouble::TooLarge << true << 200 << Outcome::Unknown
                               << network;
    QTest::newRow("nothing at all")
        << WireTrouble::None << true << 0 << Outcome::Unknown << network;
}

void TestOutcomeWire::endsWithoutAnAnswerMeanWhatTheTableSays()
{
    QFETCH(WireTrouble, trouble);
    QFETCH(bool, bytesLeft);
    QFETCH(int, status);
    QFETCH(Outcome, outcome);
    QFETCH(QString, breaker);
    WireAnswer answer = ended(trouble, bytesLeft, status);
    answer.body = said("0", "Thành công"); // a whole answer in a broken exchange is still no answer
    const Reply reply = read(answer);
    QCOMPARE(reply.outcome, outcome);
    QCOMPARE(reply.trouble, breaker);
    QCOMPARE(reply.answerCut, trouble == WireTrouble::TooLarge);
    QVERIFY(replyReasons().contains(reply.message.section(u':', 0, 0)));
}

void TestOutcomeWire::lookUpsAreReadAsLookUps_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("unknownDossier");
    QTest::newRow("found") << sampleBody(QStringLiteral("04-tracuuhoso-response-found.json"))
                           << Outcome::Accepted << false;
    QTest::newRow("not found") << sampleBody(QStringLiteral("04-tracuuhoso-response-unknown.json"))
                               << Outcome::Accepted << true;
    QTest::newRow("no result member") << said("0", "Thành công") << Outcome::Accepted << true;
    QTest::newRow("null result") << QByteArray("{\"error_code\":0,\"result\":null}")
                                 << Outcome::Accepted << true;
    QTest::newRow("not found by code")
        << said("4", "Hồ sơ không tồn tại") << Outcome::Accepted << true;
    QTest::newRow("error without rows")
        << said("0", "Lỗi kết nối CSDL") << Outcome::Unknown << false;
    QTest::newRow("refused") << said("2", "Thiếu mahoso") << Outcome::Refused << false;
    QTest::newRow("session over") << said("-1", "Phiên làm việc đã hết hạn") << Outcome::SessionLost
                                  << false;
    QTest::newRow("another's row")
        << QByteArray("{\"error_code\":0,\"result\":[{\"MaHoSo\":\"H99.14-250811-0070\"}]}")
        << Outcome::Unknown << false;
    QTest::newRow("no code") << QByteArray("{\"result\":[]}") << Outcome::Unknown << false;
    QTest::newRow("double-encoded")
        << QByteArray("{\"message\":\"{\\\"error_code\\\":0,\\\"result\\\":[{\\\"MaHoSo\\\":"
                      "\\\"H99.14-250811-0007\\\"}]}\"}")
        << Outcome::Accepted << false;
}

void TestOutcomeWire::lookUpsAreReadAsLookUps()
{
    QFETCH(QByteArray, body);
    QFETCH(Outcome, outcome);
    QFETCH(bool, unknownDossier);
    AnswerContext context;
    context.purpose = AnswerContext::Purpose::Ask;
    context.references = { kDossier };
    const Reply reply = read(answered(body), context);
    QCOMPARE(reply.outcome, outcome);
    QCOMPARE(reply.unknownDossier, unknownDossier);
}

void TestOutcomeWire::rowsOfALookUpKeepTheirBytes()
{
    QCOMPARE(answerRows("{\"result\":[ {\"A\" : 1.0},{\"A\":\"\\u0041\"} ]}"),
        (QList<QByteArray> { "{\"A\" : 1.0}", "{\"A\":\"\\u0041\"}" }));
    QCOMPARE(answerRows("{\"result\":{}}"), QList<QByteArray>());
    QCOMPARE(answerRows("nothing"), QList<QByteArray>());
    QCOMPARE(answerText("{\"session\":\"a\\u0062\"}", "session"), QStringLiteral("ab"));
}

void TestOutcomeWire::loginsAreReadAsLogins_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("trouble");
    const auto credentials = QStringLiteral("credentials");
    const QString none;
    QTest::newRow("good") << sampleBody(QStringLiteral("01-login-response-ok.json")) << 200
                          << Outcome::Accepted << none;
    QTest::newRow("denied") << sampleBody(QStringLiteral("01-login-response-denied.json")) << 200
                            << Outcome::Refused << credentials;
    QTest::newRow("zero without session")
        << said("0", "Thành công") << 200 << Outcome::Unknown << none;
    QTest::newRow("session with an error")
        << QByteArray("{\"session\":\"abc\",\"error_code\":\"05\"}") << 200 << Outcome::Refused
        << credentials;
    QTest::newRow("session without a code")
        << QByteArray("{\"session\":\"abc\"}") << 200 << Outcome::Unknown << none;
    QTest::newRow("token") << QByteArray("{\"access_token\":\"abc\",\"expires_in\":60}") << 200
                           << Outcome::Accepted << none;
    QTest::newRow("401") << QByteArray("{\"error\":\"invalid_client\"}") << 401 << Outcome::Refused
                         << credentials;
    QTest::newRow("403") << QByteArray() << 403 << Outcome::Refused << credentials;
    QTest::newRow("page") << QByteArray("<html>") << 200 << Outcome::Unknown
                          << QStringLiteral("not-portal");
    QTest::newRow("404") << QByteArray() << 404 << Outcome::Misconfigured
                         << QStringLiteral("not-portal");
    QTest::newRow("500") << QByteArray() << 500 << Outcome::Unknown << QStringLiteral("network");
}

void TestOutcomeWire::loginsAreReadAsLogins()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(Outcome, outcome);
    QFETCH(QString, trouble);
    AnswerContext context;
    context.purpose = AnswerContext::Purpose::Login;
    const Reply reply = read(answered(body, status), context);
    QCOMPARE(reply.outcome, outcome);
    QCOMPARE(reply.trouble, trouble);
}

void TestOutcomeWire::retryAfterIsClamped_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("wait");
    const QByteArray noDate;
    QTest::newRow("seconds") << QByteArray("120") << noDate << qint64(120'000);
    QTest::newRow("zero") << QByteArray("0") << noDate << qint64(1'000);
    QTest::newRow("negative") << QByteArray("-1") << noDate << qint64(1'000);
    QTest::newRow("a milliard") << QByteArray("1000000000") << noDate << qint64(86'400'000);
    QTest::newRow("beyond 64 bits")
        << QByteArray("99999999999999999999") << noDate << qint64(86'400'000);
    QTest::newRow("1e9") << QByteArray("1e9") << noDate << qint64(-1);
    QTest::newRow("garbage") << QByteArray("soon") << noDate << qint64(-1);
    QTest::newRow("empty") << QByteArray("") << noDate << qint64(-1);
    QTest::newRow("date by the portal's clock")
        << QByteArray("Mon, 01 Jan 2035 00:05:00 GMT")
        << QByteArray("Mon, 01 Jan 2035 00:00:00 GMT") << qint64(300'000);
    QTest::newRow("past date") << QByteArray("Mon, 01 Jan 2035 00:00:00 GMT")
                               << QByteArray("Mon, 01 Jan 2035 00:05:00 GMT") << qint64(1'000);
    QTest::newRow("far date") << QByteArray("Tue, 01 Jan 2036 00:00:00 GMT")
                              << QByteArray("Mon, 01 Jan 2035 00:00:00 GMT") << qint64(86'400'000);
    QTest::newRow("date by our clock")
        << QByteArray("Tue, 12 Aug 2025 12:01:00 GMT") << noDate << qint64(60'000);
    QTest::newRow("no date at all")
        << QByteArray("Tue, 31 Feb 2035 00:00:00 GMT") << noDate << qint64(-1);
}

void TestOutcomeWire::retryAfterIsClamped()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, date);
    QFETCH(qint64, wait);
    for (const int status : { 429, 503, 500 }) {
        WireAnswer answer = answered("", status);
        answer.headers.append(WireHeader("retry-after", header));
        if (!date.isEmpty())
            answer.headers.append(WireHeader("Date", date));
        const Reply reply = read(answer);
        QCOMPARE(reply.retryAfter, wait);
        const bool busy = status == 429 || (status == 503 && wait >= 0);
        QCOMPARE(reply.outcome, busy ? Outcome::Busy : Outcome::Unknown);
    }
}

void TestOutcomeWire::twoRetryAfterHeadersAreNoAnswer()
{
    WireAnswer answer = answered("", 429);
    answer.headers = { { "Retry-After", "5" }, { "Retry-After", "10" } };
    QCOMPARE(read(answer).retryAfter, -1);
}

void TestOutcomeWire::clockSkewIsNotedAndChangesNothing()
{
    WireAnswer answer = answered(said("0", "Thành công"));
    answer.headers.append(WireHeader("Date", "Mon, 01 Jan 2035 00:00:00 GMT"));
    const Reply reply = read(answer);
    QCOMPARE(reply.outcome, Outcome::Accepted);
    QCOMPARE(reply.clockSkew, *httpDate("Mon, 01 Jan 2035 00:00:00 GMT") - kReceived);
    QCOMPARE(read(answered("")).clockSkew, 0);
}

QTEST_GUILESS_MAIN(TestOutcomeWire)
#include "tst_outcomewire.moc"
