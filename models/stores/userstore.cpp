// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/userstore.h"

#include "models/base/text.h"
#include "models/storage/connection.h"

namespace {

const QString kColumns =
    QStringLiteral("SELECT id, login, full_name, role, unit, active, failures, locked_until,"
                   " last_sign_in, created, version FROM app_user");

User userOf(const Row& row)
{
    User user;
    user.id = { row.number(0) };
    user.login = row.text(1);
    user.name = row.text(2);
    user.role = roleFromName(row.text(3)).value_or(Role::Officer);
    user.unit = row.text(4);
    user.active = row.yes(5);
    user.failures = int(row.number(6));
    user.lockedUntil = row.number(7);
    user.lastSignIn = row.number(8);
    user.created = row.number(9);
    user.version = row.number(10);
    return user;
}

Error missing(const QString& login)
{
    return { ErrorKind::NotFound, QStringLiteral("no such person"), QStringLiteral("user.missing"),
        { login } };
}

}

QString UserStore::loginKey(const QString& login)
{
    return text::composed(login.trimmed()).toLower();
}

Result<bool> UserStore::hasPeople(Connection& connection)
{
    return connection.first(
        QStringLiteral("SELECT 1 FROM app_user LIMIT 1"), {}, [](const Row&) {});
}

Result<QList<User>> UserStore::all(Connection& connection)
{
    QList<User> users;
    const Status read = connection.each(kColumns + QStringLiteral(" ORDER BY login"), {},
        [&](const Row& row) { users.append(userOf(row)); });
    if (!read)
        return read.error();
    return users;
}

Result<User> UserStore::find(Connection& connection, const QString& login)
{
    User user;
    const auto found = connection.first(kColumns + QStringLiteral(" WHERE login = ?"),
        { loginKey(login) }, [&](const Row& row) { user = userOf(row); });
    if (!found)
        return found.error();
    if (!found.value())
        return missing(login);
    return user;
}

Result<std::optional<User>> UserStore::find(Connection& connection, UserId id)
{
    std::optional<User> user;
    const auto found = connection.first(kColumns + QStringLiteral(" WHERE id = ?"), { id.value },
        [&](const Row& row) { user = userOf(row); });
    if (!found)
        return found.error();
    return user;
}

Result<QString> UserStore::passwordHash(Connection& connection, UserId id)
{
    const auto hash = connection.text(
        QStringLiteral("SELECT password_hash FROM app_user WHERE id = ?"), { id.value });
    if (!hash)
        return hash.error();
    return hash.value().value_or(QString());
}

Result<qint64> UserStore::otherAdministrators(Connection& connection, UserId except)
{
    return connection.number(QStringLiteral("SELECT count(*) FROM app_user"
                                            " WHERE role = 'administrator' AND active = 1"
                                            " AND id <> ?"),
        { except.value });
}

Result<UserId> UserStore::add(Connection& connection, const User& user, const QString& passwordHash)
{
    UserId id;
    // No row comes back when the login is taken: that is no failed statement, so the caller's
    // transaction stays usable.
    const auto added = connection.first(
        QStringLiteral("INSERT INTO app_user (login, full_name, role, unit, password_hash, active,"
                       " created) VALUES (?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (login) DO NOTHING RETURNING id"),
        { loginKey(user.login), text::composed(user.name.simplified()),
            roleName(user.role).toString(), user.unit, passwordHash, user.active, user.created },
        [&](const Row& row) { id = { row.number(0) }; });
    if (!added)
        return added.error();
    if (!added.value())
        return Error { ErrorKind::Conflict, QStringLiteral("login taken"),
            QStringLiteral("user.taken"), { user.login } };
    return id;
}

Status UserStore::change(Connection& connection, const User& user)
{
    const auto changed = connection.change(
        QStringLiteral("UPDATE app_user SET full_name = ?, role = ?, unit = ?, active = ?,"
                       " version = version + 1 WHERE id = ? AND version = ?"),
        { text::composed(user.name.simplified()), roleName(user.role).toString(), user.unit,
            user.active, user.id.value, user.version });
    if (!changed)
        return changed.error();
    if (changed.value() == 1)
        return Done {};
    return Error { ErrorKind::Conflict, QStringLiteral("version moved on"),
        QStringLiteral("user.changed"), { user.login } };
}

Status UserStore::setPassword(Connection& connection, UserId id, const QString& passwordHash)
{
    return connection.run(
        QStringLiteral("UPDATE app_user SET password_hash = ?, failures = 0, locked_until = 0,"
                       " version = version + 1 WHERE id = ?"),
        { passwordHash, id.value });
}

Status UserStore::noteFailure(Connection& connection, UserId id, Moment lockedUntil)
{
    return connection.run(QStringLiteral("UPDATE app_user SET failures = failures + 1,"
                                         " locked_until = ? WHERE id = ?"),
        { lockedUntil, id.value });
}

Result<WrongTries> UserStore::wrongTries(Connection& connection, const QString& login)
{
    WrongTries tries;
    const auto read = connection.first(
        QStringLiteral("SELECT count(*), coalesce(max(moment), 0) FROM audit_entry"
                       " WHERE object_kind = 'user' AND object_id = ?"
                       " AND action = 'signin.refused' AND reason = 'signin.refused'"),
        { loginKey(login) }, [&](const Row& row) {
            tries.count = int(row.number(0));
            tries.last = row.number(1);
        });
    if (!read)
        return read.error();
    return tries;
}

Status UserStore::noteSignIn(Connection& connection, UserId id, Moment now)
{
    return connection.run(QStringLiteral("UPDATE app_user SET failures = 0, locked_until = 0,"
                                         " last_sign_in = ? WHERE id = ?"),
        { now, id.value });
}
