// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"

class Connection;
enum class Permission;

/// The first line of every task: success, or Forbidden with rule permission. A refusal leaves its
/// own entry in the audit trail (action "permission.refused"), so call it outside the task's
/// transaction, which a refusal would roll back.
Status permit(Connection& connection, const Act& act, Permission permission,
    const QString& objectKind = {}, const QString& objectId = {});

/// The entry of an act, to be recorded inside the task's transaction.
Status recordAct(Connection& connection, const Act& act, const QString& action,
    const QString& objectKind, const QString& objectId, const QString& reason = {},
    const QString& differences = {});
