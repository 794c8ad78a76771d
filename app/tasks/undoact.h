// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/ids.h"
#include "models/base/result.h"

#include <vector>

class Connection;

/// What taking an act back did, or would do.
struct UndoReport {
    qint64 restored = 0;
    std::vector<PacketId> sent; ///< left as they are: gone to the portal, or on their way
    std::vector<PacketId> changed; ///< left: somebody edited or cancelled them since
};

/// How many packets of an act could still be taken back. Needs packet.fixGroup.
Result<qint64> undoable(Connection& connection, const Act& act, const QString& actId);

/// Puts back what an act's revisions replaced, while they have not been sent. Needs packet.fixGroup
/// and a reason.
Result<UndoReport> undoAct(
    Connection& connection, const Act& act, const QString& actId, const QString& reason);
