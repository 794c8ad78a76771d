// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulepack.h"

#include <QByteArray>

/// The structure of a packet kind as JSON Schema (draft 7): types, lengths, closed lists, required
/// members and real moments; what binds several members, and everything that is only a warning, is
/// left to the check. Empty when the pack does not know the kind. Differences from the check's
/// structural errors: a whole number written with a fraction ("1.0") is an integer to a schema, not
/// to the check; where list items have several forms the check chooses the form that knows most
/// names, a schema takes any form that fits.
QByteArray exportSchema(const RulePack& pack, PacketKind kind);
