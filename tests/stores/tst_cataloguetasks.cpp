// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/changecatalogue.h"
#include "app/tasks/importcatalogue.h"
#include "models/stores/audittrail.h"
#include "tests/kit/acts.h"
#include "tests/kit/testdatabase.h"

using namespace Qt::StringLiterals;

/// What administrators do with catalogues, on both engines.
class CatalogueTasksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init()
    {
        FRESH_STORE(m_store);
        m_act = acts::of(Role::Administrator, m_store->clock().now());
    }

    void cleanup() { m_store.reset(); }

    void aChangeLeavesItsEntry();
    void onlyAdministratorsChangeCatalogues();
    void aUnitIsNeitherAboveNorBehindItself();
    void aUnitNamesOnlyUnitsOfTheCatalogue();
    void theTermOfAProcedureIsKept();
    void aMappingIsChangedAndRemoved();
    void aSwappedDayIsKeptAndTakenBack();
    void aTableOfUnitsIsReadWhole();
    void columnsThatAreNotInTheFileStay();
    void oneWrongRowKeepsTheWholeTableOut();
    void headingsAreFoundWithoutMarks();
    void aTableWithoutItsHeadingsIsTold();

private:
    Connection& db() { return m_store->connection(); }

    QString file(const QByteArray& content)
    {
        const QString path = m_folder.filePath(u"table.csv"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            return {};
        return path;
    }

    QStringList unitCodes()
    {
        QStringList codes;
        const auto units = CatalogueStore::units(db());
        for (const CatalogueEntry& unit : units.value())
            codes += unit.code;
        return codes;
    }

    QList<AuditEntry> entries()
    {
        const auto all = AuditTrail::list(db(), {}, 0, 100);
        QList<AuditEntry> found;
        for (const AuditEntry& entry : all.value())
            found.append(entry);
        return found;
    }

    std::unique_ptr<TestDatabase> m_store;
    QTemporaryDir m_folder;
    Act m_act;
};

void CatalogueTasksTest::aChangeLeavesItsEntry()
{
    VERIFY_OK(putUnit(db(), m_act, { u"H99.21"_s, u"Phường Mẫu"_s }));
    VERIFY_OK(putUnit(db(), m_act, { u"H99.21"_s, u"Phường Mẫu Mới"_s }));
    const QList<AuditEntry> all = entries();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().action, u"catalogue.change"_s);
    QCOMPARE(all.first().objectId, u"H99.21"_s);
    QVERIFY(all.first().differences.contains(u"Phường Mẫu Mới"_s));
    // The same again is no change and leaves nothing.
    VERIFY_OK(putUnit(db(), m_act, { u"H99.21"_s, u"Phường Mẫu Mới"_s }));
    QCOMPARE(entries().size(), 2);
}

void CatalogueTasksTest::onlyAdministratorsChangeCatalogues()
{
    for (Role role : { Role::Officer, Role::Supervisor, Role::ItStaff }) {
        const Act act = acts::of(role, m_store->clock().now());
        const Status put = putField(db(), act, { u"LV1"_s, u"Lĩnh vực"_s });
        QVERIFY(!put);
        QCOMPARE(put.error().kind, ErrorKind::Forbidden);
    }
    QVERIFY(CatalogueStore::entries(db(), CatalogueStore::List::Fields).value().empty());
    QCOMPARE(entries().first().action, u"permission.refused"_s);
}

void CatalogueTasksTest::aUnitIsNeitherAboveNorBehindItself()
{
    VERIFY_OK(putUnit(db(), m_act, { u"H99"_s, u"Tỉnh"_s }));
    VERIFY_OK(putUnit(db(), m_act, { u"H99.21"_s, u"Phường"_s, u"H99"_s }));
    const Status self = putUnit(db(), m_act, { u"H99"_s, u"Tỉnh"_s, u"H99"_s });
    QVERIFY(!self);
    QCOMPARE(self.error().rule, u"catalogue.self"_s);
    const Status circle = putUnit(db(), m_act, { u"H99"_s, u"Tỉnh"_s, u"H99.21"_s });
    QVERIFY(!circle);
    QCOMPARE(circle.error().rule, u"catalogue.circle"_s);
    QCOMPARE(CatalogueStore::units(db()).value().front().parent, QString());
}

void CatalogueTasksTest::aUnitNamesOnlyUnitsOfTheCatalogue()
{
    const Status put = putUnit(db(), m_act, { u"H99.21"_s, u"Phường"_s, {}, u"H99.77"_s });
    QVERIFY(!put);
    QCOMPARE(put.error().rule, u"catalogue.unknown"_s);
    QCOMPARE(put.error().args, QStringList { u"H99.77"_s });
    QVERIFY(unitCodes().isEmpty());
}

