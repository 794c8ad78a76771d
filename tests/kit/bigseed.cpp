// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/bigseed.h"

#include "models/calendar/period.h"
#include "tests/kit/bigtemplates.h"

namespace BigSeed {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kAtOnce = 500'000;
constexpr int kRecentDays = 40;

class Filling {
public:
    Filling(Connection& connection, const Wish& wish)
        : m_connection(connection)
        , m_wish(wish)
        , m_days(wish.years * 365)
        , m_perDay(std::max<qint64>(1, (wish.dossiers + m_days - 1) / m_days))
    {
    }

    Status run();

private:
    bool isSqlite() const { return m_connection.dialect().isSqlite(); }

    Status all(const QStringList& statements);
    Status loosen();
    Status takeIndexesAway();
    Status calendar();
    Status dossiers(qint64 from, qint64 to);
    Status counts();
    Status putIndexesBack();
    Status tidyUp();
    QString series(qint64 from, qint64 to) const;
    void tell(const QString& what, qint64 done = 0) const;

    Connection& m_connection;
    const Wish& m_wish;
    int m_days;
    qint64 m_perDay;
    QStringList m_indexes; ///< statements that make them again
};

void Filling::tell(const QString& what, qint64 done) const
{
    if (m_wish.progress)
        m_wish.progress(what, done);
}

Status Filling::all(const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (Status done = m_connection.run(statement); !done)
            return done;
    }
    return Done {};
}

Status Filling::loosen()
{
    if (isSqlite())
        return all({ u"PRAGMA synchronous = OFF"_s, u"PRAGMA journal_mode = DELETE"_s,
            u"PRAGMA journal_mode = OFF"_s, u"PRAGMA foreign_keys = OFF"_s,
            u"PRAGMA cache_size = -1500000"_s, u"PRAGMA temp_store = FILE"_s,
            u"PRAGMA threads = 2"_s });
    return all({ u"SET statement_timeout = 0"_s, u"SET synchronous_commit = off"_s,
        u"SET maintenance_work_mem = '1500MB'"_s, u"SET work_mem = '256MB'"_s });
}

Status Filling::takeIndexesAway()
{
    QStringList names;
    Status read = m_connection.each(isSqlite()
            ? u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'dossier'"
              " AND sql IS NOT NULL"_s
            // Not the view of all indexes: it stumbles over schemas that others drop meanwhile.
            : u"SELECT c.relname::text, pg_get_indexdef(i.indexrelid) FROM pg_index i"
              " JOIN pg_class c ON c.oid = i.indexrelid"
              " WHERE i.indrelid = 'dossier'::regclass AND NOT i.indisunique"_s,
        {}, [&](const Row& row) {
            names.append(u"DROP INDEX "_s + row.text(0));
            m_indexes.append(row.text(1));
        });
    return read ? all(names) : read;
}

/// Days by their number with their texts, and serials with theirs.
Status Filling::calendar()
{
    const QDate newest = vietnamTime(m_wish.now).date().addDays(-3);
    QList<Binds> days;
    for (int day = 0; day < m_days + BigTemplates::kMostDays + 5; ++day) {
        const QDate date = newest.addDays(day - m_days + 1);
        days.append(
            { day, startOfDay(date), date.toString(u"yyyyMMdd"_s), date.toString(u"yyMMdd"_s) });
    }
    QList<Binds> serials;
    for (qint64 serial = 0; serial < m_perDay; ++serial)
        serials.append({ serial, u"%1"_s.arg(serial + 1, 5, 10, QChar(u'0')) });
    if (Status made = all({ m_connection.dialect().expanded(
                                u"CREATE TABLE seed_day (day BIGINT PRIMARY KEY, start BIGINT,"
                                " wire {text}, short {text})"_s),
            m_connection.dialect().expanded(
                u"CREATE TABLE seed_serial (serial BIGINT PRIMARY KEY, word {text})"_s) });
        !made)
        return made;
    return m_connection.transaction([&]() -> Status {
        if (Status put = m_connection.insertMany(u"INSERT INTO seed_day VALUES"_s, days); !put)
            return put;
        return m_connection.insertMany(u"INSERT INTO seed_serial VALUES"_s, serials);
    });
}

QString Filling::series(qint64 from, qint64 to) const
{
    const QString numbers = isSqlite()
        ? u"(WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %2)"
          " SELECT i FROM n)"_s
        : u"(SELECT i FROM generate_series(CAST(%1 AS BIGINT), %2 - 1) AS n(i))"_s;
    // Which template: spread by large primes; the last weeks have their own.
    return u"(SELECT i, i / %1 AS day, i % %1 AS serial,"
           " (i * 7919 + i / %1 * 104729) % %2 + CASE WHEN i / %1 >= %3 THEN %2 ELSE 0 END AS t"
           " FROM %4 AS numbers)"_s.arg(m_perDay)
               .arg(BigTemplates::kEach)
               .arg(m_days - kRecentDays)
               .arg(numbers.arg(from).arg(to));
}

