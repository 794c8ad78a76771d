// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"
#include "models/records/user.h"

#include <QList>
#include <QString>

class Connection;

// What an administrator does with people. All need people.manage and record who, what and why.
// Errors: Forbidden permission; Invalid user.login {login}, user.name, password.…, user.first (the
// first person must be an administrator); Conflict user.taken, user.changed, user.last (the last
// administrator stays); NotFound user.missing.

Result<QList<User>> listUsers(Connection& connection, const Act& act);
Result<UserId> addUser(
    Connection& connection, const Act& act, const User& user, const QString& plainPassword);
/// Name, role, unit and whether the account is open, where the version still is `user.version`.
Status changeUser(
    Connection& connection, const Act& act, const User& user, const QString& reason = {});
/// Anybody may change the own password, an administrator everybody's.
Status changePassword(
    Connection& connection, const Act& act, const QString& login, const QString& plainPassword);
