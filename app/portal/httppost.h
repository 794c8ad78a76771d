// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/wire.h"
#include "models/base/result.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <functional>

struct PortalSettings;

/// How a connection is made and how long it may last.
struct HttpLimits {
    qint64 connectMs = 10'000; ///< until the request begins to leave
    qint64 deadlineMs = 60'000; ///< until the last byte of the answer, whatever trickles in
    qint64 mostBytes = 1024 * 1024; ///< of the answer
};

/// One POST = one message on the wire = one WireAnswer. Everything Qt would do on its own is
/// switched off: sending again, following redirects, idle time-outs, cookies, cache, credentials,
/// system proxy, unpacking. Certificates are always checked. Lives in one thread.
class HttpPost : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(WireAnswer)>;

    HttpPost(const PortalSettings& settings, Clock clock, QObject* parent = nullptr);
    ~HttpPost() override;

    /// False when the authorities or the client certificate of the settings could not be read;
    /// every post then ends unsent with this detail.
    const Status& ready() const { return m_ready; }

    /// Calls then later, through the event loop, exactly once (never after this object is gone).
    void post(const WireRequest& request, Then then);

    const QSslConfiguration& tls() const { return m_tls; }

private:
    Status readTls(const PortalSettings& settings);
    void refuse(const QString& detail, WireTrouble trouble, Then then);

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    HttpLimits m_limits;
    Clock m_clock;
    Status m_ready = Done {};
};
