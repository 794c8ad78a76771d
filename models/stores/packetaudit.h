// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/packet.h"

#include <QJsonObject>
#include <QString>

class Connection;
struct Signature;

/// Writes the audit entry of a transition of one packet. Differences name states, numbers and
/// pointers, never values of citizens' members. The trail adds the seal of the packet's row and of
/// its answers. Used inside Outbox's transactions.
Status auditPacket(Connection& connection, const Signature& by, const QString& action,
    PacketId packet, const QJsonObject& differences = {});

/// The same for many packets of one act: object = the act.
Status auditPackets(Connection& connection, const Signature& by, const QString& action,
    const QJsonObject& differences);

/// {"state": [from, to]} and what else belongs beside it.
QJsonObject stateDifference(PacketState from, PacketState to);
