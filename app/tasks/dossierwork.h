// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"
#include "models/packets/rulepack.h"
#include "models/records/dossier.h"
#include "models/stores/outbox.h"

#include <vector>

class Connection;

/// A dossier as it stands after a task, and the packets that will tell the portal.
struct DossierDone {
    Dossier dossier;
    std::vector<Sealed> packets;
    bool changed = false;
};

/// What the tasks on dossiers share. All but mayTouch() belong inside the task's transaction.
namespace DossierWork {

/// Officers and supervisors of a unit touch the dossiers of their unit and the units below it;
/// Forbidden with rule permission.unit {code of the dossier}.
Status mayTouch(const Act& act, const Dossier& dossier);

/// The pack that dossier and step members are written by: that of the settings, or, where that one
/// is of 2018, the newest.
RulePackPointer writingPack(const Act& act);

/// Saves the dossier under its version, then seals its packets in the lane: the whole dossier, new
/// steps behind it, and the status of a dossier born on the portal.
Result<DossierDone> store(Connection& connection, const Act& act, const Dossier& dossier,
    const std::vector<QByteArray>& steps, const QString& reason);

/// A step of now by the person who acts.
QByteArray step(const Act& act, const Dossier& dossier, const QString& content);

}
