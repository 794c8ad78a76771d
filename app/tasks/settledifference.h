// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"
#include "models/records/dossier.h"

#include <QString>
#include <QStringList>

class Connection;

/// What sending our side of dossiers came to.
struct OursSent {
    int sealed = 0; ///< new packets at the end of their lanes
    int replaced = 0; ///< packets to be fixed or waiting that got the dossier as it is now
    int waiting = 0; ///< already on their way with this very content: nothing to do
    int undecided = 0; ///< a packet may have arrived: asked or decided first
};

/// Our side goes to the portal: each dossier whole, as it stands now. A packet that was refused,
/// parked, held or still waits gets that content in its place; else a new one is sealed. What the
/// portal last answered decides whether it travels as new or as an update. All or none. Needs
/// packet.resend; Forbidden permission.unit; NotFound.
Result<OursSent> sendOurs(
    Connection& connection, const Act& act, const QStringList& codes, const QString& reason);

/// The two sides a person looked at before deciding.
struct SidesSeen {
    QString code;
    qint64 version = 0; ///< of the dossier here
    Moment askedAt = 0; ///< when the portal gave the answer shown
};

/// The portal's values of these members become ours, by its last answer; nothing is sent. Needs
/// dossier.edit and a reason. Errors: Conflict dossier.changed (not the version seen),
/// reconcile.answered {dossier} (not the answer seen), reconcile.waiting {packet} (a packet of it
/// is not settled: send or cancel it first); Invalid reason.missing, reconcile.none (nothing to
/// take), reconcile.locked {member}, dossier.transition {from, to}; Forbidden permission.unit.
Result<Dossier> takeTheirs(Connection& connection, const Act& act, const SidesSeen& seen,
    const QStringList& members, const QString& reason);
