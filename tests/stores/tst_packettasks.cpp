// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/fixgroup.h"
#include "app/tasks/movepacket.h"
#include "app/tasks/pausesending.h"
#include "app/tasks/resendgroup.h"
#include "app/tasks/undoact.h"
#include "models/packets/jsonedit.h"
#include "models/stores/audittrail.h"
#include "tests/kit/acts.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/testdatabase.h"

using namespace outboxkit;
using namespace Qt::StringLiterals;

namespace {

template <typename T> Status plain(const Result<T>& result)
{
    return result ? Status(Done {}) : Status(result.error());
}

/// A task on a packet, the permission it needs, and the state a packet must be in for it.
struct Line {
    const char* name;
    Permission permission;
    PacketState state;
    std::function<Status(Connection&, const Act&, PacketId)> task;
};

const std::vector<Line>& lines()
{
    static const std::vector<Line> table {
        { "edit", Permission::PacketEdit, PacketState::Refused,
            [](Connection& db, const Act& act, PacketId id) {
                return plain(
                    editPacket(db, act, id, 0, { { u"/data/0/MaTTHC"_s, R"("1.1")", false } }, {}));
            } },
        { "body", Permission::PacketEdit, PacketState::Refused,
            [](Connection& db, const Act& act, PacketId id) {
                const QByteArray body = PacketList::find(db, id).value().body;
                return plain(editPacketBody(
                    db, act, id, 0, withValue(body, u"/data/0/MaTTHC", R"("1.2")").value(), {}));
            } },
        { "resend", Permission::PacketResend, PacketState::Refused,
            [](Connection& db, const Act& act, PacketId id) { return resendPacket(db, act, id); } },
        { "hold", Permission::PacketHold, PacketState::Ready,
            [](Connection& db, const Act& act, PacketId id) { return holdPacket(db, act, id); } },
        { "release", Permission::PacketHold, PacketState::Held,
            [](Connection& db, const Act& act, PacketId id) {
                return releasePacket(db, act, id);
            } },
        { "cancel", Permission::PacketCancel, PacketState::Refused,
            [](Connection& db, const Act& act, PacketId id) {
                return plain(cancelPacket(db, act, id, 0, u"nhầm"_s));
            } },
        { "decide", Permission::PacketDecide, PacketState::Unknown,
            [](Connection& db, const Act& act, PacketId id) {
                return plain(decideOutcome(db, act, id, 0, true, u"đã hỏi Cổng"_s));
            } },
        { "reissue", Permission::PacketReissue, PacketState::Accepted,
            [](Connection& db, const Act& act, PacketId id) {
                return plain(reissuePacket(db, act, id, u"Cổng mất dữ liệu"_s));
            } },
        { "pause sending", Permission::SendRun, PacketState::Ready,
            [](Connection& db, const Act& act, PacketId) {
                return pauseSending(db, act, u"127.0.0.1:1"_s, true);
            } },
        { "resend group", Permission::PacketFixGroup, PacketState::Refused,
            [](Connection& db, const Act& act, PacketId id) {
                const QString cause = PacketList::find(db, id).value().cause;
                return plain(resendGroup(db, act, cause, {}, false));
            } },
        { "next step", Permission::PacketFixGroup, PacketState::Refused,
            [](Connection& db, const Act& act, PacketId) {
                return plain(nextRampStep(db, act, u"act"_s));
            } },
        { "fix", Permission::PacketFixGroup, PacketState::Refused,
            [](Connection& db, const Act& act, PacketId id) {
                const GroupFix fix { PacketList::find(db, id).value().cause,
                    { { u"/data/0/MaTTHC"_s, R"("1.1")", false } }, { u"mã cũ"_s, {} }, newAct() };
                return plain(applyFix(db, act, fix, { id }, 1));
            } },
        { "undo", Permission::PacketFixGroup, PacketState::Refused,
            [](Connection& db, const Act& act, PacketId) {
                return plain(undoAct(db, act, u"act"_s, u"nhầm"_s));
            } },
        { "unchecked", Permission::PacketResend, PacketState::Refused,
            [](Connection& db, const Act& act, PacketId) {
                return plain(sendUnchecked(db, act, {}));
            } },
    };
    return table;
}

}

/// Who may do what with packets, and what the tasks add to the moves of the outbox.
class TestPacketTasks : public QObject {
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

