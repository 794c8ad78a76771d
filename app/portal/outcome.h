// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/wire.h"
#include "models/records/attempt.h"

#include <QStringList>

struct AnswerCodes;

/// What an answer is an answer to; the same words mean different things to a look-up and a packet.
struct AnswerContext {
    enum class Purpose { Login, Send, Ask };
    Purpose purpose = Purpose::Send;
    bool isUpdate = false; ///< the packet said isUpdating "True"
    /// Dossier codes the answer may speak of; an answer naming only others belongs to somebody else.
    QStringList references;
};

/// Reads an answer by the pack's codes: complete JSON, integer code, then words; anything unclear is
/// Unknown and unlisted never means success. Pure; never throws, never guesses "accepted".
Reply readOutcome(const AnswerCodes& codes, const WireAnswer& answer, const AnswerContext& context);
