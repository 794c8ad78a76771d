// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/user.h"

#include <QList>
#include <QString>

#include <optional>

class Connection;

/// Wrong passwords given for a name nobody has.
struct WrongTries {
    int count = 0;
    Moment last = 0;
};

/// The people of a store. Says nothing about permissions: tasks check and write the audit entries.
class UserStore {
public:
    /// Names are compared without case: "Lan " and "lan" are one.
    static QString loginKey(const QString& login);

    static Result<bool> hasPeople(Connection& connection);
    /// By login.
    static Result<QList<User>> all(Connection& connection);
    /// NotFound with rule user.missing {login}.
    static Result<User> find(Connection& connection, const QString& login);
    /// Nothing where no row has the id.
    static Result<std::optional<User>> find(Connection& connection, UserId id);
    static Result<QString> passwordHash(Connection& connection, UserId id);
    /// Administrators who may sign in, besides `except`.
    static Result<qint64> otherAdministrators(Connection& connection, UserId except);

    /// Conflict with rule user.taken {login}.
    static Result<UserId> add(
        Connection& connection, const User& user, const QString& passwordHash);
    /// Name, role, unit, active where the version still is `user.version`; Conflict user.changed.
    static Status change(Connection& connection, const User& user);
    static Status setPassword(Connection& connection, UserId id, const QString& passwordHash);

    /// A wrong password: one more failure, no further try before `lockedUntil`.
    static Status noteFailure(Connection& connection, UserId id, Moment lockedUntil);
    /// What the audit trail holds of refused tries with a name; for names that are no person's.
    static Result<WrongTries> wrongTries(Connection& connection, const QString& login);
    /// The right password: failures are forgotten.
    static Status noteSignIn(Connection& connection, UserId id, Moment now);
};
