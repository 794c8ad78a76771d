// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/records/dossiermembers.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierquery.h"
#include "models/stores/dossierstore.h"
#include "tests/kit/dossierseed.h"
#include "tests/kit/testdatabase.h"

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(DossierFilter)

namespace {

constexpr int kHeld = 700;

/// What the list must show, computed from the records.
bool fits(const Dossier& dossier, const DossierFilter& filter)
{
    const bool open = isOpenStatus(dossier.status);
    const auto within = [](Moment moment, Moment from, Moment to) {
        return moment >= from && moment < to;
    };
    const auto day = [](Moment moment) { return (moment + 7 * 3'600'000) / 86'400'000; };
    return (!filter.status || dossier.status == *filter.status)
        && (filter.unit.isEmpty() || dossier.unit == filter.unit
            || dossier.unit.startsWith(filter.unit + u'.'))
        && (filter.procedure.isEmpty() || dossier.procedureCode == filter.procedure)
        && (filter.field.isEmpty() || dossier.fieldCode == filter.field)
        && (!filter.channel || dossier.channel == *filter.channel)
        && (filter.sync.isEmpty() || dossier.sync == filter.sync) && (!filter.open || open)
        && (!filter.overdue || (open && dossier.due < filter.now))
        && (!filter.finishedLate
            || (dossier.finished != kNoMoment && dossier.due != kNoMoment
                && day(dossier.finished) > day(dossier.due)))
        && within(dossier.received, filter.receivedFrom, filter.receivedTo)
        && within(dossier.due, filter.dueFrom, filter.dueTo)
        && within(dossier.finished, filter.finishedFrom, filter.finishedTo);
}

std::tuple<qint64, QString, qint64> keyOf(const Dossier& dossier, DossierSort sort)
{
    switch (sort) {
    case DossierSort::Received:
        return { dossier.received, {}, dossier.id.value };
    case DossierSort::Due:
        return { dossier.due, {}, dossier.id.value };
    case DossierSort::Finished:
        return { dossier.finished, {}, dossier.id.value };
    case DossierSort::Code:
        return { 0, dossier.code, dossier.id.value };
    case DossierSort::Name:
        return { 0, text::nameKey(dossier.applicant), dossier.id.value };
    }
    return {};
}

using Change = std::function<void(DossierFilter&)>;

/// Every filter the screens offer.
const std::vector<std::pair<const char*, Change>>& filters()
{
    static const std::vector<std::pair<const char*, Change>> all {
        { "all", [](DossierFilter&) {} },
        { "status", [](DossierFilter& f) { f.status = 4; } },
        { "unit", [](DossierFilter& f) { f.unit = u"H99.12"_s; } },
        { "units below", [](DossierFilter& f) { f.unit = u"H99"_s; } },
        { "procedure", [](DossierFilter& f) { f.procedure = u"9.999002"_s; } },
        { "channel", [](DossierFilter& f) { f.channel = 2; } },
        { "sync", [](DossierFilter& f) { f.sync = u"refused"_s; } },
        { "open", [](DossierFilter& f) { f.open = true; } },
        { "overdue", [](DossierFilter& f) { f.overdue = true; } },
        { "overdue of a unit",
            [](DossierFilter& f) {
                f.overdue = true;
                f.unit = u"H99.12"_s;
            } },
        { "due soon",
            [](DossierFilter& f) {
                f.open = true;
                f.dueFrom = DossierSeed::at(u"2026-09-01 00:00"_s);
                f.dueTo = DossierSeed::at(u"2026-09-08 00:00"_s);
            } },
        { "received in a month",
            [](DossierFilter& f) {
                f.receivedFrom = DossierSeed::at(u"2026-09-01 00:00"_s);
                f.receivedTo = DossierSeed::at(u"2026-10-01 00:00"_s);
            } },
        { "finished late in a month",
            [](DossierFilter& f) {
                f.finishedLate = true;
                f.finishedFrom = DossierSeed::at(u"2026-09-01 00:00"_s);
                f.finishedTo = DossierSeed::at(u"2026-10-01 00:00"_s);
            } },
        { "field received in a month",
            [](DossierFilter& f) {
                f.field = u"G99-LV01"_s;
                f.receivedFrom = DossierSeed::at(u"2026-09-01 00:00"_s);
                f.receivedTo = DossierSeed::at(u"2026-10-01 00:00"_s);
            } },
        { "status of a unit",
            [](DossierFilter& f) {
                f.status = 9;
                f.unit = u"H99.12"_s;
            } },
    };
    return all;
}

constexpr std::array kSorts { DossierSort::Received, DossierSort::Due, DossierSort::Code,
    DossierSort::Name, DossierSort::Finished };

}

class DossierListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init() { FRESH_STORE(m_store); }

    void cleanup() { m_store.reset(); }

    void eachFilterAndSortShowsExactlyItsDossiers();
    void pagesFromAnchorsShowEveryRowOnce();
    void rowsThatComeLaterDoNotShiftAWalkedList();
    void aListKeptByIdsGoesOnBehindItsLastRow();
    void countsAgreeWithTheList();
    void searchIsBlindToAccentsCaseAndSeparators_data();
    void searchIsBlindToAccentsCaseAndSeparators();
    void searchRanksTypedMarksFirst();
    void searchTellsWhenThereIsMore();
    void eachFilterAndSortUsesAnIndex();

private:
    Connection& db() { return m_store->connection(); }

    void fill(int count = kHeld);
    QList<qint64> shown(const DossierFilter& filter, int pageSize = 50);
    QStringList plan(const QString& sql, const Binds& binds);
    QStringList codes(const QString& text);

    std::vector<Dossier> m_held;
    std::unique_ptr<TestDatabase> m_store;
};

void DossierListTest::fill(int count)
{
    m_held.clear();
    for (int number = 0; number < count; ++number) {
        m_held.push_back(DossierSeed::dossier(number));
        m_held.back().sync = number % 9 == 0 ? u"refused"_s : u"accepted"_s;
    }
    VERIFY_OK(db().transaction([&] { return DossierStore::insertNew(db(), m_held); }));
    for (Dossier& dossier : m_held)
        dossier.id = DossierStore::find(db(), dossier.code).value().id;
}

/// All ids of a list, read page by page as the command line does: each behind the last.
QList<qint64> DossierListTest::shown(const DossierFilter& filter, int pageSize)
{
    QList<qint64> ids;
    const Result<DossierListing> listing = DossierList::open(db(), filter);
    if (!listing)
        return ids;
    std::optional<RowKey> after;
    while (true) {
        const bool byIds = listing.value().byIds;
        const Result<std::vector<Dossier>> page = DossierList::page(db(), listing.value(),
            byIds ? std::nullopt : after, byIds ? int(ids.size()) : 0, pageSize);
        if (!page || page.value().empty())
            return ids;
        for (const Dossier& dossier : page.value())
            ids.append(dossier.id.value);
        after = DossierList::keyOf(page.value().back(), listing.value());
    }
}

void DossierListTest::eachFilterAndSortShowsExactlyItsDossiers()
{
    fill();
    for (const auto& [name, change] : filters()) {
        for (const DossierSort sort : kSorts) {
            for (const bool descending : { false, true }) {
                DossierFilter filter;
                filter.now = DossierSeed::at(u"2026-09-15 09:00"_s);
                filter.sort = sort;
                filter.descending = descending;
                change(filter);
                std::vector<std::tuple<qint64, QString, qint64>> keys;
                for (const Dossier& dossier : m_held) {
                    if (fits(dossier, filter))
                        keys.push_back(keyOf(dossier, sort));
                }
                std::sort(keys.begin(), keys.end());
                if (descending)
                    std::reverse(keys.begin(), keys.end());
                QList<qint64> expected;
                for (const auto& key : keys)
                    expected.append(std::get<2>(key));
                QVERIFY2(!expected.isEmpty(), name);
                QVERIFY2(shown(filter) == expected, name);
            }
        }
    }
}

void DossierListTest::pagesFromAnchorsShowEveryRowOnce()
{
    fill();
    constexpr int kHop = 40;
    for (const DossierSort sort : kSorts) {
        DossierFilter filter;
        filter.sort = sort;
        const DossierListing listing = DossierList::open(db(), filter).value();
        QVERIFY(!listing.byIds);
        std::vector<std::optional<RowKey>> starts { std::nullopt };
        DossierAnchors anchors;
        while (!anchors.ended) {
            anchors = DossierList::anchors(db(), listing, starts.back(), kHop, 3).value();
            starts.insert(starts.end(), anchors.keys.begin(), anchors.keys.end());
        }
        QCOMPARE(qint64(starts.size() - 1) * kHop + anchors.rest, kHeld);
        QSet<qint64> seen;
        for (const auto& start : starts) {
            for (int skip = 0; skip < kHop; skip += 10) {
                const auto page = DossierList::page(db(), listing, start, skip, 10);
                VERIFY_OK(page);
                for (const Dossier& dossier : page.value()) {
                    QVERIFY(!seen.contains(dossier.id.value));
                    seen.insert(dossier.id.value);
                }
            }
        }
        QCOMPARE(seen.size(), kHeld);
    }
}

