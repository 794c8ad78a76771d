// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/jsondocument.h"
#include "models/packets/rulebook.h"

/// Which kind and profile a body belongs to, found from its service or from the names of its
/// members.
struct PacketGuess {
    RulePackPointer pack;
    const KindRules* rules = nullptr;

    explicit operator bool() const { return rules != nullptr; }
};

/// By the envelope's service; of several profiles the one that knows most of the items' names, the
/// oldest where they tie.
PacketGuess guessByService(const RuleBook& book, QStringView service, const JsonNode& data);

/// By the names of an item alone; `flat` looks among the 2018 forms only, else among those with an
/// envelope.
PacketGuess guessByMembers(const RuleBook& book, const JsonNode& item, bool flat);
