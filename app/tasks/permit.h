// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"

class Connection;
enum class Permission;

/// Whether the person may do this now: the rights are those of the sign-in, but the account is read
/// again. Forbidden with rule permission, session.closed {login} (shut since) or session.changed
/// {login} (role or unit is another one). Who has no account in the store is not looked for.
Status mayNow(Connection& connection, const Act& act, Permission permission);
/// The account alone, for what everybody may do; errors as above.
Status accountHolds(Connection& connection, const Act& act);

/// The first line of every task: mayNow(). A refusal leaves its own entry in the audit trail
/// (action "permission.refused"), so call it outside the task's transaction, which a refusal would
/// roll back.
Status permit(Connection& connection, const Act& act, Permission permission,
    const QString& objectKind = {}, const QString& objectId = {});

/// The entry of an act, to be recorded inside the task's transaction.
Status recordAct(Connection& connection, const Act& act, const QString& action,
    const QString& objectKind, const QString& objectId, const QString& reason = {},
    const QString& differences = {});
