// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/packetchecker.h"
#include "models/packets/packetreader.h"
#include "models/packets/rulepack.h"
#include "models/stores/causestore.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/testdatabase.h"

using namespace outboxkit;

/// How packets are put into their lanes.
class TestOutboxSealing : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init() { FRESH_STORE(m_store); }

    void cleanup()
    {
        if (m_store)
            QCOMPARE(broken(db()), QStringList());
        m_store.reset();
    }

    void packetsOfOneDossierStandInOneLaneInOrder();
    void figuresOfAnotherPeriodHaveTheirOwnLane();
    void aBodyWithoutDossierCodeHasALaneOfItsOwn();
    void manyAreSealedLikeOneByOne();
    void aSealedRowCannotBeChangedOrRemoved();
    void sealingOutsideATransactionIsRefused();
    void aPacketWithAnErrorIsParkedWithTheRuleAsCause();
    void anObstacleParksAtOnce();
    void aDraftWaitsUntilItIsReleased();
    void contentAlreadyHeldIsFound();
    void nothingStaysWhenTheTransactionFails();

private:
    Connection& db() { return m_store->connection(); }

    Moment now() const { return m_store->clock().now(); }

    std::unique_ptr<TestDatabase> m_store;
};

void TestOutboxSealing::packetsOfOneDossierStandInOneLaneInOrder()
{
    const auto first = seal(db(), dossierPacket(QStringLiteral("D-1")), now());
    VERIFY_OK(first);
    const auto steps =
        seal(db(), stepPacket(QStringLiteral("D-1"), { QStringLiteral("20260302080000") }), now());
    VERIFY_OK(steps);
    const auto other = seal(db(), dossierPacket(QStringLiteral("D-2")), now());
    VERIFY_OK(other);
    QCOMPARE(steps.value().lane, first.value().lane);
    QVERIFY(other.value().lane != first.value().lane);
    const auto behind = PacketList::behind(db(), first.value().id);
    VERIFY_OK(behind);
    QCOMPARE(behind.value().size(), 1u);
    QCOMPARE(behind.value().front().id, steps.value().id);
    QCOMPARE(behind.value().front().waitsFor, first.value().id);
}

void TestOutboxSealing::figuresOfAnotherPeriodHaveTheirOwnLane()
{
    const QString unit = QStringLiteral("H99.21");
    const auto q1 = seal(db(), surveyPacket(unit, QStringLiteral("Q1")), now());
    const auto q2 = seal(db(), surveyPacket(unit, QStringLiteral("Q2")), now());
    const auto again = seal(db(), surveyPacket(unit, QStringLiteral("Q1")), now());
    VERIFY_OK(q1);
    VERIFY_OK(q2);
    VERIFY_OK(again);
    QVERIFY(q1.value().lane != q2.value().lane);
    QCOMPARE(again.value().lane, q1.value().lane);
}

void TestOutboxSealing::aBodyWithoutDossierCodeHasALaneOfItsOwn()
{
    const auto one = seal(db(), dossierPacket({}, false, QStringLiteral("a")), now());
    const auto two = seal(db(), dossierPacket({}, false, QStringLiteral("b")), now());
    VERIFY_OK(one);
    VERIFY_OK(two);
    QVERIFY(one.value().lane != two.value().lane);
}

void TestOutboxSealing::manyAreSealedLikeOneByOne()
{
    std::vector<NewPacket> packets;
    for (int i = 0; i < 1203; ++i)
        packets.push_back(dossierPacket(QStringLiteral("D-%1").arg(i % 700), i >= 700));
    const auto sealed = inTransaction<std::vector<Sealed>>(db(), [&] {
        return Outbox::sealMany(
            db(), packets, by(now(), QStringLiteral("lan"), QStringLiteral("act-1")));
    });
    VERIFY_OK(sealed);
    QCOMPARE(sealed.value().size(), packets.size());
    QCOMPARE(sealed.value().at(700).lane, sealed.value().at(0).lane);
    const auto found = PacketList::find(db(), sealed.value().at(1202).id);
    VERIFY_OK(found);
    QCOMPARE(found.value().body, packets.at(1202).body);
    QCOMPARE(found.value().position, 2);
    PacketFilter filter;
    filter.act = QStringLiteral("act-1");
    const auto count = PacketList::count(db(), filter);
    VERIFY_OK(count);
    QCOMPARE(count.value(), 1203);
}

