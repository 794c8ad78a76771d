// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/causestore.h"
#include "models/stores/portalfacts.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/testdatabase.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace outboxkit;

/// What becomes of a packet after every kind of answer.
class TestOutboxSettling : public QObject {
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

    void eachOutcomeLeadsToItsState_data();
    void eachOutcomeLeadsToItsState();
    void aTryIsCountedOnlyWhenThePacketMayHaveLeft();
    void anExistingDossierIsSentAsUpdateOnce();
    void anUnknownDossierIsSentAsFirstSendingOnce();
    void theLinkedPacketKeepsTheLaneOrder();
    void stepsThatAreAlreadyThereAreRefused();
    void aLostLeaseKeepsTheResultAndMovesNothing();
    void theSameResultTwiceMovesOnce();
    void aLookUpDecides_data();
    void aLookUpDecides();
    void usedUpTriesAreParked();
    void usedUpRepeatsWaitForAWordOnTheLastOne();
    void surveysAreRepeatedAfterTheQuietTime();
    void stepsThatCannotBeAskedWaitForAPerson();
    void acceptedStepsAreRemembered();
    void badTextOfAnAnswerIsStoredAllTheSame();
    void remediesAreCounted();

private:
    Connection& db() { return m_store->connection(); }

    Moment now() const { return m_store->clock().now(); }

    Claim taken(const NewPacket& packet)
    {
        const auto sealed = seal(db(), packet, now());
        Q_ASSERT(sealed);
        return claim(db(), now(), 1).value().front();
    }

    Packet found(PacketId id) { return PacketList::find(db(), id).value(); }

    std::unique_ptr<TestDatabase> m_store;
};

void TestOutboxSettling::eachOutcomeLeadsToItsState_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<PacketState>("state");
    QTest::addColumn<QString>("phase");
    const auto due = QStringLiteral("due");
    const auto blocked = QStringLiteral("blocked");
    QTest::newRow("accepted") << Outcome::Accepted << PacketState::Accepted << "empty";
    QTest::newRow("refused") << Outcome::Refused << PacketState::Refused << blocked;
    QTest::newRow("not sent") << Outcome::NotSent << PacketState::Waiting << due;
    QTest::newRow("busy") << Outcome::Busy << PacketState::Waiting << due;
    QTest::newRow("session") << Outcome::SessionLost << PacketState::Waiting << due;
    QTest::newRow("not the portal") << Outcome::Misconfigured << PacketState::Parked << blocked;
    QTest::newRow("unknown") << Outcome::Unknown << PacketState::Unknown << "ask";
    QTest::newRow("exists") << Outcome::Exists << PacketState::Superseded << due;
}

void TestOutboxSettling::eachOutcomeLeadsToItsState()
{
    QFETCH(Outcome, outcome);
    QFETCH(PacketState, state);
    QFETCH(QString, phase);
    const Claim claim = taken(dossierPacket(QStringLiteral("D-1")));
    const auto settled = settle(db(), claim, reply(outcome, QStringLiteral("7")), now() + 5);
    VERIFY_OK(settled);
    QVERIFY(settled.value().moved);
    QCOMPARE(settled.value().state, state);
    QCOMPARE(stateOf(db(), claim.packet.id), state);
    QCOMPARE(
        db().text(QStringLiteral("SELECT phase FROM lane")).value().value_or(QString()), phase);
    const auto attempts = PacketList::attempts(db(), claim.packet.id);
    QCOMPARE(attempts.value().size(), 1u);
    QCOMPARE(attempts.value().front().reply->outcome, outcome);
    QCOMPARE(attempts.value().front().ended, now() + 5);
    QCOMPARE(found(claim.packet.id).code,
        state == PacketState::Parked ? QStringLiteral("delivery.config") : QStringLiteral("7"));
}

void TestOutboxSettling::aTryIsCountedOnlyWhenThePacketMayHaveLeft()
{
    Claim one = taken(dossierPacket(QStringLiteral("D-1")));
    int expected = 0;
    for (Outcome outcome :
        { Outcome::NotSent, Outcome::Busy, Outcome::SessionLost, Outcome::Unknown }) {
        VERIFY_OK(settle(db(), one, reply(outcome), now()));
        expected += outcome == Outcome::Unknown ? 1 : 0;
        QCOMPARE(found(one.packet.id).tries, expected);
        if (outcome != Outcome::Unknown)
            one = claim(db(), now(), 1).value().front();
    }
}

