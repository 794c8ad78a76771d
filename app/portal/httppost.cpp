// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/httppost.h"

#include "app/portal/portalsettings.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTimer>

namespace {

/// Shorter than servers wait before they close a kept connection, so that we seldom meet a closing
/// one.
constexpr qint64 kMostIdleMs = 4'000;

Error unreadable(const QString& path)
{
    return { ErrorKind::Invalid, path, QStringLiteral("settings.file"),
        { QStringLiteral("portal"), path } };
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslKey keyFrom(const QByteArray& pem)
{
    for (const QSsl::KeyAlgorithm algorithm : { QSsl::Rsa, QSsl::Ec }) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// None unless configured; the system's is never asked.
QNetworkProxy proxyFrom(const QUrl& url)
{
    if (url.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const auto kind =
        url.scheme() == u"socks5" ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return QNetworkProxy(kind, url.host(), static_cast<quint16>(url.port()));
}

}

HttpPost::HttpPost(const PortalSettings& settings, Clock clock, QObject* parent)
    : QObject(parent)
    , m_proxy(proxyFrom(settings.proxy))
    , m_limits { settings.connectMs, settings.deadlineMs }
    , m_clock(std::move(clock))
    , m_ready(readTls(settings))
{
}

Status HttpPost::readTls(const PortalSettings& settings)
{
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!settings.caFile.isEmpty()) {
        const QList<QSslCertificate> authorities =
            QSslCertificate::fromData(bytesOf(settings.caFile));
        if (authorities.isEmpty())
            return unreadable(settings.caFile);
        m_tls.setCaCertificates(authorities);
    }
    if (!settings.clientCertificate.isEmpty()) {
        const QList<QSslCertificate> chain =
            QSslCertificate::fromData(bytesOf(settings.clientCertificate));
        const QSslKey key = keyFrom(bytesOf(settings.clientKey));
        if (chain.isEmpty())
            return unreadable(settings.clientCertificate);
        if (key.isNull())
            return unreadable(settings.clientKey);
        m_tls.setLocalCertificateChain(chain);
        m_tls.setPrivateKey(key);
    }
    return Done {};
}

void HttpPost::refuse(const QString& detail, Then then)
{
    WireAnswer answer;
    answer.trouble = WireTrouble::Certificate;
    answer.detail = detail;
    answer.received = m_clock();
    QTimer::singleShot(0, this, [answer, then = std::move(then)] { then(answer); });
}

HttpConnection* HttpPost::connectionTo(const QUrl& url)
{
    const bool secure = url.scheme() == u"https";
    const QString place =
        url.scheme() + u' ' + url.host() + u' ' + QString::number(url.port(secure ? 443 : 80));
    const QList<HttpConnection*> all = m_connections;
    for (HttpConnection* connection : all) {
        if (connection->place() == place && connection->reusable(kMostIdleMs))
            return connection;
    }
    auto* connection = new HttpConnection(place, m_tls, m_proxy, m_limits, m_clock, this);
    m_connections.append(connection);
    connect(connection, &HttpConnection::finished, this, [this, connection] {
        m_connections.removeOne(connection);
        connection->deleteLater();
    });
    return connection;
}

void HttpPost::post(const WireRequest& request, Then then)
{
    if (!m_ready)
        return refuse(m_ready.error().detail, std::move(then));
    if (request.url.scheme() != u"https" && !isLoopback(request.url))
        return refuse(QStringLiteral("plain http is only for this machine"), std::move(then));
    if (requestBytes(request).isEmpty())
        return refuse(QStringLiteral("a header cannot be written"), std::move(then));
    connectionTo(request.url)->exchange(request, std::move(then));
}
