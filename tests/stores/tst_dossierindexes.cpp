// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/dossierlist.h"
#include "models/stores/dossierquery.h"
#include "tests/kit/bigseed.h"
#include "tests/kit/queryplan.h"
#include "tests/kit/testdatabase.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeld = 5'000;
constexpr std::array kSorts { DossierSort::Received, DossierSort::Due, DossierSort::Code,
    DossierSort::Name, DossierSort::Finished };

/// A filter the screens offer, and the index that walks it for each order that has one.
struct Offer {
    const char* name;
    std::function<void(DossierFilter&)> choose;
    std::vector<std::pair<DossierSort, QString>> walkedBy;
};

/// A new filter joins by a line here.
const std::vector<Offer>& offers()
{
    using S = DossierSort;
    using F = DossierFilter;
    static const std::vector<Offer> all {
        { "all", [](F&) {},
            { { S::Received, u"dossier_received"_s }, { S::Due, u"dossier_due"_s },
                { S::Code, u"dossier_code_key"_s }, { S::Name, u"dossier_name"_s },
                { S::Finished, u"dossier_finished"_s } } },
        { "status", [](F& f) { f.status = 7; },
            { { S::Received, u"dossier_status_received"_s },
                { S::Due, u"dossier_status_due"_s } } },
        { "unit", [](F& f) { f.unit = u"H99.120"_s; },
            { { S::Received, u"dossier_unit_received"_s }, { S::Due, u"dossier_unit_due"_s } } },
        { "procedure", [](F& f) { f.procedure = u"9.999002"_s; },
            { { S::Received, u"dossier_procedure_received"_s } } },
        { "channel", [](F& f) { f.channel = 3; },
            { { S::Received, u"dossier_channel_received"_s } } },
        { "sync", [](F& f) { f.sync = u"refused"_s; }, { { S::Received, u"dossier_sync"_s } } },
        { "open", [](F& f) { f.open = true; }, { { S::Due, u"dossier_open_due"_s } } },
        { "overdue", [](F& f) { f.overdue = true; }, { { S::Due, u"dossier_open_due"_s } } },
        { "open of a unit",
            [](F& f) {
                f.open = true;
                f.unit = u"H99.120"_s;
            },
            { { S::Due, u"dossier_unit_open_due"_s } } },
        { "received in a time", [](F& f) { f.receivedFrom = f.now - 30LL * 86'400'000; },
            { { S::Received, u"dossier_received"_s } } },
        { "due in a time", [](F& f) { f.dueFrom = f.now - 30LL * 86'400'000; },
            { { S::Due, u"dossier_due"_s } } },
        { "finished in a time", [](F& f) { f.finishedFrom = f.now - 30LL * 86'400'000; },
            { { S::Finished, u"dossier_finished"_s } } },
        { "waiting for the citizen", [](F& f) { f.situation = Situation::WaitingCitizen; },
            { { S::Received, u"dossier_waiting_received"_s },
                { S::Due, u"dossier_waiting_due"_s } } },
        { "result ready", [](F& f) { f.situation = Situation::ResultReady; },
            { { S::Received, u"dossier_status_received"_s },
                { S::Due, u"dossier_status_due"_s } } },
    };
    return all;
}

}

/// Lists of any length are walked along an index made for them, on both engines.
class DossierIndexesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init();

    void cleanup() { m_store.reset(); }

    void eachPairIsWalkedByItsIndexAndByNoOtherWay();

private:
    Connection& db() { return m_store->connection(); }

    bool isSqlite() { return db().dialect().isSqlite(); }

    DossierFilter filterOf(const Offer& offer, DossierSort sort) const;
    QString planOfPage(const DossierFilter& filter);
    bool isWalkedBy(const DossierFilter& filter, QString index);
    QStringList indexesHeld();

    std::unique_ptr<TestDatabase> m_store;
    int m_asked = 0;
};

void DossierIndexesTest::init()
{
    FRESH_STORE(m_store);
    BigSeed::Wish wish;
    wish.dossiers = kHeld;
    wish.now = m_store->clock().now();
    VERIFY_OK(BigSeed::fill(db(), wish));
    if (isSqlite())
        return;
    // A small table is else read whole and sorted: what counts is that it need not be.
    for (const QString& way : { u"seqscan"_s, u"bitmapscan"_s, u"sort"_s })
        VERIFY_OK(db().run(u"SET enable_%1 = off"_s.arg(way)));
}

