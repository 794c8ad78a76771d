// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>

/// Rules of reconciling and of the catalogues, with their English sentences.
std::span<const std::pair<const char*, const char*>> officeSentences();
