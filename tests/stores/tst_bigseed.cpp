// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/records/dossiermembers.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierrow.h"
#include "models/stores/dossierstore.h"
#include "tests/kit/bigseed.h"
#include "tests/kit/testdatabase.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kMade = 4'000;

QStringList sortedWords(const QString& words)
{
    QStringList list = words.split(u' ');
    list.sort();
    list.removeDuplicates();
    return list;
}

}

/// What measurements are made on is what the program would have stored.
class BigSeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init()
    {
        FRESH_STORE(m_store);
        BigSeed::Wish wish;
        wish.dossiers = kMade;
        wish.now = Clock(m_store->clock())();
        VERIFY_OK(BigSeed::fill(db(), wish));
    }

    void cleanup() { m_store.reset(); }

    void everyColumnIsWhatTheProgramDerivesFromTheMembers();
    void everyDossierIsFoundByItsCodesAndCounted();
    void indexesAreAllThereAgain();

private:
    Connection& db() { return m_store->connection(); }

    std::unique_ptr<TestDatabase> m_store;
};

void BigSeedTest::everyColumnIsWhatTheProgramDerivesFromTheMembers()
{
    int compared = 0;
    QString wrong;
    VERIFY_OK(
        db().each(u"SELECT %1, name_key, search_text FROM dossier"_s.arg(DossierRow::allColumns()),
            {}, [&](const Row& row) {
                const Dossier held = DossierRow::read(row, true);
                Dossier derived = dossierFromMembers(held.members, u"2025"_s);
                derived.portalCode = held.portalCode;
                derived.sync = held.sync;
                const Binds is = DossierRow::writtenValues(held);
                const Binds should = DossierRow::writtenValues(derived);
                // All but the last two, which tell who wrote it and when.
                for (qsizetype i = 0; i + 2 < is.size(); ++i) {
                    if (is.at(i) != should.at(i))
                        wrong += u"%1: %2, not %3\n"_s.arg(DossierRow::writtenColumns().at(i),
                            is.at(i).toString(), should.at(i).toString());
                }
                if (row.text(25) != text::nameKey(derived.applicant)
                    || sortedWords(row.text(26)) != sortedWords(searchText(derived)))
                    wrong += held.code + u": "_s + row.text(26) + u'\n';
                ++compared;
            }));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.left(2000)));
    QCOMPARE(compared, kMade);
}

void BigSeedTest::everyDossierIsFoundByItsCodesAndCounted()
{
    QCOMPARE(DossierList::total(db(), {}).value(), kMade);
    DossierFilter filter;
    filter.sort = DossierSort::Code;
    const auto page =
        DossierList::page(db(), DossierList::open(db(), filter).value(), {}, 0, kMade);
    VERIFY_OK(page);
    int ofThePortal = 0;
    for (const Dossier& dossier : page.value()) {
        if (dossier.id.value % 37 != 0 && dossier.portalCode.isEmpty())
            continue;
        filter.text = dossier.code;
        const DossierListing found = DossierList::open(db(), filter).value();
        QCOMPARE(found.ids, std::vector<qint64> { dossier.id.value });
        if (dossier.portalCode.isEmpty())
            continue;
        ++ofThePortal;
        QCOMPARE(DossierStore::find(db(), dossier.portalCode).value().id, dossier.id);
    }
    QVERIFY(ofThePortal > kMade / 40);
}

void BigSeedTest::indexesAreAllThereAgain()
{
    const TestDatabase fresh(db().dialect().engine());
    Connection other(fresh.url(), Access::ReadOnly);
    VERIFY_OK(other.open());
    const QString sql = db().dialect().isSqlite()
        ? u"SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY 1"_s
        : u"SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
          " WHERE c.relkind = 'i' AND n.nspname = current_schema() ORDER BY 1"_s;
    QStringList is;
    QStringList should;
    VERIFY_OK(db().each(sql, {}, [&](const Row& row) { is.append(row.text(0)); }));
    VERIFY_OK(other.each(sql, {}, [&](const Row& row) { should.append(row.text(0)); }));
    QCOMPARE(is, should);
    QVERIFY(is.size() > 20);
}

QTEST_GUILESS_MAIN(BigSeedTest)
#include "tst_bigseed.moc"
