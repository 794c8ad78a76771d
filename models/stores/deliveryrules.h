// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/packetkind.h"

#include <array>
#include <functional>

class RulePack;

/// What may be done about a packet of one kind whose arrival is unknown.
struct RepeatRule {
    bool repeatable = false; ///< sending the same bytes twice does no harm
    bool askable = false; ///< the portal can be asked whether it arrived
};

/// Times and limits of delivery, decided once per sender from settings and rule pack. A value.
struct DeliveryRules {
    /// The longest time a request may live in gateway and portal: before it nothing unknown is
    /// asked or repeated.
    qint64 quietMs = 300'000;
    qint64 askAgainMs = 15'000; ///< after a look-up without an answer
    qint64 leaseMs = 90'000; ///< more than the deadline of an attempt
    /// Sendings without a clear answer before a packet waits for a person; never deleted, never
    /// expired.
    int mostTries = 12;
    int mostCrashes = 3; ///< leases a packet may outlive before it is taken for poison
    std::array<RepeatRule, kPacketKinds.size()> kinds {};
    std::function<qint64(qint64)> random; ///< 0 … limit; null: no jitter

    const RepeatRule& of(PacketKind kind) const { return kinds.at(static_cast<std::size_t>(kind)); }

    /// The pack's word on each kind; nothing can be asked where the transport cannot look up.
    static DeliveryRules of(const RulePack& pack, bool canLookUp, bool repeatUnknownSteps);
};
