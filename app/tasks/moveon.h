// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/dossierwork.h"

#include <QList>

/// The next step of a dossier.
struct MoveOn {
    QString code;
    qint64 version = 0; ///< the version the person saw; 0: whatever is held
    int status = 0; ///< 1 … 10, one that may follow
    /// What was done. Needed, because the citizen reads it, with 3 (refused), 5 (what is missing),
    /// 7 and 8 (why); otherwise the status's own word stands there.
    QString content;
};

/// The statuses that may follow by the pack's table, in its order.
QList<int> nextStatuses(const Act& act, int status);

/// Moves a dossier on: status and the times that belong to it, the supplement request opened or
/// closed (its pause is added to the promised moment: time used counts on), one step, the packets.
/// Needs dossier.edit. Errors: Conflict dossier.changed, Invalid dossier.transition {from, to},
/// dossier.reason {to}, NotFound dossier.none, Forbidden permission, permission.unit.
Result<DossierDone> moveOn(Connection& connection, const Act& act, const MoveOn& move);
