// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/signin.h"

#include "app/security/password.h"
#include "models/storage/connection.h"
#include "models/stores/audittrail.h"
#include "models/stores/userstore.h"

#include <algorithm>

namespace {

constexpr Moment kFirstWait = 5000;

Error forbidden(const char* rule, const QStringList& args = {})
{
    return { ErrorKind::Forbidden, QStringLiteral("sign-in"), QString::fromLatin1(rule), args };
}

Status note(Connection& connection, const QString& action, const QString& login,
    const QString& reason, Moment now)
{
    AuditEntry entry;
    entry.actor = Actor::here(login);
    entry.action = action;
    entry.objectKind = QStringLiteral("user");
    entry.objectId = login;
    entry.reason = reason;
    entry.at = now;
    if (const auto recorded = AuditTrail::record(connection, entry); !recorded)
        return recorded.error();
    return Done {};
}

/// A refusal always leaves its entry; where that cannot be written, that is the answer.
Error refuse(Connection& connection, const QString& login, const Error& why, Moment now,
    const std::function<Status()>& also = {})
{
    const Status noted = connection.transaction([&]() -> Status {
        if (also) {
            if (Status done = also(); !done)
                return done;
        }
        return note(connection, QStringLiteral("signin.refused"), login, why.rule, now);
    });
    return noted ? why : noted.error();
}

Session sessionOf(const User& user)
{
    Session session;
    session.user = user;
    session.actor = Actor::here(user.login);
    return session;
}

/// A clock that went back must not lock anybody out for longer than the longest wait.
Error mustWait(Connection& connection, const QString& name, Moment until, Moment now)
{
    const Moment left = std::min(until - now, kLongestWait);
    return refuse(
        connection, name, forbidden("signin.wait", { QString::number((left + 999) / 1000) }), now);
}

/// A name nobody has waits and takes its time as one that somebody has: names cannot be told apart.
/// Its wrong tries are counted in the audit trail, where each left its entry.
Error nobody(Connection& connection, const QString& name, const QString& plain, Moment now)
{
    const auto tries = UserStore::wrongTries(connection, name);
    if (!tries)
        return tries.error();
    const Moment until = tries.value().last + waitAfterFailures(tries.value().count);
    if (until > now)
        return mustWait(connection, name, until, now);
    (void)password::hashed(plain);
    return refuse(connection, name, forbidden("signin.refused"), now);
}

/// Name and password compared; wrong ones counted. Records refusals only.
Result<User> compared(
    Connection& connection, const QString& login, const QString& plain, Moment now)
{
    const QString name = UserStore::loginKey(login);
    const Result<User> user = UserStore::find(connection, name);
    if (!user && user.error().kind != ErrorKind::NotFound)
        return user.error();
    if (!user)
        return nobody(connection, name, plain, now);
    const User& known = user.value();
    if (known.lockedUntil > now)
        return mustWait(connection, name, known.lockedUntil, now);
    const auto hash = UserStore::passwordHash(connection, known.id);
    if (!hash)
        return hash.error();
    if (!password::matches(plain, hash.value())) {
        const Moment until = now + waitAfterFailures(known.failures + 1);
        return refuse(connection, name, forbidden("signin.refused"), now,
            [&] { return UserStore::noteFailure(connection, known.id, until); });
    }
    if (!known.active)
        return refuse(connection, name, forbidden("signin.closed"), now);
    if (password::isOutdated(hash.value())) {
        const QString renewed = password::hashed(plain);
        const Status kept = connection.transaction(
            [&] { return UserStore::setPassword(connection, known.id, renewed); });
        if (!kept)
            return kept.error();
    }
    return user;
}

/// The database's own name of the person, empty on SQLite.
Result<QString> serverLogin(Connection& connection)
{
    if (connection.dialect().isSqlite())
        return QString();
    const auto login = connection.text(connection.dialect().sessionLogin());
    if (!login)
        return login.error();
    return login.value().value_or(QString());
}

}

Moment waitAfterFailures(int failures)
{
    if (failures <= kFreeTries)
        return 0;
    const int doublings = std::min(failures - kFreeTries - 1, 20);
    return std::min(kFirstWait << doublings, kLongestWait);
}

Result<Session> openingSession(Connection& connection)
{
    const auto people = UserStore::hasPeople(connection);
    if (!people)
        return people.error();
    const auto login = serverLogin(connection);
    if (!login)
        return login.error();
    if (!people.value()) {
        Session session = Session::ofMachine();
        if (!login.value().isEmpty())
            session.actor.login = session.user.login = login.value();
        return session;
    }
    if (login.value().isEmpty())
        return Session {};
    const Result<User> user = UserStore::find(connection, login.value());
    if (user && user.value().active)
        return sessionOf(user.value());
    if (!user && user.error().kind != ErrorKind::NotFound)
        return user.error();
    return Session {};
}

Result<Session> signIn(
    Connection& connection, const QString& login, const QString& plain, Moment now)
{
    const Result<User> user = compared(connection, login, plain, now);
    if (!user)
        return user.error();
    const Status noted = connection.transaction([&]() -> Status {
        if (Status done = UserStore::noteSignIn(connection, user.value().id, now); !done)
            return done;
        return note(connection, QStringLiteral("signin"), user.value().login, {}, now);
    });
    if (!noted)
        return noted.error();
    return sessionOf(user.value());
}

Result<Session> confirmBy(Connection& connection, const QString& login, const QString& plain,
    const QString& first, Moment now)
{
    const Result<User> user = compared(connection, login, plain, now);
    if (!user)
        return user.error();
    const Session session = sessionOf(user.value());
    if (user.value().login == UserStore::loginKey(first))
        return refuse(connection, user.value().login, forbidden("confirm.self"), now);
    if (const Status may = session.may(Permission::PacketConfirm); !may)
        return refuse(connection, user.value().login, may.error(), now);
    const Status noted = connection.transaction([&]() -> Status {
        if (Status done = UserStore::noteSignIn(connection, user.value().id, now); !done)
            return done;
        return note(connection, QStringLiteral("confirm"), user.value().login, {}, now);
    });
    if (!noted)
        return noted.error();
    return session;
}

Status signOut(Connection& connection, const Session& session, Moment now)
{
    return connection.transaction(
        [&] { return note(connection, QStringLiteral("signout"), session.user.login, {}, now); });
}
