// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/audittrail.h"
#include "models/stores/causestore.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/testdatabase.h"

#include <QRandomGenerator>

using namespace outboxkit;

namespace {

using Move = std::function<Status(Connection&, PacketId, qint64, Moment)>;

/// What a person can do, and the event of the table of moves it stands for.
struct PersonMove {
    const char* name;
    PacketEvent event;
    Move move;
};

Status replaced(Connection& db, PacketId id, qint64 version, Moment now)
{
    const auto done = Outbox::replace(db, id, version,
        dossierPacket(QStringLiteral("X"), true, QStringLiteral("mới")).body, {}, by(now));
    return done ? Status(Done {}) : Status(done.error());
}

Status decided(Connection& db, PacketId id, qint64 version, Moment now, bool arrived)
{
    const auto done = Outbox::decide(db, id, version, arrived, by(now));
    return done ? Status(Done {}) : Status(done.error());
}

const std::vector<PersonMove>& personMoves()
{
    static const std::vector<PersonMove> moves {
        { "edit", PacketEvent::Replaced, replaced },
        { "resend", PacketEvent::Resent,
            [](Connection& db, PacketId id, qint64 version, Moment now) {
                return Outbox::resend(db, id, version, by(now));
            } },
        { "hold", PacketEvent::Held,
            [](Connection& db, PacketId id, qint64 version, Moment now) {
                return Outbox::hold(db, id, version, by(now));
            } },
        { "release", PacketEvent::Released,
            [](Connection& db, PacketId id, qint64 version, Moment now) {
                return Outbox::release(db, id, version, by(now));
            } },
        { "cancel", PacketEvent::Cancelled,
            [](Connection& db, PacketId id, qint64 version, Moment now) {
                return Outbox::cancel(db, id, version, by(now));
            } },
        { "arrived", PacketEvent::Accepted,
            [](Connection& db, PacketId id, qint64 version, Moment now) {
                return decided(db, id, version, now, true);
            } },
        { "not arrived", PacketEvent::NotArrived,
            [](Connection& db, PacketId id, qint64 version, Moment now) {
                return decided(db, id, version, now, false);
            } },
    };
    return moves;
}

/// The table of the design, written out by hand: which person may do what to a packet in which
/// state.
QString allowed(PacketState state)
{
    switch (state) {
    case PacketState::Draft:
        return QStringLiteral("release cancel");
    case PacketState::Ready:
    case PacketState::Waiting:
        return QStringLiteral("edit hold cancel");
    case PacketState::Refused:
    case PacketState::Parked:
        return QStringLiteral("edit resend hold cancel");
    case PacketState::Held:
        return QStringLiteral("edit release cancel");
    case PacketState::Unknown:
        return QStringLiteral("arrived not-arrived");
    default:
        return {};
    }
}

}

/// What a person may do with packets, and what nobody may.
class TestOutboxRepair : public QObject {
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

    void everyMoveIsAllowedOrRefusedByTheTable_data();
    void everyMoveIsAllowedOrRefusedByTheTable();
    void whoSawAnOlderVersionTouchesNothing();
    void anEditKeepsTheOriginalAndItsPlace();
    void aSecondEditOfTheSamePacketIsRefused();
    void cancellingLetsTheLaneMoveOn();
    void aResentPacketHasTheSameBytesAndANewBudget();
    void aDecisionStaysVisible();
    void anAcceptedPacketIsReissuedAtTheEndOfItsLane();
    void takingBackRestoresBytesStateAndCause();
    void whatMayHaveLeftIsNotTakenBack();
    void manyAreReplacedInOneAct();
    void manyAreResentInOneAct();
    void everyActIsInTheTrailAndTheTrailIsSound();
    void countsOfCausesHoldAfterRandomActs();

private:
    Connection& db() { return m_store->connection(); }

    Moment now() const { return m_store->clock().now(); }

    Packet found(PacketId id) { return PacketList::find(db(), id).value(); }

    PacketId packet(PacketState state, const QString& dossier = QStringLiteral("D-1"))
    {
        const auto id = packetIn(db(), state, dossier, now());
        return id ? id.value() : PacketId {};
    }

    Result<Sealed> replace(PacketId id, const QByteArray& body)
    {
        return inTransaction<Sealed>(
            db(), [&] { return Outbox::replace(db(), id, 0, body, {}, by(now())); });
    }

    std::unique_ptr<TestDatabase> m_store;
};

