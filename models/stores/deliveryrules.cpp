// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/deliveryrules.h"

#include "models/packets/rulepack.h"

DeliveryRules DeliveryRules::of(const RulePack& pack, bool canLookUp, bool repeatUnknownSteps)
{
    DeliveryRules rules;
    for (PacketKind kind : kPacketKinds) {
        const KindRules* known = pack.rules(kind);
        if (!known)
            continue;
        RepeatRule& rule = rules.kinds.at(static_cast<std::size_t>(kind));
        rule.repeatable = known->repeatable || (kind == PacketKind::Progress && repeatUnknownSteps);
        rule.askable = canLookUp && !known->ask.isEmpty();
    }
    return rules;
}
