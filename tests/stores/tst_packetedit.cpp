// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/fixgroup.h"
#include "app/tasks/packetedit.h"
#include "app/tasks/undoact.h"
#include "models/packets/jsondocument.h"
#include "models/packets/packetchecker.h"
#include "models/stores/audittrail.h"
#include "models/stores/causestore.h"
#include "models/stores/userstore.h"
#include "tests/kit/acts.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/samplepackets.h"
#include "tests/kit/testdatabase.h"

using namespace outboxkit;
using namespace Qt::StringLiterals;

/// Repairing packets, one by one and in groups.
class TestPacketEdit : public QObject {
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

    void anEditChangesOneValueAndNoOtherByte();
    void aLockedMemberIsRefused();
    void someMembersNeedAReason();
    void theDossierCodeNeedsASecondPerson();
    void aWholeItemNeedsWhatItsMembersNeed();
    void theSecondPersonIsSomebodyElseWhoMayConfirm();
    void whoIsAloneNeedsNobodyElse();
    void anEditThatLeavesAnErrorIsParked();
    void anEditWithoutTheCheckIsQueued();
    void anEditThatChangesNothingIsRefused();
    void aBodyThatIsNoJsonIsRefused();
    void theTrailTellsWhatChangedButNoCitizen();
    void aPacketOnItsWayIsNotEdited();
    void aNewDossierCodeIsFollowed();
    void aPreviewChangesNothing();
    void aStarStandsForTheItemsWithTheFinding();
    void applyingDoesWhatThePreviewShowed();
    void whatIsStillInvalidIsParkedAndCounted();
    void manyPacketsNeedASecondPerson();
    void anActIsTakenBackBeforeItIsSent();
    void packetsSentMeanwhileAreLeft();
    void packetsChangedMeanwhileAreLeft();
    void thePortalsWordsLeadToAMember();
    void aPacketThatLeftTheGroupIsPassedOver();

private:
    Connection& db() { return m_store->connection(); }

    Moment now() const { return m_store->clock().now(); }

    Act officer() const { return acts::of(Role::Officer, now()); }

    Act itStaff() const { return acts::of(Role::ItStaff, now()); }

    Packet found(PacketId id) { return PacketList::find(db(), id).value(); }

    /// The sample dossier packet in this state, without an error the check would find.
    PacketId good(const QString& dossier, const QString& refusal = u"MaTTHC không tồn tại"_s)
    {
        NewPacket packet = dossierPacket(dossier);
        packet.profile = u"2019"_s;
        packet.body = withMember(samplePacket("05-dongbohosomc-new-27fields-request.json"),
            u"/data/0/MaHoSo"_s, jsonQuoted(dossier));
        const auto sealed = seal(db(), packet, now());
        const auto claims = claim(db(), now(), 100);
        for (const Claim& one : claims.value()) {
            if (!settle(db(), one, reply(Outcome::Refused, u"-1"_s, refusal), now()))
                return {};
        }
        return sealed ? sealed.value().id : PacketId {};
    }

    Result<Edited> edit(const Act& act, PacketId id, const QString& pointer,
        const QByteArray& value, const EditReason& reason = {})
    {
        return editPacket(db(), act, id, 0, { { pointer, value, false } }, reason);
    }

    void addPeople()
    {
        for (Role role : kRoles) {
            User user;
            user.login = roleName(role).toString();
            user.name = user.login;
            user.role = role;
            user.unit = u"H99.21"_s;
            user.active = true;
            VERIFY_OK(inTransaction<UserId>(db(), [&] { return UserStore::add(db(), user, {}); }));
        }
    }

    std::vector<PacketId> group(int size)
    {
        std::vector<PacketId> ids;
        for (int i = 0; i < size; ++i)
            ids.push_back(good(u"H99.21-260302-%1"_s.arg(i, 4, 10, QChar(u'0'))));
        return ids;
    }

    GroupFix fix(PacketId of, const QString& pointer, const QByteArray& value)
    {
        return { found(of).cause, { { pointer, value, false } }, { u"mã cũ"_s, {} }, newAct() };
    }

    std::unique_ptr<TestDatabase> m_store;
};