void TestOutboxSettling::anExistingDossierIsSentAsUpdateOnce()
{
    const Claim first = taken(dossierPacket(QStringLiteral("D-1")));
    const auto settled = settle(db(), first, reply(Outcome::Exists, QStringLiteral("3")), now());
    VERIFY_OK(settled);
    const Packet follower = found(settled.value().follower);
    QCOMPARE(follower.state, PacketState::Ready);
    QCOMPARE(follower.revision, 2);
    QCOMPARE(follower.supersedes, first.packet.id);
    QCOMPARE(follower.origin, PacketOrigin::Flip);
    const auto before = QJsonDocument::fromJson(first.packet.body).object();
    const auto after = QJsonDocument::fromJson(follower.body).object();
    QCOMPARE(after.value(u"isUpdating").toString(), QStringLiteral("True"));
    QCOMPARE(after.value(u"data"), before.value(u"data"));
    const Claim second = claim(db(), now(), 1).value().front();
    QCOMPARE(second.packet.id, follower.id);
    VERIFY_OK(settle(db(), second, reply(Outcome::Exists, QStringLiteral("3")), now()));
    QCOMPARE(stateOf(db(), follower.id), PacketState::Refused);
}

void TestOutboxSettling::anUnknownDossierIsSentAsFirstSendingOnce()
{
    Reply notThere = reply(Outcome::Refused, QStringLiteral("-2"));
    notThere.unknownDossier = true;
    const Claim first = taken(dossierPacket(QStringLiteral("D-1"), true));
    const auto settled = settle(db(), first, notThere, now());
    VERIFY_OK(settled);
    const Packet follower = found(settled.value().follower);
    QVERIFY(follower.body.contains(R"("isUpdating":"False")"));
    const Claim second = claim(db(), now(), 1).value().front();
    // The portal now says it is there after all: no third round.
    VERIFY_OK(settle(db(), second, reply(Outcome::Exists, QStringLiteral("3")), now()));
    QCOMPARE(stateOf(db(), follower.id), PacketState::Refused);
    QVERIFY(claim(db(), now(), 9).value().empty());
}

void TestOutboxSettling::theLinkedPacketKeepsTheLaneOrder()
{
    const Claim first = taken(dossierPacket(QStringLiteral("D-1")));
    const auto steps =
        seal(db(), stepPacket(QStringLiteral("D-1"), { QStringLiteral("20260302080000") }), now());
    const auto settled = settle(db(), first, reply(Outcome::Exists), now());
    const Claim second = claim(db(), now(), 5).value().front();
    QCOMPARE(second.packet.id, settled.value().follower);
    VERIFY_OK(settle(db(), second, reply(Outcome::Accepted), now()));
    QCOMPARE(claim(db(), now(), 5).value().front().packet.id, steps.value().id);
}

void TestOutboxSettling::stepsThatAreAlreadyThereAreRefused()
{
    const Claim one =
        taken(stepPacket(QStringLiteral("D-1"), { QStringLiteral("20260302080000") }));
    VERIFY_OK(settle(db(), one, reply(Outcome::Exists, QStringLiteral("3")), now()));
    QCOMPARE(stateOf(db(), one.packet.id), PacketState::Refused);
}

void TestOutboxSettling::aLostLeaseKeepsTheResultAndMovesNothing()
{
    const Claim old = taken(dossierPacket(QStringLiteral("D-1")));
    const Moment over = now() + rules().leaseMs;
    VERIFY_OK(
        inTransaction<int>(db(), [&] { return Outbox::takeBackExpired(db(), rules(), by(over)); }));
    const Packet before = found(old.packet.id);
    const auto late = settle(db(), old, reply(Outcome::Accepted), over + 1);
    VERIFY_OK(late);
    QVERIFY(!late.value().moved);
    const Packet after = found(old.packet.id);
    QCOMPARE(after.state, PacketState::Unknown);
    QCOMPARE(after.version, before.version);
    const auto attempts = PacketList::attempts(db(), old.packet.id);
    QVERIFY(attempts.value().front().reply);
    QVERIFY(!attempts.value().front().moved);
    // Taken again: the old token is worth nothing now either.
    const auto asks = claim(db(), over + rules().quietMs, 0, 1);
    QCOMPARE(asks.value().size(), 1u);
    Claim forged = old;
    forged.attempt = asks.value().front().attempt;
    QVERIFY(!settle(db(), forged, reply(Outcome::Accepted), over).value().moved);
    QCOMPARE(stateOf(db(), old.packet.id), PacketState::Asking);
}

void TestOutboxSettling::theSameResultTwiceMovesOnce()
{
    const Claim one = taken(dossierPacket(QStringLiteral("D-1")));
    VERIFY_OK(settle(db(), one, reply(Outcome::Refused), now()));
    const auto again = settle(db(), one, reply(Outcome::Accepted), now());
    VERIFY_OK(again);
    QVERIFY(!again.value().moved);
    QCOMPARE(stateOf(db(), one.packet.id), PacketState::Refused);
    QCOMPARE(
        PacketList::attempts(db(), one.packet.id).value().front().reply->outcome, Outcome::Refused);
}

