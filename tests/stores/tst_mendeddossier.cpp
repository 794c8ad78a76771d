// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/fixgroup.h"
#include "app/tasks/savedossier.h"
#include "app/tasks/undoact.h"
#include "models/packets/jsonedit.h"
#include "models/records/dossiermembers.h"
#include "models/stores/audittrail.h"
#include "models/stores/dossierstore.h"
#include "tests/kit/acts.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace outboxkit;
using namespace Qt::StringLiterals;

/// What is mended in a packet is mended in its dossier, too.
class TestMendedDossier : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init()
    {
        FRESH_STORE(m_store);
        m_packet = packetIn(db(), PacketState::Refused, u"D-1"_s, now()).value();
        const Packet packet = PacketList::find(db(), m_packet).value();
        const QJsonArray items =
            QJsonDocument::fromJson(packet.body).object().value(u"data").toArray();
        const QByteArray members = QJsonDocument(items.first().toObject()).toJson();
        VERIFY_OK(store(dossierFromMembers(members, u"2025"_s)));
    }

    void cleanup() { m_store.reset(); }

    void anEditFollowsIntoTheDossierWithoutAPacketOfItsOwn();
    void aDossierThatMovedOnKeepsItsOwn();
    void theCodeOfADossierNeverFollows();
    void aListGoesOverWhole();
    void takingAFixBackPutsTheDossierBack();

private:
    Connection& db() { return m_store->connection(); }

    Moment now() const { return m_store->clock().now(); }

    Act act() const { return acts::alone(now()); }

    Status store(const Dossier& dossier)
    {
        return db().transaction([&]() -> Status {
            const auto saved = DossierStore::upsert(db(), dossier);
            return saved ? Status(Done {}) : saved.error();
        });
    }

    QString held(const QString& member)
    {
        const Dossier dossier = DossierStore::find(db(), u"D-1"_s).value();
        return QJsonDocument::fromJson(dossier.members).object().value(member).toString();
    }

    qint64 packets() { return PacketList::count(db(), {}).value(); }

    std::unique_ptr<TestDatabase> m_store;
    PacketId m_packet;
};

void TestMendedDossier::anEditFollowsIntoTheDossierWithoutAPacketOfItsOwn()
{
    const qint64 before = packets();
    VERIFY_OK(editPacket(db(), act(), m_packet, 0,
        { { u"/data/0/MaTTHC"_s, R"("1.001229")", false } }, { u"mã cũ"_s, {} }));
    QCOMPARE(held(u"MaTTHC"_s), u"1.001229"_s);
    QCOMPARE(DossierStore::find(db(), u"D-1"_s).value().procedureCode, u"1.001229"_s);
    QCOMPARE(packets(), before + 1);
    AuditFilter filter;
    filter.action = u"dossier.mend"_s;
    const auto entries = AuditTrail::list(db(), filter, 0, 10);
    QCOMPARE(entries.value().size(), 1u);
    QCOMPARE(entries.value().front().objectId, u"D-1"_s);
    QCOMPARE(entries.value().front().reason, u"mã cũ"_s);
}

void TestMendedDossier::aDossierThatMovedOnKeepsItsOwn()
{
    Dossier dossier = DossierStore::find(db(), u"D-1"_s).value();
    dossier.members = withValue(dossier.members, u"/MaTTHC", R"("2.000001")").value();
    VERIFY_OK(store(dossierFromMembers(dossier.members, u"2025"_s)));
    VERIFY_OK(editPacket(db(), act(), m_packet, 0,
        { { u"/data/0/MaTTHC"_s, R"("1.001229")", false } }, { u"mã cũ"_s, {} }));
    QCOMPARE(held(u"MaTTHC"_s), u"2.000001"_s);
}

void TestMendedDossier::theCodeOfADossierNeverFollows()
{
    const EditReason reason { u"mã hồ sơ nhầm"_s, u"supervisor"_s };
    // Whether the packet may be edited like this is the pack's affair.
    (void)editPacket(
        db(), act(), m_packet, 0, { { u"/data/0/MaHoSo"_s, R"("D-2")", false } }, reason);
    QCOMPARE(held(u"MaHoSo"_s), u"D-1"_s);
    QVERIFY(!DossierStore::holds(db(), u"D-2"_s).value());
}

void TestMendedDossier::aListGoesOverWhole()
{
    const auto papers = [this] {
        return QJsonDocument::fromJson(DossierStore::find(db(), u"D-1"_s).value().members)
            .object()
            .value(u"DanhSachLePhi"_s)
            .toArray();
    };
    const auto fee = [](const char* name) {
        return QByteArray("{\"TenPhiLePhi\":\"") + name + "\",\"Gia\":\"25000\"}";
    };
    const auto edit = [this](const QByteArray& list) {
        const Packet packet = PacketList::find(db(), m_packet).value();
        const auto edited = editPacketBody(db(), act(), m_packet, 0,
            withValue(packet.body, u"/data/0/DanhSachLePhi", list).value(), { u"phí"_s, {} });
        VERIFY_OK(edited);
        m_packet = edited.value().id;
    };
    edit('[' + fee("a") + ',' + fee("b") + ']');
    QCOMPARE(papers().size(), 2);
    edit('[' + fee("x") + ',' + fee("a") + ',' + fee("b") + ',' + fee("c") + ']');
    QCOMPARE(papers().size(), 4);
    QCOMPARE(papers().last().toObject().value(u"TenPhiLePhi"_s).toString(), u"c"_s);
    edit('[' + fee("c") + ']');
    QCOMPARE(papers().size(), 1);
    QCOMPARE(papers().first().toObject().value(u"TenPhiLePhi"_s).toString(), u"c"_s);
}

void TestMendedDossier::takingAFixBackPutsTheDossierBack()
{
    const QString before = held(u"MaTTHC"_s);
    const QString cause = PacketList::find(db(), m_packet).value().cause;
    const GroupFix fix { cause, { { u"/data/*/MaTTHC"_s, R"("1.001229")", false } },
        { u"mã cũ"_s, {} }, newAct() };
    VERIFY_OK(applyFix(db(), act(), fix, { m_packet }, 1));
    QCOMPARE(held(u"MaTTHC"_s), u"1.001229"_s);
    VERIFY_OK(undoAct(db(), act(), fix.act, u"nhầm"_s));
    QCOMPARE(held(u"MaTTHC"_s), before);
}

QTEST_GUILESS_MAIN(TestMendedDossier)
#include "tst_mendeddossier.moc"