void DossierListTest::rowsThatComeLaterDoNotShiftAWalkedList()
{
    fill(50);
    DossierFilter filter;
    const DossierListing listing = DossierList::open(db(), filter).value();
    const auto before = DossierList::page(db(), listing, {}, 0, 50).value();
    const Dossier late = DossierSeed::dossier(900);
    VERIFY_OK(db().transaction([&] { return DossierStore::insertNew(db(), { late }); }));
    const auto after = DossierList::page(db(), listing, {}, 0, 60).value();
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        QCOMPARE(after[i].id, before[i].id);
    QCOMPARE(shown(filter).size(), 51);
}

void DossierListTest::aListKeptByIdsGoesOnBehindItsLastRow()
{
    fill(60);
    DossierFilter filter;
    filter.text = u"thu tuc"_s;
    const DossierListing listing = DossierList::open(db(), filter).value();
    QVERIFY(listing.byIds);
    std::vector<qint64> ids;
    std::optional<RowKey> after;
    for (int turn = 0; turn < 6; ++turn) {
        const auto page = DossierList::page(db(), listing, after, 0, 10);
        VERIFY_OK(page);
        QCOMPARE(page.value().size(), 10U);
        for (const Dossier& dossier : page.value())
            ids.push_back(dossier.id.value);
        after = DossierList::keyOf(page.value().back(), listing);
    }
    QCOMPARE(ids, listing.ids);
    QVERIFY(DossierList::page(db(), listing, after, 0, 10).value().empty());
}

void DossierListTest::countsAgreeWithTheList()
{
    fill();
    for (const auto& [name, change] : filters()) {
        DossierFilter filter;
        filter.now = DossierSeed::at(u"2026-09-15 09:00"_s);
        change(filter);
        const Result<qint64> count = DossierList::count(db(), filter, 100'000);
        VERIFY_OK(count);
        QVERIFY2(count.value() == shown(filter).size(), name);
    }
    QCOMPARE(DossierList::total(db(), {}).value(), kHeld);
    QCOMPARE(DossierList::total(db(), u"H99.12"_s).value(), kHeld / 5);
    DossierFilter bounded;
    bounded.receivedFrom = 1;
    QCOMPARE(DossierList::count(db(), bounded, 10).value(), 10);
}

QStringList DossierListTest::codes(const QString& text)
{
    DossierFilter filter;
    filter.text = text;
    filter.sort = DossierSort::Code;
    filter.descending = false;
    QStringList codes;
    const DossierListing listing = DossierList::open(db(), filter).value();
    const auto page = DossierList::page(db(), listing, {}, 0, 1000);
    for (const Dossier& dossier : page.value())
        codes.append(dossier.code);
    return codes;
}

void DossierListTest::searchIsBlindToAccentsCaseAndSeparators_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("hits"); // of 80 dossiers, ten of each name
    QTest::newRow("no marks") << u"dang thi thi du"_s << 10;
    QTest::newRow("marks") << u"Đặng Thị Thí Dụ"_s << 10;
    QTest::newRow("capitals") << u"TRẦN ĐỨC"_s << 10;
    QTest::newRow("beginnings") << u"ngu v"_s << 20;
    QTest::newRow("any order") << u"mau nguyen"_s << 20; // also the procedure's "mẫu"
    QTest::newRow("one letter") << u"u"_s << 10;
    QTest::newRow("serial") << u"0042"_s << 1;
    QTest::newRow("day and serial") << u"260914-0042"_s << 1;
    QTest::newRow("code without separators") << u"H99142609140042"_s << 1;
    QTest::newRow("identity number") << u"091900000042"_s << 1;
    QTest::newRow("abstract") << u"viec thu 42"_s << 1;
    QTest::newRow("procedure") << u"9.999002"_s << 20;
    QTest::newRow("nobody") << u"zebra"_s << 0;
    QTest::newRow("quotes do no harm") << u"\"'* -- mẫu); DROP"_s << 0;
    QTest::newRow("only signs: no filter") << u" -.*' "_s << 80;
}

void DossierListTest::searchIsBlindToAccentsCaseAndSeparators()
{
    QFETCH(QString, typed);
    QFETCH(int, hits);
    fill(80);
    QCOMPARE(codes(typed).size(), hits);
}

void DossierListTest::searchRanksTypedMarksFirst()
{
    VERIFY_OK(db().transaction([&] {
        return DossierStore::insertNew(db(),
            { DossierSeed::dossier(1, { { u"ChuHoSo"_s, u"Trần Văn Tuân"_s } }),
                DossierSeed::dossier(2, { { u"ChuHoSo"_s, u"Trần Văn Tuấn"_s } }),
                DossierSeed::dossier(3, { { u"ChuHoSo"_s, u"Trần Văn Tuần"_s } }) });
    }));
    QCOMPARE(codes(u"tran tuan"_s).size(), 3);
    const QStringList marked = codes(u"trần tuấn"_s);
    QCOMPARE(marked.size(), 3);
    QCOMPARE(marked.first(), DossierSeed::dossier(2).code);
}