void TestPacketEdit::anEditChangesOneValueAndNoOtherByte()
{
    const PacketId id = good(u"D-1"_s);
    const auto edited = edit(officer(), id, u"/data/0/MaTTHC"_s, R"("1.001229")");
    VERIFY_OK(edited);
    QCOMPARE(edited.value().state, PacketState::Ready);
    QCOMPARE(edited.value().revision, 2);
    QCOMPARE(found(edited.value().id).body,
        withMember(found(id).body, u"/data/0/MaTTHC"_s, R"("1.001229")"));
}

void TestPacketEdit::aLockedMemberIsRefused()
{
    const PacketId id = good(u"D-1"_s);
    for (const QString& pointer : { u"/service"_s, u"/madonvi"_s }) {
        const auto edited = edit(officer(), id, pointer, R"("X")", { u"vì thế"_s, {} });
        QVERIFY(!edited);
        QCOMPARE(edited.error().kind, ErrorKind::Forbidden);
        QCOMPARE(edited.error().rule, u"edit.locked"_s);
        QCOMPARE(edited.error().args, QStringList { pointer });
    }
    QCOMPARE(stateOf(db(), id), PacketState::Refused);
}

void TestPacketEdit::someMembersNeedAReason()
{
    const PacketId id = good(u"D-1"_s);
    const auto without = edit(officer(), id, u"/data/0/ChuHoSo"_s, R"("Lê Thị Mẫu")");
    QCOMPARE(without.error().rule, u"edit.reason"_s);
    VERIFY_OK(
        edit(officer(), id, u"/data/0/ChuHoSo"_s, R"("Lê Thị Mẫu")", { u"ghi sai tên"_s, {} }));
}

void TestPacketEdit::theDossierCodeNeedsASecondPerson()
{
    addPeople();
    const PacketId id = good(u"D-1"_s);
    const auto alone = edit(officer(), id, u"/data/0/MaHoSo"_s, R"("D-2")", { u"gõ sai"_s, {} });
    QCOMPARE(alone.error().kind, ErrorKind::Forbidden);
    QCOMPARE(alone.error().rule, u"edit.second"_s);
    const auto confirmed =
        edit(officer(), id, u"/data/0/MaHoSo"_s, R"("D-2")", { u"gõ sai"_s, u"supervisor"_s });
    VERIFY_OK(confirmed);
    QVERIFY(found(confirmed.value().id).reason.contains(u"supervisor"));
}

void TestPacketEdit::aWholeItemNeedsWhatItsMembersNeed()
{
    addPeople();
    const PacketId id = good(u"D-1"_s);
    const auto drop = [&](const Act& act, const EditReason& reason) {
        return editPacket(db(), act, id, 0, { { u"/data/0"_s, {}, true } }, reason);
    };
    QCOMPARE(drop(officer(), {}).error().rule, u"edit.reason"_s);
    QCOMPARE(drop(officer(), { u"thừa"_s, {} }).error().rule, u"edit.second"_s);
    VERIFY_OK(drop(officer(), { u"thừa"_s, u"supervisor"_s }));
}

void TestPacketEdit::theSecondPersonIsSomebodyElseWhoMayConfirm()
{
    addPeople();
    const PacketId id = good(u"D-1"_s);
    for (const QString& login : { u"officer"_s, u"itstaff"_s, u"nobody"_s }) {
        const auto edited =
            edit(itStaff(), id, u"/data/0/MaHoSo"_s, R"("D-2")", { u"gõ sai"_s, login });
        QCOMPARE(edited.error().rule, u"edit.confirmer"_s);
    }
    Act supervisor = acts::of(Role::Supervisor, now());
    supervisor.session.user.id = UserStore::find(db(), u"supervisor"_s).value().id;
    const auto self =
        edit(supervisor, id, u"/data/0/MaHoSo"_s, R"("D-2")", { u"gõ sai"_s, u"supervisor"_s });
    QCOMPARE(self.error().rule, u"edit.confirmer"_s);
}

void TestPacketEdit::whoIsAloneNeedsNobodyElse()
{
    const PacketId id = good(u"D-1"_s);
    VERIFY_OK(edit(acts::alone(now()), id, u"/data/0/MaHoSo"_s, R"("D-2")", { u"gõ sai"_s, {} }));
}

