// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/packet.h"
#include "models/storage/connection.h"

#include <QString>

#include <vector>

/// A packet with all of its moving part, and what its lane says, as read by one statement.
struct DeliveryRow {
    Packet packet;
    int crashes = 0;
    Moment leaseUntil = 0;
    QString leaseOwner;
    QString afterQuiet;
    QString pastState;
    qint64 headPosition = 0; ///< of its lane
    bool isHead = false;
};

/// How delivery rows are read, locked and moved. Used inside transactions by Outbox only.
namespace deliveryrow {

/// Columns of packet p, delivery d and lane l, as of() reads them; without `body` it is ''.
QString columns(bool body);
inline const QString kTables = QStringLiteral(
    " FROM delivery d JOIN packet p ON p.id = d.packet JOIN lane l ON l.id = d.lane");
DeliveryRow of(const Row& row);

/// Broken outside a transaction: an act is carried out whole or not at all.
Status needTransaction(const Connection& connection);

/// Rows of these packets in the order of their lanes' ids, each under the lock of its lane: nobody
/// else moves them before this transaction ends. Missing ones are missing.
Result<std::vector<DeliveryRow>> lock(
    Connection& connection, const std::vector<PacketId>& ids, bool body);
/// One of them; NotFound packet.missing; Conflict packet.moved when `version` is set and another.
Result<DeliveryRow> lockOne(
    Connection& connection, PacketId id, qint64 version = 0, bool body = false);

/// Carries a move out: looks it up in the table of moves, writes the whole row where its version
/// is still the one read, and keeps the count of its cause. `cause` is given when it becomes
/// refused or parked. The lane is not touched: refreshLane() follows.
Status move(Connection& connection, DeliveryRow& row, PacketEvent event, Moment now,
    const QString& cause = {});

/// The same move, out of whatever state each is in, for many locked rows at once; none may become
/// refused or parked. `also` sets further columns ("tries = 0, not_before = ?").
Status moveMany(Connection& connection, const std::vector<DeliveryRow*>& rows, PacketEvent event,
    Moment now, const QString& also = {}, const Binds& alsoBinds = {});

/// Conflict packet.undecided while it may be on its way, packet.state otherwise.
Error cannot(const Packet& packet);

}
