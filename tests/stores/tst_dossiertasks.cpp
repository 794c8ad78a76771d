// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/moveon.h"
#include "app/tasks/receivedossier.h"
#include "app/tasks/savedossier.h"
#include "models/packets/packetwriter.h"
#include "models/packets/rulebook.h"
#include "models/records/dossiermembers.h"
#include "models/stores/audittrail.h"
#include "models/stores/cataloguestore.h"
#include "models/stores/dossierstore.h"
#include "models/stores/packetlist.h"
#include "models/stores/portalfacts.h"
#include "models/stores/procedureterms.h"
#include "tests/kit/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

class DossierTasksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init();

    void cleanup() { m_store.reset(); }

    void receptionGivesCodeTimesStepAndPackets();
    void aTermNobodyHasSaidSetsNoDueDate();
    void everyLegalMoveSealsWholeDossierAndStep();
    void forbiddenMoveChangesNothing();
    void refusalNeedsItsReason();
    void supplementPausesTheTerm();
    void savedDossierAndItsPacketStandOrFallTogether();
    void staleEditIsAConflict();
    void knownDossierTravelsAsUpdate();
    void dossierOfAnotherUnitIsNotTouched();
    void refusedActIsRecorded();
    void dossierBornOnThePortalGetsItsStatusPacket();
    void earlierProfileSendsOnlyItsMembers();

private:
    Connection& db() { return m_store->connection(); }

    QByteArray typed(const QString& applicant = u"Nguyễn Văn Mẫu"_s)
    {
        return writeItem(*m_act.rules->pack(u"2025"), PacketKind::Dossier,
            { { u"MaTTHC"_s, u"9.999001"_s, {} }, { u"TenTTHC"_s, u"Thủ tục mẫu"_s, {} },
                { u"MaLinhVuc"_s, u"G99-LV01"_s, {} }, { u"TenLinhVuc"_s, u"Lĩnh vực mẫu"_s, {} },
                { u"ChuHoSo"_s, applicant, {} }, { u"LoaiDoiTuong"_s, u"1"_s, {} },
                { u"TrichYeuHoSo"_s, u"Việc mẫu"_s, {} }, { u"HinhThuc"_s, u"0"_s, {} },
                { u"KenhThucHien"_s, u"1"_s, {} }, { u"DonViXuLy"_s, u"Phường Mẫu"_s, {} } });
    }

    Dossier receive()
    {
        const Result<DossierDone> done = receiveDossier(db(), m_act, { u"H99.21"_s, typed() });
        return done ? done.value().dossier : Dossier();
    }

    Result<DossierDone> move(const QString& code, int status, const QString& content = {})
    {
        m_act.now += 3'600'000;
        return moveOn(db(), m_act, { code, 0, status, content });
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

    static QJsonObject bodyOf(const Packet& packet)
    {
        return QJsonDocument::fromJson(packet.body).object();
    }

    static QString shown(Moment moment)
    {
        return vietnamTime(moment).toString(u"yyyy-MM-dd HH:mm"_s);
    }

    std::unique_ptr<TestDatabase> m_store;
    Act m_act;
};

void DossierTasksTest::init()
{
    FRESH_STORE(m_store);
    Result<RuleBook> book = RuleBook::load();
    VERIFY_OK(book);
    m_act = {};
    m_act.rules = std::make_shared<const RuleBook>(std::move(book).value());
    m_act.pack = m_act.rules->pack(u"2025");
    m_act.session = Session::ofMachine();
    m_act.now = momentFromWire(u"20261123090000");
    m_act.madonvi = u"H99"_s;
    CatalogueEntry procedure;
    procedure.code = u"9.999001"_s;
    procedure.name = u"Thủ tục mẫu"_s;
    VERIFY_OK(CatalogueStore::put(db(), CatalogueStore::List::Procedures, procedure));
    VERIFY_OK(ProcedureTerms::put(db(), procedure.code, { 24, true }));
    VERIFY_OK(CatalogueStore::putDay(db(), { {}, QDate(2026, 11, 25), false, u"Nghỉ mẫu"_s }));
}

