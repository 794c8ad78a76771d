// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/packets/packetkind.h"
#include "models/stores/audittrail.h"
#include "models/stores/storeidentity.h"

#include <QString>
#include <QStringList>

#include <vector>

class Connection;

/// What a store says of itself, for a backup's manifest.
struct StoreFacts {
    StoreIdentity identity;
    AuditAnchor head;
    qint64 dossiers = 0;
    qint64 packets = 0;
    qint64 unsettled = 0;
};

/// Copying, proving and taking over a whole store; SQLite, but for facts().
class StoreCopy {
public:
    /// Writes a compact copy; the target must not exist.
    static Status copyInto(Connection& connection, const QString& file);

    /// Empty when all pages are sound, else the first complaint.
    static Result<QString> pageFault(Connection& connection);

    /// Everything the file defines, one line each.
    static Result<QStringList> definitions(Connection& connection);

    static Result<StoreFacts> facts(Connection& connection);

    /// Folds the write-ahead log into the file and leaves that mode: works only for the one who has
    /// the file alone, otherwise Busy.
    static Status standAlone(Connection& connection);

    /// After a restore: packets that may have been sent since the backup become unknown (asked
    /// where the kind can be asked, else a person decides), and all sending is paused in the
    /// name of `by`. Gives the number of packets. Inside the caller's transaction.
    static Result<qint64> quarantine(Connection& connection, const std::vector<PacketKind>& askable,
        const QString& by, Moment now);
};
