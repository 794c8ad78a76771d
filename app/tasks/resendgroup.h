// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/ids.h"
#include "models/base/result.h"

#include <QString>

#include <vector>

class Connection;

/// What a resend of a group did.
struct ResendReport {
    QString act;
    qint64 matched = 0;
    qint64 resent = 0; ///< ready now
    qint64 held = 0; ///< waiting for the next step of the ramp
};

/// One step of a careful resend: 1, 2, 5, 20 …, all; it stops when too many are refused again.
struct RampStep {
    int number = 0;
    qint64 released = 0; ///< packets made ready in this step
    qint64 accepted = 0; ///< of the packets released so far
    qint64 refused = 0;
    qint64 open = 0; ///< released and not settled yet
    qint64 left = 0; ///< still held back
    bool stopped = false; ///< the share of refusals is too high: the rest stays held
};

/// The share of refusals among settled packets of a ramp that stops it.
inline constexpr double kRampRefusals = 0.2;

/// The same bytes of all packets of a group again. With `ramp` the first one is made ready and the
/// others are held back under one act. Needs packet.resend (packet.fixGroup for more than one).
Result<ResendReport> resendGroup(
    Connection& connection, const Act& act, const QString& group, const QString& reason, bool ramp);

/// Looks at what became of the last step and lets the next one go, when all of it is settled and
/// not too many were refused. Call it after Changes or when a run went idle; nothing to do is fine.
Result<RampStep> nextRampStep(Connection& connection, const Act& act, const QString& rampAct);

/// What became of all careful resends at once.
struct RampsMoved {
    qint64 released = 0; ///< packets made ready now
    int stopped = 0; ///< resends that go no further: too many were refused again
};

/// Lets the next step of every unfinished careful resend go; for whoever sends, when a run is idle.
Result<RampsMoved> moveRamps(Connection& connection, const Act& act);

/// The steps of a ramp: 1, 2, 5, 20, then all that is left.
int rampSize(int step);
