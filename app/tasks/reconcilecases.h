// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "app/tasks/comparison.h"
#include "models/base/result.h"
#include "models/packets/memberrule.h"

#include <QString>
#include <QStringList>

#include <vector>

class Connection;

/// A dossier that is not the same here and at the portal, as the list of differences shows it.
struct ReconcileCase {
    QString code;
    QString procedure;
    QString applicant;
    QString cause; ///< the weightiest of its differences
    std::vector<Difference> differences;
    int ours = 0; ///< dossier status here, 0 not readable
    int sent = 0; ///< in the last accepted packet, 0 none
    int portal = 0; ///< at the portal, 0 when it does not know the dossier
    Moment askedAt = 0;
    Moment sentAt = 0;
    /// Whole days the portal counts as overdue while we have finished, or wait for the citizen; 0
    /// none.
    int phantomDays = 0;
};

/// What holding dossiers against the portal has shown so far.
struct ReconcileCases {
    int asked = 0;
    int phantoms = 0; ///< cases with phantomDays
    Moment lastAsked = 0;
    std::vector<ReconcileCase> cases;

    int same() const { return asked - static_cast<int>(cases.size()); }
};

/// One member of a dossier on the three sides.
struct ReconcileMember {
    QString name;
    LocalText label;
    QString list; ///< name of its code list, or empty
    bool time = false; ///< the values are wire moments
    QString ours;
    QString sent;
    QString portal;
    bool told = false; ///< the portal's answer speaks of it
    bool differs = false; ///< told, and not the same as ours
    /// Empty when the portal's value may be taken over; else why not: "locked" (the profile does
    /// not let it change), "transition" (the status may not follow the one held).
    QString kept;
};

/// Everything about one case, by what was last looked up.
struct ReconcileDetail {
    Dossier dossier;
    QString cause;
    std::vector<Difference> differences;
    std::vector<ReconcileMember> members;
    Moment askedAt = 0;
    Moment sentAt = 0;
    PacketId newest; ///< its newest dossier packet, 0 none
    PacketState newestState = PacketState::Accepted;
};

/// The causes of differences, weightiest first.
const QStringList& reconcileCauses();

/// What is known of these dossiers, or, without codes, of the dossiers looked up last (at most
/// `most`). Needs reconcile; dossiers of other units are left out.
Result<ReconcileCases> reconcileCases(
    Connection& connection, const Act& act, const QStringList& codes, int most);

/// One dossier, member by member. Needs reconcile; NotFound, Forbidden unit.other.
Result<ReconcileDetail> reconcileDetail(
    Connection& connection, const Act& act, const QString& code);