void TestPacketEdit::anEditThatLeavesAnErrorIsParked()
{
    const PacketId id = good(u"D-1"_s);
    const auto edited = edit(officer(), id, u"/data/0/MaTTHC"_s, R"("")");
    VERIFY_OK(edited);
    QCOMPARE(edited.value().state, PacketState::Parked);
    QVERIFY(hasErrors(edited.value().findings));
    const Packet packet = found(edited.value().id);
    QCOMPARE(packet.code, u"empty"_s);
    const auto cause = CauseStore::find(db(), packet.cause);
    VERIFY_OK(cause);
    QCOMPARE(cause.value().member, u"/data/*/MaTTHC"_s);
}

void TestPacketEdit::anEditWithoutTheCheckIsQueued()
{
    const PacketId id = good(u"D-1"_s);
    Act act = officer();
    act.checkBeforeSend = false;
    const auto edited = edit(act, id, u"/data/0/MaTTHC"_s, R"("")");
    VERIFY_OK(edited);
    QCOMPARE(edited.value().state, PacketState::Ready);
    QVERIFY(hasErrors(edited.value().findings));
}

void TestPacketEdit::anEditThatChangesNothingIsRefused()
{
    const PacketId id = good(u"D-1"_s);
    const auto document = JsonDocument::parse(found(id).body);
    const QByteArray same = document.value().at(u"/data/0/MaTTHC").raw().toByteArray();
    QCOMPARE(edit(officer(), id, u"/data/0/MaTTHC"_s, same).error().rule, u"edit.same"_s);
    QCOMPARE(edit(officer(), id, u"/nowhere/at/all"_s, "1").error().rule, u"edit.nowhere"_s);
}

void TestPacketEdit::aBodyThatIsNoJsonIsRefused()
{
    const PacketId id = good(u"D-1"_s);
    const auto edited = editPacketBody(db(), officer(), id, 0, R"({"data":[)", {});
    QCOMPARE(edited.error().rule, u"read.cut"_s);
    QCOMPARE(stateOf(db(), id), PacketState::Refused);
}

void TestPacketEdit::theTrailTellsWhatChangedButNoCitizen()
{
    const PacketId id = good(u"D-1"_s);
    const auto edited = editPacket(db(), officer(), id, 0,
        { { u"/data/0/MaTTHC"_s, R"("1.001229")", false },
            { u"/data/0/ChuHoSo"_s, R"("Lê Thị Mẫu")", false } },
        { u"ghi sai"_s, {} });
    VERIFY_OK(edited);
    AuditFilter filter;
    filter.action = u"packet.edit"_s;
    const auto entries = AuditTrail::list(db(), filter, 0, 5);
    VERIFY_OK(entries);
    const AuditEntry& entry = entries.value().front();
    QVERIFY(entry.differences.contains(u"1.001229"));
    QVERIFY(entry.differences.contains(u"/data/0/ChuHoSo"));
    QVERIFY(!entry.differences.contains(u"Mẫu"));
    QCOMPARE(entry.reason, u"ghi sai"_s);
    QCOMPARE(entry.actor.login, u"officer"_s);
}

void TestPacketEdit::aPacketOnItsWayIsNotEdited()
{
    for (PacketState state : { PacketState::Claimed, PacketState::Unknown, PacketState::Asking }) {
        const auto id = packetIn(db(), state, stateName(state).toString(), now());
        VERIFY_OK(id);
        const auto edited = edit(officer(), id.value(), u"/data/0/MaTTHC"_s, R"("9.9")");
        QCOMPARE(edited.error().rule, u"packet.undecided"_s);
        QCOMPARE(stateOf(db(), id.value()), state);
    }
}

void TestPacketEdit::aNewDossierCodeIsFollowed()
{
    const PacketId id = good(u"D-1"_s);
    const auto edited =
        edit(acts::alone(now()), id, u"/data/0/MaHoSo"_s, R"("D-2")", { u"gõ sai"_s, {} });
    VERIFY_OK(edited);
    QCOMPARE(found(edited.value().id).dossierCode, u"D-2"_s);
    QCOMPARE(found(edited.value().id).lane, found(id).lane);
}

