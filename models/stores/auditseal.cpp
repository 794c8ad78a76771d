// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/auditseal.h"

#include "models/storage/connection.h"
#include "models/stores/digestform.h"

#include <limits>

namespace auditseal {

namespace {

constexpr int kPacketColumns = 17;
constexpr int kAnswerColumns = 19;

/// Numbers come as text too: both engines write whole numbers alike.
QByteArray rowDigest(const char* label, const Row& row, int columns)
{
    DigestForm form(label, 1);
    for (int column = 0; column < columns; ++column)
        form.add(row.text(column));
    return form.hex();
}

}

QByteArray start(const QString& firstEpoch, const QString& installation)
{
    return DigestForm("motcua.audit.start", 1).add(firstEpoch).add(installation).hex();
}

QByteArray link(const AuditEntry& entry)
{
    DigestForm form("motcua.audit.entry", 1);
    form.add(entry.sequence).add(entry.at);
    form.add(entry.actor.login).add(entry.actor.osUser).add(entry.actor.machine);
    form.add(entry.actor.program).add(entry.action).add(entry.objectKind).add(entry.objectId);
    form.add(entry.differences).add(entry.reason).add(entry.correlation);
    form.add(entry.digest).add(entry.previous);
    return form.hex();
}

QString packetColumns()
{
    return QStringLiteral("p.id, p.kind, p.profile, p.encoding, p.dossier_code, p.unit, p.lane,"
                          " p.position, p.revision, p.supersedes, p.origin, p.act, p.digest,"
                          " p.content_key, p.author, p.reason, p.created");
}

QString answerColumns()
{
    return QStringLiteral("a.packet, a.id, a.number, a.kind, a.lease_token, a.started, a.endpoint,"
                          " a.digest, r.attempt, r.ended, r.outcome, r.http_status, r.code,"
                          " r.message, r.answer_digest, r.answer_cut, r.duration, r.clock_skew,"
                          " r.moved");
}

QByteArray sealed(const Row& packet)
{
    return rowDigest("motcua.packet", packet, kPacketColumns);
}

QByteArray answered(const Row& answer)
{
    return rowDigest("motcua.answer", answer, kAnswerColumns);
}

QByteArray PacketSeal::text() const
{
    QByteArrayList parts { packet };
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        parts.append(QByteArray::number(answer.key()) + '=' + answer.value());
    return parts.join(' ');
}

PacketSeal PacketSeal::of(const QByteArray& text)
{
    QByteArrayList parts = text.split(' ');
    PacketSeal seal { parts.takeFirst(), {} };
    for (const QByteArray& part : std::as_const(parts)) {
        const qsizetype equals = part.indexOf('=');
        seal.answers.insert(part.left(equals).toLongLong(), part.mid(equals + 1));
    }
    return seal;
}

Result<QByteArray> ofPacket(Connection& connection, const QString& id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (!isNumber)
        return QByteArray();
    PacketSeal seal;
    const auto found = connection.first(
        QStringLiteral("SELECT %1 FROM packet p WHERE p.id = ?").arg(packetColumns()), { number },
        [&](const Row& row) { seal.packet = sealed(row); });
    if (!found)
        return found.error();
    if (!found.value())
        return QByteArray();
    const Status read = connection.each(
        QStringLiteral("SELECT %1 FROM attempt a JOIN attempt_result r ON r.attempt = a.id"
                       " WHERE a.packet = ?")
            .arg(answerColumns()),
        { number }, [&](const Row& row) { seal.answers.insert(row.number(1), answered(row)); });
    if (!read)
        return read.error();
    return seal.text();
}

Result<QByteArray> ofAct(Connection& connection, const QString& act)
{
    if (act.isEmpty())
        return QByteArray();
    // The act's last entry tells how far its packets are sealed already (index audit_entry_object).
    const auto last = connection.text(
        QStringLiteral("SELECT digest FROM audit_entry WHERE object_kind = 'act' AND object_id = ?"
                       " AND digest <> '' ORDER BY sequence DESC LIMIT 1"),
        { act });
    if (!last)
        return last.error();
    const qint64 from = last.value() ? lastOf(last.value()->toLatin1()) : 0;
    return ofAct(connection, act, from, std::numeric_limits<qint64>::max());
}

Result<QByteArray> ofAct(Connection& connection, const QString& act, qint64 from, qint64 to)
{
    DigestForm form("motcua.act", 1);
    qint64 last = 0;
    const Status read = connection.each(
        QStringLiteral("SELECT %1 FROM packet p WHERE p.act = ? AND p.id > ? AND p.id <= ?"
                       " ORDER BY p.id")
            .arg(packetColumns()),
        { act, from, to }, [&](const Row& row) {
            last = row.number(0);
            form.add(sealed(row));
        });
    if (!read)
        return read.error();
    if (last == 0)
        return QByteArray();
    return QByteArray::number(from) + '-' + QByteArray::number(last) + ':' + form.hex();
}

qint64 lastOf(const QByteArray& actSeal)
{
    const QByteArray range = actSeal.left(actSeal.indexOf(':'));
    return range.mid(range.indexOf('-') + 1).toLongLong();
}

}
