// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/changecatalogue.h"
#include "app/tasks/extenddue.h"
#include "app/tasks/importcatalogue.h"
#include "app/tasks/moveon.h"
#include "app/tasks/receivedossier.h"
#include "models/packets/packetwriter.h"
#include "models/packets/rulebook.h"
#include "models/records/dossiermembers.h"
#include "models/stores/calendars.h"
#include "models/stores/deadlines.h"
#include "models/stores/dossierstore.h"
#include "models/stores/extensions.h"
#include "models/stores/packetlist.h"
#include "tests/kit/testdatabase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class DeadlinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init();

    void cleanup() { m_store.reset(); }

    void calendarHoldsTheDaysOfEveryYear();
    void ourOwnMovesAgreeWithTheReckoning();
    void restartingProcedureBeginsItsTermAnew();
    void calendarDaysArePausedByCalendarDays();
    void handGivenDateIsMovedByTheWait();
    void stepsTellWaitsNoRequestSpeaksOf();
    void extensionSetsTheDateOnceAndTellsThePortal();
    void extensionNeedsAReasonAndADayToCome_data();
    void extensionNeedsAReasonAndADayToCome();
    void waitingDossierIsNotExtended();
    void refusedExtensionChangesNothing();
    void daysFromAFileAreTakenAllOrNone();
    void sameFileOfDaysChangesNothing();

