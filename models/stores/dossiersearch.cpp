// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/dossiersearch.h"

#include "models/base/telex.h"
#include "models/base/text.h"
#include "models/records/dossiermembers.h"

#include <QElapsedTimer>

namespace {

using namespace Qt::StringLiterals;

/// Matches of the word index that are held against the other filters.
constexpr int kMatchesTried = 50'000;
/// Dossiers a filter may hold to be read one by one.
constexpr int kNarrow = 50'000;
/// Ids a step of the walk covers, and how long it may go on (ms).
constexpr qint64 kStride = 20'000;
constexpr qint64 kWalkTime = 400;

Dialect::WordSearch wordsOf(const Connection& connection)
{
    return connection.dialect().wordSearch(u"dossier"_s, u"search_text"_s);
}

/// Every word must begin a word of the text: one that has none of its marks left is not asked for
/// them.
bool holdsWords(const QString& textOfRow, const QStringList& words)
{
    const QString lower = u' ' + text::composed(textOfRow).toLower();
    return std::all_of(words.begin(), words.end(),
        [&lower](const QString& word) { return lower.contains(u' ' + word); });
}

}

DossierSearch::DossierSearch(
    Connection& connection, const DossierFilter& filter, const DossierQuery& query)
    : m_connection(connection)
    , m_query(query)
    , m_words(text::foldedWords(filter.text))
    , m_typed(filter.text.trimmed())
    , m_byText(filter.sort == DossierSort::Code || filter.sort == DossierSort::Name)
{
    m_words.removeDuplicates();
    for (const QString& word : text::composed(filter.text).toLower().simplified().split(u' ')) {
        if (word != text::fold(word) && !text::fold(word).contains(u' '))
            m_marked.append(word);
    }
}

QString DossierSearch::columns() const
{
    return u"dossier.id, %1, dossier.applicant, dossier.procedure_name, dossier.abstract"_s.arg(
        m_query.sortColumn());
}

DossierHit DossierSearch::hit(const Row& row) const
{
    DossierHit hit;
    hit.id = row.number(0);
    if (m_byText)
        hit.text = row.text(1);
    else
        hit.number = row.number(1);
    hit.exact = m_marked.isEmpty()
        || holdsWords(row.text(2) + u' ' + row.text(3) + u' ' + row.text(4), m_marked);
    return hit;
}

Result<DossierSearch::Found> DossierSearch::rows(const QString& sql, const Binds& binds, int most)
{
    Found found;
    Status read = m_connection.eachWhile(sql, binds, [&](const Row& row) {
        if (static_cast<int>(found.hits.size()) == most) {
            found.more = true;
            return false;
        }
        found.hits.push_back(hit(row));
        return true;
    });
    if (!read)
        return read.error();
    return found;
}

Result<DossierSearch::Found> DossierSearch::find(int most)
{
    Result<Found> found = findWords(most);
    if (!found || !found.value().hits.empty())
        return found;
    // Nothing matches: perhaps the keyboard program was off.
    const QString meant = text::telexFolded(m_typed);
    if (meant == text::fold(m_typed))
        return found;
    m_words = meant.split(u' ', Qt::SkipEmptyParts);
    m_words.removeDuplicates();
    m_marked.clear();
    found = findWords(most);
    if (found && !found.value().hits.empty())
        found.value().readAs = meant;
    return found;
}

Result<DossierSearch::Found> DossierSearch::findWords(int most)
{
    Result<Found> found = m_connection.dialect().isSqlite() ? newestByIndex(most) : byIndex(most);
    if (!found || !found.value().more || static_cast<int>(found.value().hits.size()) == most) {
        if (found && found.value().hits.empty()) {
            if (Status kept = keepAlias(found.value()); !kept)
                return kept.error();
        }
        return found;
    }
    // The words are common, the other filters keep few of them.
    Result<bool> narrow = filterIsNarrow();
    if (!narrow)
        return narrow.error();
    return narrow.value() ? withinFilter(most) : found;
}

