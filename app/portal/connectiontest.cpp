// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/connectiontest.h"

#include "app/portal/folderpost.h"
#include "app/portal/httppost.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslCipher>

ConnectionTest::ConnectionTest(
    PortalClient* client, QObject* context, PortalClient::ThenSteps then, Each each)
    : QObject(client)
    , m_client(client)
    , m_context(context)
    , m_then(std::move(then))
    , m_each(std::move(each))
    , m_socket(this)
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { socketFailed(QStringLiteral("no answer in time")); });
    connect(&m_socket, &QSslSocket::connected, this, &ConnectionTest::connected);
    connect(&m_socket, &QSslSocket::encrypted, this, &ConnectionTest::encrypted);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] {
        QStringList words;
        for (const QSslError& error : m_socket.sslHandshakeErrors())
            words.append(error.errorString());
        socketFailed(words.isEmpty() ? m_socket.errorString() : words.join(QStringLiteral("; ")));
    });
}

void ConnectionTest::start()
{
    const PortalSettings& settings = m_client->settings();
    if (settings.transport == Transport::Folder)
        return QTimer::singleShot(0, this, &ConnectionTest::testFolder);
    const bool three = settings.url.isEmpty();
    m_address = !settings.proxy.isEmpty() ? settings.proxy
        : three                           ? settings.gatewayAdd
                                          : settings.url;
    QTimer::singleShot(0, this, &ConnectionTest::resolve);
}

void ConnectionTest::begin(const QString& step)
{
    m_step = step;
    m_elapsed.start();
}

Reply ConnectionTest::said()
{
    Reply reply;
    reply.outcome = Outcome::Accepted;
    return reply;
}

bool ConnectionTest::note(bool passed, const QString& detail, const Reply& reply)
{
    m_steps.append({ m_step, passed, detail, m_elapsed.elapsed(), reply.outcome, reply.trouble,
        reply.clockSkew });
    if (m_context && m_each)
        m_each(m_steps.last());
    if (!passed)
        finish();
    return passed;
}

void ConnectionTest::testFolder()
{
    begin(QStringLiteral("folder"));
    const Status ready = folderReady(m_client->settings());
    if (note(bool(ready), ready ? m_client->settings().folderOut : ready.error().detail))
        finish();
}

void ConnectionTest::resolve()
{
    begin(QStringLiteral("settings"));
    const Status& ready = m_client->m_post->ready();
    if (!ready && !note(false, ready.error().detail))
        return;
    begin(QStringLiteral("resolve"));
    QHostInfo::lookupHost(m_address.host(), this, [this](const QHostInfo& host) {
        QStringList addresses;
        for (const QHostAddress& address : host.addresses())
            addresses.append(address.toString());
        if (note(!addresses.isEmpty(),
                addresses.isEmpty() ? host.errorString() : addresses.join(QStringLiteral(", "))))
            connectSocket();
    });
}

void ConnectionTest::connectSocket()
{
    begin(QStringLiteral("connect"));
    const bool secure = m_address.scheme() == u"https";
    m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_deadline.start(static_cast<int>(m_client->settings().connectMs));
    m_socket.connectToHost(
        m_address.host(), static_cast<quint16>(m_address.port(secure ? 443 : 80)));
}

void ConnectionTest::connected()
{
    note(true, m_socket.peerAddress().toString() + u':' + QString::number(m_socket.peerPort()));
    if (m_address.scheme() != u"https") {
        m_deadline.stop();
        m_socket.abort();
        return login();
    }
    begin(QStringLiteral("tls"));
    m_socket.setSslConfiguration(m_client->m_post->tls());
    m_socket.setPeerVerifyName(m_address.host());
    m_socket.startClientEncryption();
}

void ConnectionTest::encrypted()
{
    m_deadline.stop();
    const QSslCertificate peer = m_socket.peerCertificate();
    const QString detail = m_socket.sessionCipher().protocolString() + QStringLiteral(", ")
        + peer.expiryDate().toUTC().toString(Qt::ISODate);
    m_socket.disconnect(this);
    m_socket.abort();
    note(true, detail);
    login();
}

void ConnectionTest::socketFailed(const QString& detail)
{
    if (m_step != u"connect" && m_step != u"tls")
        return;
    m_deadline.stop();
    m_socket.disconnect(this);
    note(false, detail);
}

void ConnectionTest::login()
{
    if (!m_client->settings().needsLogin())
        return finish();
    begin(QStringLiteral("login"));
    m_client->login(this, [this](const Reply& reply) {
        if (note(reply.outcome == Outcome::Accepted, reply.message, reply))
            lookUp();
    });
}

void ConnectionTest::lookUp()
{
    if (!m_client->settings().canLookUp())
        return finish();
    begin(QStringLiteral("lookup"));
    m_client->send(PortalCall::lookUp(PortalService::Agencies), this, [this](const Reply& reply) {
        if (note(reply.outcome == Outcome::Accepted, reply.message, reply))
            finish();
    });
}

void ConnectionTest::finish()
{
    deleteLater();
    m_step.clear();
    if (m_context && m_then)
        m_then(m_steps);
    m_then = nullptr;
}
