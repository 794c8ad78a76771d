// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/wire.h"
#include "models/packets/rulepack.h"
#include "models/records/attempt.h"

#include <QStringList>

/// What an answer is an answer to; the same words mean different things to a look-up and a packet.
struct AnswerContext {
    enum class Purpose { Login, Send, Ask };
    Purpose purpose = Purpose::Send;
    bool isUpdate = false; ///< the packet said isUpdating "True"
    bool knowsUpdate = true; ///< the kind carries isUpdating, so "already there" has a cure
    /// Dossier codes the answer may speak of; an answer naming only others belongs to somebody
    /// else.
    QStringList references;
};

/// Reads an answer by the pack's table: one complete JSON object, its integer code, then its words;
/// anything unclear is Unknown and unlisted never means success. Pure; never guesses "accepted".
/// Reply::message holds the portal's words, or a reason key "wire.…" with its detail behind ": ",
/// see replyReasons(). Reply::trouble names the breaker concerned. For Purpose::Ask, unknownDossier
/// means: the portal answered and knows no such dossier.
Reply readOutcome(const RulePack& pack, const WireAnswer& answer, const AnswerContext& context);

/// Reply of a call that never left, for example because it cannot be put into this transport's
/// form.
Reply notSent(Outcome outcome, const QString& reason, const QString& trouble = {});

/// Every reason key Reply::message may begin with; each has a sentence in the words of the program.
QStringList replyReasons();

/// The rows of a look-up's `result` (also where it stands inside a double-encoded `message`),
/// each as its bytes stand in the answer; empty when there are none or the answer is no JSON.
QList<QByteArray> answerRows(const QByteArray& answer);

/// The value of a top-level text member of an answer, for `session` and `access_token`.
QString answerText(const QByteArray& answer, QByteArrayView member);