void DossierTasksTest::receptionGivesCodeTimesStepAndPackets()
{
    const Result<DossierDone> done = receiveDossier(db(), m_act, { u"H99.21"_s, typed() });
    VERIFY_OK(done);
    const Dossier& dossier = done.value().dossier;
    QCOMPARE(dossier.code, u"H99.21-261123-0001"_s);
    QCOMPARE(dossier.status, 2);
    QCOMPARE(dossier.received, m_act.now);
    QCOMPARE(dossier.submitted, m_act.now);
    // Three working days behind the 23rd, the 25th being off.
    QCOMPARE(shown(dossier.due), u"2026-11-27 17:00"_s);
    QCOMPARE(receive().code, u"H99.21-261123-0002"_s);

    const std::vector<Step> steps = DossierStore::steps(db(), dossier.code).value();
    QCOMPARE(steps.size(), 1U);
    QCOMPARE(steps.front().status, 2);
    const std::vector<Packet> sent = packets(dossier.code);
    QCOMPARE(sent.size(), 2U);
    QCOMPARE(sent[0].kind, PacketKind::Dossier);
    QCOMPARE(sent[1].kind, PacketKind::Progress);
    QCOMPARE(steps.front().packet, sent[1].id);
    QCOMPARE(sent[0].lane, sent[1].lane);
    QCOMPARE(bodyOf(sent[0])["isUpdating"_L1].toString(), u"False"_s);
    QCOMPARE(sent[0].state, PacketState::Ready);
    QCOMPARE(DossierStore::find(db(), dossier.code).value().sync, u"ready"_s);
}

void DossierTasksTest::aTermNobodyHasSaidSetsNoDueDate()
{
    // Procedures come into the catalogue with the first dossier that names them, without a term.
    VERIFY_OK(db().run(u"DELETE FROM procedure"_s));
    QCOMPARE(receive().due, kNoMoment);
    VERIFY_OK(CatalogueStore::learnFromDossiers(db()));
    const Result<ProcedureTerm> learnt = ProcedureTerms::find(db(), u"9.999001"_s);
    VERIFY_OK(learnt);
    QCOMPARE(learnt.value().hours, -1);
    QVERIFY(!learnt.value().known());
    QCOMPARE(receive().due, kNoMoment);
    // Within the day is something else.
    VERIFY_OK(ProcedureTerms::put(db(), u"9.999001"_s, { 0, true }));
    QCOMPARE(shown(receive().due), u"2026-11-23 17:00"_s);
}

void DossierTasksTest::everyLegalMoveSealsWholeDossierAndStep()
{
    const QString code = receive().code;
    const QList<int> way { 4, 6, 4, 9, 10 };
    for (int i = 0; i < way.size(); ++i) {
        const Result<DossierDone> done = move(code, way[i]);
        VERIFY_OK(done);
        QCOMPARE(done.value().dossier.status, way[i]);
        QCOMPARE(done.value().packets.size(), 2U);
        const std::vector<Step> steps = DossierStore::steps(db(), code).value();
        QCOMPARE(int(steps.size()), i + 2);
        QCOMPARE(steps.back().status, way[i]);
        const Packet whole = PacketList::find(db(), done.value().packets[0].id).value();
        const QJsonObject item = bodyOf(whole)["data"_L1].toArray().first().toObject();
        QCOMPARE(item["TrangThaiHoSo"_L1].toString(), QString::number(way[i]));
        QCOMPARE(bodyOf(whole)["isUpdating"_L1].toString(), u"True"_s);
    }
    const Dossier returned = DossierStore::find(db(), code).value();
    QVERIFY(returned.finished != kNoMoment && returned.returned == m_act.now);
    QVERIFY(nextStatuses(m_act, 10).isEmpty());
}

void DossierTasksTest::forbiddenMoveChangesNothing()
{
    const Dossier dossier = receive();
    const std::size_t before = packets(dossier.code).size();
    for (const int status : { 1, 2, 3, 10, 11, 0 }) {
        const Result<DossierDone> done = move(dossier.code, status, u"vì thế"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().rule, u"dossier.transition"_s);
    }
    const Dossier after = DossierStore::find(db(), dossier.code).value();
    QCOMPARE(after.version, dossier.version);
    QCOMPARE(packets(dossier.code).size(), before);
    QCOMPARE(DossierStore::steps(db(), dossier.code).value().size(), 1U);
}

void DossierTasksTest::refusalNeedsItsReason()
{
    const QString code = receive().code;
    for (const int status : { 5, 7, 8 }) {
        const Result<DossierDone> done = move(code, status, u"  "_s);
        QVERIFY(!done);
        QCOMPARE(done.error().rule, u"dossier.reason"_s);
    }
    const Result<DossierDone> stopped = move(code, 8, u"Thửa đất có tranh chấp"_s);
    VERIFY_OK(stopped);
    QVERIFY(stopped.value().dossier.members.contains("tranh chấp"));
    QCOMPARE(stopped.value().dossier.finished, m_act.now);
}

