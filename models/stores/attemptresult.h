// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/attempt.h"
#include "models/stores/deliveryrow.h"
#include "models/stores/outbox.h"

class Connection;

/// Text from the wire as a column may hold it: composed, without NUL and lone surrogates, capped.
QString storableText(const QString& words);

/// Writes the one result of an attempt; false when it has one already (nothing was written).
Result<bool> writeResult(
    Connection& connection, AttemptId attempt, const Reply& reply, Moment now, bool moved);

/// The group of a refusal: code, the member the words name, and the words without what differs.
Result<QString> notePortalCause(Connection& connection, const Packet& packet, Moment now);

/// Moves an asked packet by what the look-up said, and keeps the answer.
Status applyVerdict(Connection& connection, DeliveryRow& row, const Reply& reply,
    AskVerdict verdict, const DeliveryRules& rules, const Signature& by);
