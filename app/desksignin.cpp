// SPDX-License-Identifier: GPL-3.0-or-later
// Who acts on a desk: signing in and out, and the second person of a risky edit.
#include "app/desk.h"
#include "app/security/signin.h"
#include "app/settings.h"

Status Desk::signInNow(const QString& login, const QString& password)
{
    Result<Session> session = m_database->writeNow([=, now = m_clock()](Connection& connection) {
        return ::signIn(connection, login, password, now);
    });
    if (!session)
        return session.error();
    m_session = std::move(session.value());
    m_changes->tell(Change::Session);
    return Done {};
}

void Desk::signIn(const QString& login, const QString& password, QObject* context,
    std::function<void(Status)> then)
{
    m_database->write(
        context,
        [=, now = m_clock()](
            Connection& connection) { return ::signIn(connection, login, password, now); },
        [this, then = std::move(then)](Result<Session> session) {
            if (session) {
                m_session = session.value();
                m_changes->tell(Change::Session);
            }
            then(session ? Status(Done {}) : Status(session.error()));
        });
}

void Desk::signOut()
{
    // Nothing is sent in the name of somebody who has left.
    dropEngine();
    m_database->write(
        m_changes.get(),
        [session = m_session, now = m_clock()](
            Connection& connection) { return ::signOut(connection, session, now); },
        [](const Status&) {});
    m_session = Session {};
    m_changes->tell(Change::Session);
}

Result<Session> Desk::confirmNow(const QString& login, const QString& password)
{
    return m_database->writeNow(
        [=, first = m_session.actor.login, now = m_clock()](
            Connection& connection) { return confirmBy(connection, login, password, first, now); });
}

void Desk::confirm(const QString& login, const QString& password, QObject* context,
    std::function<void(Result<Session>)> then)
{
    m_database->write(
        context,
        [=, first = m_session.actor.login, now = m_clock()](
            Connection& connection) { return confirmBy(connection, login, password, first, now); },
        std::move(then));
}
