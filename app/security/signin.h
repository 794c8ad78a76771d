// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/security/session.h"
#include "models/base/clock.h"
#include "models/base/result.h"

#include <QString>

class Connection;

/// Wrong passwords before a person has to wait, and the longest wait.
inline constexpr int kFreeTries = 3;
inline constexpr Moment kLongestWait = 15 * 60 * 1000;

/// How long nobody may try again after the n-th wrong password in a row: 0, 0, 0, 5 s, 10 s, 20 s …
/// 15 min.
Moment waitAfterFailures(int failures);

/// Who acts when a store is opened without a name: on PostgreSQL the person whose login is the
/// database's, in a store without people the operating-system account; otherwise nobody yet.
Result<Session> openingSession(Connection& connection);

/// Compares name and password, counts failures, makes wait, and records each outcome ("signin",
/// "signin.refused"). Forbidden with rule signin.refused, signin.wait {seconds} or signin.closed
/// (account shut). Needs a writing connection, no transaction open; takes the time of the rounds.
Result<Session> signIn(
    Connection& connection, const QString& login, const QString& plain, Moment now);

/// A second person says yes: as signIn(), recorded as "confirm", and the person must hold
/// packet.confirm and not be `first`: else Forbidden with rule permission or confirm.self.
Result<Session> confirmBy(Connection& connection, const QString& login, const QString& plain,
    const QString& first, Moment now);

/// Records "signout".
Status signOut(Connection& connection, const Session& session, Moment now);
