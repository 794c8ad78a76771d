// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>

/// Sentences about people, passwords, backups and the audit trail: rule, English source in the
/// context "ErrorText".
std::span<const std::pair<const char*, const char*>> peopleSentences();
