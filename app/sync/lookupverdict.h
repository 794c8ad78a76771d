// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attempt.h"
#include "models/records/packet.h"
#include "models/stores/outbox.h"

#include <QSet>
#include <QString>

/// What we know ourselves when a look-up's answer is read.
struct AskKnowledge {
    bool repeatable = false; ///< the same bytes may be sent again
    bool acceptedBefore = false; ///< the portal has accepted this dossier from us
    /// Digests of equal steps that other packets brought: their being shown proves nothing.
    QSet<QString> acceptedElsewhere;
};

/// What a look-up's answer says about a packet whose arrival is unknown. A dossier has arrived when
/// everything the portal shows of it is as we sent it; steps when every one of them is shown;
/// a status when the dossier has it. What cannot be told is NotArrived where the same bytes may be
/// sent again, else Unclear: a portal that says it does not know a dossier it has accepted from us
/// is not believed about its steps. Pure.
AskVerdict lookUpVerdict(const Packet& packet, const Reply& reply, const AskKnowledge& knowledge);
