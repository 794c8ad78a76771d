// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include "models/base/text.h"

#include <QSqlError>

#include <algorithm>

// Statements: binding, running, reading rows.

namespace {

constexpr int kRowsPerInsert = 500;
constexpr int kPreparedLimit = 200;

/// One value on its way in: text is looked at, null texts become empty, truth becomes a number.
Result<QVariant> bound(const QVariant& value)
{
    switch (value.metaType().id()) {
    case QMetaType::QString: {
        const QString words = value.toString();
        if (const QString fault = text::fault(words); !fault.isEmpty())
            return Error { ErrorKind::Invalid, QStringLiteral("text at the border"), fault, {} };
        return words.isNull() ? QVariant(QStringLiteral("")) : value;
    }
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    case QMetaType::Bool:
        return QVariant(value.toBool() ? 1 : 0);
    default:
        return value;
    }
}

}

qint64 Row::number(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.metaType().id() != QMetaType::QString)
        return value.toLongLong();
    // Sums of BIGINT are NUMERIC on PostgreSQL and come as text, so that no digit is lost.
    bool whole = false;
    const qint64 exact = value.toString().toLongLong(&whole);
    return whole ? exact : qRound64(value.toDouble());
}

Status Connection::runPlain(const QString& sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failed(query.lastError(), sql);
    return Done {};
}

Result<std::shared_ptr<QSqlQuery>> Connection::prepared(const QString& sql, bool keep)
{
    if (const auto known = m_prepared.constFind(sql); known != m_prepared.cend())
        return *known;
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return failed(query->lastError(), sql);
    if (keep) {
        if (m_prepared.size() >= kPreparedLimit)
            m_prepared.clear();
        m_prepared.insert(sql, query);
    }
    return query;
}

Result<std::shared_ptr<QSqlQuery>> Connection::executeOnce(
    const QString& sql, const Binds& binds, bool keep)
{
    auto query = prepared(sql, keep);
    if (!query)
        return query.error();
    QSqlQuery& statement = *query.value();
    for (int i = 0; i < binds.size(); ++i) {
        const Result<QVariant> value = bound(binds.at(i));
        if (!value)
            return value.error();
        statement.bindValue(i, value.value());
    }
    if (!statement.exec()) {
        const Error error = failed(statement.lastError(), sql);
        statement.finish();
        return error;
    }
    return query;
}

Status Connection::mayRun(const QString& sql) const
{
    if (m_reading)
        return Error { ErrorKind::Broken, QStringLiteral("statement while reading rows: ") + sql };
    if (!m_database.isOpen())
        return Error { ErrorKind::Unreachable, QStringLiteral("not connected") };
    if (m_doom)
        return *m_doom;
    return Done {};
}

Result<std::shared_ptr<QSqlQuery>> Connection::execute(
    const QString& sql, const Binds& binds, bool keep)
{
    if (Status ready = mayRun(sql); !ready)
        return ready.error();
    auto query = executeOnce(sql, binds, keep);
    // A server that restarted is noticed by the first statement only. A reader has done nothing
    // yet that could be done twice.
    if (!query && m_lost && isReader() && !m_inTransaction) {
        if (Status again = open(); !again)
            return again.error();
        query = executeOnce(sql, binds, keep);
    }
    return query;
}

Status Connection::run(const QString& sql, const Binds& binds)
{
    if (!binds.isEmpty()) {
        auto query = execute(sql, binds, true);
        if (!query)
            return query.error();
        query.value()->finish();
        return Done {};
    }
    if (Status ready = mayRun(sql); !ready)
        return ready;
    return runPlain(sql);
}

Result<int> Connection::change(const QString& sql, const Binds& binds)
{
    auto query = execute(sql, binds, true);
    if (!query)
        return query.error();
    const int rows = query.value()->numRowsAffected();
    query.value()->finish();
    return rows;
}

Result<qint64> Connection::number(const QString& sql, const Binds& binds)
{
    qint64 answer = 0;
    const Result<bool> found = first(sql, binds, [&](const Row& row) { answer = row.number(0); });
    if (!found)
        return found.error();
    if (!found.value())
        return Error { ErrorKind::NotFound, QStringLiteral("no row: ") + sql };
    return answer;
}

Result<std::optional<QString>> Connection::text(const QString& sql, const Binds& binds)
{
    std::optional<QString> answer;
    const Result<bool> found = first(sql, binds, [&](const Row& row) {
        if (!row.isNull(0))
            answer = row.text(0);
    });
    if (!found)
        return found.error();
    return answer;
}

Result<bool> Connection::first(
    const QString& sql, const Binds& binds, const std::function<void(const Row&)>& take)
{
    bool found = false;
    const Status read = eachWhile(sql, binds, [&](const Row& row) {
        found = true;
        take(row);
        return false;
    });
    if (!read)
        return read.error();
    return found;
}

Status Connection::each(
    const QString& sql, const Binds& binds, const std::function<void(const Row&)>& take)
{
    return eachWhile(sql, binds, [&](const Row& row) {
        take(row);
        return true;
    });
}

Status Connection::eachWhile(
    const QString& sql, const Binds& binds, const std::function<bool(const Row&)>& take)
{
    auto query = execute(sql, binds, true);
    if (!query)
        return query.error();
    QSqlQuery& rows = *query.value();
    const Row row(rows);
    m_reading = true;
    bool more = true;
    while (more && rows.next())
        more = take(row);
    m_reading = false;
    const QSqlError error = rows.lastError();
    rows.finish();
    if (more && error.type() != QSqlError::NoError)
        return failed(error, sql);
    return Done {};
}

Status Connection::insertMany(const QString& head, const QList<Binds>& rows, const QString& tail)
{
    if (rows.isEmpty())
        return Done {};
    const qsizetype columns = rows.first().size();
    const qsizetype chunk = std::min<qsizetype>(kRowsPerInsert, m_dialect.valueLimit() / columns);
    QString marks = QStringLiteral("(?") + QStringLiteral(", ?").repeated(columns - 1) + u')';
    for (qsizetype from = 0; from < rows.size(); from += chunk) {
        if (cancelled())
            return givenUp();
        const qsizetype count = std::min(chunk, rows.size() - from);
        Binds binds;
        binds.reserve(count * columns);
        for (const Binds& row : rows.sliced(from, count)) {
            Q_ASSERT(row.size() == columns);
            binds += row;
        }
        const QString sql =
            head + u' ' + marks + (QStringLiteral(", ") + marks).repeated(count - 1) + u' ' + tail;
        auto done = execute(sql, binds, count == chunk);
        if (!done)
            return done.error();
        done.value()->finish();
    }
    return Done {};
}
