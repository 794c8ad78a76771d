// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/pausegrounds.h"
#include "models/records/dossier.h"

#include <vector>

/// The times a dossier waited, from its own facts: the requests it lists with their dates, and for
/// what no request speaks of, its steps (in order of time). `rules` say what a procedure holds
/// otherwise than the grounds. A wait whose end nobody has written down is left out, unless the
/// dossier still waits.
std::vector<Pause> pausesOf(const Dossier& dossier, const std::vector<Step>& steps,
    const std::vector<PauseGround>& grounds, const QMap<QString, PauseEffect>& rules = {});
