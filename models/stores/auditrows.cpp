// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "models/stores/auditseal.h"
#include "models/stores/auditverifier.h"
#include "models/stores/digestform.h"

#include <algorithm>
#include <utility>

// The second half of the verification: rows the chain speaks of.

namespace {

constexpr qint64 kSlice = 2000;

QString packetName(qint64 id)
{
    return QStringLiteral("packet %1").arg(id);
}

QString resultName(qint64 attempt)
{
    return QStringLiteral("result %1").arg(attempt);
}

}

Result<AuditVerdict> AuditVerifier::rows()
{
    for (const auto part : { &AuditVerifier::packets, &AuditVerifier::acts, &AuditVerifier::orphans,
             &AuditVerifier::states }) {
        if (!m_verdict.sound)
            break;
        if (Status done = (this->*part)(); !done)
            return done.error();
    }
    return m_verdict;
}

Status AuditVerifier::packets()
{
    const auto last = m_connection.number(QStringLiteral("SELECT max(id) FROM packet"));
    if (!last)
        return last.error();
    for (qint64 from = 0; from < last.value() && m_verdict.sound; from += kSlice) {
        if (m_connection.cancelled())
            return Connection::givenUp();
        if (Status done = slice(from, from + kSlice); !done)
            return done;
    }
    // Packets were taken off this list as they were seen.
    const auto gone = std::find(m_sealed.begin(), m_sealed.end(), true);
    if (gone != m_sealed.end())
        bad(packetName(gone - m_sealed.begin()), QStringLiteral("packet.missing"));
    return Done {};
}

Status AuditVerifier::slice(qint64 from, qint64 to)
{
    QHash<qint64, QMap<qint64, QByteArray>> answers;
    Status read = m_connection.each(
        QStringLiteral("SELECT %1, r.answer FROM attempt a JOIN attempt_result r"
                       " ON r.attempt = a.id WHERE a.packet > ? AND a.packet <= ?")
            .arg(auditseal::answerColumns()),
        { from, to }, [&](const Row& row) {
            answers[row.number(0)].insert(row.number(1), auditseal::answered(row));
            // A cut answer's digest is over the whole answer, of which only the head was kept.
            if (!row.yes(15) && sha256Hex(row.bytes(19)) != row.text(14).toLatin1())
                bad(resultName(row.number(1)), QStringLiteral("result.digest"));
        });
    if (!read)
        return read;
    QHash<qint64, QList<Entry>> entries;
    read = m_connection.each(
        QStringLiteral("SELECT p.id, e.sequence, e.digest FROM packet p JOIN audit_entry e"
                       " ON e.object_kind = 'packet' AND e.object_id = CAST(p.id AS TEXT)"
                       " WHERE p.id > ? AND p.id <= ? AND e.digest <> ''"),
        { from, to }, [&](const Row& row) {
            entries[row.number(0)].append({ row.number(1), row.text(2).toLatin1() });
        });
    if (!read)
        return read;
    return m_connection.eachWhile(
        QStringLiteral("SELECT %1, p.body FROM packet p WHERE p.id > ? AND p.id <= ? ORDER BY p.id")
            .arg(auditseal::packetColumns()),
        { from, to }, [&](const Row& row) {
            compare(row, answers.value(row.number(0)), entries.value(row.number(0)));
            return m_verdict.sound;
        });
}

void AuditVerifier::compare(
    const Row& packet, const QMap<qint64, QByteArray>& answers, const QList<Entry>& entries)
{
    const qint64 id = packet.number(0);
    if (size_t(id) < m_sealed.size())
        m_sealed[size_t(id)] = false;
    if (sha256Hex(packet.bytes(17)) != packet.text(12).toLatin1())
        bad(packetName(id), QStringLiteral("packet.digest"));
    const QByteArray row = auditseal::sealed(packet);
    for (const Entry& entry : entries) {
        const auto seal = auditseal::PacketSeal::of(entry.seal);
        if (seal.packet != row)
            return bad(packetName(id), QStringLiteral("packet.seal"));
        for (auto told = seal.answers.cbegin(); told != seal.answers.cend(); ++told) {
            const auto found = answers.constFind(told.key());
            if (found == answers.cend())
                return bad(resultName(told.key()), QStringLiteral("result.missing"));
            if (*found != told.value())
                return bad(resultName(told.key()), QStringLiteral("result.seal"));
        }
    }
}

Status AuditVerifier::acts()
{
    for (const ActSeal& act : std::as_const(m_acts)) {
        if (m_connection.cancelled())
            return Connection::givenUp();
        const qint64 from = act.seal.left(act.seal.indexOf('-')).toLongLong();
        const auto now = auditseal::ofAct(m_connection, act.act, from, auditseal::lastOf(act.seal));
        if (!now)
            return now.error();
        if (now.value() != act.seal)
            bad(QStringLiteral("act %1").arg(act.act), QStringLiteral("packet.seal"));
    }
    return Done {};
}

Status AuditVerifier::none(const QString& sql, const char* kind, const char* reason)
{
    return m_connection.each(sql, {}, [&](const Row& row) {
        bad(QString::fromLatin1(kind) + u' ' + QString::number(row.number(0)),
            QString::fromLatin1(reason));
    });
}

Status AuditVerifier::orphans()
{
    Status done = none(QStringLiteral("SELECT r.attempt FROM attempt_result r WHERE NOT EXISTS"
                                      " (SELECT 1 FROM attempt a WHERE a.id = r.attempt)"
                                      " ORDER BY r.attempt LIMIT 1"),
        "attempt", "attempt.missing");
    if (done)
        done = none(QStringLiteral("SELECT attempt FROM attempt_result GROUP BY attempt"
                                   " HAVING count(*) > 1 ORDER BY attempt LIMIT 1"),
            "result", "result.double");
    if (done)
        done = none(QStringLiteral("SELECT a.packet FROM attempt a WHERE NOT EXISTS"
                                   " (SELECT 1 FROM packet p WHERE p.id = a.packet)"
                                   " ORDER BY a.packet LIMIT 1"),
            "packet", "packet.missing");
    return done;
}

Status AuditVerifier::states()
{
    // "Accepted" is only ever said by an answer that moved the packet, or by a person.
    return none(QStringLiteral("SELECT d.packet FROM delivery d WHERE d.state = 'accepted'"
                               " AND d.decided = 0 AND NOT EXISTS (SELECT 1 FROM attempt a"
                               " JOIN attempt_result r ON r.attempt = a.id"
                               " WHERE a.packet = d.packet AND r.moved = 1)"
                               " ORDER BY d.packet LIMIT 1"),
        "packet", "packet.state");
}

Result<AuditVerdict> AuditTrail::verify(
    Connection& connection, const AuditAnchor& anchor, qint64 newest)
{
    // One snapshot: entries and rows written meanwhile must not look like damage.
    AuditVerdict verdict;
    const Status done = connection.snapshot([&]() -> Status {
        AuditVerifier verifier(connection, anchor);
        Result<AuditVerdict> found = verifier.chain(newest);
        if (found && found.value().sound && newest <= 0)
            found = verifier.rows();
        if (!found)
            return found.error();
        verdict = found.value();
        return Done {};
    });
    if (!done)
        return done.error();
    return verdict;
}
