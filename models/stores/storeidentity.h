// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

class Connection;

/// Which store this is: the installation never changes, the epoch changes with every restore, so
/// that a restored store is never taken for the one it was copied from.
struct StoreIdentity {
    QString installation;
    QString firstEpoch; ///< the audit chain's start is bound to it
    QString epoch;
};

/// Gives the store its identity if it has none yet; inside a transaction of a writing connection.
Result<StoreIdentity> makeIdentity(Connection& connection);

/// Empty members where the store has none yet.
Result<StoreIdentity> storeIdentity(Connection& connection);

/// A new epoch after a restore; the caller writes the audit entry "store.restored".
Result<StoreIdentity> renewEpoch(Connection& connection);

/// Other words about the store as a whole (table meta); empty when not set.
Result<QString> storeWord(Connection& connection, const QString& name);
Status setStoreWord(Connection& connection, const QString& name, const QString& value);
