// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/httppost.h"

#include "app/portal/httpexchange.h"
#include "app/portal/portalsettings.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTimer>

namespace {

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

QNetworkProxy proxyFrom(const QUrl& url)
{
    if (url.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const auto kind =
        url.scheme() == u"socks5" ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return QNetworkProxy(kind, url.host(), static_cast<quint16>(url.port()));
}

QNetworkRequest requestFrom(const WireRequest& wire, const QSslConfiguration& tls)
{
    QNetworkRequest request(wire.url);
    for (const auto& [name, value] : wire.headers)
        request.setRawHeader(name, value);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "motcua/" MOTCUA_VERSION);
    request.setHeader(QNetworkRequest::ContentLengthHeader, wire.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setSslConfiguration(tls);
    return request;
}

}

HttpPost::HttpPost(const PortalSettings& settings, Clock clock, QObject* parent)
    : QObject(parent)
    , m_limits { settings.connectMs, settings.deadlineMs }
    , m_clock(std::move(clock))
{
    m_network.setProxy(proxyFrom(settings.proxy));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setStrictTransportSecurityEnabled(false);
    m_ready = readTls(settings);
}

HttpPost::~HttpPost()
{
    // Before the network object they hang on.
    qDeleteAll(findChildren<HttpExchange*>(Qt::FindDirectChildrenOnly));
}

Status HttpPost::readTls(const PortalSettings& settings)
{
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls.setAllowedNextProtocols({ QByteArrayLiteral("http/1.1") });
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

void HttpPost::refuse(const QString& detail, WireTrouble trouble, Then then)
{
    WireAnswer answer;
    answer.trouble = trouble;
    answer.detail = detail;
    answer.received = m_clock();
    QTimer::singleShot(0, this, [answer, then = std::move(then)] { then(answer); });
}

void HttpPost::post(const WireRequest& request, Then then)
{
    if (!m_ready)
        return refuse(m_ready.error().detail, WireTrouble::Certificate, std::move(then));
    if (request.url.scheme() != u"https" && !isLoopback(request.url))
        return refuse(QStringLiteral("plain http is only for this machine"),
            WireTrouble::Certificate, std::move(then));
    auto* exchange = new HttpExchange(m_limits, m_clock, std::move(then), this);
    exchange->watch(m_network.post(requestFrom(request, m_tls), exchange->takeBody(request.body)));
}
