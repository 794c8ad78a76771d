// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/stores/causestore.h"

#include <QString>

class RuleBook;

/// What a group of packets is called: the rule's short name, or the portal's words with everything
/// that differs from packet to packet as "…".
QString causeTitle(const Cause& cause, const RuleBook& rules, Language language);

/// The last step of a member pattern ("/data/*/MaTTHC" → "MaTTHC"); empty when it names none.
QString causeMember(const Cause& cause);
