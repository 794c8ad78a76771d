// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QMap>
#include <QString>

enum class Engine { Sqlite, Postgresql };

/// Where the store is: a file on a local disk, or a database on a PostgreSQL server.
struct StoreUrl {
    Engine engine = Engine::Sqlite;
    QString file; ///< SQLite: absolute path
    QString host; ///< PostgreSQL: name, address or folder of the socket
    int port = 5432;
    QString database;
    QString user;
    QString password; ///< usually empty: the driver asks PGPASSWORD or its password file
    QString schema; ///< PostgreSQL: search path, empty for the login's own
    QMap<QString, QString> options; ///< sslmode, sslrootcert, … as libpq names them

    /// For people and logs: without the password.
    QString shown() const;
};

/// Reads a path, "file:…" or "postgresql://user@host:port/database?sslmode=…".
/// Invalid with rule: store.url, store.scheme, store.option, store.network and store.synchronised
/// (SQLite where no store may be), store.tls (a server over the network needs sslmode=verify-full).
Result<StoreUrl> parseStoreUrl(const QString& text);
