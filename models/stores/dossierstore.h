// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/dossier.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class Connection;

/// All SQL about one dossier and its steps. Lists are in DossierList, day counts in DossierDay.
/// Every writing function belongs inside the caller's transaction.
class DossierStore {
public:
    enum class Change { New, Updated, Unchanged };

    /// What a writing function did.
    struct Saved {
        DossierId id;
        qint64 version = 0;
        Change change = Change::Unchanged;
    };

    /// Inserts the dossier or replaces what is held under its code, with search text, aliases and
    /// day counts. With `version` > 0 only that version is replaced: otherwise Conflict. Members of
    /// equal content change nothing. `sync` is kept (see setSync). A code that is empty or longer
    /// than 50 characters is Invalid with rule dossier.code.
    static Result<Saved> upsert(Connection& connection, const Dossier& dossier);

    /// The same for many (import, generation), day counts folded into one write in key order. Gives
    /// one Saved a dossier, in order. A code that occurs twice: the later one wins.
    static Result<std::vector<Saved>> upsertMany(
        Connection& connection, const std::vector<Dossier>& dossiers);

    /// Inserts dossiers that are known to be new, fast (generation). A code already held: Conflict.
    static Status insertNew(Connection& connection, const std::vector<Dossier>& dossiers);

    /// By code: exact first, then any alias (the portal's code too) in any case and with any
    /// separators. NotFound when there is none.
    static Result<Dossier> find(Connection& connection, const QString& code);
    /// Those of these exact codes that are held, by code; for slices of an import.
    static Result<QHash<QString, Dossier>> heldOf(Connection& connection, const QStringList& codes);
    static Result<Dossier> byId(Connection& connection, DossierId id);
    /// Whether a dossier of exactly this code is held.
    static Result<bool> holds(Connection& connection, const QString& code);

    /// The delivery word of a dossier: "never", or a packet state's name. Leaves the version alone.
    /// No such dossier: nothing happens (steps may travel before their dossier is known).
    static Status setSync(Connection& connection, const QString& code, const QString& sync);

    /// Steps of a dossier, in order of time.
    static Result<std::vector<Step>> steps(Connection& connection, const QString& code);
    /// Inserts the steps that are not held yet (same dossier and digest); gives those that were
    /// new, with their ids. `packet` of a held step stays as it is.
    static Result<std::vector<Step>> addSteps(
        Connection& connection, const std::vector<Step>& steps);
    /// Inserts steps that are known to be new, fast; ones that are held already stay as they are.
    static Status insertNewSteps(Connection& connection, const std::vector<Step>& steps);
    /// Notes which packet carries these steps.
    static Status setStepPacket(
        Connection& connection, const std::vector<qint64>& steps, PacketId packet);

    /// Another code under which the same dossier is known.
    static Status addAlias(Connection& connection, DossierId id, const QString& alias);

    /// The next free serial of a unit on a day for a code like H99.21-261123-0042; takes it, so two
    /// clerks never get one number. `day` is yyMMdd.
    static Result<int> takeSerial(Connection& connection, const QString& unit, const QString& day);
};
