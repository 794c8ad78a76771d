// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/httpconnection.h"
#include "models/base/result.h"

struct PortalSettings;

/// One POST = one message on the wire = one WireAnswer. A small HTTP/1.1 client of our own, because
/// QNetworkAccessManager sends a POST again when a connection breaks, re-sends it on 307 whatever
/// its redirect policy, and reads headers without any limit; here none of that exists: no
/// repetition, no redirects, no cookies, cache or credentials, no system proxy, no packing, no
/// pipelining. Certificates are always checked. Lives in one thread.
class HttpPost : public QObject {
    Q_OBJECT

public:
    using Then = HttpConnection::Then;

    HttpPost(const PortalSettings& settings, Clock clock, QObject* parent = nullptr);

    /// False when the authorities or the client certificate of the settings could not be read;
    /// every post then ends unsent with this detail.
    const Status& ready() const { return m_ready; }

    /// Calls then later, through the event loop, exactly once (never after this object is gone).
    void post(const WireRequest& request, Then then);

    const QSslConfiguration& tls() const { return m_tls; }

private:
    Status readTls(const PortalSettings& settings);
    void refuse(const QString& detail, Then then);
    HttpConnection* connectionTo(const QUrl& url);

    QSslConfiguration m_tls;
    QNetworkProxy m_proxy;
    HttpLimits m_limits;
    Clock m_clock;
    Status m_ready = Done {};
    QList<HttpConnection*> m_connections;
};
