// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>

/// Sentences about packets, dossiers, figures, rule packs and XML bodies: rule, English source in
/// the context "ErrorText".
std::span<const std::pair<const char*, const char*>> packetSentences();