private:
    Connection& db() { return m_store->connection(); }

    void at(const QString& time) { m_act.now = momentFromWire(time); }

    void setTerm(const ProcedureTerm& term)
    {
        VERIFY_OK(putProcedure(db(), m_act, { { u"9.999001"_s, u"Thủ tục mẫu"_s }, term }));
    }

    Dossier receive(const QString& due = {})
    {
        const QByteArray members = writeItem(*m_act.rules->pack(u"2025"), PacketKind::Dossier,
            { { u"MaTTHC"_s, u"9.999001"_s, {} }, { u"TenTTHC"_s, u"Thủ tục mẫu"_s, {} },
                { u"MaLinhVuc"_s, u"G99-LV01"_s, {} }, { u"TenLinhVuc"_s, u"Lĩnh vực mẫu"_s, {} },
                { u"ChuHoSo"_s, u"Nguyễn Văn Mẫu"_s, {} }, { u"LoaiDoiTuong"_s, u"1"_s, {} },
                { u"TrichYeuHoSo"_s, u"Việc mẫu"_s, {} }, { u"HinhThuc"_s, u"0"_s, {} },
                { u"KenhThucHien"_s, u"1"_s, {} }, { u"NgayHenTra"_s, due, {} },
                { u"DonViXuLy"_s, u"Phường Mẫu"_s, {} } });
        const Result<DossierDone> done = receiveDossier(db(), m_act, { u"H99.21"_s, members });
        return done ? done.value().dossier : Dossier();
    }

    Dossier move(const QString& code, int status, const QString& time)
    {
        at(time);
        const Result<DossierDone> done = moveOn(db(), m_act, { code, 0, status, u"mẫu"_s });
        return done ? done.value().dossier : Dossier();
    }

    Result<DossierDone> extend(
        const QString& code, QDate day, const QString& reason = u"Chờ xác minh mẫu"_s)
    {
        return extendDue(db(), m_act, { code, 0, day, reason, u"12/XL"_s });
    }

    QString reckoned(const Dossier& dossier)
    {
        const Result<Reckoning> reckoning = Deadlines::reckon(db(), dossier);
        return reckoning ? shown(reckoning.value().due) : QString();
    }

    QString daysFile(const QByteArray& rows)
    {
        const QString path = m_folder.filePath(u"days.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
            return {};
        return path;
    }

    qint64 auditEntries() { return db().number(u"SELECT COUNT(*) FROM audit_entry"_s).value(); }

    static QString shown(Moment moment)
    {
        return vietnamTime(moment).toString(u"yyyy-MM-dd HH:mm"_s);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_store;
    Act m_act;
};

void DeadlinesTest::init()
{
    FRESH_STORE(m_store);
    Result<RuleBook> book = RuleBook::load();
    VERIFY_OK(book);
    m_act = {};
    m_act.rules = std::make_shared<const RuleBook>(std::move(book).value());
    m_act.pack = m_act.rules->pack(u"2025");
    m_act.session = Session::ofMachine();
    m_act.madonvi = u"H99"_s;
    at(u"20261123090000"_s);
    ProcedureTerm term;
    term.hours = 24;
    setTerm(term);
}

void DeadlinesTest::calendarHoldsTheDaysOfEveryYear()
{
    VERIFY_OK(putCalendarDay(db(), m_act, { {}, QDate(2026, 12, 31), false, u"Mẫu"_s }));
    VERIFY_OK(putCalendarDay(db(), m_act, { {}, QDate(2027, 1, 1), false, u"Mẫu"_s }));
    VERIFY_OK(putCalendarDay(db(), m_act, { u"H99.21"_s, QDate(2027, 1, 1), true, u"Trực"_s }));
    VERIFY_OK(putCalendarDay(db(), m_act, { u"H99.22"_s, QDate(2027, 1, 4), false, u"Mẫu"_s }));
    at(u"20261230090000"_s);
    const Dossier dossier = receive();
    // The 31st is off for all, 1 January is worked in this unit, the 4th is off in another.
    QCOMPARE(shown(dossier.due), u"2027-01-05 17:00"_s);
    QCOMPARE(reckoned(dossier), shown(dossier.due));
}

void DeadlinesTest::ourOwnMovesAgreeWithTheReckoning()
{
    Dossier dossier = receive();
    QCOMPARE(shown(dossier.due), u"2026-11-26 17:00"_s);
    dossier = move(dossier.code, 4, u"20261123100000"_s);
    dossier = move(dossier.code, 5, u"20261124080000"_s);
    QCOMPARE(shown(dossier.due), u"2026-11-26 17:00"_s);
    const Reckoning waiting = Deadlines::reckon(db(), dossier).value();
    QCOMPARE(shown(waiting.waitingSince), u"2026-11-24 08:00"_s);
    dossier = move(dossier.code, 4, u"20261127160000"_s);
    QCOMPARE(shown(dossier.due), u"2026-12-02 15:00"_s);
    QCOMPARE(reckoned(dossier), shown(dossier.due));
    dossier = move(dossier.code, 6, u"20261130080000"_s);
    dossier = move(dossier.code, 4, u"20261130100000"_s);
    QCOMPARE(shown(dossier.due), u"2026-12-02 17:00"_s);
    QCOMPARE(reckoned(dossier), shown(dossier.due));
    QCOMPARE(
        compareDue(dossier.due, Deadlines::reckon(db(), dossier).value()), DueDifference::None);
}

void DeadlinesTest::restartingProcedureBeginsItsTermAnew()
{
    ProcedureTerm term;
    term.hours = 24;
    term.pauses = u"supplement=restart payment=none"_s;
    setTerm(term);
    Dossier dossier = receive();
    dossier = move(dossier.code, 4, u"20261123100000"_s);
    dossier = move(dossier.code, 6, u"20261123110000"_s);
    dossier = move(dossier.code, 4, u"20261124110000"_s);
    QCOMPARE(shown(dossier.due), u"2026-11-26 17:00"_s);
    dossier = move(dossier.code, 5, u"20261126080000"_s);
    dossier = move(dossier.code, 4, u"20261130090000"_s);
    QCOMPARE(shown(dossier.due), u"2026-12-03 17:00"_s);
    QCOMPARE(reckoned(dossier), shown(dossier.due));
}

void DeadlinesTest::calendarDaysArePausedByCalendarDays()
{
    ProcedureTerm term;
    term.calendarDays = 5;
    setTerm(term);
    Dossier dossier = receive();
    QCOMPARE(shown(dossier.due), u"2026-11-30 17:00"_s);
    dossier = move(dossier.code, 4, u"20261123100000"_s);
    dossier = move(dossier.code, 5, u"20261125100000"_s);
    dossier = move(dossier.code, 4, u"20261202100000"_s);
    QCOMPARE(shown(dossier.due), u"2026-12-07 17:00"_s);
    QCOMPARE(reckoned(dossier), shown(dossier.due));
}

void DeadlinesTest::handGivenDateIsMovedByTheWait()
{
    Dossier dossier = receive(u"20261204170000"_s);
    QCOMPARE(compareDue(dossier.due, Deadlines::reckon(db(), dossier).value()),
        DueDifference::RecordLater);
    dossier = move(dossier.code, 4, u"20261123100000"_s);
    dossier = move(dossier.code, 5, u"20261124080000"_s);
    dossier = move(dossier.code, 4, u"20261125080000"_s);
    QCOMPARE(shown(dossier.due), u"2026-12-07 17:00"_s);
    // What waits after its date is late and stays so.
    dossier = move(dossier.code, 5, u"20261208080000"_s);
    dossier = move(dossier.code, 4, u"20261215080000"_s);
    QCOMPARE(shown(dossier.due), u"2026-12-07 17:00"_s);
}

void DeadlinesTest::stepsTellWaitsNoRequestSpeaksOf()
{
    Dossier dossier = receive();
    const auto step = [&](const QString& time, const QString& status) {
        return stepFromMembers(writeItem(*m_act.pack, PacketKind::Progress,
            { { u"MaHoSo"_s, dossier.code, {} }, { u"NguoiXuLy"_s, u"mẫu"_s, {} },
                { u"ThoiDiemXuLy"_s, time, {} }, { u"NoiDungXuLy"_s, u"mẫu"_s, {} },
                { u"TrangThai"_s, status, {} } }));
    };
    VERIFY_OK(DossierStore::addSteps(db(),
        { step(u"20261124070000"_s, u"5"_s), step(u"20261124110000"_s, u"5"_s),
            step(u"20261125070000"_s, u"4"_s) }));
    QCOMPARE(reckoned(dossier), u"2026-11-27 17:00"_s);
}

void DeadlinesTest::extensionSetsTheDateOnceAndTellsThePortal()
{
    const Dossier dossier = receive();
    at(u"20261125090000"_s);
    const Result<DossierDone> done = extend(dossier.code, QDate(2026, 12, 4));
    VERIFY_OK(done);
    QCOMPARE(shown(done.value().dossier.due), u"2026-12-04 17:00"_s);
    QCOMPARE(done.value().packets.size(), 2U);
    for (const Sealed& sealed : done.value().packets)
        QCOMPARE(sealed.state, PacketState::Ready);
    const std::vector<Step> steps = DossierStore::steps(db(), dossier.code).value();
    QVERIFY(steps.back().content.contains(u"Chờ xác minh mẫu"_s));
    QCOMPARE(steps.back().status, 2);
    const auto kept = Extensions::find(db(), dossier.code).value();
    QVERIFY(kept);
    QCOMPARE(shown(kept->dueBefore), u"2026-11-26 17:00"_s);
    QCOMPARE(kept->document, u"12/XL"_s);
    QCOMPARE(reckoned(done.value().dossier), u"2026-12-04 17:00"_s);

    const Result<DossierDone> again = extend(dossier.code, QDate(2026, 12, 11));
    QVERIFY(!again);
    QCOMPARE(again.error().rule, u"extension.once"_s);
    QCOMPARE(again.error().args, (QStringList { dossier.code, u"04/12/2026"_s }));
    QCOMPARE(shown(DossierStore::find(db(), dossier.code).value().due), u"2026-12-04 17:00"_s);
}

void DeadlinesTest::extensionNeedsAReasonAndADayToCome_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("rule");
    const QString reason = u"Chờ xác minh mẫu"_s;
    QTest::newRow("no reason") << QDate(2026, 12, 4) << u"  "_s << u"extension.reason"_s;
    QTest::newRow("a Sunday") << QDate(2026, 12, 6) << reason << u"extension.day"_s;
    QTest::newRow("the same day") << QDate(2026, 11, 26) << reason << u"extension.day"_s;
    QTest::newRow("no day") << QDate() << reason << u"extension.day"_s;
}