/// SQLite: the word index gives ids in order, newest first, and stops when it has enough.
Result<DossierSearch::Found> DossierSearch::newestByIndex(int most)
{
    const Dialect::WordSearch words = wordsOf(m_connection);
    const QString query = m_connection.dialect().wordQuery(m_words);
    if (m_query.conditions().isEmpty())
        return rows(u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 DESC LIMIT ?"_s.arg(
                        columns(), words.from, words.condition, words.id),
            { query, most + 1 }, most);
    const QString matches =
        u"SELECT rowid AS id FROM dossier_words WHERE %1 ORDER BY rowid DESC LIMIT ?"_s.arg(
            words.condition);
    Result<Found> found = rows(u"SELECT %1 FROM (%2) AS word CROSS JOIN dossier"
                               " ON dossier.id = word.id WHERE TRUE%3 LIMIT ?"_s.arg(
                                   columns(), matches, m_query.conditions()),
        Binds { query, kMatchesTried } + m_query.binds() + Binds { most + 1 }, most);
    if (!found || found.value().more)
        return found;
    Result<qint64> tried =
        m_connection.number(u"SELECT COUNT(*) FROM (%1)"_s.arg(matches), { query, kMatchesTried });
    if (!tried)
        return tried.error();
    found.value().more = tried.value() == kMatchesTried;
    return found;
}

/// PostgreSQL: unsorted and only for a moment; rare words are done, common ones are walked to.
Result<DossierSearch::Found> DossierSearch::byIndex(int most)
{
    const Dialect::WordSearch words = wordsOf(m_connection);
    if (Status hurried = m_connection.run(u"SET statement_timeout = '150ms'"_s); !hurried)
        return hurried.error();
    Result<Found> found = rows(u"SELECT %1 FROM %2 WHERE %3%4 LIMIT ?"_s.arg(
                                   columns(), words.from, words.condition, m_query.conditions()),
        Binds { m_connection.dialect().wordQuery(m_words) } + m_query.binds() + Binds { most + 1 },
        most);
    if (Status calm = m_connection.run(u"SET statement_timeout = '30s'"_s); !calm)
        return calm.error();
    const bool late = !found && found.error().kind == ErrorKind::Busy;
    if (late || (found && found.value().more))
        return walk(most);
    return found;
}

QString DossierSearch::likeWords(Binds& binds) const
{
    QString sql;
    for (const QString& word : m_words) {
        // The same question as the word index answers: a word that begins so.
        sql += u" AND ' ' || dossier.search_text LIKE ?"_s;
        binds.append(QString(u"% "_s + word + u'%'));
    }
    return sql;
}

/// From the newest id backwards, a stretch at a time, until there are enough or time is up.
Result<DossierSearch::Found> DossierSearch::walk(int most)
{
    Result<qint64> top = m_connection.number(u"SELECT COALESCE(MAX(id), 0) FROM dossier"_s);
    if (!top)
        return top.error();
    QElapsedTimer watch;
    watch.start();
    Found all;
    for (qint64 to = top.value(); to > 0; to -= kStride) {
        const int missing = most - static_cast<int>(all.hits.size());
        Binds binds { to - kStride, to };
        const QString like = likeWords(binds);
        Result<Found> some = rows(
            u"SELECT %1 FROM dossier WHERE dossier.id > ? AND dossier.id <= ?"
            "%2%3 ORDER BY dossier.id DESC LIMIT ?"_s.arg(columns(), like, m_query.conditions()),
            binds + m_query.binds() + Binds { missing + 1 }, missing);
        if (!some)
            return some;
        all.hits.insert(all.hits.end(), some.value().hits.begin(), some.value().hits.end());
        all.more = some.value().more || (to > kStride && watch.hasExpired(kWalkTime));
        if (all.more)
            break;
        if (m_connection.cancelled())
            return Connection::givenUp();
    }
    return all;
}

Result<bool> DossierSearch::filterIsNarrow()
{
    if (m_query.conditions().isEmpty())
        return false;
    Result<qint64> held = m_connection.number(
        u"SELECT COUNT(*) FROM (SELECT 1 FROM dossier WHERE TRUE%1 LIMIT ?) AS filtered"_s.arg(
            m_query.conditions()),
        m_query.binds() + Binds { kNarrow + 1 });
    if (!held)
        return held.error();
    return held.value() <= kNarrow;
}

Result<DossierSearch::Found> DossierSearch::withinFilter(int most)
{
    Binds binds = m_query.binds();
    const QString like = likeWords(binds);
    return rows(u"SELECT %1 FROM dossier WHERE TRUE%2%3 ORDER BY dossier.id DESC LIMIT ?"_s.arg(
                    columns(), m_query.conditions(), like),
        binds + Binds { most + 1 }, most);
}

/// A code under which a dossier is also known.
Status DossierSearch::keepAlias(Found& found)
{
    if (m_typed.contains(u' '))
        return Done {};
    return m_connection.each(
        u"SELECT %1 FROM dossier_alias JOIN dossier ON dossier.id = dossier_alias.dossier"
        " WHERE dossier_alias.key = ?%2"_s.arg(columns(), m_query.conditions()),
        Binds { compactCode(m_typed) } + m_query.binds(),
        [&](const Row& row) { found.hits.push_back(hit(row)); });
}
