// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QString>

#include <optional>
#include <vector>

class Connection;
struct Signature;

/// What is known of one far end, kept through a restart and seen by every workstation.
struct Endpoint {
    QString name; ///< host and port, or the folder
    QString trouble; ///< cause of an open breaker: "network", "credentials", "certificate",
                     ///< "not-portal"; empty: closed
    QString detail; ///< the words that opened it, one line
    Moment notBefore = 0; ///< next probe, or the end of a pause the portal asked for
    int openings = 0; ///< in a row
    Moment lastSuccess = 0;
    Moment lastFailure = 0;
    qint64 clockSkew = 0; ///< the portal's Date minus our clock, ms
    bool paused = false; ///< by a person
    QString pausedBy;
    QString sender; ///< process id of who sends now, empty none
    QString senderName; ///< person and machine, for people
    Moment senderUntil = 0;

    bool hasSender(Moment now) const { return !sender.isEmpty() && senderUntil > now; }
};

/// The state of the far ends. Writing functions belong inside the caller's transaction.
class EndpointStore {
public:
    /// Made on first use.
    static Result<Endpoint> find(Connection& connection, const QString& name);
    static Result<std::vector<Endpoint>> list(Connection& connection);

    /// Saves breaker, success, failure and skew; pause and sender stay as they are.
    static Status saveHealth(Connection& connection, const Endpoint& endpoint);

    /// A person stops or starts all sending to it; audited (endpoint.pause, endpoint.resume).
    static Status setPaused(
        Connection& connection, const QString& name, bool paused, const Signature& by);

    /// Becomes the sender, or stays it, until `until`. Gives the endpoint as it then is: when its
    /// sender is another, nothing was changed.
    static Result<Endpoint> takeSender(Connection& connection, const QString& name,
        const QString& sender, const QString& senderName, Moment now, Moment until);
    /// The moment by the store's own clock: the server's on PostgreSQL, so that leases mean the
    /// same on every workstation; nothing on SQLite, whose clock is this machine's.
    static Result<std::optional<Moment>> storeNow(Connection& connection);
    static Status leaveSender(Connection& connection, const QString& name, const QString& sender);
};