    void everyTaskAsksThePermissionTable_data();
    void everyTaskAsksThePermissionTable();
    void packetsOfAnotherUnitAreLeftAlone();
    void reasonsAreAskedForWhereTheyCount();
    void cancellingAsksAboutTheStepsBehind();
    void aRampLetsMoreGoWhileTheyPass();
    void aRampStopsWhenTooManyAreRefused();
    void uncheckedTakesWhatTheCheckParked();
    void pressingTwiceIsOneJob();

private:
    Connection& db() { return m_store->connection(); }

    Moment now() const { return m_store->clock().now(); }

    Act supervisor() const { return acts::of(Role::Supervisor, now()); }

    PacketId packet(PacketState state, const QString& dossier)
    {
        const auto id = packetIn(db(), state, dossier, now());
        return id ? id.value() : PacketId {};
    }

    void settleAll(Outcome outcome)
    {
        const auto claims = claim(db(), now(), 1000);
        for (const Claim& one : claims.value())
            VERIFY_OK(settle(db(), one, reply(outcome, u"-1"_s, u"MaTTHC sai"_s), now()));
    }

    qint64 audited(const QString& action)
    {
        AuditFilter filter;
        filter.action = action;
        return AuditTrail::list(db(), filter, 0, 1000).value().size();
    }

    std::unique_ptr<TestDatabase> m_store;
};

void TestPacketTasks::everyTaskAsksThePermissionTable_data()
{
    QTest::addColumn<int>("line");
    for (std::size_t i = 0; i < lines().size(); ++i)
        QTest::newRow(lines().at(i).name) << int(i);
}

void TestPacketTasks::everyTaskAsksThePermissionTable()
{
    QFETCH(int, line);
    const Line& task = lines().at(std::size_t(line));
    for (Role role : kRoles) {
        const PacketId id = packet(task.state, u"D-"_s + roleName(role).toString());
        QVERIFY(id);
        const Packet before = PacketList::find(db(), id).value();
        const qint64 refusals = audited(u"permission.refused"_s);
        Act act = acts::of(role, now());
        act.checkBeforeSend = false;
        const Status done = task.task(db(), act, id);
        if (allows(role, task.permission)) {
            QVERIFY2(bool(done), errorText(done).constData());
            continue;
        }
        QCOMPARE(done.error().kind, ErrorKind::Forbidden);
        QCOMPARE(done.error().rule, u"permission"_s);
        QCOMPARE(PacketList::find(db(), id).value().version, before.version);
        QCOMPARE(audited(u"permission.refused"_s), refusals + 1);
    }
}

void TestPacketTasks::packetsOfAnotherUnitAreLeftAlone()
{
    const PacketId id = packet(PacketState::Refused, u"D-1"_s);
    const Act other = acts::of(Role::Officer, now(), u"H99.22"_s);
    const Status done = resendPacket(db(), other, id);
    QCOMPARE(done.error().rule, u"unit.other"_s);
    QCOMPARE(stateOf(db(), id), PacketState::Refused);
    VERIFY_OK(resendPacket(db(), acts::of(Role::Officer, now(), u"H99"_s), id));
}

void TestPacketTasks::reasonsAreAskedForWhereTheyCount()
{
    const PacketId refused = packet(PacketState::Refused, u"D-1"_s);
    QCOMPARE(
        cancelPacket(db(), supervisor(), refused, 0, u"  "_s).error().rule, u"reason.missing"_s);
    const PacketId unknown = packet(PacketState::Unknown, u"D-2"_s);
    QCOMPARE(
        decideOutcome(db(), supervisor(), unknown, 0, true, {}).error().rule, u"reason.missing"_s);
    const PacketId accepted = packet(PacketState::Accepted, u"D-3"_s);
    QCOMPARE(reissuePacket(db(), supervisor(), accepted, {}).error().rule, u"reason.missing"_s);
}