void TestOutboxSettling::aLookUpDecides_data()
{
    QTest::addColumn<AskVerdict>("verdict");
    QTest::addColumn<PacketState>("state");
    QTest::addColumn<QString>("phase");
    QTest::newRow("arrived") << AskVerdict::Arrived << PacketState::Accepted << "empty";
    QTest::newRow("not") << AskVerdict::NotArrived << PacketState::Ready << "due";
    QTest::newRow("unclear") << AskVerdict::Unclear << PacketState::Unknown << "blocked";
    QTest::newRow("no answer") << AskVerdict::NoAnswer << PacketState::Unknown << "ask";
}

void TestOutboxSettling::aLookUpDecides()
{
    QFETCH(AskVerdict, verdict);
    QFETCH(PacketState, state);
    QFETCH(QString, phase);
    const auto id = packetIn(db(), PacketState::Unknown, QStringLiteral("D-1"), now());
    VERIFY_OK(id);
    const Moment later = now() + rules().quietMs;
    const auto asks = claim(db(), later, 0, 1);
    QCOMPARE(stateOf(db(), id.value()), PacketState::Asking);
    const auto settled = settleAsk(db(), asks.value().front(), verdict, later);
    VERIFY_OK(settled);
    QCOMPARE(settled.value().state, state);
    QCOMPARE(
        db().text(QStringLiteral("SELECT phase FROM lane")).value().value_or(QString()), phase);
    const auto attempts = PacketList::attempts(db(), id.value());
    QCOMPARE(attempts.value().size(), 2u);
    QCOMPARE(attempts.value().back().kind, AttemptKind::Ask);
    const auto fact = PortalFacts::find(db(), QStringLiteral("D-1"));
    QCOMPARE(fact.value().lookedUpAt, verdict == AskVerdict::NoAnswer ? 0 : later);
    QCOMPARE(
        fact.value().acceptedPacket, verdict == AskVerdict::Arrived ? id.value() : PacketId {});
}

void TestOutboxSettling::usedUpTriesAreParked()
{
    const auto sealed = seal(db(), dossierPacket(QStringLiteral("D-1")), now());
    Moment at = now();
    for (int n = 1; n <= 12; ++n) {
        const auto claims = claim(db(), at, 1);
        QCOMPARE(claims.value().size(), 1u);
        VERIFY_OK(settle(db(), claims.value().front(), reply(Outcome::Unknown), at));
        at += rules().quietMs;
        const auto asks = claim(db(), at, 0, 1);
        VERIFY_OK(settleAsk(db(), asks.value().front(), AskVerdict::NotArrived, at));
    }
    const Packet packet = found(sealed.value().id);
    QCOMPARE(packet.state, PacketState::Parked);
    QCOMPARE(packet.code, QStringLiteral("delivery.tries"));
    QVERIFY(!packet.unclear); // the portal said it is not there: a person may edit or resend
    VERIFY_OK(db().transaction([&] { return Outbox::resend(db(), packet.id, 0, by(at)); }));
    QCOMPARE(found(packet.id).tries, 0);
}

void TestOutboxSettling::usedUpRepeatsWaitForAWordOnTheLastOne()
{
    const NewPacket survey = surveyPacket(QStringLiteral("H99"), QStringLiteral("Q1"));
    const auto sealed = seal(db(), survey, now());
    VERIFY_OK(sealed);
    const PacketId id = sealed.value().id;
    Moment at = now();
    for (int n = 1; n <= rules().mostTries; ++n, at += rules().quietMs) {
        const auto claims = claim(db(), at, 1);
        QCOMPARE(claims.value().size(), 1u);
        VERIFY_OK(settle(db(), claims.value().front(), reply(Outcome::Unknown), at));
    }
    QCOMPARE(stateOf(db(), id), PacketState::Parked);
    QCOMPARE(found(id).code, QStringLiteral("delivery.tries"));
    QVERIFY(found(id).unclear);
    const auto edited = inTransaction<Sealed>(
        db(), [&] { return Outbox::replace(db(), id, 0, survey.body, {}, by(at)); });
    QVERIFY(!edited);
    QCOMPARE(edited.error().rule, QStringLiteral("packet.undecided"));
    const auto resent = db().transaction([&] { return Outbox::resend(db(), id, 0, by(at)); });
    QCOMPARE(resent.error().rule, QStringLiteral("packet.undecided"));
    VERIFY_OK(inTransaction<PacketState>(
        db(), [&] { return Outbox::decide(db(), id, 0, false, by(at)); }));
    QCOMPARE(stateOf(db(), id), PacketState::Ready);
    QVERIFY(!found(id).unclear);
}

