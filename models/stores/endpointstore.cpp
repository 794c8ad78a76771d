// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/endpointstore.h"

#include "models/storage/connection.h"
#include "models/stores/audittrail.h"
#include "models/stores/outbox.h"

namespace {

QString selectEndpoints()
{
    return QStringLiteral("SELECT name, trouble, detail, not_before, openings, last_success,"
                          " last_failure, clock_skew, paused, paused_by, sender, sender_name,"
                          " sender_until FROM endpoint ");
}

Endpoint endpointOf(const Row& row)
{
    Endpoint endpoint;
    endpoint.name = row.text(0);
    endpoint.trouble = row.text(1);
    endpoint.detail = row.text(2);
    endpoint.notBefore = row.number(3);
    endpoint.openings = static_cast<int>(row.number(4));
    endpoint.lastSuccess = row.number(5);
    endpoint.lastFailure = row.number(6);
    endpoint.clockSkew = row.number(7);
    endpoint.paused = row.yes(8);
    endpoint.pausedBy = row.text(9);
    endpoint.sender = row.text(10);
    endpoint.senderName = row.text(11);
    endpoint.senderUntil = row.number(12);
    return endpoint;
}

Status make(Connection& connection, const QString& name)
{
    return connection.run(
        QStringLiteral("INSERT INTO endpoint (name) VALUES (?) ON CONFLICT (name) DO NOTHING"),
        { name });
}

Result<Endpoint> read(Connection& connection, const QString& name, const QString& lock)
{
    Endpoint endpoint;
    endpoint.name = name;
    const Result<bool> found =
        connection.first(selectEndpoints() + QStringLiteral("WHERE name = ?") + lock, { name },
            [&endpoint](const Row& row) { endpoint = endpointOf(row); });
    if (!found)
        return found.error();
    return endpoint;
}

}

Result<Endpoint> EndpointStore::find(Connection& connection, const QString& name)
{
    return read(connection, name, {});
}

Result<std::vector<Endpoint>> EndpointStore::list(Connection& connection)
{
    std::vector<Endpoint> endpoints;
    const Status found = connection.each(selectEndpoints() + QStringLiteral("ORDER BY name"), {},
        [&endpoints](const Row& row) { endpoints.push_back(endpointOf(row)); });
    if (!found)
        return found.error();
    return endpoints;
}

Status EndpointStore::saveHealth(Connection& connection, const Endpoint& endpoint)
{
    if (Status made = make(connection, endpoint.name); !made)
        return made;
    return connection.run(
        QStringLiteral("UPDATE endpoint SET trouble = ?, detail = ?, not_before = ?, openings = ?,"
                       " last_success = ?, last_failure = ?, clock_skew = ? WHERE name = ?"),
        { endpoint.trouble, endpoint.detail, endpoint.notBefore, endpoint.openings,
            endpoint.lastSuccess, endpoint.lastFailure, endpoint.clockSkew, endpoint.name });
}

Status EndpointStore::setPaused(
    Connection& connection, const QString& name, bool paused, const Signature& by)
{
    if (Status made = make(connection, name); !made)
        return made;
    const Status set = connection.run(
        QStringLiteral("UPDATE endpoint SET paused = ?, paused_by = ? WHERE name = ?"),
        { paused, paused ? by.actor.login : QString(), name });
    if (!set)
        return set;
    AuditEntry entry;
    entry.actor = by.actor;
    entry.at = by.now;
    entry.action = paused ? QStringLiteral("endpoint.pause") : QStringLiteral("endpoint.resume");
    entry.objectKind = QStringLiteral("endpoint");
    entry.objectId = name;
    entry.reason = by.reason;
    const auto recorded = AuditTrail::record(connection, entry);
    if (!recorded)
        return recorded.error();
    return Done {};
}

Result<Endpoint> EndpointStore::takeSender(Connection& connection, const QString& name,
    const QString& sender, const QString& senderName, Moment now, Moment until)
{
    if (Status made = make(connection, name); !made)
        return made.error();
    auto endpoint = read(connection, name, connection.dialect().lockWaiting());
    if (!endpoint)
        return endpoint;
    if (endpoint.value().hasSender(now) && endpoint.value().sender != sender)
        return endpoint;
    const Status taken = connection.run(
        QStringLiteral(
            "UPDATE endpoint SET sender = ?, sender_name = ?, sender_until = ? WHERE name = ?"),
        { sender, senderName, until, name });
    if (!taken)
        return taken.error();
    endpoint.value().sender = sender;
    endpoint.value().senderName = senderName;
    endpoint.value().senderUntil = until;
    return endpoint;
}

Result<std::optional<Moment>> EndpointStore::storeNow(Connection& connection)
{
    if (connection.dialect().isSqlite())
        return std::optional<Moment> {};
    const auto now = connection.number(
        QStringLiteral("SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)"));
    if (!now)
        return now.error();
    return std::optional<Moment> { now.value() };
}

Status EndpointStore::leaveSender(
    Connection& connection, const QString& name, const QString& sender)
{
    return connection.run(
        QStringLiteral("UPDATE endpoint SET sender = '', sender_name = '', sender_until = 0"
                       " WHERE name = ? AND sender = ?"),
        { name, sender });
}
