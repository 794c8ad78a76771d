// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/causestore.h"

#include "models/storage/connection.h"
#include "models/stores/unitclause.h"

#include <QCryptographicHash>

namespace {

Cause causeOf(const Row& row)
{
    Cause cause;
    cause.id = row.text(0);
    cause.origin = row.text(1);
    cause.kind = kindFromName(row.text(2)).value_or(PacketKind::Dossier);
    cause.profile = row.text(3);
    cause.code = row.text(4);
    cause.member = row.text(5);
    cause.pattern = row.text(6);
    cause.sample = row.text(7);
    cause.first = row.number(8);
    cause.last = row.number(9);
    cause.remedy = row.text(10);
    cause.remedyAt = row.number(11);
    cause.remedySent = row.number(12);
    cause.remedyPassed = row.number(13);
    cause.count = row.number(14);
    return cause;
}

QString selectCauses(const QString& count)
{
    return QStringLiteral(
               "SELECT c.id, c.origin, c.kind, c.profile, c.code, c.member, c.pattern, c.sample,"
               " c.first_seen, c.last_seen, c.remedy, c.remedy_at, c.remedy_sent, "
               "c.remedy_passed, ")
        + count + QStringLiteral(" FROM cause c ");
}

Result<std::vector<CauseShare>> shares(
    Connection& connection, const QString& sql, const Binds& binds)
{
    std::vector<CauseShare> found;
    const Status read = connection.each(sql, binds, [&found](const Row& row) {
        found.push_back({ row.text(0), row.number(1) });
    });
    if (!read)
        return read.error();
    return found;
}

}

Result<std::vector<Cause>> CauseStore::list(Connection& connection, const QString& unit)
{
    std::vector<Cause> causes;
    const UnitClause within(unit);
    const Status read = connection.each(selectCauses(QStringLiteral("u.n"))
            + QStringLiteral("JOIN (SELECT cause, SUM(count) AS n FROM cause_unit WHERE count > 0%1"
                             " GROUP BY cause) u ON u.cause = c.id ORDER BY u.n DESC, c.id")
                  .arg(within.sql),
        within.binds, [&causes](const Row& row) { causes.push_back(causeOf(row)); });
    if (!read)
        return read.error();
    return causes;
}

Result<Cause> CauseStore::find(Connection& connection, const QString& id)
{
    Cause cause;
    const Result<bool> found = connection.first(
        selectCauses(QStringLiteral(
            "COALESCE((SELECT SUM(u.count) FROM cause_unit u WHERE u.cause = c.id), 0)"))
            + QStringLiteral("WHERE c.id = ?"),
        { id }, [&cause](const Row& row) { cause = causeOf(row); });
    if (!found)
        return found.error();
    if (!found.value())
        return Error { ErrorKind::NotFound, QStringLiteral("cause ") + id,
            QStringLiteral("cause.missing"), { id } };
    return cause;
}

Result<std::vector<CauseShare>> CauseStore::units(Connection& connection, const QString& id)
{
    return shares(connection,
        QStringLiteral("SELECT unit, count FROM cause_unit WHERE cause = ? AND count > 0"
                       " ORDER BY count DESC, unit"),
        { id });
}

Result<std::vector<CauseShare>> CauseStore::procedures(
    Connection& connection, const QString& id, int most)
{
    return shares(connection,
        QStringLiteral("SELECT s.procedure_code, COUNT(*) FROM"
                       " (SELECT packet FROM delivery WHERE cause = ? ORDER BY packet LIMIT ?) d"
                       " JOIN packet p ON p.id = d.packet JOIN dossier s ON s.code = p.dossier_code"
                       " GROUP BY s.procedure_code ORDER BY 2 DESC, 1"),
        { id, most });
}

Status CauseStore::setRemedy(
    Connection& connection, const QString& id, const QString& remedy, Moment now)
{
    return connection.run(
        QStringLiteral("UPDATE cause SET remedy = ?, remedy_at = ?, remedy_sent = 0,"
                       " remedy_passed = 0 WHERE id = ?"),
        { remedy, now, id });
}

Result<QString> CauseStore::note(Connection& connection, const Cause& cause, Moment now)
{
    const QString id = cause.id.isEmpty() ? idOf(cause) : cause.id;
    const Status noted = connection.run(
        QStringLiteral(
            "INSERT INTO cause (id, origin, kind, profile, code, member, pattern, sample,"
            " first_seen, last_seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET last_seen = excluded.last_seen"),
        { id, cause.origin, kindName(cause.kind).toString(), cause.profile, cause.code,
            cause.member, cause.pattern, cause.sample, now, now });
    if (!noted)
        return noted.error();
    return id;
}

Status CauseStore::count(Connection& connection, const QString& id, const QString& unit, int by)
{
    return connection.run(
        QStringLiteral("INSERT INTO cause_unit (cause, unit, count) VALUES (?, ?, ?)"
                       " ON CONFLICT (cause, unit) DO UPDATE SET"
                       " count = cause_unit.count + excluded.count"),
        { id, unit, by });
}

Status CauseStore::countRemedy(Connection& connection, const QString& id, int sent, int passed)
{
    return connection.run(QStringLiteral("UPDATE cause SET remedy_sent = remedy_sent + ?,"
                                         " remedy_passed = remedy_passed + ? WHERE id = ?"),
        { sent, passed, id });
}

QString CauseStore::idOf(const Cause& cause)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& part : { cause.origin, cause.code, cause.member, cause.pattern }) {
        const QByteArray bytes =
            part.normalized(QString::NormalizationForm_C).toCaseFolded().toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return QString::fromLatin1(hash.result().toHex().left(12));
}
