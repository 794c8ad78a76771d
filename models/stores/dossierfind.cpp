// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"
#include "models/stores/dossierrow.h"
#include "models/stores/dossierstore.h"

// One dossier and its steps: looking up.

namespace {

Error noSuch(const QString& code)
{
    return { ErrorKind::NotFound, QStringLiteral("dossier ") + code, QStringLiteral("dossier.none"),
        { code } };
}

Result<std::optional<Dossier>> firstOf(
    Connection& connection, const QString& condition, const Binds& binds)
{
    std::optional<Dossier> dossier;
    Result<bool> found = connection.first(
        QStringLiteral("SELECT %1 FROM dossier WHERE %2").arg(DossierRow::allColumns(), condition),
        binds, [&dossier](const Row& row) { dossier = DossierRow::read(row, true); });
    if (!found)
        return found.error();
    return dossier;
}

/// The dossier whose code has the same letters and digits, whatever stands between them.
Result<std::optional<qint64>> byCompactCode(Connection& connection, const QString& key)
{
    const Dialect::WordSearch words =
        connection.dialect().wordSearch(QStringLiteral("dossier"), QStringLiteral("search_text"));
    std::optional<qint64> id;
    Status read =
        connection.eachWhile(QStringLiteral("SELECT %1, dossier.code FROM %2 WHERE %3 LIMIT 20")
                                 .arg(words.id, words.from, words.condition),
            { connection.dialect().wordQuery({ key }) }, [&id, &key](const Row& row) {
                if (compactCode(row.text(1)) == key)
                    id = row.number(0);
                return !id;
            });
    if (!read)
        return read.error();
    return id;
}

Result<std::optional<qint64>> byAlias(Connection& connection, const QString& key)
{
    std::optional<qint64> id;
    Result<bool> found = connection.first(
        QStringLiteral("SELECT dossier FROM dossier_alias WHERE key = ? ORDER BY dossier LIMIT 1"),
        { key }, [&id](const Row& row) { id = row.number(0); });
    if (!found)
        return found.error();
    return id;
}

}

Result<Dossier> DossierStore::find(Connection& connection, const QString& code)
{
    const QString typed = code.trimmed();
    Result<std::optional<Dossier>> exact =
        firstOf(connection, QStringLiteral("code = ?"), { typed });
    if (!exact)
        return exact.error();
    if (exact.value())
        return *std::move(exact).value();
    const QString key = compactCode(typed);
    if (key.isEmpty())
        return noSuch(typed);
    for (const auto& lookUp : { byAlias, byCompactCode }) {
        Result<std::optional<qint64>> id = lookUp(connection, key);
        if (!id)
            return id.error();
        if (id.value())
            return byId(connection, { *id.value() });
    }
    return noSuch(typed);
}

Result<QHash<QString, Dossier>> DossierStore::heldOf(
    Connection& connection, const QStringList& codes)
{
    QHash<QString, Dossier> held;
    if (codes.isEmpty())
        return held;
    const Binds binds(codes.begin(), codes.end());
    Status read = connection.each(
        QStringLiteral("SELECT %1 FROM dossier WHERE code IN (?%2)")
            .arg(DossierRow::allColumns(), QStringLiteral(", ?").repeated(binds.size() - 1)),
        binds, [&held](const Row& row) {
            const Dossier dossier = DossierRow::read(row, true);
            held.insert(dossier.code, dossier);
        });
    if (!read)
        return read.error();
    return held;
}

Result<Dossier> DossierStore::byId(Connection& connection, DossierId id)
{
    Result<std::optional<Dossier>> dossier =
        firstOf(connection, QStringLiteral("id = ?"), { id.value });
    if (!dossier)
        return dossier.error();
    if (!dossier.value())
        return noSuch(QString::number(id.value));
    return *std::move(dossier).value();
}

Result<bool> DossierStore::holds(Connection& connection, const QString& code)
{
    return connection.first(
        QStringLiteral("SELECT 1 FROM dossier WHERE code = ?"), { code }, [](const Row&) {});
}

Result<std::vector<Step>> DossierStore::steps(Connection& connection, const QString& code)
{
    std::vector<Step> steps;
    Status read = connection.each(
        QStringLiteral("SELECT id, dossier_code, moment, person, status, content, members, digest,"
                       " packet FROM step WHERE dossier_code = ? ORDER BY moment, id"),
        { code }, [&steps](const Row& row) {
            steps.push_back({ row.number(0), row.text(1), row.number(2), row.text(3),
                static_cast<int>(row.number(4)), row.text(5), row.text(6).toUtf8(), row.text(7),
                { row.number(8) } });
        });
    if (!read)
        return read.error();
    return steps;
}

Result<std::vector<Step>> DossierStore::addSteps(
    Connection& connection, const std::vector<Step>& steps)
{
    std::vector<Step> added;
    for (const Step& step : steps) {
        std::optional<qint64> id;
        Result<bool> inserted = connection.first(
            QStringLiteral("INSERT INTO step (dossier_code, moment, person, status, content,"
                           " members, digest, packet) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                           " ON CONFLICT (dossier_code, digest) DO NOTHING RETURNING id"),
            { step.dossierCode, step.moment, step.person, step.status, step.content,
                QString::fromUtf8(step.members), step.digest, step.packet.value },
            [&id](const Row& row) { id = row.number(0); });
        if (!inserted)
            return inserted.error();
        if (!id)
            continue;
        added.push_back(step);
        added.back().id = *id;
    }
    return added;
}

Status DossierStore::insertNewSteps(Connection& connection, const std::vector<Step>& steps)
{
    QList<Binds> rows;
    rows.reserve(static_cast<qsizetype>(steps.size()));
    for (const Step& step : steps)
        rows.append({ step.dossierCode, step.moment, step.person, step.status, step.content,
            QString::fromUtf8(step.members), step.digest, step.packet.value });
    return connection.insertMany(
        QStringLiteral("INSERT INTO step (dossier_code, moment, person, status, content, members,"
                       " digest, packet) VALUES"),
        rows, QStringLiteral("ON CONFLICT (dossier_code, digest) DO NOTHING"));
}

Status DossierStore::setStepPacket(
    Connection& connection, const std::vector<qint64>& steps, PacketId packet)
{
    for (const qint64 step : steps) {
        if (Status set = connection.run(
                QStringLiteral("UPDATE step SET packet = ? WHERE id = ?"), { packet.value, step });
            !set)
            return set;
    }
    return Done {};
}
