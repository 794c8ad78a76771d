// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/portalclient.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSslSocket>
#include <QTimer>

/// Walks from the settings to the first answer of the portal, step by step, and stops where it
/// fails: so that IT staff see which door is shut. Deletes itself when done.
class ConnectionTest : public QObject {
    Q_OBJECT

public:
    using Each = std::function<void(ConnectionStep)>;

    ConnectionTest(PortalClient* client, QObject* context, PortalClient::ThenSteps then, Each each);

    ~ConnectionTest() override { m_socket.disconnect(this); }

    void start();

private:
    void begin(const QString& step);
    /// Notes how the step went; after a failure the test is over.
    bool note(bool passed, const QString& detail, const Reply& reply = said());
    static Reply said();
    void testFolder();
    void resolve();
    void connectSocket();
    void connected();
    void encrypted();
    void socketFailed(const QString& detail);
    void login();
    void lookUp();
    void finish();

    PortalClient* m_client;
    QPointer<QObject> m_context;
    PortalClient::ThenSteps m_then;
    Each m_each;
    ConnectionSteps m_steps;
    QString m_step;
    QElapsedTimer m_elapsed;
    QSslSocket m_socket;
    QTimer m_deadline;
    QUrl m_address;
};
