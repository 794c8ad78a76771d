// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>

using WireHeader = std::pair<QByteArray, QByteArray>;

/// One message for the wire, complete but for the connection.
struct WireRequest {
    QUrl url;
    QList<WireHeader> headers;
    QByteArray body;
};

/// Why an exchange ended without an orderly end.
enum class WireTrouble {
    None,
    Network, ///< name, connect, reset, closed
    Proxy,
    Certificate, ///< TLS could not be agreed or the far end not believed
    Deadline,
    TooLarge,
};

/// What came back over the wire, unread. Pure data, so that reading it needs no socket.
struct WireAnswer {
    int status = 0; ///< 0: no status line
    QList<WireHeader> headers;
    QByteArray body; ///< at most the cap
    bool complete = false; ///< the exchange ended in an orderly way
    bool bytesLeft = false; ///< at least one byte of the request may have left this machine
    WireTrouble trouble = WireTrouble::None;
    QString detail; ///< technical, one line, for the log and the attempt
    QByteArray peerDigest; ///< SHA-256 of the far end's certificate
    Moment received = 0;
    qint64 duration = 0; ///< ms, monotonic

    /// Value of a header, names compared without case; several are joined by ", ".
    std::optional<QByteArray> header(const QByteArray& name) const;
};
