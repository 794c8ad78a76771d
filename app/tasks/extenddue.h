// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/dossierwork.h"

#include <QDate>

/// A written apology with a new date.
struct ExtendDue {
    QString code;
    qint64 version = 0; ///< the version the person saw; 0: whatever is held
    QDate day; ///< the new date; the result is due at closing time
    QString reason; ///< why it takes longer; the citizen reads it
    QString document = {}; ///< number of the apology
};

/// Gives an open dossier a new date with apology: once and no more (Decree 118/2025/NĐ-CP, form 04
/// of Circular 03/2025/TT-VPCP). Writes down the extension, sets the promised moment, adds a step
/// with the apology and seals the packets. Needs dossier.edit. Errors: Invalid extension.once
/// {code, date}, extension.status {code}, extension.none {code} (no promised date to move),
/// extension.reason, extension.day {day} (a day off, past, or not behind the date it replaces);
/// Conflict dossier.changed, NotFound dossier.none, Forbidden permission, permission.unit.
Result<DossierDone> extendDue(Connection& connection, const Act& act, const ExtendDue& wish);