void DeadlinesTest::extensionNeedsAReasonAndADayToCome()
{
    QFETCH(QDate, day);
    QFETCH(QString, reason);
    QFETCH(QString, rule);
    const Dossier dossier = receive();
    const Result<DossierDone> done = extend(dossier.code, day, reason);
    QVERIFY(!done);
    QCOMPARE(done.error().rule, rule);
    QVERIFY(!Extensions::find(db(), dossier.code).value());
}

void DeadlinesTest::waitingDossierIsNotExtended()
{
    Dossier dossier = receive();
    dossier = move(dossier.code, 4, u"20261123100000"_s);
    dossier = move(dossier.code, 5, u"20261124080000"_s);
    const Result<DossierDone> done = extend(dossier.code, QDate(2026, 12, 4));
    QVERIFY(!done);
    QCOMPARE(done.error().rule, u"extension.status"_s);
}

void DeadlinesTest::refusedExtensionChangesNothing()
{
    const Dossier dossier = receive();
    const Result<DossierDone> stale = extendDue(db(), m_act,
        { dossier.code, dossier.version + 1, QDate(2026, 12, 4), u"Chờ xác minh mẫu"_s });
    QVERIFY(!stale);
    QCOMPARE(stale.error().rule, u"dossier.changed"_s);
    QCOMPARE(DossierStore::find(db(), dossier.code).value().version, dossier.version);
    PacketFilter filter;
    filter.dossierCode = dossier.code;
    QCOMPARE(PacketList::page(db(), filter, {}, 100).value().size(), 2U);
}

