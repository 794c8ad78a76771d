// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

class Connection;

/// How far a careful resend of a group has come.
struct RampCount {
    int step = 0; ///< the last step let go
    qint64 released = 0;
    qint64 accepted = 0; ///< of those released; a packet's newest revision counts
    qint64 refused = 0; ///< refused or parked again
    qint64 open = 0; ///< not settled yet
    qint64 left = 0; ///< not released yet
};

/// Which packets a careful resend lets go, and when. Writing functions belong inside the caller's
/// transaction.
class RampStore {
public:
    static Status begin(
        Connection& connection, const QString& act, const std::vector<PacketId>& packets);
    /// The works that still hold packets back, oldest packet first.
    static Result<QStringList> unfinished(Connection& connection);
    static Result<RampCount> count(Connection& connection, const QString& act);
    /// The next packets in line; setStep() when they were made ready.
    static Result<std::vector<PacketId>> next(Connection& connection, const QString& act, int most);
    static Status setStep(
        Connection& connection, const QString& act, const std::vector<PacketId>& packets, int step);
};
