// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/stores/deliveryrow.h"
#include "models/stores/outbox.h"

class Connection;

/// Why it is not known whether a packet arrived.
enum class UnknownWhy {
    NoClearAnswer, ///< its sending had no clear answer
    LeaseOver, ///< its sender or asker is gone, there is no result
    AskedInVain, ///< the look-up itself had no clear answer: asked again later
    PersonDecides, ///< the look-up cannot tell
};

/// Moves a claimed or asked packet whose arrival is unknown: it waits for the quiet time and then
/// for a look-up, its repetition or a person; poison and used-up tries are parked.
Status becomeUnknown(Connection& connection, DeliveryRow& row, const DeliveryRules& rules,
    const Signature& by, UnknownWhy why);

/// Parks a packet for a reason of delivery ("delivery.poison", "delivery.tries",
/// "delivery.config").
Status park(Connection& connection, DeliveryRow& row, const QString& rule, const QString& words,
    const Signature& by);

/// A look-up or a person says it did not arrive: ready again, or parked when its tries are used up.
Status becomeReady(
    Connection& connection, DeliveryRow& row, const DeliveryRules& rules, const Signature& by);
