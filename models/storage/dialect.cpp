// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/dialect.h"

#include <QHash>
#include <QSqlError>

namespace {

using Setting = Dialect::Setting;

QString pragma(QStringView name, QStringView value)
{
    return QStringLiteral("PRAGMA %1 = %2").arg(name, value);
}

/// A pragma that must hold afterwards: some are ignored in silence.
Setting proven(QStringView name, QStringView value, QStringView expected)
{
    return { pragma(name, value), QStringLiteral("PRAGMA %1").arg(name), expected.toString() };
}

QList<Setting> sqliteSession(Access access)
{
    QList<Setting> settings {
        proven(u"busy_timeout", u"5000", u"5000"),
        proven(u"trusted_schema", u"OFF", u"0"),
        proven(u"cell_size_check", u"ON", u"1"),
        // Sorting must not leave citizens' data in temporary files.
        proven(u"temp_store", u"MEMORY", u"2"),
        { pragma(u"mmap_size", u"0") },
        { pragma(u"cache_size", u"-16384") },
    };
    if (access == Access::Inspect || access == Access::ReadOnly)
        settings.append(proven(u"query_only", u"ON", u"1"));
    if (access == Access::Inspect)
        return settings;
    const QList<Setting> lasting {
        proven(u"busy_timeout", u"5000", u"5000"),
        proven(u"journal_mode", u"WAL", u"wal"),
        // NORMAL loses acknowledged work at a power cut.
        proven(u"synchronous", u"FULL", u"2"),
        proven(u"foreign_keys", u"ON", u"1"),
        { pragma(u"journal_size_limit", u"67108864") },
    };
    return lasting + settings;
}

Setting postgresqlSetting(QStringView name, QStringView value, QStringView expected)
{
    return { QStringLiteral("SET %1 = '%2'").arg(name, value), QStringLiteral("SHOW %1").arg(name),
        expected.toString() };
}

QList<Setting> postgresqlSession(Access access)
{
    QList<Setting> settings {
        postgresqlSetting(u"timezone", u"UTC", u"UTC"),
        postgresqlSetting(u"statement_timeout", u"30s", u"30s"),
        postgresqlSetting(u"lock_timeout", u"5s", u"5s"),
        postgresqlSetting(u"idle_in_transaction_session_timeout", u"60s", u"1min"),
        postgresqlSetting(u"synchronous_commit", u"on", u"on"),
        postgresqlSetting(u"client_min_messages", u"error", u"error"),
        // Statements are short and shaped for one index: compiling them costs more than it gives.
        postgresqlSetting(u"jit", u"off", u"off"),
        // A plan for "any unit" is wrong for the one unit with all the rows.
        postgresqlSetting(u"plan_cache_mode", u"force_custom_plan", u"force_custom_plan"),
    };
    if (access == Access::ReadOnly)
        settings.append(postgresqlSetting(u"default_transaction_read_only", u"on", u"on"));
    return settings;
}

ErrorKind sqliteKind(int code)
{
    constexpr int kUnique = 2067;
    constexpr int kPrimaryKey = 1555;
    constexpr int kRowId = 2579;
    constexpr int kForeignKey = 787;
    constexpr int kTrigger = 1811;
    constexpr int kCheck = 275;
    if (code == kUnique || code == kPrimaryKey || code == kRowId || code == kForeignKey)
        return ErrorKind::Conflict;
    if (code == kTrigger)
        return ErrorKind::Forbidden;
    if (code == kCheck)
        return ErrorKind::Invalid;
    switch (code & 0xFF) {
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorKind::Busy;
    case 3: // PERM
    case 8: // READONLY
    case 23: // AUTH
        return ErrorKind::Forbidden;
    case 14: // CANTOPEN
        return ErrorKind::Unreachable;
    case 9: // INTERRUPT
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::Broken;
    }
}

ErrorKind postgresqlKind(const QString& state)
{
    static const QHash<QString, ErrorKind> kinds {
        { QStringLiteral("40001"), ErrorKind::Busy }, // serialization failure
        { QStringLiteral("40P01"), ErrorKind::Busy }, // deadlock
        { QStringLiteral("55P03"), ErrorKind::Busy }, // lock not available
        { QStringLiteral("57014"), ErrorKind::Busy }, // statement time-out
        { QStringLiteral("23505"), ErrorKind::Conflict }, // unique
        { QStringLiteral("23503"), ErrorKind::Conflict }, // foreign key
        { QStringLiteral("23P01"), ErrorKind::Conflict }, // exclusion
        { QStringLiteral("23514"), ErrorKind::Invalid }, // check
        { QStringLiteral("42501"), ErrorKind::Forbidden }, // no right, or an insert-only trigger
        { QStringLiteral("25006"), ErrorKind::Forbidden }, // read-only transaction
        { QStringLiteral("53300"), ErrorKind::Unreachable }, // too many connections
        { QStringLiteral("3D000"), ErrorKind::Unreachable }, // no such database
        { QStringLiteral("25P03"), ErrorKind::Unreachable }, // idle too long in a transaction
    };
    if (const auto known = kinds.find(state); known != kinds.end())
        return *known;
    // Without a state the answer did not come from the server: the connection is gone.
    if (state.isEmpty() || state.startsWith(QStringLiteral("08"))
        || state.startsWith(QStringLiteral("57P")))
        return ErrorKind::Unreachable;
    if (state.startsWith(QStringLiteral("28")))
        return ErrorKind::Forbidden;
    return ErrorKind::Broken;
}

QString locked(QStringView of, QStringView tail)
{
    const QString whom = of.isEmpty() ? QString() : QStringLiteral(" OF %1").arg(of);
    return QStringLiteral(" FOR UPDATE%1%2").arg(whom, tail);
}

}

