// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/dossierstore.h"

#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"
#include "models/stores/dossierday.h"
#include "models/stores/dossierrow.h"
#include "models/stores/dossierwords.h"

#include <QJsonDocument>

namespace {

constexpr qsizetype kLongestCode = 50;

Status sound(const Dossier& dossier)
{
    if (dossier.code.isEmpty() || dossier.code.size() > kLongestCode)
        return Error { ErrorKind::Invalid, QStringLiteral("dossier code"),
            QStringLiteral("dossier.code"), { dossier.code.left(kLongestCode) } };
    return Done {};
}

bool sameContent(const Dossier& held, const Dossier& given)
{
    if (held.portalCode != given.portalCode || held.profile != given.profile)
        return false;
    return held.members == given.members
        || QJsonDocument::fromJson(held.members) == QJsonDocument::fromJson(given.members);
}

Error faster(const QString& code)
{
    return { ErrorKind::Conflict, QStringLiteral("dossier changed meanwhile: ") + code,
        QStringLiteral("dossier.changed"), { code } };
}

QString insertHead()
{
    return QStringLiteral("INSERT INTO dossier (%1, sync)")
        .arg(DossierRow::writtenColumns().join(QStringLiteral(", ")));
}

Result<DossierStore::Saved> insert(Connection& connection, const Dossier& dossier)
{
    const qsizetype values = DossierRow::writtenColumns().size() + 1;
    const QString marks = QStringLiteral("?") + QStringLiteral(", ?").repeated(values - 1);
    Result<qint64> id =
        connection.number(insertHead() + QStringLiteral(" VALUES (%1) RETURNING id").arg(marks),
            DossierRow::writtenValues(dossier)
                << (dossier.sync.isEmpty() ? QStringLiteral("never") : dossier.sync));
    if (!id)
        return id.error();
    if (Status learnt = dossierwords::learn(connection, { id.value() }); !learnt)
        return learnt.error();
    return DossierStore::Saved { { id.value() }, 1, DossierStore::Change::New };
}

Result<DossierStore::Saved> replace(
    Connection& connection, const Dossier& held, const Dossier& dossier)
{
    if (Status forgotten = dossierwords::forget(connection, held.id); !forgotten)
        return forgotten.error();
    Result<int> rows =
        connection.change(QStringLiteral("UPDATE dossier SET %1 = ?, version = version + 1"
                                         " WHERE id = ? AND version = ?")
                              .arg(DossierRow::writtenColumns().join(QStringLiteral(" = ?, "))),
            DossierRow::writtenValues(dossier) << held.id.value << held.version);
    if (!rows)
        return rows.error();
    if (rows.value() == 0)
        return faster(dossier.code);
    if (Status learnt = dossierwords::learn(connection, held.id); !learnt)
        return learnt.error();
    return DossierStore::Saved { held.id, held.version + 1, DossierStore::Change::Updated };
}

Result<std::optional<Dossier>> held(Connection& connection, const QString& code)
{
    std::optional<Dossier> dossier;
    Result<bool> found = connection.first(
        QStringLiteral("SELECT %1 FROM dossier WHERE code = ?").arg(DossierRow::allColumns()),
        { code }, [&dossier](const Row& row) { dossier = DossierRow::read(row, true); });
    if (!found)
        return found.error();
    return dossier;
}

Result<DossierStore::Saved> put(Connection& connection, const Dossier& dossier, DossierDay& days)
{
    if (Status good = sound(dossier); !good)
        return good.error();
    Result<std::optional<Dossier>> before = held(connection, dossier.code);
    if (!before)
        return before.error();
    const std::optional<Dossier>& old = before.value();
    if (dossier.version > 0 && (!old || old->version != dossier.version))
        return faster(dossier.code);
    if (old && sameContent(*old, dossier))
        return DossierStore::Saved { old->id, old->version, DossierStore::Change::Unchanged };
    Result<DossierStore::Saved> saved =
        old ? replace(connection, *old, dossier) : insert(connection, dossier);
    if (!saved)
        return saved;
    if (old)
        days.remove(*old);
    days.add(dossier);
    if (!dossier.portalCode.isEmpty()) {
        if (Status named = DossierStore::addAlias(connection, saved.value().id, dossier.portalCode);
            !named)
            return named.error();
    }
    return saved;
}

}

