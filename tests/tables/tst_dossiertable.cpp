// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/dossiermembers.h"
#include "models/stores/dossierstore.h"
#include "models/tables/dossiertable.h"
#include "tests/kit/dossierseed.h"
#include "tests/kit/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr PagedTableModel::Sizes kSmall { 10, 40, 3, 6, 0 };

DossierWords plainWords()
{
    const auto number = [](auto value) { return QString::number(value); };
    const auto same = [](const QString& word) { return word; };
    return { [number](Moment moment, Moment) { return number(moment); }, number, number, number,
        same, same };
}

}

class DossierTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init()
    {
        FRESH_STORE(m_store);
        m_table = std::make_unique<DossierTable>(
            m_store->database(), m_store->clock(), plainWords(), kSmall);
    }

    void cleanup()
    {
        m_table.reset();
        m_store.reset();
    }

    void everyRowIsShownExactlyOnce();
    void keepsTheRulesOfModels();
    void firstPageComesBeforeTheCount();
    void newestFilterWins();
    void rowsThatComeMeanwhileDoNotMoveWhatIsShown();
    void aChangeIsShownInItsPlace();
    void wishesOfRowsScrolledPastAreDropped();
    void jumpsAcrossTheWholeList();
    void smallListsAreSortedByAnyColumn();
    void unreachableStoreIsTold();
    void allSelectedIsAFlag();

