// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/httpconnection.h"

#include <QCryptographicHash>
#include <QSslCertificate>

#include <algorithm>

namespace {

/// A bounded window: an answer larger than the cap is never taken into memory.
constexpr qint64 kReadWindow = 64 * 1024;

/// Before the request left, an error of the TLS layer is a certificate not believed; afterwards the
/// connection broke like any other.
WireTrouble troubleOf(QAbstractSocket::SocketError error, bool written)
{
    switch (error) {
    case QAbstractSocket::SslHandshakeFailedError:
        return WireTrouble::Certificate;
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
    case QAbstractSocket::UnknownSocketError:
        return written ? WireTrouble::Network : WireTrouble::Certificate;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return WireTrouble::Proxy;
    default:
        return WireTrouble::Network;
    }
}

QByteArray hostHeader(const QUrl& url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    return url.port() < 0 ? name : name + ':' + QByteArray::number(url.port());
}

bool isSafe(const QByteArray& text)
{
    return std::none_of(text.begin(), text.end(),
        [](char sign) { return sign == '\r' || sign == '\n' || sign == '\0'; });
}

}

QByteArray requestBytes(const WireRequest& request)
{
    QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (request.url.hasQuery())
        path += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray bytes = "POST " + path + " HTTP/1.1\r\nHost: " + hostHeader(request.url)
        + "\r\nUser-Agent: motcua/" MOTCUA_VERSION
          "\r\nAccept-Encoding: identity\r\nConnection: keep-alive\r\nContent-Length: "
        + QByteArray::number(request.body.size()) + "\r\n";
    for (const auto& [name, value] : request.headers) {
        if (!isSafe(name) || !isSafe(value))
            return {};
        bytes += name + ": " + value + "\r\n";
    }
    return bytes + "\r\n" + request.body;
}

HttpConnection::HttpConnection(QString place, const QSslConfiguration& tls,
    const QNetworkProxy& proxy, const HttpLimits& limits, Clock clock, QObject* parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_limits(limits)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_socket.setSslConfiguration(tls);
    m_socket.setProxy(proxy);
    m_socket.setReadBufferSize(kReadWindow);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::timeUp);
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpConnection::readSome);
    connect(&m_socket, &QSslSocket::encrypted, this, &HttpConnection::writeRequest);
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        if (m_request.url.scheme() != u"https")
            writeRequest();
    });
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        QStringList words;
        for (const QSslError& error : errors)
            words.append(error.errorString());
        m_tlsDetail = words.join(QStringLiteral("; "));
    });
    connect(&m_socket, &QSslSocket::errorOccurred, this, &HttpConnection::failed);
    connect(&m_socket, &QSslSocket::disconnected, this, &HttpConnection::closedByPeer);
}

HttpConnection::~HttpConnection()
{
    // The socket says good-bye while it goes; nobody is left to hear it.
    m_socket.disconnect(this);
}

bool HttpConnection::reusable(qint64 maxIdleMs)
{
    if (m_busy || m_over || !m_idle.isValid() || m_idle.elapsed() > maxIdleMs)
        return false;
    // One look at the socket itself: a close that came meanwhile may not have reached the event
    // loop.
    if (m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(0))
        return false;
    return !m_over && m_socket.state() == QAbstractSocket::ConnectedState;
}

void HttpConnection::exchange(const WireRequest& request, Then then)
{
    m_busy = true;
    m_written = false;
    m_clean = true;
    m_request = request;
    m_then = std::move(then);
    m_answer = HttpAnswer(m_limits.mostBytes);
    m_elapsed.start();
    m_timer.start(static_cast<int>(std::min(m_limits.connectMs, m_limits.deadlineMs)));
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        return writeRequest();
    const bool secure = request.url.scheme() == u"https";
    const auto port = static_cast<quint16>(request.url.port(secure ? 443 : 80));
    if (secure)
        m_socket.connectToHostEncrypted(request.url.host(), port);
    else
        m_socket.connectToHost(request.url.host(), port);
}