Result<DossierStore::Saved> DossierStore::upsert(Connection& connection, const Dossier& dossier)
{
    DossierDay days;
    Result<Saved> saved = put(connection, dossier, days);
    if (!saved)
        return saved;
    if (Status counted = days.write(connection); !counted)
        return counted.error();
    return saved;
}

Result<std::vector<DossierStore::Saved>> DossierStore::upsertMany(
    Connection& connection, const std::vector<Dossier>& dossiers)
{
    DossierDay days;
    std::vector<Saved> all;
    all.reserve(dossiers.size());
    for (const Dossier& dossier : dossiers) {
        if (connection.cancelled())
            return Connection::givenUp();
        Result<Saved> saved = put(connection, dossier, days);
        if (!saved)
            return saved.error();
        all.push_back(saved.value());
    }
    if (Status counted = days.write(connection); !counted)
        return counted.error();
    return all;
}

Status DossierStore::insertNew(Connection& connection, const std::vector<Dossier>& dossiers)
{
    DossierDay days;
    QList<Binds> rows;
    rows.reserve(static_cast<qsizetype>(dossiers.size()));
    for (const Dossier& dossier : dossiers) {
        if (Status good = sound(dossier); !good)
            return good;
        rows.append(DossierRow::writtenValues(dossier)
            << (dossier.sync.isEmpty() ? QStringLiteral("never") : dossier.sync));
        days.add(dossier);
    }
    Result<qint64> newest =
        connection.number(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM dossier"));
    if (!newest)
        return newest.error();
    if (Status inserted = connection.insertMany(insertHead() + QStringLiteral(" VALUES"), rows);
        !inserted)
        return inserted;
    if (Status learnt = dossierwords::learnBehind(connection, { newest.value() }); !learnt)
        return learnt;
    return days.write(connection);
}

Status DossierStore::setSync(Connection& connection, const QString& code, const QString& sync)
{
    return connection.run(
        QStringLiteral("UPDATE dossier SET sync = ? WHERE code = ? AND sync <> ?"),
        { sync, code, sync });
}

Status DossierStore::addAlias(Connection& connection, DossierId id, const QString& alias)
{
    return connection.run(QStringLiteral("INSERT INTO dossier_alias (key, dossier, alias)"
                                         " VALUES (?, ?, ?) ON CONFLICT (key, dossier) DO NOTHING"),
        { compactCode(alias), id.value, alias });
}

Result<int> DossierStore::takeSerial(
    Connection& connection, const QString& unit, const QString& day)
{
    // Codes of that day may have come from elsewhere (import): go on behind the highest.
    const QString head = unit + u'-' + day + u'-';
    Result<std::optional<QString>> highest =
        connection.text(QStringLiteral("SELECT MAX(code) FROM dossier WHERE code > ? AND code < ?"),
            { head, QString(unit + u'-' + day + u'.') });
    if (!highest)
        return highest.error();
    const int known = highest.value() ? highest.value()->mid(head.size()).toInt() : 0;
    Result<qint64> serial = connection.number(
        QStringLiteral("INSERT INTO dossier_serial (unit, day, last) VALUES (?, ?, ?)"
                       " ON CONFLICT (unit, day) DO UPDATE SET last ="
                       " CASE WHEN dossier_serial.last < excluded.last THEN excluded.last"
                       " ELSE dossier_serial.last + 1 END RETURNING last"),
        { unit, day, known + 1 });
    if (!serial)
        return serial.error();
    return static_cast<int>(serial.value());
}