void TestPacketEdit::aPreviewChangesNothing()
{
    const auto ids = group(3);
    const GroupFix wish = fix(ids.front(), u"/data/*/MaTTHC"_s, R"("1.001229")");
    const auto preview = previewFix(db(), itStaff(), wish, ids);
    VERIFY_OK(preview);
    QCOMPARE(preview.value().matched, 3);
    QCOMPARE(preview.value().changed, 3);
    QCOMPARE(preview.value().stillInvalid, 0);
    QCOMPARE(preview.value().items.front().after.value(u"/data/0/MaTTHC"_s), R"("1.001229")");
    QVERIFY(!preview.value().items.front().before.value(u"/data/0/MaTTHC"_s).isEmpty());
    QVERIFY(preview.value().items.front().valid);
    for (PacketId id : ids)
        QCOMPARE(stateOf(db(), id), PacketState::Refused);
}

void TestPacketEdit::aStarStandsForTheItemsWithTheFinding()
{
    NewPacket packet =
        stepPacket(u"D-1"_s, { u"20260302080000"_s, u"20260302090000"_s, u"20260302100000"_s });
    packet.body = withMember(packet.body, u"/data/1/TrangThai"_s, R"("77")");
    const auto sealed = seal(db(), packet, now());
    VERIFY_OK(sealed);
    const auto edited = edit(officer(), sealed.value().id, u"/data/*/TrangThai"_s, R"("5")",
        { u"ngoài danh mục"_s, {} });
    VERIFY_OK(edited);
    const QByteArray body = found(edited.value().id).body;
    QCOMPARE(body, withMember(packet.body, u"/data/1/TrangThai"_s, R"("5")"));
}

void TestPacketEdit::applyingDoesWhatThePreviewShowed()
{
    const auto ids = group(5);
    const GroupFix wish = fix(ids.front(), u"/data/*/MaTTHC"_s, R"("1.001229")");
    const auto applied = applyFix(db(), itStaff(), wish, ids, 5);
    VERIFY_OK(applied);
    QCOMPARE(applied.value().changed, 5);
    QCOMPARE(applied.value().items.size(), 5u);
    for (const FixItem& item : applied.value().items) {
        QVERIFY(item.newId);
        const Packet packet = found(item.newId);
        QCOMPARE(packet.supersedes, item.id);
        QCOMPARE(packet.state, PacketState::Ready);
        QCOMPARE(packet.act, wish.act);
        QCOMPARE(
            packet.body, withMember(found(item.id).body, u"/data/0/MaTTHC"_s, R"("1.001229")"));
    }
    const auto cause = CauseStore::find(db(), wish.group);
    QCOMPARE(cause.value().count, 0);
    QCOMPARE(cause.value().remedy, u"/data/*/MaTTHC"_s);
}

void TestPacketEdit::whatIsStillInvalidIsParkedAndCounted()
{
    const auto ids = group(2);
    const GroupFix wish = fix(ids.front(), u"/data/*/MaTTHC"_s, R"("")");
    const auto applied = applyFix(db(), itStaff(), wish, ids, 2);
    VERIFY_OK(applied);
    QCOMPARE(applied.value().stillInvalid, 2);
    for (const FixItem& item : applied.value().items)
        QCOMPARE(stateOf(db(), item.newId), PacketState::Parked);
    QCOMPARE(CauseStore::list(db()).value().front().count, 2);
}

void TestPacketEdit::manyPacketsNeedASecondPerson()
{
    addPeople();
    const auto ids = group(2);
    GroupFix wish = fix(ids.front(), u"/data/*/MaTTHC"_s, R"("1.001229")");
    const auto alone = applyFix(db(), itStaff(), wish, ids, 1001);
    QCOMPARE(alone.error().rule, u"edit.second"_s);
    QCOMPARE(stateOf(db(), ids.front()), PacketState::Refused);
    wish.reason.confirmedBy = u"supervisor"_s;
    VERIFY_OK(applyFix(db(), itStaff(), wish, ids, 1001));
}

