// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/auditverifier.h"

#include "models/storage/connection.h"
#include "models/stores/auditseal.h"
#include "models/stores/storeidentity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int kSlice = 5000;

}

void AuditVerifier::bad(const QString& record, const QString& reason)
{
    if (!m_verdict.sound)
        return;
    m_verdict.sound = false;
    m_verdict.firstBad = record;
    m_verdict.reason = reason;
}

Status AuditVerifier::startOf(qint64 newest)
{
    const Result<StoreIdentity> identity = storeIdentity(m_connection);
    if (!identity)
        return identity.error();
    m_epoch = identity.value().firstEpoch;
    m_previous = auditseal::start(identity.value().firstEpoch, identity.value().installation);
    if (newest <= 0)
        return Done {};
    const Result<AuditAnchor> head = AuditTrail::head(m_connection);
    if (!head)
        return head.error();
    const qint64 before = head.value().sequence - newest;
    if (before <= 0)
        return Done {};
    m_sequence = before;
    return m_connection.each(QStringLiteral("SELECT hash FROM audit_entry WHERE sequence = ?"),
        { before }, [&](const Row& row) { m_previous = row.text(0).toLatin1(); });
}

bool AuditVerifier::link(const AuditEntry& entry)
{
    const QString record = QStringLiteral("audit %1").arg(entry.sequence);
    if (entry.sequence != m_sequence + 1)
        bad(QStringLiteral("audit %1").arg(m_sequence + 1), QStringLiteral("audit.gap"));
    else if (auditseal::link(entry) != entry.hash)
        bad(record, QStringLiteral("audit.hash"));
    else if (entry.previous != m_previous)
        bad(record, QStringLiteral("audit.link"));
    else if (entry.sequence == m_anchor.sequence && entry.hash != m_anchor.hash)
        bad(record, QStringLiteral("audit.anchor"));
    if (!m_verdict.sound)
        return false;
    m_anchorSeen = m_anchorSeen || entry.sequence == m_anchor.sequence;
    m_sequence = entry.sequence;
    m_previous = entry.hash;
    ++m_verdict.entries;
    follow(entry);
    return true;
}

void AuditVerifier::follow(const AuditEntry& entry)
{
    if (entry.action == QStringLiteral("store.restored")) {
        const QJsonObject changes = QJsonDocument::fromJson(entry.differences.toUtf8()).object();
        m_epoch = changes.value(QStringLiteral("epoch")).toArray().at(1).toString();
    }
    if (entry.digest.isEmpty())
        return;
    if (entry.objectKind == QStringLiteral("act")) {
        m_acts.append({ entry.sequence, entry.objectId, entry.digest });
    } else if (entry.objectKind == QStringLiteral("packet")) {
        const auto id = size_t(entry.objectId.toLongLong());
        if (m_sealed.size() <= id)
            m_sealed.resize(id * 2 + 1);
        m_sealed[id] = true;
    }
}

Status AuditVerifier::ends(bool complete)
{
    bool headFound = false;
    const Status read =
        m_connection.each(QStringLiteral("SELECT sequence, hash FROM audit_head WHERE id = 1"), {},
            [&](const Row& row) {
                headFound = true;
                if (row.number(0) != m_sequence || row.text(1).toLatin1() != m_previous)
                    bad(QStringLiteral("head"), QStringLiteral("audit.head"));
            });
    if (!read)
        return read;
    if (!headFound && m_sequence > 0)
        bad(QStringLiteral("head"), QStringLiteral("audit.head"));
    // An anchor kept elsewhere shows a tail that was cut, or a chain that was made anew.
    if (complete && m_anchor.sequence > 0 && !m_anchorSeen)
        bad(QStringLiteral("audit %1").arg(m_anchor.sequence), QStringLiteral("audit.anchor"));
    const Result<StoreIdentity> identity = storeIdentity(m_connection);
    if (!identity)
        return identity.error();
    if (complete && identity.value().epoch != m_epoch)
        bad(QStringLiteral("store"), QStringLiteral("audit.epoch"));
    return Done {};
}

Result<AuditVerdict> AuditVerifier::chain(qint64 newest)
{
    if (Status begun = startOf(newest); !begun)
        return begun.error();
    const bool complete = m_sequence == 0;
    // In slices: one statement over all entries would meet the server's time-out.
    qint64 before = -1;
    while (m_verdict.sound && before != m_sequence) {
        before = m_sequence;
        const Status read = m_connection.eachWhile(
            QStringLiteral(
                "SELECT %1 FROM audit_entry WHERE sequence > ? ORDER BY sequence LIMIT ?")
                .arg(auditColumns()),
            { m_sequence, kSlice }, [&](const Row& row) { return link(auditEntryOf(row)); });
        if (!read)
            return read.error();
        if (m_connection.cancelled())
            return Connection::givenUp();
    }
    if (m_verdict.sound) {
        if (Status ended = ends(complete); !ended)
            return ended.error();
    }
    return m_verdict;
}
