// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/memberrule.h"

/// The rule of a name among members of one object, nullptr when the pack does not know it.
const MemberRule* ruleNamed(const std::vector<MemberRule>& rules, QStringView name);

/// A value in the words of the target's type: moments, whole numbers and truth values change their
/// spelling, everything else (what is no such value, too) stays as it is.
QString convertedValue(const QString& text, const MemberRule* source, const MemberRule& target);

/// A text as JSON of the member's type; what does not fit its type stays text, for the check to
/// tell.
QByteArray memberJson(const QString& text, const MemberRule& rule);
