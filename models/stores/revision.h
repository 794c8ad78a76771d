// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/stores/deliveryrow.h"
#include "models/stores/outbox.h"
#include "models/stores/sealedrows.h"

#include <vector>

class Connection;

/// A body that takes a locked packet's place.
struct Replacement {
    DeliveryRow* row = nullptr;
    QByteArray body;
};

/// Seals a new revision at the place of a locked packet, which becomes superseded; `row` is moved.
/// The lane is refreshed, the audit entry is the caller's.
Result<Sealed> sealRevision(Connection& connection, DeliveryRow& row, const QByteArray& body,
    PacketOrigin origin, const Signature& by, const PreFlight& check);

/// The same for many at once.
Result<std::vector<Sealed>> sealRevisions(Connection& connection,
    const std::vector<Replacement>& replacements, PacketOrigin origin, const Signature& by,
    const PreFlight& check);
