// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/connectionstep.h"
#include "app/portal/outcome.h"
#include "app/portal/portalcall.h"
#include "app/portal/portalsettings.h"

#include <QObject>

#include <functional>
#include <memory>

class ConnectionTest;
class HttpPost;

/// One call to the portal, one Reply. Never retries, never logs in by itself, and sends exactly one
/// message per call: who calls it decides what happens next. Lives in one thread (the delivery
/// thread); answers come in that thread through the event loop, never before the call returns.
class PortalClient : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(Reply)>;
    using ThenSteps = std::function<void(QList<ConnectionStep>)>;

    /// pack: the profile in force, whose answer table is used.
    PortalClient(PortalSettings settings, RulePackPointer pack, Clock clock = systemNow,
        QObject* parent = nullptr);
    ~PortalClient() override;

    const PortalSettings& settings() const { return m_settings; }

    /// The portal account's password or the OAuth client secret; held in memory only.
    void setPassword(const QString& password) { m_password = password; }

    bool hasPassword() const { return !m_password.isEmpty(); }

    /// Fetches a session (adapter) or token (OAuth 2018) with one message. Outcome Accepted:
    /// session() is a new number. Refused or SessionLost: trouble "credentials". Where no login is
    /// needed (gateway, folder) it is Accepted at once.
    void login(QObject* context, Then then);

    /// Number of the session held, counting up with each login; 0 = none. It is what a call sent
    /// now will use: remember it, so that a refusal counts only against the session it used.
    qint64 session() const { return m_sessionNumber; }

    /// Forgets the session if it is still this one.
    void dropSession(qint64 number);

    /// Sends one message. Without a session where one is needed nothing leaves: SessionLost.
    /// then is not called when context is gone by then (the message has left all the same).
    void send(const PortalCall& call, QObject* context, Then then);

    /// Name, connection, TLS, login, one look-up: stops at the first step that fails. `each` is
    /// told of a step as soon as it is over.
    void testConnection(
        QObject* context, ThenSteps then, std::function<void(ConnectionStep)> each = {});

    /// Calls on the wire now.
    int inFlight() const { return m_inFlight; }

private:
    friend class ConnectionTest;
    void post(const WireRequest& request, const AnswerContext& answerContext, QObject* context,
        Then then);
    void answerLater(const Reply& reply, QObject* context, Then then);
    void keepSession(Reply* reply);
    AnswerContext contextOf(const PortalCall& call) const;

    PortalSettings m_settings;
    RulePackPointer m_pack;
    Clock m_clock;
    std::unique_ptr<HttpPost> m_post;
    QString m_password;
    QString m_session;
    qint64 m_sessionNumber = 0;
    qint64 m_sessionsSeen = 0;
    int m_inFlight = 0;
};
