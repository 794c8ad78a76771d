// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/packetkind.h"
#include "models/records/attempt.h"
#include "models/records/packet.h"

#include <QString>

/// The words for states, in the language of the program: one word a state, the same everywhere.
/// Dossier statuses are those of the packet regulation, 1 … 10; another number is said as it is.
QString statusWord(int status);
/// The short form for lists (5, 6 and 7 are shorter).
QString shortStatusWord(int status);
QString stateWord(PacketState state);
QString kindWord(PacketKind kind);
QString outcomeWord(Outcome outcome);
QString channelWord(int channel); ///< 1 at the counter, 2 online, 3 by post
