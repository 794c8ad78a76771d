// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/manageusers.h"

#include "app/security/password.h"
#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "models/storage/connection.h"
#include "models/stores/userstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

const QString kUser = QStringLiteral("user");

Error invalid(const char* rule, const QStringList& args = {})
{
    return { ErrorKind::Invalid, QStringLiteral("person"), QString::fromLatin1(rule), args };
}

Status usable(const User& user)
{
    // The name also stands in audit entries, on PostgreSQL as a role, and on the command line.
    static const QRegularExpression login(QStringLiteral("^[a-z][a-z0-9._-]{1,62}$"));
    if (!login.match(UserStore::loginKey(user.login)).hasMatch())
        return invalid("user.login", { user.login });
    if (user.name.simplified().isEmpty())
        return invalid("user.name", { user.login });
    return Done {};
}

/// What differs, as the audit trail keeps it. People of the office are named; passwords are not.
QString differences(const User& before, const User& after)
{
    QJsonObject changes;
    const auto add = [&](const QString& member, const QJsonValue& old, const QJsonValue& now) {
        if (old != now)
            changes.insert(member, QJsonArray { old, now });
    };
    add(QStringLiteral("name"), before.name, after.name);
    add(QStringLiteral("role"), before.id ? roleName(before.role).toString() : QString(),
        roleName(after.role).toString());
    add(QStringLiteral("unit"), before.unit, after.unit);
    add(QStringLiteral("active"), before.id ? QJsonValue(before.active) : QJsonValue(),
        after.active);
    return QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact));
}

/// An office without an administrator could never have one again.
Status keepsAdministrator(Connection& connection, const User& before, const User& after)
{
    const bool wasOne = before.role == Role::Administrator && before.active;
    const bool staysOne = after.role == Role::Administrator && after.active;
    if (!wasOne || staysOne)
        return Done {};
    const auto others = UserStore::otherAdministrators(connection, before.id);
    if (!others)
        return others.error();
    if (others.value() > 0)
        return Done {};
    return Error { ErrorKind::Conflict, QStringLiteral("last administrator"),
        QStringLiteral("user.last"), { before.login } };
}

}

Result<QList<User>> listUsers(Connection& connection, const Act& act)
{
    if (Status allowed = mayNow(connection, act, Permission::PeopleManage); !allowed)
        return allowed.error();
    return UserStore::all(connection);
}

Result<UserId> addUser(
    Connection& connection, const Act& act, const User& user, const QString& plainPassword)
{
    Status ready = permit(connection, act, Permission::PeopleManage, kUser, user.login);
    if (ready)
        ready = usable(user);
    if (ready)
        ready = password::acceptable(plainPassword, UserStore::loginKey(user.login));
    if (!ready)
        return ready.error();
    const QString hash = password::hashed(plainPassword);
    UserId id;
    const Status done = connection.transaction([&]() -> Status {
        const auto people = UserStore::hasPeople(connection);
        if (!people)
            return people.error();
        if (!people.value() && (user.role != Role::Administrator || !user.active))
            return invalid("user.first", { user.login });
        User fresh = user;
        fresh.created = act.now;
        const auto added = UserStore::add(connection, fresh, hash);
        if (!added)
            return added.error();
        id = added.value();
        return recordAct(connection, act, QStringLiteral("user.add"), kUser,
            UserStore::loginKey(user.login), {}, differences({}, fresh));
    });
    if (!done)
        return done.error();
    return id;
}

Status changeUser(Connection& connection, const Act& act, const User& user, const QString& reason)
{
    Status ready = permit(connection, act, Permission::PeopleManage, kUser, user.login);
    if (ready)
        ready = usable(user);
    if (!ready)
        return ready;
    return connection.transaction([&]() -> Status {
        const auto before = UserStore::find(connection, user.login);
        if (!before)
            return before.error();
        if (Status kept = keepsAdministrator(connection, before.value(), user); !kept)
            return kept;
        User after = user;
        after.id = before.value().id;
        if (Status changed = UserStore::change(connection, after); !changed)
            return changed;
        return recordAct(connection, act, QStringLiteral("user.change"), kUser,
            before.value().login, reason, differences(before.value(), after));
    });
}

Status changePassword(
    Connection& connection, const Act& act, const QString& login, const QString& plainPassword)
{
    const QString name = UserStore::loginKey(login);
    const bool own = act.session.user.id && act.session.user.login == name;
    if (Status ready = own ? accountHolds(connection, act)
                           : permit(connection, act, Permission::PeopleManage, kUser, name);
        !ready)
        return ready;
    if (Status good = password::acceptable(plainPassword, name); !good)
        return good;
    const QString hash = password::hashed(plainPassword);
    return connection.transaction([&]() -> Status {
        const auto user = UserStore::find(connection, name);
        if (!user)
            return user.error();
        if (Status set = UserStore::setPassword(connection, user.value().id, hash); !set)
            return set;
        return recordAct(connection, act, QStringLiteral("user.password"), kUser, name);
    });
}
