// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/telex.h"
#include "models/stores/dossiercodes.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierstore.h"
#include "tests/kit/dossierseed.h"
#include "tests/kit/testdatabase.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// What is typed and what is found: marks, encodings, codes, Telex keys, pasted lists.
class TestDossierWordSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init() { FRESH_STORE(m_store); }

    void cleanup() { m_store.reset(); }

    void everyPairOfTheTableHolds();
    void theVeryMarksComeFirst();
    void telexIsTriedOnlyWhenNothingMatches();
    void telexLeavesPlainWordsAlone();
    void aPastedListIsFoundAndTheRestIsNamed();
    void aPastedListKeepsTheOtherFilters();
    void aListThatIsTooLongIsTold();

private:
    Connection& db() { return m_store->connection(); }

    DossierId put(int number, const QJsonObject& changes)
    {
        const Dossier dossier = DossierSeed::dossier(number, changes);
        DossierId id;
        const Status saved = db().transaction([&]() -> Status {
            const auto done = DossierStore::upsert(db(), dossier);
            if (!done)
                return done.error();
            id = done.value().id;
            return Done {};
        });
        if (!saved)
            qWarning("%s", qPrintable(saved.error().rule));
        return id;
    }

    std::vector<qint64> found(const QString& words, QString* readAs = nullptr)
    {
        DossierFilter filter;
        filter.text = words;
        const auto listing = DossierList::open(db(), filter);
        if (!listing)
            return { -1 };
        if (readAs)
            *readAs = listing.value().readAs;
        return listing.value().ids;
    }

    std::unique_ptr<TestDatabase> m_store;
};

void TestDossierWordSearch::everyPairOfTheTableHolds()
{
    QFile table(QStringLiteral(MOTCUA_SOURCE_DIR "/tests/data/search/pairs.tsv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QMap<QString, DossierId> held;
    int pairs = 0;
    for (const QString& line :
        QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        QCOMPARE(cells.size(), 3);
        const QString& text = cells.at(1);
        if (!held.contains(text)) {
            const bool code = text.contains(u'-');
            held[text] = put(int(held.size()) + 1,
                code ? QJsonObject { { u"MaHoSo"_s, text } }
                     : QJsonObject { { u"ChuHoSo"_s, text } });
        }
        const auto ids = found(cells.at(0));
        const bool isFound = std::ranges::find(ids, held[text].value) != ids.end();
        QVERIFY2(isFound == (cells.at(2) == u"yes"), qPrintable(line));
        ++pairs;
    }
    QVERIFY2(pairs >= 200, qPrintable(QString::number(pairs)));
}

void TestDossierWordSearch::theVeryMarksComeFirst()
{
    const DossierId plain = put(1, { { u"ChuHoSo"_s, u"Trần Văn Dung"_s } });
    const DossierId marked = put(2, { { u"ChuHoSo"_s, u"Trần Văn Dũng"_s } });
    const DossierId other = put(3, { { u"ChuHoSo"_s, u"Trần Văn Đụng"_s } });
    const auto ids = found(u"dũng"_s);
    QCOMPARE(ids.size(), std::size_t(3));
    QCOMPARE(ids.front(), marked.value);
    QVERIFY(std::ranges::find(ids, plain.value) != ids.end());
    QVERIFY(std::ranges::find(ids, other.value) != ids.end());
}

void TestDossierWordSearch::telexIsTriedOnlyWhenNothingMatches()
{
    const DossierId meant = put(1, { { u"ChuHoSo"_s, u"Nguyễn Văn Đức"_s } });
    QString readAs;
    QCOMPARE(found(u"nguyeenx vawn ddwcs"_s, &readAs), std::vector<qint64> { meant.value });
    QCOMPARE(readAs, u"nguyen van duc"_s);
    const DossierId literal = put(2, { { u"ChuHoSo"_s, u"Công ty Ddwcs"_s } });
    QCOMPARE(found(u"ddwcs"_s, &readAs), std::vector<qint64> { literal.value });
    QVERIFY(readAs.isEmpty());
}

void TestDossierWordSearch::telexLeavesPlainWordsAlone()
{
    for (const QString& word :
        { u"nguyen"_s, u"van"_s, u"duc"_s, u"261116"_s, u"hanh"_s, u"khuyu"_s })
        QCOMPARE(text::telexFolded(word), word);
    QCOMPARE(text::telexFolded(u"dduwowngf"_s), u"duong"_s);
    QCOMPARE(text::telexFolded(u"duwowngdf"_s), u"duong"_s);
    QCOMPARE(text::telexFolded(u"Hoaf Binhf"_s), u"hoa binh"_s);
    QCOMPARE(text::telexFolded(u"tuwj"_s), u"tu"_s);
    QCOMPARE(text::telexFolded(u"wowcs"_s), u"uoc"_s);
}

void TestDossierWordSearch::aPastedListIsFoundAndTheRestIsNamed()
{
    const DossierId first = put(1, { { u"MaHoSo"_s, u"H99.21-261116-0042"_s } });
    const DossierId second = put(2, { { u"MaHoSo"_s, u"H99.21-261116-0043"_s } });
    VERIFY_OK(
        db().transaction([&] { return DossierStore::addAlias(db(), second, u"G22.99-000001"_s); }));
    const QStringList codes = codesIn(
        u"h99 21\nH99.21-261116-0042; g22.99-000001,\tH99.21-261116-9999 H99.21-261116-0042"_s);
    QCOMPARE(codes.size(), 5);
    const auto looked = findCodes(db(), codes.mid(2));
    VERIFY_OK(looked);
    QCOMPARE(looked.value().ids, (std::vector<qint64> { first.value, second.value }));
    QCOMPARE(looked.value().missing, QStringList { u"H99.21-261116-9999"_s });
}

void TestDossierWordSearch::aPastedListKeepsTheOtherFilters()
{
    DossierFilter filter;
    for (int number = 1; number <= 40; ++number) {
        const DossierId id = put(number, { { u"TrangThaiHoSo"_s, number % 2 ? u"4"_s : u"9"_s } });
        if (number <= 20)
            filter.ids.push_back(id.value);
    }
    filter.status = 4;
    const auto listing = DossierList::open(db(), filter);
    VERIFY_OK(listing);
    QCOMPARE(listing.value().ids.size(), std::size_t(10));
    QCOMPARE(DossierList::count(db(), filter, 1000).value(), 10);
}

void TestDossierWordSearch::aListThatIsTooLongIsTold()
{
    QStringList codes;
    for (int i = 0; i <= kMostCodes; ++i)
        codes << QString::number(i);
    const auto looked = findCodes(db(), codes);
    QVERIFY(!looked);
    QCOMPARE(looked.error().rule, u"codes.many"_s);
}

QTEST_GUILESS_MAIN(TestDossierWordSearch)
#include "tst_dossierwordsearch.moc"
