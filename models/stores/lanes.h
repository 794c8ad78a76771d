// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/stores/deliveryrow.h"

#include <QString>

#include <map>
#include <vector>

class Connection;

/// What a lane may do next, decided by its head.
struct LanePhase {
    QString name; ///< empty, due, busy, ask, blocked
    Moment due = 0;

    static LanePhase of(
        PacketState state, Moment notBefore, Moment leaseUntil, const QString& afterQuiet);
};

/// A lane as it is read and written when packets are put into it or replaced.
struct LaneEntry {
    LaneId id;
    QString name;
    QString dossierCode;
    QString unit;
    qint64 lastPosition = 0;
    PacketId head;
    qint64 headPosition = 0;
    LanePhase phase;
    PacketState headState = PacketState::Ready;
    bool headChanged = false;
};

/// Lanes: made, locked, and kept in step with the packets in them. Used inside transactions by
/// Outbox only.
namespace lanes {

/// Makes the lanes that are missing and locks all of them, in the order of their names.
Result<std::map<QString, LaneEntry>> take(
    Connection& connection, const std::map<QString, LaneEntry>& wanted);
/// Writes last positions, and where headChanged the head and phase and the dossiers' delivery
/// words.
Status put(Connection& connection, const std::vector<LaneEntry>& entries);

/// Finds the first unsettled packet of a moved packet's lane and writes head, phase and delivery
/// word.
Status refresh(Connection& connection, const DeliveryRow& moved);

/// Heads of these packets' lanes changed to `state`, or were replaced by the packet that supersedes
/// them; rows that are not heads change nothing.
Status rehead(Connection& connection, const std::vector<const DeliveryRow*>& rows,
    PacketState state, Moment due);

/// The delivery word of dossiers: the state of their lane's head.
Status tellDossiers(Connection& connection, const QString& word, const QStringList& codes);

}
