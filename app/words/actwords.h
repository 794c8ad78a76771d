// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The word for an act of the audit trail ("packet.edit" → "Edit packet"), in the language of the
/// program; a code without a word is shown as it is.
QString actWord(const QString& action);

/// The sentence for what verifying the trail found ("audit.hash", "packet.digest" …).
QString verdictSentence(const QString& reason);
