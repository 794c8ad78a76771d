// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/dossierwork.h"

/// A dossier handed in at the counter.
struct NewDossier {
    QString unit; ///< code of the receiving unit; empty: the person's, else the setting's
    /// Members of the dossier packet as typed; code, status and times of reception are given here.
    QByteArray members;
};

/// Receives a dossier: gives it the next code of the unit's day, status 2, the moment of reception
/// and, by the procedure's term, the promised one; adds the first step and seals the packets.
/// Needs dossier.edit. Errors: Invalid dossier.unit (no unit told), read.… (members are no JSON).
Result<DossierDone> receiveDossier(
    Connection& connection, const Act& act, const NewDossier& dossier);
