// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/packetaudit.h"

#include "models/stores/audittrail.h"
#include "models/stores/outbox.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

Status record(Connection& connection, const Signature& by, const QString& action,
    const QString& kind, const QString& object, const QJsonObject& differences)
{
    AuditEntry entry;
    entry.actor = by.actor;
    entry.at = by.now;
    entry.action = action;
    entry.objectKind = kind;
    entry.objectId = object;
    if (!differences.isEmpty())
        entry.differences =
            QString::fromUtf8(QJsonDocument(differences).toJson(QJsonDocument::Compact));
    entry.reason = by.reason;
    entry.correlation = by.act;
    const auto recorded = AuditTrail::record(connection, entry);
    if (!recorded)
        return recorded.error();
    return Done {};
}

}

Status auditPacket(Connection& connection, const Signature& by, const QString& action,
    PacketId packet, const QJsonObject& differences)
{
    return record(connection, by, action, QStringLiteral("packet"), QString::number(packet.value),
        differences);
}

Status auditPackets(Connection& connection, const Signature& by, const QString& action,
    const QJsonObject& differences)
{
    return record(connection, by, action, QStringLiteral("act"), by.act, differences);
}

QJsonObject stateDifference(PacketState from, PacketState to)
{
    return { { QStringLiteral("state"),
        QJsonArray { stateName(from).toString(), stateName(to).toString() } } };
}
