// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/storeurl.h"

#include <QList>
#include <QString>
#include <QStringList>

class QSqlError;

/// What a connection may do; readers are held to it by the engine, not by good manners.
enum class Access {
    ReadOnly,
    ReadWrite,
    Create, ///< as ReadWrite, and a missing SQLite file is made
    Inspect, ///< looks at a SQLite file (a backup) without leaving a trace in or beside it
};

/// The places where SQLite and PostgreSQL differ; everything else is the same text.
class Dialect {
public:
    /// One statement of the session set-up; when `check` is given, its answer must be `expected`.
    struct Setting {
        QString statement;
        QString check = {};
        QString expected = {};
    };

    explicit constexpr Dialect(Engine engine)
        : m_engine(engine)
    {
    }

    constexpr Engine engine() const { return m_engine; }

    constexpr bool isSqlite() const { return m_engine == Engine::Sqlite; }

    QString driverName() const;

    /// What every new session is told before its first job.
    QList<Setting> session(Access access) const;

    /// The statement that begins a write, or empty when the driver's own transaction() does.
    QString beginWrite() const;

    /// Lists kind, name and text of everything a SQLite file defines, but the engine's own.
    QString definitions() const;

    /// The statement that begins several reads of one moment.
    QString beginSnapshot() const;

    /// What an upgrade does first inside its transaction, so that two starts do not meet.
    QStringList beforeUpgrade() const;

    /// The name the server knows this session by (what no client can set); PostgreSQL only.
    QString sessionLogin() const;

    /// Lists the names of the store's tables in one text column.
    QString tableNames() const;

    /// Replaces {identity} {blob} {text} {real} in the text of a schema file.
    QString expanded(const QString& ddl) const;

    /// Appended to a SELECT that takes rows for itself: rows locked by others are skipped.
    /// `of` names the table alias to lock when several are joined. Empty on SQLite, whose
    /// writers are alone anyway.
    QString lockSkippingTaken(QStringView of = {}) const;

    /// Appended to a SELECT that waits for the row (the audit head, a lane).
    QString lockWaiting(QStringView of = {}) const;

    /// How rows are found by the words of a folded column.
    struct WordSearch {
        QString from; ///< stands behind FROM; the table's own columns can be named as usual
        QString condition; ///< with one `?` for wordQuery()
        QString id; ///< the row's id as the word index gives it: order by this
    };

    /// SQLite looks into the word table `<table>_words`, PostgreSQL into an index over the words
    /// between the spaces of `column`.
    WordSearch wordSearch(const QString& table, const QString& column) const;

    /// The value for that `?`: every folded word must begin some word of the row.
    QString wordQuery(const QStringList& foldedWords) const;

    /// How many values one statement may bind.
    int valueLimit() const;

    ErrorKind errorKind(const QString& nativeCode) const;
    /// "store.full", "store.damaged", "store.readonly", "store.login" or empty.
    QString errorRule(const QString& nativeCode) const;
    /// The driver's error as ours; never holds bound values.
    Error error(const QSqlError& error, const QString& statement = {}) const;

private:
    Engine m_engine;
};