void TestOutboxSettling::surveysAreRepeatedAfterTheQuietTime()
{
    const Claim one = taken(surveyPacket(QStringLiteral("H99"), QStringLiteral("Q1")));
    VERIFY_OK(settle(db(), one, reply(Outcome::Unknown), now()));
    QCOMPARE(stateOf(db(), one.packet.id), PacketState::Unknown);
    QVERIFY(claim(db(), now() + rules().quietMs - 1, 5, 5).value().empty());
    const auto again = claim(db(), now() + rules().quietMs, 5, 5);
    QCOMPARE(again.value().size(), 1u);
    QCOMPARE(again.value().front().kind, AttemptKind::Send);
    QCOMPARE(again.value().front().packet.body, one.packet.body);
}

void TestOutboxSettling::stepsThatCannotBeAskedWaitForAPerson()
{
    DeliveryRules blind = rules();
    blind.kinds.at(static_cast<std::size_t>(PacketKind::Progress)) = {};
    const Claim one =
        taken(stepPacket(QStringLiteral("D-1"), { QStringLiteral("20260302080000") }));
    VERIFY_OK(inTransaction<Settled>(db(),
        [&] { return Outbox::settle(db(), one, reply(Outcome::Unknown), blind, by(now())); }));
    QCOMPARE(stateOf(db(), one.packet.id), PacketState::Unknown);
    QVERIFY(claim(db(), now() + 100 * rules().quietMs, 5, 5).value().empty());
    QCOMPARE(Outbox::nextDue(db()).value(), kNoMoment);
}

void TestOutboxSettling::acceptedStepsAreRemembered()
{
    const Claim one = taken(stepPacket(QStringLiteral("D-1"),
        { QStringLiteral("20260302080000"), QStringLiteral("20260302090000") }));
    VERIFY_OK(settle(db(), one, reply(Outcome::Accepted), now()));
    const auto others = PortalFacts::acceptedSteps(db(), QStringLiteral("D-1"), PacketId { 99 });
    VERIFY_OK(others);
    QCOMPARE(others.value().size(), 2);
    QVERIFY(
        PortalFacts::acceptedSteps(db(), QStringLiteral("D-1"), one.packet.id).value().isEmpty());
    QCOMPARE(PortalFacts::find(db(), QStringLiteral("D-1")).value().known, 1);
}

void TestOutboxSettling::badTextOfAnAnswerIsStoredAllTheSame()
{
    const Claim one = taken(dossierPacket(QStringLiteral("D-1")));
    QString words = QStringLiteral("Lỗi ") + QChar(0xD800) + QChar(QChar::Null)
        + QStringLiteral("Nguyễn").normalized(QString::NormalizationForm_D) + QString(5000, u'x');
    Reply bad = reply(Outcome::Refused, QStringLiteral("-1"), words);
    bad.answer = QByteArray("\0\xff\xfe{", 4);
    VERIFY_OK(settle(db(), one, bad, now()));
    const Packet packet = found(one.packet.id);
    QVERIFY(packet.message.startsWith(QStringLiteral("Lỗi \uFFFDNguyễn")));
    QVERIFY(packet.message.size() <= 2000);
    QCOMPARE(PacketList::attempts(db(), packet.id).value().front().reply->answer, bad.answer);
}

void TestOutboxSettling::remediesAreCounted()
{
    const auto refuse = [&](const Claim& one) {
        return settle(db(), one,
            reply(Outcome::Refused, QStringLiteral("-1"), QStringLiteral("MaTTHC sai")), now());
    };
    const Claim first = taken(dossierPacket(QStringLiteral("D-1")));
    VERIFY_OK(refuse(first));
    const Claim second = taken(dossierPacket(QStringLiteral("D-2")));
    VERIFY_OK(refuse(second));
    const QString cause = found(first.packet.id).cause;
    VERIFY_OK(db().transaction([&]() -> Status {
        VERIFY_OR_RETURN(
            CauseStore::setRemedy(db(), cause, QStringLiteral("/data/*/MaTTHC"), now()));
        for (const Claim& one : { first, second })
            VERIFY_OR_RETURN(Outbox::replace(db(), one.packet.id, 0,
                dossierPacket(one.packet.dossierCode, false, QStringLiteral("sửa")).body, {},
                by(now())));
        return Done {};
    }));
    const auto claims = claim(db(), now(), 5);
    QCOMPARE(claims.value().size(), 2u);
    VERIFY_OK(settle(db(), claims.value().at(0), reply(Outcome::Accepted), now()));
    VERIFY_OK(refuse(claims.value().at(1)));
    const auto after = CauseStore::find(db(), cause);
    VERIFY_OK(after);
    QCOMPARE(after.value().remedySent, 2);
    QCOMPARE(after.value().remedyPassed, 1);
    QCOMPARE(after.value().count, 1);
}

QTEST_GUILESS_MAIN(TestOutboxSettling)
#include "tst_outboxsettling.moc"