Status Filling::dossiers(qint64 from, qint64 to)
{
    const auto at = [](const QString& column) {
        return u"CASE WHEN t.%1 < 0 THEN %2 ELSE d.start + t.%1 END"_s.arg(column).arg(kNoMoment);
    };
    const QString code = u"(t.unit || '-' || d.short || '-' || s.word)"_s;
    const QString portal = u"CASE WHEN t.channel = 2 AND n.i % 8 = 0"
                           " THEN 'G99-' || d.short || '-9' || s.word ELSE '' END"_s;
    const QString portalWords = u"CASE WHEN t.channel = 2 AND n.i % 8 = 0"
                                " THEN ' g99 9' || s.word ELSE '' END"_s;
    const QString words = u"lower(replace(replace(%1, '.', ''), '-', '')) || ' ' ||"
                          " lower(replace(replace(%1, '.', ' '), '-', ' ')) || %2 || ' ' ||"
                          " t.words"_s.arg(code, portalWords);
    const QString members = u"replace(replace(replace(replace(replace(t.members, '#CODE', %1),"
                            " '@00', d.wire), t.due_tag, e.wire), t.finished_tag, f.wire),"
                            " t.returned_tag, r.wire)"_s.arg(code);
    const QString sql =
        u"INSERT INTO dossier (id, code, portal_code, unit, unit_name, procedure_code,"
        " procedure_name, field_code, field_name, applicant, name_key, abstract, status, channel,"
        " submitted, received, due, finished, returned, payment, sync, search_text, members,"
        " profile, changed, changed_by) SELECT n.i + 1, "_s
        + code + u", "_s + portal
        + u", t.unit, t.unit_name, t.procedure_code, t.procedure_name, t.field_code,"
          " t.field_name, t.applicant, t.name_key, t.abstract, t.status, t.channel, "_s
        + at(u"submitted"_s) + u", "_s + at(u"received"_s) + u", "_s + at(u"due"_s) + u", "_s
        + at(u"finished"_s) + u", "_s + at(u"returned"_s) + u", t.payment, t.sync, "_s + words
        + u", "_s + members + u", '2025', d.start, 'seed' FROM "_s + series(from, to)
        + u" AS n CROSS JOIN seed_template AS t CROSS JOIN seed_day AS d CROSS JOIN seed_serial"
          " AS s CROSS JOIN seed_day AS e CROSS JOIN seed_day AS f CROSS JOIN seed_day AS r"
          " WHERE t.t = n.t AND d.day = n.day AND s.serial = n.serial"
          " AND e.day = n.day + t.due_days AND f.day = n.day + t.finished_days"
          " AND r.day = n.day + t.returned_days"_s;
    return m_connection.transaction([&] { return m_connection.run(sql); });
}

Status Filling::counts()
{
    const QString key = u"lower(replace(portal_code, '-', ''))"_s;
    return all({ u"INSERT INTO dossier_alias (key, dossier, alias) SELECT %1, id, portal_code"
                 " FROM dossier WHERE portal_code <> ''"_s.arg(key),
        u"INSERT INTO dossier_day (day, event, unit, field_code, procedure_code, channel, status,"
        " count) SELECT '', 'held', unit, field_code, procedure_code, channel, status, COUNT(*)"
        " FROM dossier GROUP BY unit, field_code, procedure_code, channel, status"_s });
}

Status Filling::putIndexesBack()
{
    for (const QString& index : std::as_const(m_indexes)) {
        tell(index.section(u" ON "_s, 0, 0));
        if (Status made = m_connection.run(index); !made)
            return made;
    }
    if (!isSqlite())
        return Done {};
    tell(u"words"_s);
    return all(
        { u"INSERT INTO dossier_words (dossier_words, rank) VALUES ('hashsize', 268435456)"_s,
            u"INSERT INTO dossier_words (dossier_words) VALUES ('rebuild')"_s,
            u"INSERT INTO dossier_words (dossier_words, rank) VALUES ('hashsize', 1048576)"_s });
}

Status Filling::tidyUp()
{
    QStringList last { u"DROP TABLE seed_template"_s, u"DROP TABLE seed_day"_s,
        u"DROP TABLE seed_serial"_s };
    if (!isSqlite())
        last << u"SELECT setval(pg_get_serial_sequence('dossier', 'id'), %1)"_s.arg(m_wish.dossiers)
             << u"VACUUM ANALYZE dossier"_s << u"ANALYZE dossier_day"_s
             << u"ANALYZE dossier_alias"_s;
    return all(last);
}

Status Filling::run()
{
    for (const auto step : { &Filling::loosen, &Filling::takeIndexesAway, &Filling::calendar }) {
        if (Status done = (this->*step)(); !done)
            return done;
    }
    if (Status made = BigTemplates::make(m_connection); !made)
        return made;
    for (qint64 from = 0; from < m_wish.dossiers; from += kAtOnce) {
        tell(u"dossiers"_s, from);
        if (Status put = dossiers(from, std::min(from + kAtOnce, m_wish.dossiers)); !put)
            return put;
    }
    for (const auto& [what, step] :
        std::initializer_list<std::pair<QString, Status (Filling::*)()>> {
            { u"counts"_s, &Filling::counts }, { u"indexes"_s, &Filling::putIndexesBack },
            { u"tidying up"_s, &Filling::tidyUp } }) {
        tell(what);
        if (Status done = (this->*step)(); !done)
            return done;
    }
    return Done {};
}

}

Status fill(Connection& connection, const Wish& wish)
{
    return Filling(connection, wish).run();
}

}
