// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/keepview.h"
#include "models/stores/cataloguestore.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierscope.h"
#include "models/stores/dossierstore.h"
#include "tests/kit/dossierseed.h"
#include "tests/kit/testdatabase.h"

using namespace Qt::StringLiterals;

/// What an office asks its list for by name: who waits for whom, who took over from whom, and the
/// views a person keeps.
class TestDossierSituations : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init() { FRESH_STORE(m_store); }

    void cleanup() { m_store.reset(); }

    void whatWaitsForTheCitizenIsAskedForTogether();
    void aReadyResultIsOneThatWasNotReturned();
    void acceptanceIsLateAfterEightWorkingHours();
    void daysOffDoNotMakeAcceptanceLate();
    void aProcedureIsMappedByCatalogueOrTable();
    void aUnitShowsThoseItTookOver();
    void unitsThatTookOverEachOtherEnd();
    void countsAgreeWithLists();
    void aViewIsKeptByNameAndPerson();
    void aViewWithoutNameIsRefused();

private:
    Connection& db() { return m_store->connection(); }

    void put(int number, const QJsonObject& changes = {})
    {
        const Dossier dossier = DossierSeed::dossier(number, changes);
        VERIFY_OK(db().transaction([&]() -> Status {
            const auto saved = DossierStore::upsert(db(), dossier);
            return saved ? Status(Done {}) : Status(saved.error());
        }));
    }

    /// A dossier filed online and still unaccepted.
    void file(int number, const QString& when)
    {
        put(number,
            { { u"TrangThaiHoSo"_s, u"1"_s }, { u"KenhThucHien"_s, u"2"_s },
                { u"NgayTiepNhan"_s, u""_s }, { u"NgayHenTra"_s, u""_s },
                { u"NgayKetThucXuLy"_s, u""_s }, { u"NgayTra"_s, u""_s },
                { u"NgayNopHoSo"_s, wire(when) } });
    }

    static QString wire(const QString& when)
    {
        return vietnamTime(DossierSeed::at(when)).toString(u"yyyyMMddHHmmss"_s);
    }

    /// Codes in the list, sorted.
    QStringList listed(const DossierFilter& filter)
    {
        QStringList codes;
        const auto listing = DossierList::open(db(), filter);
        if (!listing)
            return { listing.error().rule };
        const auto page = DossierList::page(db(), listing.value(), {}, 0, 1000);
        if (!page)
            return { page.error().rule };
        for (const Dossier& dossier : page.value())
            codes << dossier.code;
        codes.sort();
        return codes;
    }

    static QStringList codes(std::initializer_list<int> numbers)
    {
        QStringList codes;
        for (const int number : numbers)
            codes << DossierSeed::dossier(number).code;
        codes.sort();
        return codes;
    }

    static DossierFilter asking(Situation situation, const QString& now = u"2026-08-14 09:00"_s)
    {
        DossierFilter filter;
        filter.situation = situation;
        filter.now = DossierSeed::at(now);
        return filter;
    }

    Act act(const QString& login)
    {
        Act made;
        made.session = Session::ofMachine();
        made.session.actor.login = login;
        return made;
    }

    std::unique_ptr<TestDatabase> m_store;
};

void TestDossierSituations::whatWaitsForTheCitizenIsAskedForTogether()
{
    const QList<QString> statuses { u"4"_s, u"5"_s, u"6"_s, u"9"_s };
    for (int i = 0; i < statuses.size(); ++i)
        put(i, { { u"TrangThaiHoSo"_s, statuses.at(i) } });
    QCOMPARE(listed(asking(Situation::WaitingCitizen)), codes({ 1, 2 }));
}

void TestDossierSituations::aReadyResultIsOneThatWasNotReturned()
{
    put(1, { { u"TrangThaiHoSo"_s, u"9"_s } });
    put(2, { { u"TrangThaiHoSo"_s, u"10"_s } });
    QCOMPARE(listed(asking(Situation::ResultReady)), codes({ 1 }));
}

void TestDossierSituations::acceptanceIsLateAfterEightWorkingHours()
{
    // Wednesday 12/08/2026; a working day has eight hours: 07:00-11:30, 13:30-17:00.
    file(1, u"2026-08-12 09:00"_s);
    file(2, u"2026-08-12 09:01"_s);
    put(3, { { u"TrangThaiHoSo"_s, u"2"_s }, { u"KenhThucHien"_s, u"2"_s } }); // accepted
    put(4, // handed in at the counter
        { { u"TrangThaiHoSo"_s, u"1"_s }, { u"KenhThucHien"_s, u"1"_s },
            { u"NgayNopHoSo"_s, wire(u"2026-08-03 09:00"_s) } });
    QCOMPARE(listed(asking(Situation::LateAcceptance, u"2026-08-13 09:00"_s)), QStringList());
    QCOMPARE(listed(asking(Situation::LateAcceptance, u"2026-08-13 09:01"_s)), codes({ 1 }));
    QCOMPARE(listed(asking(Situation::LateAcceptance, u"2026-08-13 13:30"_s)), codes({ 1, 2 }));
}

void TestDossierSituations::daysOffDoNotMakeAcceptanceLate()
{
    VERIFY_OK(db().transaction([&] {
        return CatalogueStore::putDay(db(), { {}, QDate(2026, 8, 13), false, u"nghỉ"_s });
    }));
    file(1, u"2026-08-12 16:00"_s);
    // An hour on Wednesday, none on the day off, seven on Friday.
    QCOMPARE(listed(asking(Situation::LateAcceptance, u"2026-08-14 16:00"_s)), QStringList());
    QCOMPARE(listed(asking(Situation::LateAcceptance, u"2026-08-14 16:01"_s)), codes({ 1 }));
}

