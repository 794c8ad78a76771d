// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"

class Connection;

/// What taking an act back did.
struct UndoReport {
    qint64 restored = 0;
    qint64 sent = 0; ///< left as they are: already on their way
};

/// Puts back what an act's revisions replaced, while they have not been sent.
Result<UndoReport> undoAct(
    Connection& connection, const Act& act, const QString& actId, const QString& reason);
