// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"
#include "app/tasks/reconcilecases.h"
#include "models/packets/rulepack.h"

/// The list an office shows as proof: each value that is not the same here, in what was sent last
/// and at the portal, why, and when the portal was asked. Rows in the order of the cases.
Sheet proofList(
    const std::vector<ReconcileCase>& cases, const RulePack& pack, const QString& unit, Moment now);
