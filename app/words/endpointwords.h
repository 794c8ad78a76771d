// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/endpointstore.h"

#include <QString>

/// How a far end is, in words.
struct EndpointWords {
    enum class Health { Working, Silent, Paused, Trouble };

    Health health = Health::Working;
    QString headline; ///< one sentence
    QString detail; ///< the technical line behind it, may be empty
};

/// Working, not heard of yet, paused by a person, or in trouble with the next try.
EndpointWords endpointWords(const Endpoint& endpoint);
