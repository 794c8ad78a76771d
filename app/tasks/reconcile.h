// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "app/tasks/comparison.h"
#include "models/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

class Connection;

/// Which dossiers are held against the portal.
struct ReconcileWish {
    QStringList codes; ///< these; empty: by the following
    Moment receivedFrom = 0;
    Moment receivedTo = kNoMoment + 1; ///< before this
    QString unit; ///< empty: all the session may see
    int most = 1'000;
};

/// What to ask the portal under: the dossier's own code, and the portal's where it has one.
struct AskedDossier {
    QString code;
    QString portalCode;
};

/// The dossiers to ask about, newest first. Needs reconcile; NotFound for a code nobody holds.
Result<std::vector<AskedDossier>> dossiersToAsk(
    Connection& connection, const Act& act, const ReconcileWish& wish);

/// Keeps what a look-up answered. Needs reconcile.
Status noteLookUp(Connection& connection, const Act& act, const QString& code, bool known,
    const QByteArray& answer);

/// Writes the run into the audit trail, once at its end.
Status noteReconciled(Connection& connection, const Act& act, int asked, int different);

/// Differences of these dossiers by what is held, was accepted and was last looked up.
Result<std::vector<Difference>> differencesOf(
    Connection& connection, const Act& act, const QStringList& codes);

/// Differences of all dossiers ever looked up, newest look-up first (the reconcile page).
Result<std::vector<Difference>> knownDifferences(
    Connection& connection, const Act& act, int mostDossiers);
