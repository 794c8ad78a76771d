// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/httpanswer.h"
#include "app/portal/httpconnection.h"

#include <QRandomGenerator>
#include <QTest>

using State = HttpAnswer::State;

/// The bytes of an answer, whole, in pieces, broken and hostile.
class TestHttpAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAreReadInPiecesOfAnySize_data();
    void answersAreReadInPiecesOfAnySize();
    void bodiesHaveACap_data();
    void bodiesHaveACap();
    void headsHaveACap();
    void connectionIsKeptOnlyAfterACleanAnswer_data();
    void connectionIsKeptOnlyAfterACleanAnswer();
    void bytesBehindTheAnswerAreNotPartOfIt();
    void randomBytesNeverBecomeAnAnswerBeyondTheCap();
    void requestIsOneHeadAndOneBody();
    void headersCannotSmuggleLines();
};

void TestHttpAnswer::answersAreReadInPiecesOfAnySize_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const QByteArray& bytes, State state, int status = 0,
                         const QByteArray& body = {}, bool closed = false) {
        QTest::newRow(name) << bytes << closed << state << status << body;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    row("length", ok + "Content-Length: 5\r\n\r\nhello", State::Whole, 200, "hello");
    row("length 0", ok + "Content-Length: 0\r\n\r\n", State::Whole, 200);
    row("no words", "HTTP/1.1 200\r\nContent-Length: 1\r\n\r\nx", State::Whole, 200, "x");
    row("1.0 until close", "HTTP/1.0 200 OK\r\n\r\nhello", State::Whole, 200, "hello", true);
    row("until close, not closed", ok + "\r\nhello", State::Body, 200, "hello");
    row("length, closed early", ok + "Content-Length: 9\r\n\r\nhello", State::Broken, 200, "hello",
        true);
    row("chunks", ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n",
        State::Whole, 200, "hello");
    row("chunks with trailer", ok + "Transfer-Encoding: Chunked\r\n\r\n1\r\nx\r\n0\r\nA: b\r\n\r\n",
        State::Whole, 200, "x");
    row("chunk cut", ok + "Transfer-Encoding: chunked\r\n\r\n9\r\nhel", State::Broken, 200, "hel",
        true);
    row("no last chunk", ok + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n", State::Broken, 200,
        "x", true);
    row("chunk size -1", ok + "Transfer-Encoding: chunked\r\n\r\n-1\r\nx", State::Broken, 200);
    row("chunk size 0x1", ok + "Transfer-Encoding: chunked\r\n\r\n0x1\r\nx", State::Broken, 200);
    row("chunk size huge", ok + "Transfer-Encoding: chunked\r\n\r\nfffffffff\r\nx", State::Broken,
        200);
    row("chunk size nothing", ok + "Transfer-Encoding: chunked\r\n\r\n\r\nx", State::Broken, 200);
    row("chunk without end of line", ok + "Transfer-Encoding: chunked\r\n\r\n1\r\nxy\r\n0\r\n\r\n",
        State::Broken, 200, "x");
    row("204", "HTTP/1.1 204 No Content\r\nContent-Length: 7\r\n\r\n", State::Whole, 204);
    row("304", "HTTP/1.1 304 Not Modified\r\n\r\n", State::Whole, 304);
    row("101", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n", State::Whole, 101);
    row("100 first", "HTTP/1.1 100 Continue\r\n\r\n" + ok + "Content-Length: 1\r\n\r\nx",
        State::Whole, 200, "x");
    row("two lengths alike", ok + "Content-Length: 1\r\ncontent-length: 1\r\n\r\nx", State::Whole,
        200, "x");
    row("two lengths", ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx", State::Broken, 200);
    row("length and chunks", ok + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        State::Broken, 200);
    row("length -1", ok + "Content-Length: -1\r\n\r\n", State::Broken, 200);
    row("length 1e2", ok + "Content-Length: 1e2\r\n\r\n", State::Broken, 200);
    row("length beyond 64 bits", ok + "Content-Length: 99999999999999999999\r\n\r\n", State::Broken,
        200);
    row("packed transfer", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", State::Broken, 200);
    row("no HTTP", "SSH-2.0-OpenSSH\r\n\r\n", State::Broken);
    row("HTTP/2", "HTTP/2 200\r\n\r\n", State::Broken);
    row("status 99", "HTTP/1.1 099 x\r\n\r\n", State::Broken);
    row("status letters", "HTTP/1.1 2xx x\r\n\r\n", State::Broken);
    row("status four digits", "HTTP/1.1 2000 x\r\n\r\n", State::Broken);
    row("header without colon", ok + "Hello\r\n\r\n", State::Broken, 200);
    row("blank in name", ok + "Content-Length : 1\r\n\r\nx", State::Broken, 200);
    row("folded header", ok + "A: b\r\n c\r\n\r\n", State::Broken, 200);
    row("NUL in header", ok + QByteArray("A: b\0c\r\n\r\n", 10), State::Broken, 200);
    row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 1\n\nx", State::Head);
    row("bare line feed inside", ok + "A: b\nContent-Length: 1\r\n\r\nx", State::Broken, 200);
    row("closed in the head", ok + "Content-Le", State::Broken, 0, {}, true);
    row("closed at once", "", State::Broken, 0, {}, true);
    QByteArray storm;
    for (int i = 0; i < 2'000; ++i)
        storm += "HTTP/1.1 102 Processing\r\n\r\n";
    row("storm of 102", storm + ok + "Content-Length: 0\r\n\r\n", State::Broken, 102);
}

void TestHttpAnswer::answersAreReadInPiecesOfAnySize()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closed);
    QFETCH(State, state);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    for (const int step : { 1, 2, 7, 100'000 }) {
        HttpAnswer answer;
        for (qsizetype at = 0; at < bytes.size() && !answer.over(); at += step)
            answer.feed(bytes.mid(at, step));
        if (closed)
            answer.end();
        QCOMPARE(answer.state(), state);
        QCOMPARE(answer.status(), status);
        QCOMPARE(answer.body(), body);
    }
}

void TestHttpAnswer::bodiesHaveACap_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("Content-Length: 1000000000\r\n\r\n");
    QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n\r\nffffff\r\n");
    QTest::newRow("until close") << QByteArray("\r\n");
}

void TestHttpAnswer::bodiesHaveACap()
{
    QFETCH(QByteArray, head);
    HttpAnswer answer(1'000);
    answer.feed("HTTP/1.1 200 OK\r\n" + head);
    for (int i = 0; i < 20 && !answer.over(); ++i)
        answer.feed(QByteArray(100, 'x'));
    QCOMPARE(answer.state(), State::TooLarge);
    QVERIFY(answer.body().size() <= 1'000);
    QCOMPARE(answer.status(), 200);
}

void TestHttpAnswer::headsHaveACap()
{
    HttpAnswer many;
    many.feed("HTTP/1.1 200 OK\r\n");
    qsizetype fed = 0;
    while (!many.over() && fed < 1'000'000)
        fed += many.feed("X-Pour: " + QByteArray(1'000, 'x') + "\r\n");
    QCOMPARE(many.state(), State::Broken);
    QVERIFY(fed < 80'000);
    HttpAnswer trailers;
    trailers.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n");
    fed = 0;
    while (!trailers.over() && fed < 1'000'000)
        fed += trailers.feed("X-Pour: " + QByteArray(900, 'x') + "\r\n");
    QCOMPARE(trailers.state(), State::Broken);
    QVERIFY(fed < 80'000);
}

void TestHttpAnswer::connectionIsKeptOnlyAfterACleanAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("kept");
    QTest::newRow("1.1") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") << true;
    QTest::newRow("1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n") << false;
    QTest::newRow("close") << QByteArray(
        "HTTP/1.1 200 OK\r\nconnection: Close\r\nContent-Length: 0\r\n\r\n")
                           << false;
    QTest::newRow("unfinished") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n")
                                << false;
    QTest::newRow("101") << QByteArray("HTTP/1.1 101 x\r\n\r\n") << false;
}

void TestHttpAnswer::connectionIsKeptOnlyAfterACleanAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, kept);
    HttpAnswer answer;
    answer.feed(bytes);
    QCOMPARE(answer.keepsConnection(), kept);
}

void TestHttpAnswer::bytesBehindTheAnswerAreNotPartOfIt()
{
    HttpAnswer answer;
    const QByteArray first = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    QCOMPARE(answer.feed(first + "HTTP/1.1 200 OK\r\n\r\n"), first.size());
    QCOMPARE(answer.body(), QByteArray("ok"));
    QCOMPARE(answer.feed("more"), 0);
}

void TestHttpAnswer::randomBytesNeverBecomeAnAnswerBeyondTheCap()
{
    QRandomGenerator dice(7);
    const QByteArray pieces[] = { "HTTP/1.1 200 OK\r\n", "\r\n", "\r\n\r\n",
        "Content-Length: 3\r\n", "Transfer-Encoding: chunked\r\n", "ff\r\n", "0\r\n", "a: b",
        QByteArray(1, '\0'), "HTTP/1.1 100 C\r\n\r\n", "xyz", "HTTP/1.1 204 N\r\n" };
    for (int i = 0; i < 20'000; ++i) {
        HttpAnswer answer(500);
        for (int n = 0; n < 12 && !answer.over(); ++n)
            answer.feed(pieces[dice.bounded(int(std::size(pieces)))]);
        answer.end();
        QVERIFY(answer.over());
        QVERIFY(answer.body().size() <= 500);
    }
}

void TestHttpAnswer::requestIsOneHeadAndOneBody()
{
    const WireRequest request { QUrl(QStringLiteral("https://cong.example:8443/a b?x=%C3%A1&y=1")),
        { { "dstcode", "VN:GOV" } }, "{\"a\":1}" };
    const QByteArray bytes = requestBytes(request);
    QVERIFY(bytes.startsWith("POST /a%20b?x=%C3%A1&y=1 HTTP/1.1\r\nHost: cong.example:8443\r\n"));
    QVERIFY(bytes.contains("\r\ndstcode: VN:GOV\r\n"));
    QVERIFY(bytes.contains("\r\nContent-Length: 7\r\n"));
    QVERIFY(bytes.endsWith("\r\n\r\n{\"a\":1}"));
    QVERIFY(requestBytes({ QUrl(QStringLiteral("http://[::1]:80")), {}, {} })
                .startsWith("POST / HTTP/1.1\r\nHost: [::1]:80\r\n"));
}

void TestHttpAnswer::headersCannotSmuggleLines()
{
    const QUrl url(QStringLiteral("https://cong.example/"));
    QVERIFY(requestBytes({ url, { { "Authorization", "Bearer a\r\nX: y" } }, {} }).isEmpty());
    QVERIFY(requestBytes({ url, { { "dst\ncode", "a" } }, {} }).isEmpty());
    QVERIFY(requestBytes({ url, { { "dstcode", QByteArray("a\0b", 3) } }, {} }).isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpAnswer)
#include "tst_httpanswer.moc"