void TestPacketEdit::anActIsTakenBackBeforeItIsSent()
{
    const auto ids = group(4);
    const GroupFix wish = fix(ids.front(), u"/data/*/MaTTHC"_s, R"("1.001229")");
    VERIFY_OK(applyFix(db(), itStaff(), wish, ids, 4));
    const auto undone = undoAct(db(), itStaff(), wish.act, u"nhầm"_s);
    VERIFY_OK(undone);
    QCOMPARE(undone.value().restored, 4);
    QVERIFY(undone.value().sent.empty());
    PacketFilter filter;
    filter.cause = wish.group;
    const auto back = PacketList::page(db(), filter, {}, 10);
    QCOMPARE(back.value().size(), 4u);
    for (const Packet& packet : back.value()) {
        QCOMPARE(packet.state, PacketState::Refused);
        const auto revisions = PacketList::revisions(db(), packet.id);
        QCOMPARE(revisions.value().size(), 3u);
        QCOMPARE(revisions.value().front().digest, packet.digest);
    }
}

void TestPacketEdit::packetsSentMeanwhileAreLeft()
{
    const auto ids = group(3);
    const GroupFix wish = fix(ids.front(), u"/data/*/MaTTHC"_s, R"("1.001229")");
    VERIFY_OK(applyFix(db(), itStaff(), wish, ids, 3));
    const auto claims = claim(db(), now(), 1);
    VERIFY_OK(settle(db(), claims.value().front(), reply(Outcome::Accepted), now()));
    const auto undone = undoAct(db(), itStaff(), wish.act, u"nhầm"_s);
    VERIFY_OK(undone);
    QCOMPARE(undone.value().restored, 2);
    QCOMPARE(undone.value().sent, std::vector<PacketId> { claims.value().front().packet.id });
    QCOMPARE(stateOf(db(), claims.value().front().packet.id), PacketState::Accepted);
}

void TestPacketEdit::packetsChangedMeanwhileAreLeft()
{
    const auto ids = group(3);
    const GroupFix wish = fix(ids.front(), u"/data/*/MaTTHC"_s, R"("1.001229")");
    const auto applied = applyFix(db(), itStaff(), wish, ids, 3);
    VERIFY_OK(applied);
    QCOMPARE(undoable(db(), itStaff(), wish.act).value(), 3);
    const PacketId one = applied.value().items.front().newId;
    VERIFY_OK(db().transaction([&] { return Outbox::cancel(db(), one, 0, by(now())); }));
    QCOMPARE(undoable(db(), itStaff(), wish.act).value(), 2);
    const auto undone = undoAct(db(), itStaff(), wish.act, u"nhầm"_s);
    VERIFY_OK(undone);
    QCOMPARE(undone.value().restored, 2);
    QCOMPARE(undone.value().changed, std::vector<PacketId> { one });
    QCOMPARE(stateOf(db(), one), PacketState::Cancelled);
    QCOMPARE(undoable(db(), itStaff(), wish.act).value(), 0);
    QCOMPARE(undoable(db(), officer(), wish.act).error().kind, ErrorKind::Forbidden);
}

void TestPacketEdit::thePortalsWordsLeadToAMember()
{
    QCOMPARE(
        accusedMember(db(), itStaff(), good(u"H99.21-260302-0001"_s)).value(), u"/data/*/MaTTHC"_s);
    const PacketId vague = good(u"H99.21-260302-0002"_s, u"không nhận"_s);
    QCOMPARE(accusedMember(db(), itStaff(), vague).value(), QString());
    VERIFY_OK(db().transaction([&] { return Outbox::resend(db(), vague, 0, by(now())); }));
    QCOMPARE(accusedMember(db(), itStaff(), vague).value(), QString());
}

void TestPacketEdit::aPacketThatLeftTheGroupIsPassedOver()
{
    const auto ids = group(3);
    const GroupFix wish = fix(ids.front(), u"/data/*/MaTTHC"_s, R"("1.001229")");
    VERIFY_OK(db().transaction([&] { return Outbox::hold(db(), ids.at(1), 0, by(now())); }));
    const auto applied = applyFix(db(), itStaff(), wish, ids, 3);
    VERIFY_OK(applied);
    QCOMPARE(applied.value().matched, 2);
    QCOMPARE(stateOf(db(), ids.at(1)), PacketState::Held);
}

QTEST_GUILESS_MAIN(TestPacketEdit)
#include "tst_packetedit.moc"
