// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/httpanswer.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <functional>

/// How a connection is made and how long an exchange may last.
struct HttpLimits {
    qint64 connectMs = 10'000; ///< until the request begins to leave
    qint64 deadlineMs = 60'000; ///< until the last byte of the answer, whatever trickles in
    qint64 mostBytes = 1024 * 1024; ///< of the answer
};

/// One connection to one place. Carries one exchange after another: the request is written once,
/// and whatever happens then ends the exchange; nothing here ever writes it again.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(WireAnswer)>;

    HttpConnection(QString place, const QSslConfiguration& tls, const QNetworkProxy& proxy,
        const HttpLimits& limits, Clock clock, QObject* parent);

    ~HttpConnection() override;

    /// Scheme, host and port.
    const QString& place() const { return m_place; }

    /// Stands, carries nothing, has been quiet for less than maxIdleMs, and the far end has not
    /// closed it.
    bool reusable(qint64 maxIdleMs);

    /// Calls then exactly once, later. The connection must be new or reusable().
    void exchange(const WireRequest& request, Then then);

Q_SIGNALS:
    /// No further exchange can use it.
    void finished();

private:
    void writeRequest();
    void readSome();
    void failed();
    void closedByPeer();
    void timeUp();
    void end(WireTrouble trouble, const QString& detail);
    void endByAnswer();

    QString m_place;
    QSslSocket m_socket;
    HttpLimits m_limits;
    Clock m_clock;
    WireRequest m_request;
    Then m_then;
    HttpAnswer m_answer;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    QElapsedTimer m_idle;
    QString m_tlsDetail;
    QByteArray m_peerDigest;
    bool m_busy = false;
    bool m_written = false; ///< the request was handed to the network
    bool m_clean = true; ///< no bytes came behind the answer
    bool m_over = false;
};

/// The bytes of a request as they go on the wire; empty when a header could not be written safely.
QByteArray requestBytes(const WireRequest& request);