void CatalogueTasksTest::theTermOfAProcedureIsKept()
{
    VERIFY_OK(putField(db(), m_act, { u"LV1"_s, u"Lĩnh vực"_s }));
    ProcedureLine line { { u"9.999001"_s, u"Thủ tục mẫu"_s, u"LV1"_s }, { 24, false } };
    VERIFY_OK(putProcedure(db(), m_act, line));
    const auto lines = procedureLines(db());
    VERIFY_OK(lines);
    QCOMPARE(lines.value().size(), std::size_t(1));
    QCOMPARE(lines.value().front().entry.parent, u"LV1"_s);
    QCOMPARE(lines.value().front().term.hours, 24);
    QVERIFY(!lines.value().front().term.paperResult);
    line.entry.parent = u"LV9"_s;
    QCOMPARE(putProcedure(db(), m_act, line).error().rule, u"catalogue.unknown"_s);
    line.entry.parent = u"LV1"_s;
    line.term.hours = -1; // not known any more
    VERIFY_OK(putProcedure(db(), m_act, line));
    QVERIFY(!procedureLines(db()).value().front().term.known());
    line.term.hours = -2;
    QCOMPARE(putProcedure(db(), m_act, line).error().rule, u"catalogue.term"_s);
}

void CatalogueTasksTest::aMappingIsChangedAndRemoved()
{
    VERIFY_OK(putMapping(db(), m_act, u"TT-01"_s, u"1.000001"_s));
    VERIFY_OK(putMapping(db(), m_act, u"TT-01"_s, u"1.000002"_s));
    auto held = CatalogueStore::mappings(db());
    QCOMPARE(held.value().size(), std::size_t(1));
    QCOMPARE(held.value().front().national, u"1.000002"_s);
    QCOMPARE(held.value().front().changedBy, u"administrator"_s);
    QCOMPARE(putMapping(db(), m_act, u"TT-01"_s, {}).error().rule, u"catalogue.national"_s);
    VERIFY_OK(removeMapping(db(), m_act, u"TT-01"_s));
    QVERIFY(CatalogueStore::mappings(db()).value().empty());
    QCOMPARE(entries().size(), 3);
}

void CatalogueTasksTest::aSwappedDayIsKeptAndTakenBack()
{
    const QDate day(2026, 11, 28);
    VERIFY_OK(putCalendarDay(db(), m_act, { {}, day, true, u"Làm bù"_s }));
    auto days = CatalogueStore::days(db(), 2026);
    QCOMPARE(days.value().size(), std::size_t(1));
    QVERIFY(days.value().front().working);
    VERIFY_OK(removeCalendarDay(db(), m_act, {}, day));
    QVERIFY(CatalogueStore::days(db(), 2026).value().empty());
    QCOMPARE(putCalendarDay(db(), m_act, {}).error().rule, u"calendar.day"_s);
}

void CatalogueTasksTest::aTableOfUnitsIsReadWhole()
{
    const QString path =
        file("Mã đơn vị,Tên đơn vị,Đơn vị cấp trên,Cấp,Đơn vị kế thừa,Hiệu lực đến\n"
             "H99,Tỉnh Mẫu,,1,,\n"
             "H99.21,Phường Mẫu,H99,3,,\n"
             "H99.14,Phường Cũ,H99,3,H99.21,30/06/2026\n");
    const Result<int> read = importCatalogue(db(), m_act, CatalogueTable::Units, path);
    VERIFY_OK(read);
    QCOMPARE(read.value(), 3);
    const auto units = CatalogueStore::units(db());
    QCOMPARE(units.value().size(), std::size_t(3));
    const CatalogueEntry& old = units.value().at(1);
    QCOMPARE(old.code, u"H99.14"_s);
    QCOMPARE(old.successor, u"H99.21"_s);
    // The last day still counts.
    QCOMPARE(vietnamTime(old.validTo).date(), QDate(2026, 7, 1));
}

