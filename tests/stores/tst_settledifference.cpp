// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/reconcile.h"
#include "app/tasks/reconcilecases.h"
#include "app/tasks/settledifference.h"
#include "models/packets/jsonedit.h"
#include "models/records/dossiermembers.h"
#include "models/stores/audittrail.h"
#include "models/stores/dossierstore.h"
#include "models/stores/portalfacts.h"
#include "tests/kit/acts.h"
#include "tests/kit/dossierseed.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// What is done about a difference between us and the portal, on both engines.
class SettleDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init()
    {
        FRESH_STORE(m_store);
        m_act = acts::of(Role::Supervisor, m_store->clock().now(), {});
        m_act.checkBeforeSend = false; // what the check says of seeded dossiers is another matter
    }

    void cleanup() { m_store.reset(); }

    void casesTellTheThreeSidesAndTheWeightiestCause();
    void phantomDelaysAreCounted();
    void anUnknownDossierGoesAsNew();
    void aKnownDossierGoesAsUpdate();
    void aRefusedPacketGetsTheDossierAsItIsNow();
    void whatAlreadyWaitsIsNotSealedTwice();
    void whatMayHaveArrivedIsLeftAlone();
    void theirValuesBecomeOurs();
    void takingNeedsAReasonAndARight();
    void lockedMembersStayOurs();
    void aStatusThatMayNotFollowStaysOurs();
    void anUnsettledPacketKeepsTheirsOut();
    void aStaleViewIsAConflict();
    void aNewerAnswerIsAConflict();

