// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/dialect.h"
#include "models/storage/storeurl.h"

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

/// Values for the `?` of a statement, in order. QVariant() is NULL; a null QString or QByteArray is
/// empty.
using Binds = QVariantList;

/// The row a query stands on; columns count from 0. Valid only inside the callback.
class Row {
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {
    }

    qint64 number(int column) const;

    double real(int column) const { return m_query.value(column).toDouble(); }

    bool yes(int column) const { return number(column) != 0; }

    QString text(int column) const { return m_query.value(column).toString(); }

    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

    bool isNull(int column) const { return m_query.isNull(column); }

private:
    const QSqlQuery& m_query;
};

/// What a job is given to speak with the store. Belongs to the thread that made it.
///
/// Every text that is bound must be valid: a NUL or a lone surrogate is Invalid with rule
/// text.nul or text.surrogate (both do silent harm in the PostgreSQL driver).
class Connection {
public:
    Connection(StoreUrl url, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Connects and sets up the session, or does nothing when that is done and alive.
    Status open();
    void close();

    const Dialect& dialect() const { return m_dialect; }

    const StoreUrl& url() const { return m_url; }

    /// Runs a statement; without binds it is not prepared (DDL, settings).
    Status run(const QString& sql, const Binds& binds = {});
    /// Rows changed by a statement.
    Result<int> change(const QString& sql, const Binds& binds = {});
    /// First cell of the first row (count, RETURNING id), 0 for NULL; NotFound without a row.
    Result<qint64> number(const QString& sql, const Binds& binds = {});
    /// First cell of the first row as text; nothing without a row or for NULL.
    Result<std::optional<QString>> text(const QString& sql, const Binds& binds = {});
    /// All rows, forward only. The callback must not use this connection (Broken if it does).
    Status each(
        const QString& sql, const Binds& binds, const std::function<void(const Row&)>& take);
    /// As each(), until the callback says false.
    Status eachWhile(
        const QString& sql, const Binds& binds, const std::function<bool(const Row&)>& take);
    /// The first row, if there is one: true when `take` was called.
    Result<bool> first(
        const QString& sql, const Binds& binds, const std::function<void(const Row&)>& take);

    /// "INSERT INTO t (a, b) VALUES" + rows of binds + tail ("ON CONFLICT …"), up to 500 rows a
    /// statement. All rows have the same number of values. Looks at cancelled() between statements.
    Status insertMany(const QString& head, const QList<Binds>& rows, const QString& tail = {});

    /// Commits when `work` succeeds, rolls back otherwise; Busy (deadlock, serialization, locked
    /// file) is tried up to five times with growing random pauses, so `work` may run several
    /// times and must not touch anything but the store. Inside a transaction it joins that one.
    /// A statement that failed inside dooms the transaction, even if `work` says success: prefer
    /// ON CONFLICT. A commit whose answer was lost is Unreachable with rule store.unclear.
    Status transaction(const std::function<Status()>& work);

    /// Several reads of one moment: what is written meanwhile is not seen.
    Status snapshot(const std::function<Status()>& work);

    bool inTransaction() const { return m_inTransaction; }

    /// Somebody no longer wants the answer: give up at the next good place.
    bool cancelled() const { return m_stop.stop_requested() || m_closing.stop_requested(); }

    void setStop(std::stop_token stop, std::stop_token closing = {})
    {
        m_stop = std::move(stop);
        m_closing = std::move(closing);
    }

    /// Cancelled as an Error, for `if (connection.cancelled()) return Connection::givenUp();`
    static Error givenUp() { return { ErrorKind::Cancelled, {}, {}, {} }; }

private:
    bool isReader() const { return m_access == Access::ReadOnly || m_access == Access::Inspect; }

    Result<std::shared_ptr<QSqlQuery>> execute(const QString& sql, const Binds& binds, bool keep);
    Result<std::shared_ptr<QSqlQuery>> executeOnce(
        const QString& sql, const Binds& binds, bool keep);
    Result<std::shared_ptr<QSqlQuery>> prepared(const QString& sql, bool keep);
    Status mayRun(const QString& sql) const;
    Status runPlain(const QString& sql);
    enum class Scope { Write, Snapshot };
    Status begin(Scope scope);
    Status commit();
    void rollback();
    Status attempt(const std::function<Status()>& work, Scope scope);
    Status setUp();
    void nameServer();
    Error failed(const QSqlError& error, const QString& sql);

    StoreUrl m_url;
    Access m_access;
    Dialect m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::stop_token m_stop;
    std::stop_token m_closing;
    std::optional<Error> m_doom; ///< first failed statement of the open transaction
    bool m_inTransaction = false;
    bool m_reading = false;
    bool m_lost = false;
};