void TestOutboxSealing::aSealedRowCannotBeChangedOrRemoved()
{
    VERIFY_OK(packetIn(db(), PacketState::Refused, QStringLiteral("D-1"), now()));
    for (const char* sql : { "UPDATE packet SET body = 'x'", "DELETE FROM packet",
             "UPDATE attempt SET number = 9", "DELETE FROM attempt",
             "UPDATE attempt_result SET outcome = 'accepted'", "DELETE FROM attempt_result" }) {
        const Status done = db().run(QString::fromLatin1(sql));
        QVERIFY2(!done, sql);
        QCOMPARE(done.error().kind, ErrorKind::Forbidden);
    }
}

void TestOutboxSealing::sealingOutsideATransactionIsRefused()
{
    const auto sealed = Outbox::seal(db(), dossierPacket(QStringLiteral("D-1")), by(now()));
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().kind, ErrorKind::Broken);
    QCOMPARE(db().number(QStringLiteral("SELECT COUNT(*) FROM packet")).value(), 0);
}

void TestOutboxSealing::aPacketWithAnErrorIsParkedWithTheRuleAsCause()
{
    const auto book = RuleBook::load();
    VERIFY_OK(book);
    PacketChecker checker(book.value().pack(u"2025"));
    const NewPacket packet = dossierPacket(QStringLiteral("D-1")); // most members are missing
    const auto sealed = inTransaction<Sealed>(db(), [&] {
        return Outbox::seal(db(), packet, by(now()), { &checker, {} });
    });
    VERIFY_OK(sealed);
    QCOMPARE(sealed.value().state, PacketState::Parked);
    QVERIFY(hasErrors(sealed.value().findings));
    const auto causes = CauseStore::list(db());
    VERIFY_OK(causes);
    QCOMPARE(causes.value().size(), 1u);
    const Cause& cause = causes.value().front();
    QCOMPARE(cause.origin, QStringLiteral("rule"));
    QCOMPARE(cause.count, 1);
    QVERIFY(cause.member.startsWith(u"/data/*/"));
    QVERIFY(!cause.sample.isEmpty());
    const auto claims = claim(db(), now(), 10);
    VERIFY_OK(claims);
    QVERIFY(claims.value().empty());
}

void TestOutboxSealing::anObstacleParksAtOnce()
{
    NewPacket packet = stepPacket(QStringLiteral("D-9"), { QStringLiteral("20260302080000") });
    packet.obstacle = Finding { {}, QStringLiteral("order.dossierFirst"), Severity::Error, {} };
    packet.obstacleText = QStringLiteral("Gửi hồ sơ trước.");
    const auto sealed = seal(db(), packet, now());
    VERIFY_OK(sealed);
    const auto found = PacketList::find(db(), sealed.value().id);
    VERIFY_OK(found);
    QCOMPARE(found.value().state, PacketState::Parked);
    QCOMPARE(found.value().code, QStringLiteral("order.dossierFirst"));
    QCOMPARE(found.value().message, QStringLiteral("Gửi hồ sơ trước."));
}

void TestOutboxSealing::aDraftWaitsUntilItIsReleased()
{
    NewPacket packet = dossierPacket(QStringLiteral("D-1"));
    packet.draft = true;
    const auto sealed = seal(db(), packet, now());
    VERIFY_OK(sealed);
    QVERIFY(claim(db(), now(), 10).value().empty());
    VERIFY_OK(
        db().transaction([&] { return Outbox::release(db(), sealed.value().id, 0, by(now())); }));
    QCOMPARE(claim(db(), now(), 10).value().size(), 1u);
}

void TestOutboxSealing::contentAlreadyHeldIsFound()
{
    const NewPacket packet = dossierPacket(QStringLiteral("D-1"));
    const auto key = contentKey(packet.kind, packet.body);
    VERIFY_OK(key);
    QVERIFY(!Outbox::holding(db(), key.value()).value());
    const auto sealed = seal(db(), packet, now());
    VERIFY_OK(sealed);
    QCOMPARE(Outbox::holding(db(), key.value()).value(), sealed.value().id);
}

void TestOutboxSealing::nothingStaysWhenTheTransactionFails()
{
    const Status failed = db().transaction([&]() -> Status {
        const auto sealed = Outbox::seal(db(), dossierPacket(QStringLiteral("D-1")), by(now()));
        if (!sealed)
            return sealed.error();
        return Error { ErrorKind::Cancelled, {}, {}, {} };
    });
    QVERIFY(!failed);
    for (const char* table : { "packet", "delivery", "lane", "audit_entry" }) {
        const auto rows =
            db().number(QStringLiteral("SELECT COUNT(*) FROM ") + QString::fromLatin1(table));
        VERIFY_OK(rows);
        QCOMPARE(rows.value(), 0);
    }
}

QTEST_GUILESS_MAIN(TestOutboxSealing)
#include "tst_outboxsealing.moc"
