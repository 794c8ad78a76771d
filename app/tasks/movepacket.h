// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/records/packet.h"

#include <QString>

#include <vector>

class Connection;

// What a person may do with a packet besides editing it. `version` is the row version seen (0:
// any). Errors: Forbidden; NotFound; Conflict packet.moved, packet.state {state}, packet.undecided;
// Invalid reason.missing.

/// The same bytes again (refused, parked). Needs packet.resend.
Status resendPacket(Connection& connection, const Act& act, PacketId id, qint64 version = 0,
    const QString& reason = {});

/// Needs packet.hold.
Status holdPacket(Connection& connection, const Act& act, PacketId id, qint64 version = 0,
    const QString& reason = {});
Status releasePacket(Connection& connection, const Act& act, PacketId id, qint64 version = 0,
    const QString& reason = {});

/// What becomes of the packets behind a cancelled one (steps whose dossier packet goes).
enum class Behind {
    Ask, ///< Conflict cancel.behind {count} when there are any: put the question first
    Keep,
    Cancel, ///< they go too
};

/// Takes a packet out for good; returns how many went. Needs packet.cancel and a reason.
Result<int> cancelPacket(Connection& connection, const Act& act, PacketId id, qint64 version,
    const QString& reason, Behind behind = Behind::Ask);

/// A person's word on an unknown packet. Needs packet.decide and a reason.
Result<PacketState> decideOutcome(Connection& connection, const Act& act, PacketId id,
    qint64 version, bool arrived, const QString& reason);

/// An accepted packet once more, at the end of its lane. Needs packet.reissue and a reason.
Result<PacketId> reissuePacket(
    Connection& connection, const Act& act, PacketId id, const QString& reason);

/// Packets parked by our own check become ready all the same (`send --unchecked`). Needs
/// packet.resend.
Result<int> sendUnchecked(Connection& connection, const Act& act, const QString& reason);