void TestOutboxRepair::everyMoveIsAllowedOrRefusedByTheTable_data()
{
    QTest::addColumn<PacketState>("state");
    for (int i = 0; i < kPacketStateCount; ++i) {
        const auto state = static_cast<PacketState>(i);
        QTest::newRow(qPrintable(stateName(state).toString())) << state;
    }
}

void TestOutboxRepair::everyMoveIsAllowedOrRefusedByTheTable()
{
    QFETCH(PacketState, state);
    int n = 0;
    for (const PersonMove& move : personMoves()) {
        const PacketId id = packet(state, QStringLiteral("D-%1").arg(++n));
        QVERIFY(id);
        const Packet before = found(id);
        QCOMPARE(before.state, state);
        const Status done =
            db().transaction([&] { return move.move(db(), id, before.version, now()); });
        const QString name = QString::fromLatin1(move.name).replace(u' ', u'-');
        const bool expected = allowed(state).split(u' ').contains(name);
        QVERIFY2(bool(done) == expected, move.name);
        const Packet after = found(id);
        if (expected) {
            QCOMPARE(after.state, *stateAfter(state, move.event));
            continue;
        }
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
        const bool undecided = state == PacketState::Claimed || state == PacketState::Unknown
            || state == PacketState::Asking;
        QCOMPARE(done.error().rule,
            undecided ? QStringLiteral("packet.undecided") : QStringLiteral("packet.state"));
        QCOMPARE(after.version, before.version);
        QCOMPARE(after.state, before.state);
    }
}

void TestOutboxRepair::whoSawAnOlderVersionTouchesNothing()
{
    const PacketId id = packet(PacketState::Refused);
    const Packet seen = found(id);
    VERIFY_OK(db().transaction([&] { return Outbox::hold(db(), id, seen.version, by(now())); }));
    for (const PersonMove& move : personMoves()) {
        const Status done =
            db().transaction([&] { return move.move(db(), id, seen.version, now()); });
        QVERIFY(!done);
        QCOMPARE(done.error().rule, QStringLiteral("packet.moved"));
    }
    QCOMPARE(stateOf(db(), id), PacketState::Held);
}

void TestOutboxRepair::anEditKeepsTheOriginalAndItsPlace()
{
    const PacketId id = packet(PacketState::Refused);
    const auto behind =
        seal(db(), stepPacket(QStringLiteral("D-1"), { QStringLiteral("20260302080000") }), now());
    const Packet before = found(id);
    const QByteArray body = dossierPacket(QStringLiteral("D-1"), false, QStringLiteral("sửa")).body;
    const auto edited = replace(id, body);
    VERIFY_OK(edited);
    const Packet original = found(id);
    QCOMPARE(original.body, before.body);
    QCOMPARE(original.state, PacketState::Superseded);
    QCOMPARE(original.pastCause, before.cause);
    const Packet revision = found(edited.value().id);
    QCOMPARE(revision.body, body);
    QCOMPARE(revision.revision, 2);
    QCOMPARE(revision.position, before.position);
    QCOMPARE(revision.supersedes, id);
    QCOMPARE(revision.remedied, before.cause);
    QCOMPARE(PacketList::revisions(db(), revision.id).value().size(), 2u);
    const auto claims = claim(db(), now(), 5);
    QCOMPARE(claims.value().size(), 1u);
    QCOMPARE(claims.value().front().packet.id, revision.id);
    QCOMPARE(stateOf(db(), behind.value().id), PacketState::Ready);
}

void TestOutboxRepair::aSecondEditOfTheSamePacketIsRefused()
{
    const PacketId id = packet(PacketState::Refused);
    VERIFY_OK(replace(id, dossierPacket(QStringLiteral("D-1"), false, QStringLiteral("a")).body));
    const auto second =
        replace(id, dossierPacket(QStringLiteral("D-1"), false, QStringLiteral("b")).body);
    QVERIFY(!second);
    QCOMPARE(second.error().rule, QStringLiteral("packet.state"));
}

void TestOutboxRepair::cancellingLetsTheLaneMoveOn()
{
    const PacketId id = packet(PacketState::Refused);
    const auto behind = seal(db(), dossierPacket(QStringLiteral("D-1"), true), now());
    QVERIFY(claim(db(), now(), 5).value().empty());
    VERIFY_OK(db().transaction([&] { return Outbox::cancel(db(), id, 0, by(now())); }));
    QCOMPARE(claim(db(), now(), 5).value().front().packet.id, behind.value().id);
}