void DossierListTest::searchTellsWhenThereIsMore()
{
    fill(1'300);
    DossierFilter filter;
    filter.text = u"thu tuc"_s;
    const DossierListing all = DossierList::open(db(), filter).value();
    QVERIFY(all.byIds && all.more);
    QCOMPARE(all.ids.size(), std::size_t(DossierList::kMostFound));
    QVERIFY(*std::min_element(all.ids.begin(), all.ids.end()) > 300 - 1); // the newest
    filter.unit = u"H99.12"_s;
    const DossierListing some = DossierList::open(db(), filter).value();
    QVERIFY(!some.more);
    QCOMPARE(some.ids.size(), 260U);
}

QStringList DossierListTest::plan(const QString& sql, const Binds& binds)
{
    const bool sqlite = db().dialect().isSqlite();
    QStringList lines;
    // EXPLAIN cannot be prepared on PostgreSQL: a function runs it, the values stand in the text.
    QString text;
    int bind = 0;
    for (const QChar letter : sql) {
        if (letter != u'?')
            text += letter;
        else if (const QVariant& value = binds.at(bind++);
                 value.metaType().id() == QMetaType::QString)
            text += u'\'' + value.toString() + u'\'';
        else
            text += value.toString();
    }
    const Status read = db().each(sqlite ? u"EXPLAIN QUERY PLAN "_s + text : u"SELECT plan_of(?)"_s,
        sqlite ? Binds {} : Binds { text },
        [&](const Row& row) { lines.append(row.text(sqlite ? 3 : 0)); });
    return read ? lines : QStringList { u"no plan: "_s + read.error().detail };
}

void DossierListTest::eachFilterAndSortUsesAnIndex()
{
    fill(2'000);
    VERIFY_OK(db().run(u"ANALYZE"_s));
    if (!db().dialect().isSqlite()) {
        // A small table is else read whole and sorted: what counts is that it need not be.
        for (const QString& way : { u"seqscan"_s, u"bitmapscan"_s, u"sort"_s })
            VERIFY_OK(db().run(u"SET enable_%1 = off"_s.arg(way)));
        VERIFY_OK(
            db().run(u"CREATE FUNCTION plan_of(query text) RETURNS SETOF text LANGUAGE plpgsql"
                     " AS $$BEGIN RETURN QUERY EXECUTE 'EXPLAIN ' || query; END$$"_s));
    }
    int walked = 0;
    for (const auto& [name, change] : filters()) {
        for (const DossierSort sort : kSorts) {
            DossierFilter filter;
            filter.now = DossierSeed::at(u"2026-09-15 09:00"_s);
            filter.sort = sort;
            change(filter);
            const DossierQuery query(filter, filter.unit != u"H99"_s);
            // A walked list: rows come from the index in their order, nothing is sorted.
            // Another: the small set is picked by an index and sorted in memory.
            const bool walks = query.hasIndex();
            walked += walks ? 1 : 0;
            const QString sql = walks
                ? u"SELECT dossier.id FROM dossier WHERE dossier.id <= ?"_s + query.conditions()
                    + query.behind() + query.order() + u" LIMIT 200"_s
                : u"SELECT dossier.id FROM dossier WHERE TRUE%1 LIMIT 50001"_s.arg(
                    query.conditions());
            const Binds binds = walks
                ? Binds { 5'000 } + query.binds() + query.keyBinds({ filter.now, u"H99.12"_s, 7 })
                : query.binds();
            const QString lines = plan(sql, binds).join(u'\n');
            const QString told = QString::fromLatin1(name) + u"\n"_s + lines;
            if (filter.unit == u"H99"_s && !walks)
                continue; // all units: the walk of the sort's own index follows
            QVERIFY2(lines.contains(u"USING INDEX"_s) || lines.contains(u"USING COVERING INDEX"_s)
                    || lines.contains(u"MULTI-INDEX"_s) || lines.contains(u"Index"_s)
                    || lines.contains(u"Bitmap"_s),
                qPrintable(told));
            QVERIFY2(!lines.contains(u"SCAN dossier\n"_s) && !lines.contains(u"Seq Scan"_s),
                qPrintable(told));
            if (walks) {
                QVERIFY2(!lines.contains(u"TEMP B-TREE"_s), qPrintable(told));
                // Codes are unique: sorting "by id within a code" sorts nothing.
                QString sorts = lines;
                sorts.remove(u"Incremental Sort"_s).remove(u"Sort Key"_s);
                QVERIFY2(!sorts.contains(u"Sort"_s), qPrintable(told));
            }
        }
    }
    QVERIFY(walked >= 14);
}

QTEST_GUILESS_MAIN(DossierListTest)
#include "tst_dossierlist.moc"