void CatalogueTasksTest::columnsThatAreNotInTheFileStay()
{
    VERIFY_OK(putUnit(db(), m_act, { u"H99"_s, u"Tỉnh"_s, {}, {}, 1 }));
    VERIFY_OK(putUnit(db(), m_act, { u"H99.14"_s, u"Cũ"_s, u"H99"_s, u"H99"_s, 3, 1000 }));
    VERIFY_OK(importCatalogue(db(), m_act, CatalogueTable::Units,
        file("Mã đơn vị,Tên đơn vị\nH99.14,Phường\nH99.21,Phường Mới\n")));
    const auto units = CatalogueStore::units(db());
    const CatalogueEntry unit { u"H99.14"_s, u"Phường"_s, u"H99"_s, u"H99"_s, 3, 1000 };
    QCOMPARE(units.value().size(), std::size_t(3));
    QVERIFY(units.value().at(1) == unit);

    VERIFY_OK(putField(db(), m_act, { u"LV1"_s, u"Lĩnh vực"_s }));
    VERIFY_OK(
        putProcedure(db(), m_act, { { u"T1"_s, u"Một"_s, u"LV1"_s, {}, 0, 7 }, { 24, false } }));
    VERIFY_OK(importCatalogue(db(), m_act, CatalogueTable::Procedures,
        file("Mã thủ tục,Tên thủ tục\nT1,Thủ tục một\nT2,Thủ tục hai\n")));
    const auto lines = procedureLines(db());
    const ProcedureLine& first = lines.value().front();
    const CatalogueEntry entry { u"T1"_s, u"Thủ tục một"_s, u"LV1"_s, {}, 0, 7 };
    QVERIFY(first.entry == entry);
    QCOMPARE(first.term.hours, 24);
    QVERIFY(!first.term.paperResult);
    QVERIFY(!lines.value().back().term.known());
    // A column that is there says it, also where its cell is empty.
    VERIFY_OK(importCatalogue(db(), m_act, CatalogueTable::Procedures,
        file("Mã thủ tục,Tên thủ tục,Thời hạn (giờ)\nT1,Thủ tục một,\n")));
    QVERIFY(!procedureLines(db()).value().front().term.known());

    const QDate day(2026, 11, 28);
    VERIFY_OK(putCalendarDay(db(), m_act, { {}, day, true, u"Làm bù"_s }));
    VERIFY_OK(importCatalogue(db(), m_act, CatalogueTable::Days, file("Ngày\n28/11/2026\n")));
    const CalendarDay kept { {}, day, true, u"Làm bù"_s };
    QVERIFY(CatalogueStore::days(db(), 2026).value().front() == kept);
}

void CatalogueTasksTest::oneWrongRowKeepsTheWholeTableOut()
{
    const QString path = file("Mã đơn vị,Tên đơn vị,Đơn vị cấp trên,Cấp\n"
                              "H99,Tỉnh Mẫu,,1\n"
                              "H99.21,Phường Mẫu,H88,3\n");
    const Result<int> read = importCatalogue(db(), m_act, CatalogueTable::Units, path);
    QVERIFY(!read);
    QCOMPARE(read.error().rule, u"catalogue.row"_s);
    QCOMPARE(read.error().args, (QStringList { u"3"_s, u"H88"_s }));
    QVERIFY(unitCodes().isEmpty());
    QVERIFY(entries().isEmpty());
    const Result<int> level = importCatalogue(
        db(), m_act, CatalogueTable::Units, file("Mã đơn vị,Tên đơn vị,Cấp\nH99,Tỉnh Mẫu,tỉnh\n"));
    QVERIFY(!level);
    QCOMPARE(level.error().rule, u"catalogue.cell"_s);
    QCOMPARE(level.error().args, (QStringList { u"2"_s, u"Cấp"_s, u"tỉnh"_s }));
}

void CatalogueTasksTest::headingsAreFoundWithoutMarks()
{
    const QString path = file("NGAY;lam viec;ghi chu\n01/01/2026;;Tết Dương lịch\n"
                              "2026-11-28;x;Làm bù\n");
    const Result<int> read = importCatalogue(db(), m_act, CatalogueTable::Days, path);
    VERIFY_OK(read);
    const auto days = CatalogueStore::days(db(), 2026);
    QCOMPARE(days.value().size(), std::size_t(2));
    QVERIFY(!days.value().front().working);
    QVERIFY(days.value().back().working);
}

void CatalogueTasksTest::aTableWithoutItsHeadingsIsTold()
{
    const Result<int> read =
        importCatalogue(db(), m_act, CatalogueTable::Mappings, file("Mã nội bộ,Tên\nTT-01,Tên\n"));
    QVERIFY(!read);
    QCOMPARE(read.error().rule, u"catalogue.columns"_s);
    QVERIFY(CatalogueStore::mappings(db()).value().empty());
}

QTEST_GUILESS_MAIN(CatalogueTasksTest)
#include "tst_cataloguetasks.moc"