DossierFilter DossierIndexesTest::filterOf(const Offer& offer, DossierSort sort) const
{
    DossierFilter filter;
    filter.now = m_store->clock().now();
    filter.sort = sort;
    offer.choose(filter);
    return filter;
}

/// A page from the middle of a walked list, as DossierList reads it.
QString DossierIndexesTest::planOfPage(const DossierFilter& filter)
{
    const DossierQuery query(filter, true);
    const QString sql = u"SELECT dossier.id, dossier.abstract"_s + query.from(db().dialect())
        + u" WHERE dossier.id <= ?"_s + query.conditions() + query.behind() + query.order()
        + u" LIMIT 200"_s;
    const Binds binds = Binds { kHeld } + query.binds()
        + query.keyBinds({ filter.now - 90LL * 86'400'000, u"H99.120"_s, 7 });
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
    // A plan that was made once is told again after its index is gone: each question is a new one.
    return planOf(db(), text + u" /* %1 */"_s.arg(++m_asked));
}

bool DossierIndexesTest::isWalkedBy(const DossierFilter& filter, QString index)
{
    QString plan = planOfPage(filter);
    if (isSqlite() && index == u"dossier_code_key")
        index = u"sqlite_autoindex_dossier_1"_s;
    const bool named = plan.contains(QRegularExpression(u"\\b%1\\b"_s.arg(index)));
    // Codes are unique: putting them in order "by id within a code" sorts nothing.
    plan.remove(u"Incremental Sort"_s).remove(u"Sort Key"_s);
    return named && !plan.contains(u"TEMP B-TREE"_s) && !plan.contains(u"Sort"_s)
        && !plan.contains(u"Seq Scan"_s);
}

/// Indexes of table dossier that lists could walk.
QStringList DossierIndexesTest::indexesHeld()
{
    QStringList names;
    const Status read = db().each(isSqlite()
            ? u"SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'dossier'"
              " AND sql IS NOT NULL"_s
            // Not the view of all indexes: it stumbles over schemas that others drop meanwhile.
            : u"SELECT c.relname::text FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
              " WHERE i.indrelid = 'dossier'::regclass AND NOT i.indisunique"_s,
        {}, [&names](const Row& row) { names.append(row.text(0)); });
    // Words have their own way; what waits for its first look is a small set, sorted in memory.
    names.removeAll(u"dossier_words"_s);
    names.removeAll(u"dossier_registered"_s);
    return read ? names : QStringList();
}

void DossierIndexesTest::eachPairIsWalkedByItsIndexAndByNoOtherWay()
{
    QMap<QString, DossierFilter> users; // one of those that need an index
    for (const Offer& offer : offers()) {
        for (const DossierSort sort : kSorts) {
            const auto walk = std::find_if(offer.walkedBy.begin(), offer.walkedBy.end(),
                [sort](const auto& pair) { return pair.first == sort; });
            const DossierFilter filter = filterOf(offer, sort);
            QVERIFY2(DossierQuery(filter, true).hasIndex() == (walk != offer.walkedBy.end()),
                offer.name);
            if (walk == offer.walkedBy.end())
                continue;
            QVERIFY2(isWalkedBy(filter, walk->second),
                qPrintable(QString::fromLatin1(offer.name) + u"\n"_s + planOfPage(filter)));
            users.insert(walk->second, filter);
        }
    }
    // Each index has its user, and without it that user's walk is found out.
    const QStringList held = indexesHeld();
    QVERIFY(held.size() >= 13);
    for (const QString& index : held) {
        QVERIFY2(users.contains(index), qPrintable(index));
        bool stillWalked = true;
        const Status undone = db().transaction([&]() -> Status {
            if (Status dropped = db().run(u"DROP INDEX "_s + index); !dropped)
                return dropped;
            stillWalked = isWalkedBy(users.value(index), index);
            return Error { ErrorKind::Invalid, {}, u"undo"_s, {} };
        });
        QVERIFY(!undone);
        QCOMPARE(undone.error().rule, u"undo"_s);
        QVERIFY2(!stillWalked, qPrintable(index));
        QVERIFY2(isWalkedBy(users.value(index), index), qPrintable(index));
    }
}

QTEST_GUILESS_MAIN(DossierIndexesTest)
#include "tst_dossierindexes.moc"
