// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/portalserver.h"

#include "tests/kit/fakeconnection.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

void resetSocket(QAbstractSocket* socket)
{
    linger now {};
    now.l_onoff = 1;
    now.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
        reinterpret_cast<const char*>(&now), sizeof now);
#else
    setsockopt(
        static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket->abort();
}

PortalServer::PortalServer(FakePortal* portal, std::optional<QSslConfiguration> tls)
    : m_portal(portal)
    , m_tls(std::move(tls))
{
    setListenBacklogSize(256);
}

void PortalServer::shutDown()
{
    close();
    const QList<FakeConnection*> connections =
        findChildren<FakeConnection*>(Qt::FindDirectChildrenOnly);
    for (FakeConnection* connection : connections)
        delete connection;
}

void PortalServer::incomingConnection(qintptr handle)
{
    auto* socket = new QSslSocket;
    socket->setSocketDescriptor(handle);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const int number = m_portal->noteConnection();
    const ConnectFault fault = m_portal->connectFault();
    if (fault == ConnectFault::Hang || fault == ConnectFault::Close) {
        // Hanging: nobody ever reads. Closing: as if the machine were there and the service not.
        socket->setParent(this);
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        if (fault == ConnectFault::Close)
            socket->disconnectFromHost();
        return;
    }
    new FakeConnection(m_portal, socket, number, this);
    if (!m_tls || fault == ConnectFault::PlainText)
        return;
    if (fault == ConnectFault::CutHandshake) {
        connect(socket, &QSslSocket::readyRead, socket, [socket] { resetSocket(socket); });
        return;
    }
    socket->setSslConfiguration(*m_tls);
    // A client that does not believe our certificate leaves us with a broken connection.
    connect(socket, &QSslSocket::errorOccurred, socket, [socket] {
        if (!socket->isEncrypted())
            socket->abort();
    });
    socket->startServerEncryption();
}
