// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/dossierwork.h"
#include "app/tasks/packetedit.h"

/// Saves what a person edited in a dossier (`members` and the `version` that was seen) and seals a
/// packet with the whole dossier, in one transaction. Needs dossier.edit. Errors: Conflict
/// dossier.changed (somebody was faster), Invalid dossier.codeChanged, dossier.transition {from,
/// to} (a status the pack does not let follow; moveOn is the way), read.… (members are no JSON),
/// Forbidden permission, permission.unit, edit.reason {pointer}, edit.second {pointer} (of a
/// dossier that already has packets), edit.confirmer {login}. Nothing changed: nothing is sealed.
Result<DossierDone> saveDossier(
    Connection& connection, const Act& act, const Dossier& edited, const EditReason& reason);