void TestOutboxRepair::aResentPacketHasTheSameBytesAndANewBudget()
{
    const PacketId id = packet(PacketState::Refused);
    const Packet before = found(id);
    VERIFY_OK(db().transaction([&] { return Outbox::resend(db(), id, 0, by(now())); }));
    const auto claims = claim(db(), now(), 5);
    QCOMPARE(claims.value().front().packet.id, id);
    QCOMPARE(claims.value().front().packet.body, before.body);
    const auto attempts = PacketList::attempts(db(), id);
    QCOMPARE(attempts.value().size(), 2u); // attempts only grow
    QCOMPARE(attempts.value().back().number, 2);
}

void TestOutboxRepair::aDecisionStaysVisible()
{
    const PacketId id = packet(PacketState::Unknown);
    VERIFY_OK(inTransaction<PacketState>(
        db(), [&] { return Outbox::decide(db(), id, 0, true, by(now())); }));
    const Packet packet = found(id);
    QCOMPARE(packet.state, PacketState::Accepted);
    QVERIFY(packet.decided);
}

void TestOutboxRepair::anAcceptedPacketIsReissuedAtTheEndOfItsLane()
{
    const PacketId id = packet(PacketState::Accepted);
    const auto behind = seal(db(), dossierPacket(QStringLiteral("D-1"), true), now());
    const auto again =
        inTransaction<Sealed>(db(), [&] { return Outbox::reissue(db(), id, by(now())); });
    VERIFY_OK(again);
    const Packet packet = found(again.value().id);
    QCOMPARE(packet.body, found(id).body);
    QVERIFY(packet.position > found(behind.value().id).position);
    QCOMPARE(stateOf(db(), id), PacketState::Accepted);
    const auto refused = inTransaction<Sealed>(
        db(), [&] { return Outbox::reissue(db(), behind.value().id, by(now())); });
    QCOMPARE(refused.error().rule, QStringLiteral("packet.state"));
}

void TestOutboxRepair::takingBackRestoresBytesStateAndCause()
{
    for (PacketState state :
        { PacketState::Refused, PacketState::Parked, PacketState::Held, PacketState::Ready }) {
        const QString dossier = QStringLiteral("D-") + stateName(state).toString();
        const PacketId id = packet(state, dossier);
        const Packet before = found(id);
        const auto edited = replace(id, dossierPacket(dossier, false, QStringLiteral("sửa")).body);
        VERIFY_OK(edited);
        const auto undone = inTransaction<Sealed>(
            db(), [&] { return Outbox::undo(db(), edited.value().id, by(now())); });
        VERIFY_OK(undone);
        const Packet after = found(undone.value().id);
        QCOMPARE(after.state, before.state);
        QCOMPARE(after.cause, before.cause);
        QCOMPARE(after.message, before.message);
        QCOMPARE(after.body, before.body);
        QCOMPARE(after.revision, 3);
        QCOMPARE(stateOf(db(), edited.value().id), PacketState::Superseded);
    }
}

void TestOutboxRepair::whatMayHaveLeftIsNotTakenBack()
{
    for (Outcome outcome : { Outcome::NotSent, Outcome::Unknown, Outcome::Busy }) {
        const QString dossier = QStringLiteral("D-") + outcomeName(outcome).toString();
        const PacketId id = packet(PacketState::Refused, dossier);
        const auto edited = replace(id, dossierPacket(dossier, false, QStringLiteral("sửa")).body);
        const auto claims = claim(db(), now(), 1);
        QCOMPARE(claims.value().front().packet.id, edited.value().id);
        VERIFY_OK(settle(db(), claims.value().front(), reply(outcome), now()));
        const auto undone = inTransaction<Sealed>(
            db(), [&] { return Outbox::undo(db(), edited.value().id, by(now())); });
        // A claim that was given back never left; of every other sending nobody can say so.
        if (outcome == Outcome::NotSent)
            VERIFY_OK(undone);
        else
            QCOMPARE(undone.error().rule, QStringLiteral("packet.sent"));
    }
}

