// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/audittrail.h"

#include "models/base/text.h"
#include "models/storage/connection.h"
#include "models/stores/auditseal.h"
#include "models/stores/storeidentity.h"

#include <optional>

namespace {

struct Head {
    qint64 sequence = 0;
    QByteArray hash;
};

Result<std::optional<Head>> lockedHead(Connection& connection)
{
    std::optional<Head> head;
    const Status read =
        connection.each(QStringLiteral("SELECT sequence, hash FROM audit_head WHERE id = 1")
                + connection.dialect().lockWaiting(),
            {}, [&](const Row& row) {
                head = Head { row.number(0), row.text(1).toLatin1() };
            });
    if (!read)
        return read.error();
    return head;
}

/// The head row under lock; the very first writer makes it and binds it to the store.
Result<Head> headForWriting(Connection& connection)
{
    auto head = lockedHead(connection);
    if (!head)
        return head.error();
    if (head.value())
        return *head.value();
    const Result<StoreIdentity> identity = makeIdentity(connection);
    if (!identity)
        return identity.error();
    const QByteArray start =
        auditseal::start(identity.value().firstEpoch, identity.value().installation);
    const Status made =
        connection.run(QStringLiteral("INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, ?)"
                                      " ON CONFLICT (id) DO NOTHING"),
            { QString::fromLatin1(start) });
    if (!made)
        return made.error();
    head = lockedHead(connection);
    if (!head)
        return head.error();
    if (!head.value())
        return Error { ErrorKind::Broken, QStringLiteral("audit head vanished"),
            QStringLiteral("audit.head") };
    return *head.value();
}

Result<QByteArray> sealFor(Connection& connection, const AuditEntry& entry)
{
    if (entry.objectKind == QStringLiteral("packet"))
        return auditseal::ofPacket(connection, entry.objectId);
    if (entry.objectKind == QStringLiteral("act"))
        return auditseal::ofAct(connection, entry.objectId);
    return QByteArray();
}

/// As it will stand in the columns: composed, nothing else.
AuditEntry inColumns(AuditEntry entry)
{
    for (QString* words : { &entry.actor.login, &entry.actor.osUser, &entry.actor.machine,
             &entry.actor.program, &entry.action, &entry.objectKind, &entry.objectId,
             &entry.differences, &entry.reason, &entry.correlation })
        *words = text::composed(*words);
    return entry;
}

Status insert(Connection& connection, const AuditEntry& entry)
{
    return connection.run(
        QStringLiteral("INSERT INTO audit_entry (sequence, moment, login, os_user, machine,"
                       " program, action, object_kind, object_id, changes, reason, correlation,"
                       " digest, previous_hash, hash)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        { entry.sequence, entry.at, entry.actor.login, entry.actor.osUser, entry.actor.machine,
            entry.actor.program, entry.action, entry.objectKind, entry.objectId, entry.differences,
            entry.reason, entry.correlation, QString::fromLatin1(entry.digest),
            QString::fromLatin1(entry.previous), QString::fromLatin1(entry.hash) });
}

/// The narrowing part of the WHERE clause and its values.
struct Narrowing {
    QString where;
    Binds binds;

    void add(const QString& condition, const QVariant& value)
    {
        where += QStringLiteral(" AND ") + condition;
        binds.append(value);
    }

    void addText(const QString& column, const QString& value)
    {
        if (!value.isEmpty())
            add(column + QStringLiteral(" = ?"), value);
    }
};

Narrowing narrowed(const AuditFilter& filter)
{
    Narrowing by;
    by.addText(QStringLiteral("login"), filter.login);
    by.addText(QStringLiteral("object_kind"), filter.objectKind);
    by.addText(QStringLiteral("object_id"), filter.objectId);
    by.addText(QStringLiteral("correlation"), filter.correlation);
    if (filter.action.endsWith(u'.')) {
        // A prefix as a range, so that the index serves it: '/' comes right after '.'.
        by.add(QStringLiteral("action >= ?"), filter.action);
        by.add(QStringLiteral("action < ?"), QString(filter.action.chopped(1) + u'/'));
    } else {
        by.addText(QStringLiteral("action"), filter.action);
    }
    if (filter.from > 0)
        by.add(QStringLiteral("moment >= ?"), filter.from);
    if (filter.to < kNoMoment)
        by.add(QStringLiteral("moment < ?"), filter.to);
    return by;
}

}

QString auditColumns()
{
    return QStringLiteral("sequence, moment, login, os_user, machine, program, action, object_kind,"
                          " object_id, changes, reason, correlation, digest, previous_hash, hash");
}

AuditEntry auditEntryOf(const Row& row)
{
    AuditEntry entry;
    entry.sequence = row.number(0);
    entry.at = row.number(1);
    entry.actor = { row.text(2), row.text(3), row.text(4), row.text(5) };
    entry.action = row.text(6);
    entry.objectKind = row.text(7);
    entry.objectId = row.text(8);
    entry.differences = row.text(9);
    entry.reason = row.text(10);
    entry.correlation = row.text(11);
    entry.digest = row.text(12).toLatin1();
    entry.previous = row.text(13).toLatin1();
    entry.hash = row.text(14).toLatin1();
    return entry;
}

Result<qint64> AuditTrail::record(Connection& connection, const AuditEntry& act)
{
    if (!connection.inTransaction())
        return Error { ErrorKind::Broken, QStringLiteral("audit entry outside a transaction") };
    const Result<Head> head = headForWriting(connection);
    if (!head)
        return head.error();
    AuditEntry entry = inColumns(act);
    const Result<QByteArray> seal = sealFor(connection, entry);
    if (!seal)
        return seal.error();
    entry.digest = seal.value();
    entry.sequence = head.value().sequence + 1;
    entry.previous = head.value().hash;
    entry.hash = auditseal::link(entry);
    if (Status inserted = insert(connection, entry); !inserted)
        return inserted.error();
    const auto moved = connection.change(
        QStringLiteral(
            "UPDATE audit_head SET sequence = ?, hash = ? WHERE id = 1 AND sequence = ?"),
        { entry.sequence, QString::fromLatin1(entry.hash), head.value().sequence });
    if (!moved)
        return moved.error();
    if (moved.value() != 1)
        return Error { ErrorKind::Busy, QStringLiteral("audit head moved") };
    return entry.sequence;
}

Result<QList<AuditEntry>> AuditTrail::list(
    Connection& connection, const AuditFilter& filter, qint64 before, int limit)
{
    Narrowing by = narrowed(filter);
    if (before > 0)
        by.add(QStringLiteral("sequence < ?"), before);
    by.binds.append(limit);
    QList<AuditEntry> entries;
    const Status read = connection.each(QStringLiteral("SELECT %1 FROM audit_entry WHERE 1 = 1%2"
                                                       " ORDER BY sequence DESC LIMIT ?")
                                            .arg(auditColumns(), by.where),
        by.binds, [&](const Row& row) { entries.append(auditEntryOf(row)); });
    if (!read)
        return read.error();
    return entries;
}

Result<AuditAnchor> AuditTrail::head(Connection& connection)
{
    AuditAnchor anchor;
    const Status read =
        connection.each(QStringLiteral("SELECT sequence, hash, moment FROM audit_entry"
                                       " ORDER BY sequence DESC LIMIT 1"),
            {}, [&](const Row& row) {
                anchor = { row.number(0), row.text(1).toLatin1(), row.number(2) };
            });
    if (!read)
        return read.error();
    return anchor;
}