private:
    Connection& db() { return m_store->connection(); }

    Dossier put(int number, const QJsonObject& changes = {})
    {
        const Dossier dossier = DossierSeed::dossier(number, changes);
        const Status saved = db().transaction([&]() -> Status {
            VERIFY_OR_RETURN(DossierStore::upsert(db(), dossier));
            return Done {};
        });
        return saved ? DossierStore::find(db(), dossier.code).value() : Dossier();
    }

    /// The portal answers with our members and these changes; nothing: it does not know it.
    void answer(const Dossier& dossier, std::optional<QJsonObject> changes)
    {
        QJsonArray rows;
        if (changes) {
            QJsonObject row = QJsonDocument::fromJson(dossier.members).object();
            for (auto each = changes->constBegin(); each != changes->constEnd(); ++each)
                row.insert(each.key(), each.value());
            rows.append(row);
        }
        const QJsonObject body { { u"error_code"_s, u"00"_s }, { u"result"_s, rows } };
        VERIFY_OK(noteLookUp(db(), m_act, dossier.code, changes.has_value(),
            QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }

    /// What a person sees of a dossier now.
    SidesSeen seen(const Dossier& dossier)
    {
        const auto fact = PortalFacts::find(db(), dossier.code);
        return { dossier.code, dossier.version, fact ? fact.value().lookedUpAt : 0 };
    }

    std::vector<Packet> packets(const QString& code)
    {
        PacketFilter filter;
        filter.dossierCode = code;
        filter.newestFirst = false;
        std::vector<Packet> all;
        const auto page = PacketList::page(db(), filter, {}, 100);
        for (const Packet& packet : page.value())
            all.push_back(PacketList::find(db(), packet.id).value());
        return all;
    }

    static QString updating(const Packet& packet)
    {
        return QJsonDocument::fromJson(packet.body).object()["isUpdating"_L1].toString();
    }

    static QString member(const Packet& packet, const char* name)
    {
        const QJsonObject body = QJsonDocument::fromJson(packet.body).object();
        return body["data"_L1].toArray().at(0).toObject().value(QLatin1String(name)).toString();
    }

    /// A packet of this dossier, sent and answered with this outcome.
    void sendOne(const QString& code, Outcome outcome)
    {
        VERIFY_OK(sendOurs(db(), m_act, { code }, u"lần đầu"_s));
        const auto claims = outboxkit::claim(db(), m_act.now, 10);
        VERIFY_OK(claims);
        QCOMPARE(claims.value().size(), std::size_t(1));
        VERIFY_OK(outboxkit::settle(db(), claims.value().front(),
            outboxkit::reply(outcome, u"1"_s, u"câu trả lời"_s), m_act.now));
    }

    std::unique_ptr<TestDatabase> m_store;
    Act m_act;
};

void SettleDifferenceTest::casesTellTheThreeSidesAndTheWeightiestCause()
{
    const Dossier same = put(1);
    const Dossier unknown = put(2);
    const Dossier open = put(3, { { u"TrangThaiHoSo"_s, u"9"_s } });
    answer(same, QJsonObject {});
    answer(unknown, std::nullopt);
    answer(open, QJsonObject { { u"TrangThaiHoSo"_s, u"4"_s }, { u"ChuHoSo"_s, u"Người khác"_s } });
    const auto cases = reconcileCases(db(), m_act, {}, 100);
    VERIFY_OK(cases);
    QCOMPARE(cases.value().asked, 3);
    QCOMPARE(cases.value().same(), 1);
    QCOMPARE(cases.value().cases.size(), std::size_t(2));
    for (const ReconcileCase& one : cases.value().cases) {
        const bool first = one.code == unknown.code;
        QCOMPARE(one.cause, first ? u"never_sent"_s : u"finished_here"_s);
        QCOMPARE(one.ours, first ? unknown.status : 9);
        QCOMPARE(one.portal, first ? 0 : 4);
        QCOMPARE(one.sent, 0);
    }
    const auto named = reconcileCases(db(), m_act, { open.code }, 100);
    QCOMPARE(named.value().asked, 1);
    const auto detail = reconcileDetail(db(), m_act, open.code);
    VERIFY_OK(detail);
    QCOMPARE(detail.value().cause, u"finished_here"_s);
    int differing = 0;
    for (const ReconcileMember& member : detail.value().members)
        differing += member.differs ? 1 : 0;
    QCOMPARE(differing, 2);
}

void SettleDifferenceTest::phantomDelaysAreCounted()
{
    const QString due = wireFromMoment(m_act.now - 3LL * 86'400'000 + 1000);
    const Dossier done = put(3, { { u"TrangThaiHoSo"_s, u"10"_s }, { u"NgayHenTra"_s, due } });
    const Dossier paused = put(4, { { u"TrangThaiHoSo"_s, u"5"_s }, { u"NgayHenTra"_s, due } });
    const Dossier late = put(5, { { u"TrangThaiHoSo"_s, u"4"_s }, { u"NgayHenTra"_s, due } });
    answer(done, QJsonObject { { u"TrangThaiHoSo"_s, u"4"_s } });
    answer(paused, QJsonObject { { u"TrangThaiHoSo"_s, u"4"_s } });
    answer(late, QJsonObject { { u"TrangThaiHoSo"_s, u"2"_s } });
    const auto cases = reconcileCases(db(), m_act, {}, 100);
    VERIFY_OK(cases);
    QCOMPARE(cases.value().phantoms, 2);
    for (const ReconcileCase& one : cases.value().cases)
        QCOMPARE(one.phantomDays, one.code == late.code ? 0 : 3);
}

void SettleDifferenceTest::anUnknownDossierGoesAsNew()
{
    const Dossier dossier = put(1);
    sendOne(dossier.code, Outcome::Accepted);
    answer(dossier, std::nullopt); // accepted once, yet the portal does not know it
    const auto sent = sendOurs(db(), m_act, { dossier.code }, u"Cổng không còn giữ"_s);
    VERIFY_OK(sent);
    QCOMPARE(sent.value().sealed, 1);
    const std::vector<Packet> all = packets(dossier.code);
    QCOMPARE(all.size(), 2U);
    QCOMPARE(updating(all.back()), u"False"_s);
    QCOMPARE(all.back().state, PacketState::Ready);
    QCOMPARE(outboxkit::broken(db()), QStringList());
}

void SettleDifferenceTest::aKnownDossierGoesAsUpdate()
{
    const Dossier dossier = put(1);
    answer(dossier, QJsonObject { { u"ChuHoSo"_s, u"Người khác"_s } });
    VERIFY_OK(sendOurs(db(), m_act, { dossier.code }, u"đúng tại đơn vị"_s));
    const std::vector<Packet> all = packets(dossier.code);
    QCOMPARE(all.size(), 1U);
    QCOMPARE(updating(all.front()), u"True"_s);
    QCOMPARE(member(all.front(), "ChuHoSo"), dossier.applicant);
}

void SettleDifferenceTest::aRefusedPacketGetsTheDossierAsItIsNow()
{
    const Dossier before = put(1);
    sendOne(before.code, Outcome::Refused);
    const Dossier after = put(1, { { u"ChuHoSo"_s, u"Bế Khánh Lam"_s } });
    QCOMPARE(after.code, before.code);
    const auto sent = sendOurs(db(), m_act, { before.code }, u"đã sửa hồ sơ"_s);
    VERIFY_OK(sent);
    QCOMPARE(sent.value().replaced, 1);
    const std::vector<Packet> all = packets(before.code);
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all.front().state, PacketState::Superseded);
    QCOMPARE(all.back().state, PacketState::Ready);
    QCOMPARE(member(all.back(), "ChuHoSo"), u"Bế Khánh Lam"_s);
    QCOMPARE(updating(all.back()), u"False"_s); // the portal never had it
    QCOMPARE(outboxkit::broken(db()), QStringList());
}