private:
    void fill(int from, int to)
    {
        std::vector<Dossier> many;
        for (int number = from; number < to; ++number)
            many.push_back(DossierSeed::dossier(number));
        VERIFY_OK(m_store->connection().transaction(
            [&] { return DossierStore::insertNew(m_store->connection(), many); }));
    }

    /// Opens and waits until the count is exact.
    void open(const DossierFilter& filter = {})
    {
        QSignalSpy counted(m_table.get(), &PagedTableModel::counted);
        m_table->show(filter);
        QTRY_VERIFY_WITH_TIMEOUT(!counted.isEmpty(), 20'000);
    }

    /// As a view does: asks for a row, again when its page has come.
    QString codeAt(int row)
    {
        const QModelIndex cell = m_table->index(row, DossierTable::Code);
        if (!QTest::qWaitFor([&] { return m_table->at(row) != nullptr; }, 20'000))
            return {};
        return cell.data().toString();
    }

    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<DossierTable> m_table;
};

void DossierTableTest::everyRowIsShownExactlyOnce()
{
    fill(0, 333);
    for (const DossierSort sort : { DossierSort::Received, DossierSort::Due, DossierSort::Name }) {
        DossierFilter filter;
        filter.sort = sort;
        open(filter);
        QCOMPARE(m_table->rowCount(), 333);
        QSet<QString> seen;
        for (int row = 0; row < m_table->rowCount(); ++row)
            seen.insert(codeAt(row));
        QCOMPARE(seen.size(), 333);
        QVERIFY(!seen.contains(QString()));
    }
}

void DossierTableTest::keepsTheRulesOfModels()
{
    const QAbstractItemModelTester tester(
        m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    open();
    QCOMPARE(m_table->rowCount(), 0);
    fill(0, 150);
    open();
    QCOMPARE(m_table->rowCount(), 150);
    DossierFilter filter;
    filter.status = 4;
    open(filter);
    QCOMPARE(m_table->rowCount(), 15);
    m_table->changed();
    codeAt(14);
}

void DossierTableTest::firstPageComesBeforeTheCount()
{
    fill(0, 100);
    QSignalSpy opened(m_table.get(), &PagedTableModel::opened);
    bool countedFirst = false;
    connect(m_table.get(), &PagedTableModel::opened, this,
        [&] { countedFirst = m_table->isCounted() || m_table->rowCount() != kSmall.page; });
    m_table->show({});
    QVERIFY(m_table->isOpening());
    QTRY_VERIFY(!opened.isEmpty());
    QVERIFY(!countedFirst);
    QTRY_VERIFY(m_table->isCounted());
    QCOMPARE(m_table->rowCount(), 100);
}

void DossierTableTest::newestFilterWins()
{
    fill(0, 100);
    QSignalSpy opened(m_table.get(), &PagedTableModel::opened);
    DossierFilter filter;
    for (int status = 1; status <= 10; ++status) {
        filter.status = status;
        m_table->show(filter);
    }
    QTRY_VERIFY(m_table->isCounted() && !m_table->isOpening());
    QCOMPARE(opened.count(), 1);
    for (int row = 0; row < m_table->rowCount(); ++row)
        QCOMPARE(m_table->at(row)->status, 10);
}

void DossierTableTest::rowsThatComeMeanwhileDoNotMoveWhatIsShown()
{
    fill(0, 120);
    open();
    QSignalSpy outdated(m_table.get(), &PagedTableModel::outdated);
    QStringList before;
    for (int row = 0; row < 55; ++row)
        before.append(codeAt(row));
    fill(500, 560);
    m_table->changed();
    QSet<QString> seen(before.begin(), before.end());
    QCOMPARE(seen.size(), 55);
    for (int row = 55; row < 120; ++row)
        seen.insert(codeAt(row));
    QCOMPARE(seen.size(), 120);
    for (int row = 0; row < 55; ++row)
        QCOMPARE(codeAt(row), before.at(row));
    QTRY_VERIFY(!outdated.isEmpty());
    m_table->reload();
    QTRY_COMPARE(m_table->rowCount(), 180);
}

void DossierTableTest::aChangeIsShownInItsPlace()
{
    fill(0, 60);
    open();
    const QString code = codeAt(33);
    Dossier dossier = DossierStore::find(m_store->connection(), code).value();
    dossier.members =
        DossierSeed::dossier(dossier.abstract.mid(8).toInt(), { { u"ChuHoSo"_s, u"Người Mới"_s } })
            .members;
    Dossier edited = dossierFromMembers(dossier.members, u"2025"_s);
    edited.version = dossier.version;
    VERIFY_OK(m_store->connection().transaction([&]() -> Status {
        VERIFY_OR_RETURN(DossierStore::upsert(m_store->connection(), edited));
        return Done {};
    }));
    QSignalSpy outdated(m_table.get(), &PagedTableModel::outdated);
    m_table->changed();
    const QModelIndex name = m_table->index(33, DossierTable::Applicant);
    QVERIFY(name.data().isValid()); // the old row stays visible until the new one is there
    QTRY_COMPARE(name.data().toString(), u"Người Mới"_s);
    QCOMPARE(codeAt(33), code);
    QVERIFY(outdated.isEmpty());
}

void DossierTableTest::wishesOfRowsScrolledPastAreDropped()
{
    fill(0, 400);
    open();
    QSignalSpy loaded(m_table.get(), &PagedTableModel::pageLoaded);
    for (int row = 20; row < 400; row += 10) // as a dragged thumb passes over
        m_table->at(row);
    QTRY_VERIFY(m_table->isLoaded(390));
    QVERIFY(loaded.count() <= 8);
    QVERIFY(!m_table->isLoaded(100));
}

void DossierTableTest::jumpsAcrossTheWholeList()
{
    fill(0, 400);
    open();
    QStringList walked;
    for (int row = 0; row < 400; ++row)
        walked.append(codeAt(row));
    m_table->reload();
    QTRY_VERIFY(m_table->isCounted() && !m_table->isOpening());
    for (int turn = 0; turn < 60; ++turn) {
        const int row = turn * 167 % 400;
        QCOMPARE(codeAt(row), walked.at(row));
    }
}

void DossierTableTest::smallListsAreSortedByAnyColumn()
{
    fill(0, 200);
    DossierFilter filter;
    filter.text = u"nguyen"_s;
    open(filter);
    const int found = m_table->rowCount();
    QVERIFY(found > 20);
    QSignalSpy opened(m_table.get(), &PagedTableModel::opened);
    m_table->sort(DossierTable::Due, Qt::AscendingOrder);
    QTRY_COMPARE(opened.count(), 1);
    m_table->sort(DossierTable::Status, Qt::AscendingOrder); // has no order
    QCOMPARE(m_table->rowCount(), found);
    Moment last = 0;
    for (int row = 0; row < found; ++row) {
        codeAt(row);
        QVERIFY(m_table->at(row)->due >= last);
        last = m_table->at(row)->due;
    }
}

void DossierTableTest::unreachableStoreIsTold()
{
    QSignalSpy failed(m_table.get(), &PagedTableModel::failed);
    VERIFY_OK(m_store->connection().run(u"DROP TABLE dossier_alias"_s));
    VERIFY_OK(m_store->connection().run(u"DROP TABLE dossier"_s));
    m_table->show({});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!m_table->isOpening());
}

void DossierTableTest::allSelectedIsAFlag()
{
    fill(0, 50);
    open();
    QSignalSpy changed(m_table.get(), &PagedTableModel::allSelectedChanged);
    m_table->setAllSelected(true);
    m_table->setAllSelected(true);
    QCOMPARE(changed.count(), 1);
    DossierFilter filter;
    filter.status = 4;
    open(filter); // another list: nothing of it is selected
    QVERIFY(!m_table->isAllSelected());
}

QTEST_GUILESS_MAIN(DossierTableTest)
#include "tst_dossiertable.moc"
