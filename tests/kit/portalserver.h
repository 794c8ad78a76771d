// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/fakeportal.h"

#include <QTcpServer>

/// The listening socket of the scripted portal; lives in the portal's thread.
class PortalServer : public QTcpServer {
    Q_OBJECT

public:
    PortalServer(FakePortal* portal, std::optional<QSslConfiguration> tls);

    void shutDown();

protected:
    void incomingConnection(qintptr handle) override;

private:
    FakePortal* m_portal;
    std::optional<QSslConfiguration> m_tls;
};

/// Closes a socket so that the other side sees a reset, not an end.
void resetSocket(QAbstractSocket* socket);
