// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/storage/connection.h"

#include <functional>

/// Millions of invented dossiers in minutes: some thousand are derived by the program's own code,
/// the engine then combines them with days and serials in SQL. Members are short but whole, and
/// every column is what the program derives from them (compared in a test).
///
/// Left out: steps, packets, and the daily events of the roll-up; its cells "held", which lists
/// count by, are there. About one in twenty has a code of the portal with its alias.
namespace BigSeed {

struct Wish {
    qint64 dossiers = 0;
    Moment now = 0; ///< the newest were received shortly before
    int years = 6; ///< over which they spread
    std::function<void(const QString& what, qint64 done)> progress;
};

/// Fills an empty, prepared store. Nobody else may use it meanwhile: on SQLite nothing is synced
/// and the journal is off until the connection closes, on PostgreSQL indexes are gone until the
/// end.
Status fill(Connection& connection, const Wish& wish);

}