void SettleDifferenceTest::whatAlreadyWaitsIsNotSealedTwice()
{
    const Dossier dossier = put(1);
    VERIFY_OK(sendOurs(db(), m_act, { dossier.code }, u"một"_s));
    const auto again = sendOurs(db(), m_act, { dossier.code }, u"hai"_s);
    VERIFY_OK(again);
    QCOMPARE(again.value().waiting, 1);
    QCOMPARE(again.value().sealed + again.value().replaced, 0);
    QCOMPARE(packets(dossier.code).size(), 1U);
}

void SettleDifferenceTest::whatMayHaveArrivedIsLeftAlone()
{
    const Dossier dossier = put(1);
    sendOne(dossier.code, Outcome::Unknown);
    const auto again = sendOurs(db(), m_act, { dossier.code }, u"gửi lại"_s);
    VERIFY_OK(again);
    QCOMPARE(again.value().undecided, 1);
    QCOMPARE(packets(dossier.code).size(), 1U);
}

void SettleDifferenceTest::theirValuesBecomeOurs()
{
    const Dossier dossier = put(1);
    answer(dossier,
        QJsonObject { { u"ChuHoSo"_s, u"Người khác"_s }, { u"TrichYeuHoSo"_s, u"Việc khác"_s } });
    const auto taken = takeTheirs(db(), m_act, seen(dossier), { u"ChuHoSo"_s }, u"Cổng ghi đúng"_s);
    VERIFY_OK(taken);
    const Dossier now = DossierStore::find(db(), dossier.code).value();
    QCOMPARE(now.applicant, u"Người khác"_s);
    QCOMPARE(now.abstract, dossier.abstract);
    QCOMPARE(now.version, taken.value().version);
    QVERIFY(packets(dossier.code).empty()); // nothing is sent
    const auto left = differencesOf(db(), m_act, { dossier.code });
    QCOMPARE(left.value().size(), std::size_t(1));
    QCOMPARE(left.value().front().member, u"TrichYeuHoSo"_s);
    const auto entries = AuditTrail::list(db(), {}, 0, 1);
    QCOMPARE(entries.value().front().action, u"reconcile.take"_s);
    QCOMPARE(entries.value().front().reason, u"Cổng ghi đúng"_s);
    QVERIFY(!entries.value().front().differences.contains(u"Người khác"_s));
}

void SettleDifferenceTest::takingNeedsAReasonAndARight()
{
    const Dossier dossier = put(1);
    answer(dossier, QJsonObject { { u"ChuHoSo"_s, u"Người khác"_s } });
    const QStringList wanted { u"ChuHoSo"_s };
    QCOMPARE(
        takeTheirs(db(), m_act, seen(dossier), wanted, u"  "_s).error().rule, u"reason.missing"_s);
    const Act it = acts::of(Role::ItStaff, m_act.now);
    QCOMPARE(
        takeTheirs(db(), it, seen(dossier), wanted, u"vì"_s).error().kind, ErrorKind::Forbidden);
    const Act other = acts::of(Role::Supervisor, m_act.now, u"H99.77"_s);
    QCOMPARE(
        takeTheirs(db(), other, seen(dossier), wanted, u"vì"_s).error().kind, ErrorKind::Forbidden);
    QCOMPARE(sendOurs(db(), other, { dossier.code }, u"vì"_s).error().kind, ErrorKind::Forbidden);
    QCOMPARE(DossierStore::find(db(), dossier.code).value().version, dossier.version);
    QCOMPARE(takeTheirs(db(), m_act, seen(dossier), {}, u"vì"_s).error().rule, u"reconcile.none"_s);
}

