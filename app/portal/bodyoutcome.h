// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/outcome.h"

/// The body's part of reading an outcome: the portal's code and words decide. False when the body
/// is no answer of the portal at all; then nothing but the code and message is touched.
bool readBody(
    const RulePack& pack, const WireAnswer& answer, const AnswerContext& context, Reply* reply);

/// A reason of ours: key, and behind ": " what it speaks of.
QString replyReason(const QString& key, const QString& detail = {});

/// Writes down what the answer means; an empty message leaves the portal's words.
void settle(
    Reply* reply, Outcome outcome, const QString& trouble = {}, const QString& message = {});