void DossierTasksTest::supplementPausesTheTerm()
{
    const Dossier received = receive(); // Monday 09:00, due Friday 17:00
    VERIFY_OK(move(received.code, 4));
    m_act.now = momentFromWire(u"20261124080000") - 3'600'000;
    VERIFY_OK(move(received.code, 5, u"Bản chụp quyết định"_s));
    Dossier waiting = DossierStore::find(db(), received.code).value();
    QCOMPARE(waiting.due, received.due); // the promise stands until the papers come
    m_act.now = momentFromWire(u"20261126100000") - 3'600'000;
    const Result<DossierDone> done = move(received.code, 4, u"Nhận đủ giấy tờ"_s);
    VERIFY_OK(done);
    // Paused Tuesday 08:00 to Thursday 10:00 without Wednesday: 7 h + 3 h, added behind Friday.
    QCOMPARE(shown(done.value().dossier.due), u"2026-12-01 09:00"_s);
    const QJsonObject item = QJsonDocument::fromJson(done.value().dossier.members).object();
    const QJsonObject request = item["DanhSachHoSoBoSung"_L1].toArray().first().toObject();
    QCOMPARE(request["TrangThaiBoSung"_L1].toBool(), true);
    QCOMPARE(request["HoSoBoSungId"_L1].toInt(), 1);
    QCOMPARE(request["NgayTiepNhanBoSung"_L1].toString(), u"20261126100000"_s);
    QCOMPARE(request["NgayHenTraMoi"_L1].toString(), item["NgayHenTra"_L1].toString());
    for (const Sealed& sealed : done.value().packets)
        QCOMPARE(sealed.state, PacketState::Ready);
}

void DossierTasksTest::savedDossierAndItsPacketStandOrFallTogether()
{
    Dossier dossier = receive();
    QJsonObject item = QJsonDocument::fromJson(dossier.members).object();
    item[u"SoDienThoai"_s] = u"0900000001"_s;
    dossier.members = QJsonDocument(item).toJson(QJsonDocument::Compact);
    const Result<DossierDone> saved =
        saveDossier(db(), m_act, dossier, { u"bổ sung điện thoại"_s, {} });
    VERIFY_OK(saved);
    QVERIFY(saved.value().changed);
    QCOMPARE(saved.value().packets.size(), 1U);
    QVERIFY(packets(dossier.code).back().body.contains("0900000001"));
    AuditFilter wish;
    wish.action = u"dossier.save"_s;
    const QList<AuditEntry> entries = AuditTrail::list(db(), wish, 0, 10).value();
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.first().differences.contains(u"SoDienThoai"_s));
    QVERIFY(!entries.first().differences.contains(u"0900000001"_s)); // no citizen's value there

    // The same again changes nothing and seals nothing.
    const Result<DossierDone> again = saveDossier(db(), m_act, saved.value().dossier, {});
    VERIFY_OK(again);
    QVERIFY(!again.value().changed && again.value().packets.empty());

    // Where the packet cannot be sealed, the dossier stays as it was.
    item[u"GhiChu"_s] = u"mất"_s;
    Dossier edited = saved.value().dossier;
    edited.members = QJsonDocument(item).toJson(QJsonDocument::Compact);
    VERIFY_OK(db().run(u"ALTER TABLE delivery RENAME TO delivery_gone"_s));
    QVERIFY(!saveDossier(db(), m_act, edited, {}));
    VERIFY_OK(db().run(u"ALTER TABLE delivery_gone RENAME TO delivery"_s));
    QCOMPARE(DossierStore::find(db(), dossier.code).value().version, saved.value().dossier.version);
}

void DossierTasksTest::staleEditIsAConflict()
{
    const Dossier mine = receive();
    VERIFY_OK(move(mine.code, 4));
    Dossier edited = mine;
    edited.members.replace("Việc mẫu", "Việc khác");
    const Result<DossierDone> saved = saveDossier(db(), m_act, edited, {});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Conflict);
    const Result<DossierDone> moved = moveOn(db(), m_act, { mine.code, mine.version, 9, {} });
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Conflict);
    edited = DossierStore::find(db(), mine.code).value();
    edited.members.replace("0001\"", "0009\"");
    const Result<DossierDone> renamed = saveDossier(db(), m_act, edited, {});
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().rule, u"dossier.codeChanged"_s);
}

