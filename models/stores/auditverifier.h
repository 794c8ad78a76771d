// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/stores/audittrail.h"

#include <QHash>
#include <QMap>

#include <optional>
#include <vector>

class Connection;
class Row;

/// Recomputes the audit chain and everything it seals; stops at the first bad record.
class AuditVerifier {
public:
    AuditVerifier(Connection& connection, AuditAnchor anchor)
        : m_connection(connection)
        , m_anchor(std::move(anchor))
    {
    }

    /// All entries, or the `newest` last ones.
    Result<AuditVerdict> chain(qint64 newest);
    /// Packets, attempts and answers; after chain().
    Result<AuditVerdict> rows();

private:
    struct Entry {
        qint64 sequence = 0;
        QByteArray seal;
    };

    void bad(const QString& record, const QString& reason);
    bool link(const AuditEntry& entry);
    void follow(const AuditEntry& entry);
    Status startOf(qint64 newest);
    Status ends(bool complete);
    Status acts();
    Status packets();
    Status slice(qint64 from, qint64 to);
    Status states();
    Status orphans();
    void compare(
        const Row& packet, const QMap<qint64, QByteArray>& answers, const QList<Entry>& entries);
    Status none(const QString& sql, const char* kind, const char* reason);

    Connection& m_connection;
    AuditAnchor m_anchor;
    AuditVerdict m_verdict;
    QByteArray m_previous;
    qint64 m_sequence = 0;
    qint64 m_lastPacket = 0;
    QString m_epoch;
    bool m_anchorSeen = false;
    std::vector<bool> m_sealed; ///< packets some entry speaks of

    struct ActSeal {
        qint64 sequence;
        QString act;
        QByteArray seal;
    };

    QList<ActSeal> m_acts;
};

/// The columns of an entry and its reading, shared by list and verification.
QString auditColumns();
AuditEntry auditEntryOf(const Row& row);