QString Dialect::driverName() const
{
    return isSqlite() ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
}

QList<Dialect::Setting> Dialect::session(Access access) const
{
    return isSqlite() ? sqliteSession(access) : postgresqlSession(access);
}

QString Dialect::beginWrite() const
{
    // The driver's own BEGIN is deferred: reading first and writing later then fails at once when
    // somebody else wrote meanwhile, whatever the busy time-out.
    return isSqlite() ? QStringLiteral("BEGIN IMMEDIATE") : QString();
}

QString Dialect::beginSnapshot() const
{
    return isSqlite() ? QStringLiteral("BEGIN")
                      : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

QStringList Dialect::beforeUpgrade() const
{
    if (isSqlite())
        return {};
    return { QStringLiteral("SET LOCAL statement_timeout = 0"),
        QStringLiteral("SET LOCAL lock_timeout = '60s'"),
        // Two workstations may start together; held for the moments of an upgrade only.
        QStringLiteral("SELECT pg_advisory_xact_lock(1836020853, hashtext(current_schema()))") };
}

QString Dialect::sessionLogin() const
{
    return isSqlite() ? QString() : QStringLiteral("SELECT session_user::text");
}

QString Dialect::definitions() const
{
    return QStringLiteral("SELECT type || ' ' || name || ' ' || COALESCE(sql, '')"
                          " FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1");
}

QString Dialect::tableNames() const
{
    return isSqlite() ? QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"
                                       " AND name NOT LIKE 'sqlite_%' ORDER BY name")
                      : QStringLiteral("SELECT tablename::text FROM pg_tables"
                                       " WHERE schemaname = current_schema() ORDER BY 1");
}

QString Dialect::expanded(const QString& ddl) const
{
    const bool sqlite = isSqlite();
    QString text = ddl;
    text.replace(QStringLiteral("{identity}"),
        sqlite ? QStringLiteral("INTEGER PRIMARY KEY")
               : QStringLiteral("BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"));
    text.replace(
        QStringLiteral("{blob}"), sqlite ? QStringLiteral("BLOB") : QStringLiteral("BYTEA"));
    text.replace(QStringLiteral("{text}"),
        sqlite ? QStringLiteral("TEXT") : QStringLiteral("TEXT COLLATE \"C\""));
    text.replace(QStringLiteral("{real}"),
        sqlite ? QStringLiteral("REAL") : QStringLiteral("DOUBLE PRECISION"));
    return text;
}

QString Dialect::lockSkippingTaken(QStringView of) const
{
    return isSqlite() ? QString() : locked(of, u" SKIP LOCKED");
}

QString Dialect::lockWaiting(QStringView of) const
{
    return isSqlite() ? QString() : locked(of, u"");
}

Dialect::WordSearch Dialect::wordSearch(const QString& table, const QString& column) const
{
    if (isSqlite())
        return { QStringLiteral("%1_words CROSS JOIN %1 ON %1.id = %1_words.rowid").arg(table),
            QStringLiteral("%1_words MATCH ?").arg(table),
            QStringLiteral("%1_words.rowid").arg(table) };
    return { table,
        QStringLiteral("array_to_tsvector(string_to_array(%1.%2, ' ')) @@ CAST(? AS tsquery)")
            .arg(table, column),
        QStringLiteral("%1.id").arg(table) };
}

QString Dialect::wordQuery(const QStringList& foldedWords) const
{
    // Folded words hold letters and digits only, so quotes cannot be broken out of.
    QStringList terms;
    for (const QString& word : foldedWords)
        terms.append((isSqlite() ? QStringLiteral("\"%1\"*") : QStringLiteral("'%1':*")).arg(word));
    return terms.join(isSqlite() ? QStringLiteral(" ") : QStringLiteral(" & "));
}

int Dialect::valueLimit() const
{
    return isSqlite() ? 32766 : 65535;
}

ErrorKind Dialect::errorKind(const QString& nativeCode) const
{
    return isSqlite() ? sqliteKind(nativeCode.toInt()) : postgresqlKind(nativeCode);
}

QString Dialect::errorRule(const QString& nativeCode) const
{
    const int primary = nativeCode.toInt() & 0xFF;
    if (isSqlite() ? primary == 13 : nativeCode == QStringLiteral("53100"))
        return QStringLiteral("store.full");
    if (isSqlite() ? primary == 11 || primary == 26 : nativeCode.startsWith(QStringLiteral("XX")))
        return QStringLiteral("store.damaged");
    if (isSqlite() ? primary == 8 : nativeCode == QStringLiteral("25006"))
        return QStringLiteral("store.readonly");
    if (!isSqlite() && nativeCode.startsWith(QStringLiteral("28")))
        return QStringLiteral("store.login");
    return {};
}

Error Dialect::error(const QSqlError& error, const QString& statement) const
{
    const QString code = error.nativeErrorCode();
    // Bound values may stand in the driver's text (names, numbers): keep its first line, without
    // the part that quotes the statement, and our own statement, whose values are question marks.
    QString said = isSqlite() ? error.driverText() + u' ' + error.databaseText() : code;
    if (!isSqlite() && code.isEmpty())
        said = error.databaseText().section(u'\n', 0, 0);
    return { errorKind(code), said.simplified() + QStringLiteral(" in: ") + statement.left(400),
        errorRule(code), {} };
}