void TestDossierSituations::aProcedureIsMappedByCatalogueOrTable()
{
    put(1, { { u"MaTTHC"_s, u"1.000001"_s } });
    put(2, { { u"MaTTHC"_s, u"1.000002.H99"_s } });
    put(3, { { u"MaTTHC"_s, u"1.000003.H99"_s } });
    VERIFY_OK(db().transaction([&]() -> Status {
        if (Status known = CatalogueStore::put(
                db(), CatalogueStore::List::Procedures, { u"1.000001"_s, u"Thủ tục"_s });
            !known)
            return known;
        return CatalogueStore::putMapping(db(), { u"1.000002.H99"_s, u"1.000002"_s, 1, u"lan"_s });
    }));
    QCOMPARE(listed(asking(Situation::Unmapped)), codes({ 3 }));
}

void TestDossierSituations::aUnitShowsThoseItTookOver()
{
    VERIFY_OK(db().transaction([&]() -> Status {
        for (const CatalogueEntry& unit :
            { CatalogueEntry { u"H99.10"_s, u"Cũ một"_s, {}, u"H99.11"_s },
                CatalogueEntry { u"H99.11"_s, u"Cũ hai"_s, {}, u"H99.12"_s },
                CatalogueEntry { u"H99.12"_s, u"Mới"_s } }) {
            if (Status put = CatalogueStore::put(db(), CatalogueStore::List::Units, unit); !put)
                return put;
        }
        return Done {};
    }));
    for (const int number : { 1, 11, 21, 31 }) // units H99.10 … H99.13
        put(number);
    DossierFilter filter;
    filter.unit = u"H99.12"_s;
    QCOMPARE(listed(filter), codes({ 1, 11, 21 }));
    filter.unit = u"H99.10"_s;
    QCOMPARE(listed(filter), codes({ 1 }));
}

void TestDossierSituations::unitsThatTookOverEachOtherEnd()
{
    VERIFY_OK(db().transaction([&]() -> Status {
        for (const CatalogueEntry& unit :
            { CatalogueEntry { u"H99.10"_s, u"Một"_s, {}, u"H99.11"_s },
                CatalogueEntry { u"H99.11"_s, u"Hai"_s, {}, u"H99.10"_s } }) {
            if (Status put = CatalogueStore::put(db(), CatalogueStore::List::Units, unit); !put)
                return put;
        }
        return Done {};
    }));
    const auto units = DossierScope::unitsOf(db(), u"H99.10"_s);
    VERIFY_OK(units);
    QCOMPARE(units.value(), QStringList({ u"H99.10"_s, u"H99.11"_s }));
}

void TestDossierSituations::countsAgreeWithLists()
{
    for (int number = 0; number < 60; ++number)
        put(number, { { u"TrangThaiHoSo"_s, QString::number(1 + number % 10) } });
    for (const Situation situation : { Situation::Any, Situation::WaitingCitizen,
             Situation::ResultReady, Situation::LateAcceptance, Situation::Unmapped }) {
        for (const QString& unit : { QString(), u"H99.12"_s }) {
            DossierFilter filter = asking(situation);
            filter.unit = unit;
            const auto count = DossierList::count(db(), filter, 1000);
            VERIFY_OK(count);
            QCOMPARE(count.value(), listed(filter).size());
        }
    }
}

void TestDossierSituations::aViewIsKeptByNameAndPerson()
{
    const SavedView first { u"Quá hạn đất đai"_s, u"overdue=1&field=G99-DD"_s };
    VERIFY_OK(keepView(db(), act(u"lan"_s), u"dossiers"_s, first));
    VERIFY_OK(keepView(db(), act(u"lan"_s), u"dossiers"_s, { u"  Quá  hạn đất đai "_s, u"x=1"_s }));
    VERIFY_OK(keepView(db(), act(u"minh"_s), u"dossiers"_s, first));
    VERIFY_OK(keepView(db(), act(u"lan"_s), u"queue"_s, first));
    const auto views = keptViews(db(), act(u"lan"_s), u"dossiers"_s);
    VERIFY_OK(views);
    QCOMPARE(views.value(),
        (std::vector<SavedView> { { u"Quá hạn đất đai"_s, u"x=1"_s } })); // the newer filter
    VERIFY_OK(dropView(db(), act(u"lan"_s), u"dossiers"_s, u"Quá hạn đất đai"_s));
    QVERIFY(keptViews(db(), act(u"lan"_s), u"dossiers"_s).value().empty());
    QCOMPARE(keptViews(db(), act(u"minh"_s), u"dossiers"_s).value().size(), std::size_t(1));
}

void TestDossierSituations::aViewWithoutNameIsRefused()
{
    for (const QString& name : { u"  "_s, QString(61, u'a') }) {
        const Status kept = keepView(db(), act(u"lan"_s), u"dossiers"_s, { name, u"open=1"_s });
        QVERIFY(!kept);
        QCOMPARE(kept.error().rule, u"view.name"_s);
    }
    for (int i = 0; i < 50; ++i)
        VERIFY_OK(
            keepView(db(), act(u"lan"_s), u"dossiers"_s, { u"Kiểu %1"_s.arg(i), u"open=1"_s }));
    QCOMPARE(
        keepView(db(), act(u"lan"_s), u"dossiers"_s, { u"Một nữa"_s, u"open=1"_s }).error().rule,
        u"view.many"_s);
    VERIFY_OK(keepView(db(), act(u"lan"_s), u"dossiers"_s, { u"Kiểu 7"_s, u"open=1"_s }));
}

QTEST_GUILESS_MAIN(TestDossierSituations)
#include "tst_dossiersituations.moc"