void SettleDifferenceTest::lockedMembersStayOurs()
{
    const Dossier dossier = put(1);
    answer(dossier, QJsonObject { { u"ChuHoSo"_s, u"Người khác"_s } });
    const auto pack = std::make_shared<RulePack>(*m_act.pack);
    for (MemberRule& rule : pack->kinds.at(std::size_t(PacketKind::Dossier))->members) {
        if (rule.name == u"ChuHoSo")
            rule.edit = EditRight::Locked;
    }
    const QStringList wanted { u"ChuHoSo"_s };
    Act locked = m_act;
    locked.pack = pack;
    const auto refused = takeTheirs(db(), locked, seen(dossier), wanted, u"vì"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, u"reconcile.locked"_s);
    QCOMPARE(refused.error().args, wanted);
    QCOMPARE(DossierStore::find(db(), dossier.code).value().applicant, dossier.applicant);
    // It was the lock alone.
    VERIFY_OK(takeTheirs(db(), m_act, seen(dossier), wanted, u"vì"_s));
}

void SettleDifferenceTest::aStatusThatMayNotFollowStaysOurs()
{
    const Dossier dossier = put(3, { { u"TrangThaiHoSo"_s, u"10"_s } });
    answer(dossier, QJsonObject { { u"TrangThaiHoSo"_s, u"4"_s } });
    const auto taken = takeTheirs(db(), m_act, seen(dossier), { u"TrangThaiHoSo"_s }, u"vì"_s);
    QVERIFY(!taken);
    QCOMPARE(taken.error().rule, u"dossier.transition"_s);
    QCOMPARE(DossierStore::find(db(), dossier.code).value().status, 10);
}

void SettleDifferenceTest::anUnsettledPacketKeepsTheirsOut()
{
    const Dossier dossier = put(1);
    VERIFY_OK(sendOurs(db(), m_act, { dossier.code }, u"một"_s));
    answer(dossier, QJsonObject { { u"ChuHoSo"_s, u"Người khác"_s } });
    const Dossier now = DossierStore::find(db(), dossier.code).value();
    const auto taken = takeTheirs(db(), m_act, seen(now), { u"ChuHoSo"_s }, u"vì"_s);
    QVERIFY(!taken);
    QCOMPARE(taken.error().rule, u"reconcile.waiting"_s);
    QCOMPARE(taken.error().args.first(), QString::number(packets(dossier.code).front().id.value));
}

void SettleDifferenceTest::aStaleViewIsAConflict()
{
    const Dossier dossier = put(1);
    answer(dossier, QJsonObject { { u"ChuHoSo"_s, u"Người khác"_s } });
    put(1, { { u"TrichYeuHoSo"_s, u"sửa bởi người khác"_s } });
    const auto taken = takeTheirs(db(), m_act, seen(dossier), { u"ChuHoSo"_s }, u"vì"_s);
    QVERIFY(!taken);
    QCOMPARE(taken.error().rule, u"dossier.changed"_s);
}

void SettleDifferenceTest::aNewerAnswerIsAConflict()
{
    const Dossier dossier = put(1);
    answer(dossier, QJsonObject { { u"ChuHoSo"_s, u"Người khác"_s } });
    const SidesSeen before = seen(dossier);
    m_act.now += 1;
    answer(dossier, QJsonObject { { u"ChuHoSo"_s, u"Người khác nữa"_s } });
    const QStringList wanted { u"ChuHoSo"_s };
    const auto unseen = takeTheirs(db(), m_act, before, wanted, u"vì"_s);
    QVERIFY(!unseen);
    QCOMPARE(unseen.error().kind, ErrorKind::Conflict);
    QCOMPARE(unseen.error().rule, u"reconcile.answered"_s);
    QCOMPARE(DossierStore::find(db(), dossier.code).value().version, dossier.version);
    VERIFY_OK(takeTheirs(db(), m_act, seen(dossier), wanted, u"vì"_s));
    QCOMPARE(DossierStore::find(db(), dossier.code).value().applicant, u"Người khác nữa"_s);
}

QTEST_GUILESS_MAIN(SettleDifferenceTest)
#include "tst_settledifference.moc"