void DeadlinesTest::daysFromAFileAreTakenAllOrNone()
{
    const QByteArray good = "Ngày,Làm việc,Mã đơn vị,Ghi chú\n25/11/2026,không,,Nghỉ mẫu\n"
                            "28/11/2026,x,H99.21,Làm bù mẫu\n";
    const Result<int> bad = importCatalogue(
        db(), m_act, CatalogueTable::Days, daysFile(good + "31/02/2027,không,,Sai\n"));
    QVERIFY(!bad);
    QCOMPARE(bad.error().rule, u"catalogue.cell"_s);
    QCOMPARE(bad.error().args, (QStringList { u"4"_s, u"Ngày"_s, u"31/02/2027"_s }));
    QVERIFY(CatalogueStore::days(db(), 2026).value().empty());

    QCOMPARE(importCatalogue(db(), m_act, CatalogueTable::Days, daysFile(good)).value(), 2);
    const WorkCalendar unit = Calendars::of(db(), u"H99.21"_s).value();
    QVERIFY(!unit.isWorkingDay(QDate(2026, 11, 25)));
    QVERIFY(unit.isWorkingDay(QDate(2026, 11, 28)));
    QVERIFY(!Calendars::of(db(), u"H99.22"_s).value().isWorkingDay(QDate(2026, 11, 28)));
}

void DeadlinesTest::sameFileOfDaysChangesNothing()
{
    const QString file = daysFile("Ngày,Làm việc,Mã đơn vị,Ghi chú\n25/11/2026,0,,Nghỉ mẫu\n");
    VERIFY_OK(importCatalogue(db(), m_act, CatalogueTable::Days, file));
    const qint64 before = auditEntries();
    VERIFY_OK(importCatalogue(db(), m_act, CatalogueTable::Days, file));
    QCOMPARE(auditEntries(), before);
    QCOMPARE(CatalogueStore::days(db(), 2026).value().size(), 1U);
}

QTEST_GUILESS_MAIN(DeadlinesTest)
#include "tst_deadlines.moc"