void DossierTasksTest::knownDossierTravelsAsUpdate()
{
    const Dossier dossier = receive();
    VERIFY_OK(db().transaction([&] {
        return PortalFacts::noteLookedUp(db(), u"H99.21-261123-0002"_s, true, "{}", m_act.now);
    }));
    const Dossier second = receive();
    QCOMPARE(second.code, u"H99.21-261123-0002"_s);
    QCOMPARE(bodyOf(packets(dossier.code).front())["isUpdating"_L1].toString(), u"False"_s);
    QCOMPARE(bodyOf(packets(second.code).front())["isUpdating"_L1].toString(), u"True"_s);
}

void DossierTasksTest::dossierOfAnotherUnitIsNotTouched()
{
    const Dossier dossier = receive();
    m_act.session.unrestricted = false;
    m_act.session.user = { .id = { 3 },
        .login = u"quyen"_s,
        .name = u"Lâm Thục Quyên"_s,
        .role = Role::Officer,
        .unit = u"H99.22"_s };
    const Result<DossierDone> moved = move(dossier.code, 4);
    QVERIFY(!moved);
    QCOMPARE(moved.error().rule, u"permission.unit"_s);
    const Result<DossierDone> received = receiveDossier(db(), m_act, { u"H99.2"_s, typed() });
    QVERIFY(!received);
    m_act.session.user.unit = u"H99"_s; // the units below are hers, too
    VERIFY_OK(move(dossier.code, 4));
    QCOMPARE(DossierStore::steps(db(), dossier.code).value().back().person, u"Lâm Thục Quyên"_s);
}

void DossierTasksTest::refusedActIsRecorded()
{
    const Dossier dossier = receive();
    m_act.session.unrestricted = false;
    m_act.session.user.id = { 3 };
    m_act.session.user.role = Role::ItStaff;
    QCOMPARE(move(dossier.code, 4).error().kind, ErrorKind::Forbidden);
    QCOMPARE(saveDossier(db(), m_act, dossier, {}).error().kind, ErrorKind::Forbidden);
    QCOMPARE(
        receiveDossier(db(), m_act, { u"H99.21"_s, typed() }).error().kind, ErrorKind::Forbidden);
    AuditFilter wish;
    wish.action = u"permission.refused"_s;
    QCOMPARE(AuditTrail::list(db(), wish, 0, 10).value().size(), 3);
}

void DossierTasksTest::dossierBornOnThePortalGetsItsStatusPacket()
{
    Dossier online = dossierFromMembers(typed(), u"2025"_s);
    QJsonObject item = QJsonDocument::fromJson(online.members).object();
    item[u"MaHoSo"_s] = u"H99.21-261123-0500"_s;
    item[u"TrangThaiHoSo"_s] = u"1"_s;
    online = dossierFromMembers(QJsonDocument(item).toJson(QJsonDocument::Compact), u"2025"_s);
    online.portalCode = u"G99.01-261122-0007"_s;
    VERIFY_OK(db().transaction([&]() -> Status {
        VERIFY_OR_RETURN(DossierStore::upsert(db(), online));
        return Done {};
    }));
    const Result<DossierDone> accepted = move(online.code, 2, u"Hồ sơ hợp lệ"_s);
    VERIFY_OK(accepted);
    QVERIFY(accepted.value().dossier.received == m_act.now);
    QVERIFY(accepted.value().dossier.due != kNoMoment);
    QCOMPARE(accepted.value().packets.size(), 3U);
    const Packet status = PacketList::find(db(), accepted.value().packets[2].id).value();
    QCOMPARE(status.kind, PacketKind::Status);
    const QJsonObject data = bodyOf(status)["data"_L1].toObject();
    QCOMPARE(data["MaHoSo"_L1].toString(), online.portalCode);
    QCOMPARE(data["MaHoSoDonVi"_L1].toString(), online.code);
    QCOMPARE(data["TrangThai"_L1].toString(), u"2"_s);
    QCOMPARE(status.state, PacketState::Ready);
}

void DossierTasksTest::earlierProfileSendsOnlyItsMembers()
{
    const Dossier dossier = receive();
    m_act.pack = m_act.rules->pack(u"2019");
    const Result<DossierDone> done = move(dossier.code, 4);
    VERIFY_OK(done);
    const Packet whole = PacketList::find(db(), done.value().packets[0].id).value();
    const QJsonObject item = bodyOf(whole)["data"_L1].toArray().first().toObject();
    QVERIFY(!item.contains(u"KenhThucHien"));
    QCOMPARE(item.size(), 27);
    QVERIFY(done.value().dossier.members.contains("KenhThucHien")); // we still know it
}

QTEST_GUILESS_MAIN(DossierTasksTest)
#include "tst_dossiertasks.moc"