void HttpConnection::writeRequest()
{
    if (!m_busy || m_written)
        return;
    if (m_peerDigest.isEmpty() && m_socket.isEncrypted())
        m_peerDigest = m_socket.peerCertificate().digest(QCryptographicHash::Sha256);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_written = true;
    m_socket.write(requestBytes(m_request));
    m_timer.start(static_cast<int>(std::max<qint64>(1, m_limits.deadlineMs - m_elapsed.elapsed())));
}

void HttpConnection::readSome()
{
    if (m_busy && !m_written && m_socket.bytesAvailable() > 0)
        return end(WireTrouble::Network, QStringLiteral("spoke before it was asked"));
    while (m_busy && m_socket.bytesAvailable() > 0) {
        const QByteArray bytes = m_socket.read(kReadWindow);
        const bool clean = m_answer.feed(bytes) == bytes.size();
        if (!m_answer.over())
            continue;
        // An answer before the question, or bytes behind the answer: nothing more on this
        // connection.
        if (!clean || !m_written)
            m_idle.invalidate();
        return endByAnswer();
    }
    // Nobody asked: whatever comes between two exchanges spoils the connection.
    if (!m_busy && m_socket.bytesAvailable() > 0)
        end(WireTrouble::None, {});
}

void HttpConnection::endByAnswer()
{
    switch (m_answer.state()) {
    case HttpAnswer::State::Whole:
        return end(WireTrouble::None, {});
    case HttpAnswer::State::TooLarge:
        return end(WireTrouble::TooLarge, QString::number(m_limits.mostBytes));
    default:
        end(WireTrouble::Network, QStringLiteral("malformed answer"));
    }
}

void HttpConnection::closedByPeer()
{
    if (!m_busy)
        return end(WireTrouble::None, {});
    readSome();
    if (!m_busy)
        return;
    m_answer.end();
    if (m_answer.state() == HttpAnswer::State::Whole)
        return endByAnswer();
    end(WireTrouble::Network, QStringLiteral("closed by the far end"));
}

void HttpConnection::failed()
{
    // Looking whether an idle connection still stands is no failure.
    if (!m_busy && m_socket.error() == QAbstractSocket::SocketTimeoutError)
        return;
    // The far end's close is told twice; the second time everything that came was read.
    if (m_socket.error() == QAbstractSocket::RemoteHostClosedError && m_written)
        return;
    const QString detail = m_tlsDetail.isEmpty() ? m_socket.errorString() : m_tlsDetail;
    end(troubleOf(m_socket.error(), m_written), detail);
}

void HttpConnection::timeUp()
{
    if (m_written)
        return end(
            WireTrouble::Deadline, QString::number(m_limits.deadlineMs) + QStringLiteral(" ms"));
    end(WireTrouble::Network,
        QStringLiteral("no connection within %1 ms").arg(m_elapsed.elapsed()));
}

void HttpConnection::end(WireTrouble trouble, const QString& detail)
{
    if (m_over)
        return;
    m_timer.stop();
    const bool was = m_busy;
    const bool kept = was && trouble == WireTrouble::None && m_clean && m_answer.keepsConnection()
        && m_socket.state() == QAbstractSocket::ConnectedState && m_socket.bytesAvailable() == 0;
    m_busy = false;
    WireAnswer answer;
    answer.status = m_answer.status();
    answer.headers = m_answer.headers();
    answer.body = m_answer.body();
    answer.complete = trouble == WireTrouble::None;
    answer.bytesLeft = m_written;
    answer.trouble = trouble;
    answer.detail = detail.simplified().left(300);
    answer.peerDigest = m_peerDigest;
    answer.received = m_clock();
    answer.duration = m_elapsed.isValid() ? m_elapsed.elapsed() : 0;
    if (kept) {
        m_idle.start();
    } else {
        m_over = true;
        m_socket.abort();
        Q_EMIT finished();
    }
    // Later, and by the one who outlives this connection: the answer may make its hearer delete us.
    if (was)
        QTimer::singleShot(
            0, parent(), [answer, then = std::exchange(m_then, nullptr)] { then(answer); });
}
