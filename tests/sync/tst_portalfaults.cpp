// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/twoportals.h"

#include <QSignalSpy>
#include <QTest>

using namespace SampleCalls;

/// One call is one message, whatever the other side does with it.
class TestPortalFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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

private:
    TwoPortals m_two;
};

void TestPortalFaults::initTestCase()
{
    QVERIFY2(m_two.start(), qPrintable(m_two.certificates.error()));
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

void TestPortalFaults::everyFaultMeansOneMessage_data()
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

void TestPortalFaults::everyFaultMeansOneMessage()
{
    QFETCH(FaultKind, kind);
    QFETCH(Outcome, outcome);
    QFETCH(bool, tls);
    QFETCH(bool, reused);
    FakePortal& fake = m_two.portal(tls);
    PortalSettings quick = m_two.settings();
    quick.deadlineMs = 700;
    Caller caller(fake, quick, m_two.pack);
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

void TestPortalFaults::wellFormedAnswersAreAccepted_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::newRow("with length") << FaultKind::None;
    QTest::newRow("chunked") << FaultKind::Chunked;
    QTest::newRow("until the connection closes") << FaultKind::Plain;
    QTest::newRow("slow, but in time") << FaultKind::Drip;
}

void TestPortalFaults::wellFormedAnswersAreAccepted()
{
    QFETCH(FaultKind, kind);
    for (const bool tls : { false, true }) {
        FakePortal& fake = m_two.portal(tls);
        Caller caller(fake, m_two.settings(), m_two.pack);
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

void TestPortalFaults::redirectsAreNotFollowed_data()
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

void TestPortalFaults::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    FakePortal& fake = m_two.portal(true);
    Caller caller(fake, m_two.settings(), m_two.pack);
    QCOMPARE(caller.login().outcome, Outcome::Accepted);
    const int before = fake.requestCount();
    fake.planFault(1, Fault::answer(status, "{}", { { "Location", location } }));
    const Reply reply = caller.send(dossier(QStringLiteral("H99.14-250813-0001")));
    QCOMPARE(reply.outcome, Outcome::Misconfigured);
    QCOMPARE(reply.trouble, QStringLiteral("not-portal"));
    QCOMPARE(fake.requestCount(), before + 1);
}

void TestPortalFaults::deadlineIsAbsoluteWhileTheAnswerDrips_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<bool>("tls");
    QTest::newRow("head") << FaultKind::DripHead << false;
    QTest::newRow("body") << FaultKind::Drip << false;
    QTest::newRow("head over HTTPS") << FaultKind::DripHead << true;
    QTest::newRow("body over HTTPS") << FaultKind::Drip << true;
}

void TestPortalFaults::deadlineIsAbsoluteWhileTheAnswerDrips()
{
    QFETCH(FaultKind, kind);
    QFETCH(bool, tls);
    FakePortal& fake = m_two.portal(tls);
    PortalSettings quick = m_two.settings();
    quick.deadlineMs = 500;
    Caller caller(fake, quick, m_two.pack);
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

void TestPortalFaults::answersAreCappedInMemory_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("10 MB") << FaultKind::Huge << qint64(10'000'000);
    QTest::newRow("300 MB") << FaultKind::Huge << qint64(300'000'000);
    QTest::newRow("endless") << FaultKind::Huge << qint64(0);
    QTest::newRow("headers without end") << FaultKind::HugeHead << qint64(0);
}

void TestPortalFaults::answersAreCappedInMemory()
{
    QFETCH(FaultKind, kind);
    QFETCH(qint64, bytes);
    FakePortal& fake = m_two.portal(false);
    PortalSettings quick = m_two.settings();
    quick.deadlineMs = 3'000;
    Caller caller(fake, quick, m_two.pack);
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

QTEST_GUILESS_MAIN(TestPortalFaults)
#include "tst_portalfaults.moc"
