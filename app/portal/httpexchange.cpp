// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/httpexchange.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>
#include <cstring>

namespace {

/// A bounded window: an answer larger than the cap is never taken into memory.
constexpr qint64 kReadWindow = 256 * 1024;

/// Errors that only say what the status line says anyway; the exchange itself was orderly.
bool isStatusError(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ContentReSendError)
        return false;
    return (error >= QNetworkReply::ContentAccessDenied
               && error <= QNetworkReply::UnknownContentError)
        || error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::InternalServerError
            && error <= QNetworkReply::UnknownServerError);
}

WireTrouble troubleOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::SslHandshakeFailedError)
        return WireTrouble::Certificate;
    if (error >= QNetworkReply::ProxyConnectionRefusedError
        && error <= QNetworkReply::UnknownProxyError)
        return WireTrouble::Proxy;
    return WireTrouble::Network;
}

QString oneLine(QString text)
{
    return text.simplified().left(300);
}

}

OnceBody::OnceBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: a look ahead into QIODevice's own buffer would count as "begun".
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_taken + QIODevice::bytesAvailable();
}

qint64 OnceBody::readData(char* data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, m_bytes.size() - m_taken);
    if (size <= 0)
        return m_bytes.isEmpty() || maxSize <= 0 ? 0 : -1;
    std::memcpy(data, m_bytes.constData() + m_taken, static_cast<std::size_t>(size));
    m_taken += size;
    return size;
}

HttpExchange::HttpExchange(
    const HttpLimits& limits, Clock clock, HttpPost::Then then, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(std::move(clock))
    , m_then(std::move(then))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpExchange::timeUp);
}

OnceBody* HttpExchange::takeBody(const QByteArray& bytes)
{
    m_body = new OnceBody(bytes, this);
    return m_body;
}

void HttpExchange::watch(QNetworkReply* reply)
{
    m_reply = reply;
    m_reply->setParent(this);
    m_reply->setReadBufferSize(kReadWindow);
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connecting = true; });
    connect(reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(reply, &QNetworkReply::requestSent, this, &HttpExchange::noteSent);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readSome);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::replyFinished);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        QStringList words;
        for (const QSslError& error : errors)
            words.append(error.errorString());
        m_tlsDetail = words.join(QStringLiteral("; "));
    });
    m_elapsed.start();
    m_timer.start(static_cast<int>(std::min(m_limits.connectMs, m_limits.deadlineMs)));
}

void HttpExchange::noteSent()
{
    m_sent = true;
}

void HttpExchange::readSome()
{
    if (m_ended)
        return;
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced <= m_limits.mostBytes)
        m_answer += m_reply->read(m_limits.mostBytes + 1 - m_answer.size());
    if (announced > m_limits.mostBytes || m_answer.size() > m_limits.mostBytes) {
        m_answer.truncate(m_limits.mostBytes);
        end(WireTrouble::TooLarge, QString::number(m_limits.mostBytes));
    }
}

void HttpExchange::timeUp()
{
    const qint64 left = m_limits.deadlineMs - m_elapsed.elapsed();
    if (m_body->begun() || m_sent) {
        if (left > 0)
            return m_timer.start(static_cast<int>(left));
        return end(WireTrouble::Deadline, QString::number(m_limits.deadlineMs));
    }
    end(WireTrouble::Network,
        QStringLiteral("no connection within %1 ms").arg(m_elapsed.elapsed()));
}

void HttpExchange::replyFinished()
{
    if (m_ended)
        return;
    readSome();
    if (m_ended)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::NoError || isStatusError(error))
        return end(WireTrouble::None, {});
    QString detail = m_reply->errorString();
    if (!m_tlsDetail.isEmpty())
        detail = m_tlsDetail;
    end(troubleOf(error), oneLine(detail));
}

bool HttpExchange::mayHaveLeft(QNetworkReply::NetworkError error) const
{
    if (m_body->begun() || m_sent || m_reply->rawHeaderPairs().size() > 0
        || error == QNetworkReply::ContentReSendError)
        return true;
    // The connection stood and was closed before the body was asked for: the head may have left.
    const bool secure = m_reply->url().scheme() == u"https";
    const bool stood = secure ? m_encrypted || !m_connecting : true;
    return stood && error == QNetworkReply::RemoteHostClosedError;
}

WireAnswer HttpExchange::collect(WireTrouble trouble, const QString& detail) const
{
    WireAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const QNetworkReply::RawHeaderPair& pair : m_reply->rawHeaderPairs())
        answer.headers.append({ pair.first, pair.second });
    answer.body = m_answer;
    answer.trouble = trouble;
    answer.detail = detail;
    answer.complete = trouble == WireTrouble::None;
    answer.bytesLeft = answer.status > 0 || mayHaveLeft(m_reply->error());
    const QSslCertificate peer = m_reply->sslConfiguration().peerCertificate();
    if (!peer.isNull())
        answer.peerDigest = peer.digest(QCryptographicHash::Sha256);
    answer.received = m_clock();
    answer.duration = m_elapsed.elapsed();
    return answer;
}

void HttpExchange::end(WireTrouble trouble, const QString& detail)
{
    m_ended = true;
    m_timer.stop();
    const WireAnswer answer = collect(trouble, detail);
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    deleteLater();
    m_then(answer);
}
