// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/packetedit.h"

#include <QMap>

/// A repair of many packets at once.
struct GroupFix {
    QString group; ///< id of the cause
    std::vector<MemberEdit> edits;
    EditReason reason;
    QString act; ///< correlation id of this work: undoAct() takes it back; see newAct()
};

/// One packet of a group before and after.
struct FixItem {
    PacketId id;
    QMap<QString, QByteArray> before; ///< pointer → JSON, empty where there was nothing
    QMap<QString, QByteArray> after;
    bool valid = false; ///< the check finds no error in it
    std::vector<Finding> findings;
    PacketId newId; ///< after apply
};

/// What a fix would do or did.
struct FixReport {
    QString group;
    QString act;
    qint64 matched = 0;
    qint64 changed = 0;
    qint64 stillInvalid = 0;
    bool needsSecond = false; ///< a supervisor must confirm before it is applied
    std::vector<FixItem> items;
};

/// A fresh correlation id.
QString newAct();

/// The packets of a group, for working in slices; at most `most`.
Result<std::vector<PacketId>> groupPackets(
    Connection& connection, const Act& act, const QString& group, int most);

/// The member that the portal's words about this packet most likely mean, as a pattern
/// ("/data/*/MaTTHC"); empty where they name none. A guess to begin with.
Result<QString> accusedMember(Connection& connection, const Act& act, PacketId id);

/// What the fix would do to these packets; reads only. Needs packet.fixGroup.
Result<FixReport> previewFix(Connection& connection, const Act& act, const GroupFix& fix,
    const std::vector<PacketId>& packets);

/// Does it, in one transaction; packets still invalid get their new revision parked. `total` is the
/// size of the whole group when this is one slice of it (the second person's rule counts all).
Result<FixReport> applyFix(Connection& connection, const Act& act, const GroupFix& fix,
    const std::vector<PacketId>& packets, qint64 total);