void TestOutboxRepair::manyAreReplacedInOneAct()
{
    std::vector<NewBody> bodies;
    for (int i = 0; i < 30; ++i) {
        const QString dossier = QStringLiteral("D-%1").arg(i);
        const PacketId id = packet(i == 7 ? PacketState::Unknown : PacketState::Refused, dossier);
        bodies.push_back({ id, dossierPacket(dossier, false, QStringLiteral("sửa")).body });
    }
    const auto sealed = inTransaction<std::vector<Sealed>>(db(), [&] {
        return Outbox::replaceMany(
            db(), bodies, {}, by(now(), QStringLiteral("lan"), QStringLiteral("act-7")));
    });
    VERIFY_OK(sealed);
    QCOMPARE(sealed.value().size(), bodies.size());
    QVERIFY(!sealed.value().at(7).id);
    QCOMPARE(stateOf(db(), bodies.at(7).replaces), PacketState::Unknown);
    QCOMPARE(found(sealed.value().at(20).id).body, bodies.at(20).body);
    QCOMPARE(claim(db(), now(), 100).value().size(), 29u);
    QVERIFY(CauseStore::list(db()).value().empty());
}

void TestOutboxRepair::manyAreResentInOneAct()
{
    std::vector<PacketId> ids;
    for (int i = 0; i < 20; ++i)
        ids.push_back(packet(
            i % 5 ? PacketState::Refused : PacketState::Held, QStringLiteral("D-%1").arg(i)));
    const auto resent =
        inTransaction<int>(db(), [&] { return Outbox::resendMany(db(), ids, by(now())); });
    VERIFY_OK(resent);
    QCOMPARE(resent.value(), 16);
    QCOMPARE(claim(db(), now(), 100).value().size(), 16u);
}

void TestOutboxRepair::everyActIsInTheTrailAndTheTrailIsSound()
{
    const PacketId id = packet(PacketState::Refused);
    VERIFY_OK(db().transaction([&]() -> Status {
        VERIFY_OR_RETURN(Outbox::hold(db(), id, 0, by(now(), QStringLiteral("minh"))));
        VERIFY_OR_RETURN(Outbox::release(db(), id, 0, by(now(), QStringLiteral("minh"))));
        return Outbox::cancel(db(), id, 0, by(now(), QStringLiteral("minh")));
    }));
    AuditFilter filter;
    filter.objectKind = QStringLiteral("packet");
    filter.objectId = QString::number(id.value);
    const auto entries = AuditTrail::list(db(), filter, 0, 100);
    VERIFY_OK(entries);
    QStringList actions;
    for (const AuditEntry& entry : entries.value())
        actions.prepend(entry.action);
    QCOMPARE(actions,
        QStringList({ QStringLiteral("packet.seal"), QStringLiteral("packet.refused"),
            QStringLiteral("packet.hold"), QStringLiteral("packet.release"),
            QStringLiteral("packet.cancel") }));
    QCOMPARE(entries.value().front().actor.login, QStringLiteral("minh"));
    const auto verdict = AuditTrail::verify(db());
    VERIFY_OK(verdict);
    QVERIFY2(verdict.value().sound, qPrintable(verdict.value().firstBad));
}

void TestOutboxRepair::countsOfCausesHoldAfterRandomActs()
{
    QRandomGenerator dice(20260302);
    std::vector<PacketId> ids;
    const QStringList words { QStringLiteral("MaTTHC sai"), QStringLiteral("NgayTra thiếu"),
        QStringLiteral("Hồ sơ 'X' bị trùng") };
    for (int round = 0; round < 120; ++round) {
        const QString dossier = QStringLiteral("D-%1").arg(dice.bounded(15));
        if (const auto sealed = seal(db(), dossierPacket(dossier), now()))
            ids.push_back(sealed.value().id);
        const auto claims = claim(db(), now(), dice.bounded(4));
        for (const Claim& one : claims.value()) {
            const auto outcome = static_cast<Outcome>(dice.bounded(8));
            const auto answer = reply(
                outcome, QString::number(dice.bounded(3)), words.at(dice.bounded(words.size())));
            VERIFY_OK(settle(db(), one, answer, now()));
        }
        const PersonMove& move = personMoves().at(size_t(dice.bounded(7)));
        const PacketId id = ids.at(size_t(dice.bounded(int(ids.size()))));
        const Status moved = db().transaction([&] { return move.move(db(), id, 0, now()); });
        QVERIFY(moved || moved.error().kind == ErrorKind::Conflict);
        QCOMPARE(broken(db()), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestOutboxRepair)
#include "tst_outboxrepair.moc"
