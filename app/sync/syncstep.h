// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/breaker.h"
#include "models/base/result.h"
#include "models/stores/endpointstore.h"
#include "models/stores/outbox.h"

#include <QString>

#include <optional>
#include <vector>

class Connection;

/// An answer that is not written down yet.
struct PendingAnswer {
    Claim claim;
    Reply reply;
    bool collected = false; ///< the packet's own late answer from the folder
    bool handedBack = false; ///< it never went on the wire
};

/// Who sends, as the store and the others see it.
struct SenderName {
    QString id; ///< machine, process, start
    QString shown; ///< person and machine
    bool exclusive = true;
    bool aloneHere = false; ///< the lock file is ours: other senders of this machine are dead
};

/// What one transaction of the sender shall do: write the last answers down and claim the next
/// heads. One commit for both, or sending could not be faster than half the disk's commits.
struct SyncStep {
    Signature by;
    DeliveryRules rules;
    QString endpoint;
    SenderName sender;
    std::vector<PendingAnswer> answers;
    int capacity = 0; ///< calls that may be put on the wire
    int sendings = 0; ///< of them sendings, at most
    bool wireIsEmpty = false; ///< nothing is on its way
    bool takeBack = false; ///< look for leases that are over
    bool firstStep =
        false; ///< leases of dead senders are over at once, clocks that went back are mended
    bool renewLease = false;
    bool endPauses = false; ///< a person asked to send
    std::optional<Endpoint> health; ///< to be saved
};

/// What became of it.
struct SyncStepDone {
    std::vector<Settled> settled; ///< in the order of the answers
    std::vector<Claim> claims;
    bool suspect = false; ///< nothing more is to be claimed while a call is on its way
    Endpoint endpoint; ///< as it stands: pause, sender
    bool mayNotSend = false; ///< another process is the sender
    Moment nextDue = kNoMoment; ///< told when fewer were claimed than wished
};

/// How long a sender may be silent before another may take its place.
inline constexpr qint64 kSenderLeaseMs = 60'000;

/// Runs a step in one transaction. Nothing is on the wire that is not claimed when it succeeds.
Result<SyncStepDone> runSyncStep(Connection& connection, const SyncStep& step);
