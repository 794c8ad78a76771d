// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"

#include <functional>

class Connection;

/// How much demonstration data is wanted.
struct GenerateWish {
    qint64 dossiers = 1000;
    qint64 packets = 300;
    quint32 seed = 1;
    /// Called between slices with what is done; false gives up (what is committed stays).
    std::function<bool(qint64 done, qint64 all)> progress;
};

struct Generated {
    qint64 dossiers = 0;
    qint64 steps = 0;
    qint64 packets = 0; ///< sealed; parked ones among them
    qint64 parked = 0; ///< by the check
    qint64 wouldBeRefused = 0; ///< faults only a portal sees (unknown procedure code)
    qint64 responses = 0;
};

/// Fills the store with believable, invented data: catalogues, calendar, dossiers of all statuses
/// with their steps, survey responses, and packets with faults in known shares. The same wish on an
/// empty store gives the same dossiers (times are counted back from act.now). Works in slices, each
/// its own transaction; needs dossier.edit. Conflict with rule generate.notEmpty when dossiers with
/// these codes are there already.
Result<Generated> generate(Connection& connection, const Act& act, const GenerateWish& wish);