void TestPacketTasks::cancellingAsksAboutTheStepsBehind()
{
    for (const Behind choice : { Behind::Keep, Behind::Cancel }) {
        const QString dossier = choice == Behind::Keep ? u"D-1"_s : u"D-2"_s;
        const PacketId id = packet(PacketState::Refused, dossier);
        std::vector<PacketId> steps;
        for (const QString& moment : { u"20260302080000"_s, u"20260302090000"_s })
            steps.push_back(seal(db(), stepPacket(dossier, { moment }), now()).value().id);
        const auto asked = cancelPacket(db(), supervisor(), id, 0, u"trùng"_s);
        QCOMPARE(asked.error().rule, u"cancel.behind"_s);
        QCOMPARE(asked.error().args, QStringList { u"2"_s });
        QCOMPARE(stateOf(db(), id), PacketState::Refused);
        const auto done = cancelPacket(db(), supervisor(), id, 0, u"trùng"_s, choice);
        VERIFY_OK(done);
        QCOMPARE(done.value(), choice == Behind::Keep ? 1 : 3);
        QCOMPARE(stateOf(db(), steps.front()),
            choice == Behind::Keep ? PacketState::Ready : PacketState::Cancelled);
    }
}

void TestPacketTasks::aRampLetsMoreGoWhileTheyPass()
{
    for (int i = 0; i < 40; ++i)
        QVERIFY(packet(PacketState::Refused, u"D-%1"_s.arg(i)));
    const QString cause = PacketList::page(db(), {}, {}, 1).value().front().cause;
    const auto begun = resendGroup(db(), supervisor(), cause, u"Cổng đã sửa"_s, true);
    VERIFY_OK(begun);
    QCOMPARE(begun.value().matched, 40);
    QCOMPARE(begun.value().resent, 1);
    QCOMPARE(begun.value().held, 39);
    const auto early = nextRampStep(db(), supervisor(), begun.value().act);
    QCOMPARE(early.value().released, 0); // the first one is not settled yet
    QCOMPARE(early.value().open, 1);
    QList<qint64> released;
    while (true) {
        settleAll(Outcome::Accepted);
        const auto step = nextRampStep(db(), supervisor(), begun.value().act);
        VERIFY_OK(step);
        QVERIFY(!step.value().stopped);
        if (step.value().released == 0)
            break;
        released.append(step.value().released);
    }
    QCOMPARE(released, QList<qint64>({ 2, 5, 20, 12 }));
    QCOMPARE(PacketList::counts(db()).value().of(PacketState::Accepted), 40);
}

void TestPacketTasks::aRampStopsWhenTooManyAreRefused()
{
    for (int i = 0; i < 10; ++i)
        QVERIFY(packet(PacketState::Refused, u"D-%1"_s.arg(i)));
    const QString cause = PacketList::page(db(), {}, {}, 1).value().front().cause;
    const auto begun = resendGroup(db(), supervisor(), cause, {}, true);
    settleAll(Outcome::Refused);
    const auto step = nextRampStep(db(), supervisor(), begun.value().act);
    VERIFY_OK(step);
    QVERIFY(step.value().stopped);
    QCOMPARE(step.value().refused, 1);
    QCOMPARE(step.value().left, 9);
    QCOMPARE(PacketList::counts(db()).value().of(PacketState::Refused), 10);
}

void TestPacketTasks::uncheckedTakesWhatTheCheckParked()
{
    const PacketId config = packet(PacketState::Parked, u"D-1"_s);
    NewPacket obstacle = stepPacket(u"D-2"_s, { u"20260302080000"_s });
    obstacle.obstacle = Finding { {}, u"order.dossierFirst"_s, Severity::Error, {} };
    const auto first = seal(db(), obstacle, now());
    NewPacket wrong = dossierPacket(u"D-3"_s);
    wrong.obstacle = Finding { u"/data/0/MaTTHC"_s, u"empty"_s, Severity::Error, {} };
    const auto checked = seal(db(), wrong, now());
    const auto done = sendUnchecked(db(), supervisor(), {});
    VERIFY_OK(done);
    QCOMPARE(done.value(), 1);
    QCOMPARE(stateOf(db(), checked.value().id), PacketState::Ready);
    QCOMPARE(stateOf(db(), config), PacketState::Parked);
    QCOMPARE(stateOf(db(), first.value().id), PacketState::Parked);
}

void TestPacketTasks::pressingTwiceIsOneJob()
{
    const PacketId id = packet(PacketState::Refused, u"D-1"_s);
    VERIFY_OK(resendPacket(db(), supervisor(), id));
    const Status again = resendPacket(db(), supervisor(), id);
    QCOMPARE(again.error().rule, u"packet.state"_s);
    QCOMPARE(claim(db(), now(), 10).value().size(), 1u);
}

QTEST_GUILESS_MAIN(TestPacketTasks)
#include "tst_packettasks.moc"
