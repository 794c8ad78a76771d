// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/connectionstep.h"
#include "models/records/packet.h"

#include <QString>

/// What came of a message, for people: the portal's own words as they are; our reasons
/// ("wire.deadline: 60000 ms") as a sentence with the cure, in the language of the program. Plain
/// text either way.
QString replyWords(const QString& message);

/// What is to be said of a packet where it stands: its last message, or the sentence of its code.
QString packetWords(const Packet& packet);

/// The name of a step of the connection test ("Name of the server", "Sign-in" …).
QString connectionStepWord(const QString& step);
/// How a step went: what was found, or what is wrong and the cure.
QString connectionStepText(const ConnectionStep& step);
