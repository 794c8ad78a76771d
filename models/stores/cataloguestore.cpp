// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/cataloguestore.h"

#include "models/base/text.h"
#include "models/storage/connection.h"

namespace {

struct ListShape {
    QString table;
    QString parent; ///< SQL for the parent column
    QString columns; ///< SQL for successor, level, valid_to
};

ListShape shapeOf(CatalogueStore::List list)
{
    switch (list) {
    case CatalogueStore::List::Units:
        return { QStringLiteral("unit"), QStringLiteral("parent"),
            QStringLiteral("successor, level, valid_to") };
    case CatalogueStore::List::Fields:
        return { QStringLiteral("field"), QStringLiteral("''"),
            QStringLiteral("'', 0, %1").arg(kNoMoment) };
    case CatalogueStore::List::Procedures:
        return { QStringLiteral("procedure"), QStringLiteral("field_code"),
            QStringLiteral("'', 0, valid_to") };
    }
    return {};
}

Status putUnit(Connection& connection, const CatalogueEntry& entry)
{
    return connection.run(
        QStringLiteral("INSERT INTO unit (code, name, parent, level, successor, valid_to)"
                       " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO UPDATE SET"
                       " name = EXCLUDED.name, parent = EXCLUDED.parent, level = EXCLUDED.level,"
                       " successor = EXCLUDED.successor, valid_to = EXCLUDED.valid_to"),
        { entry.code, text::composed(entry.name), entry.parent, entry.level, entry.successor,
            entry.validTo });
}

Status putField(Connection& connection, const CatalogueEntry& entry)
{
    return connection.run(QStringLiteral("INSERT INTO field (code, name) VALUES (?, ?)"
                                         " ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name"),
        { entry.code, text::composed(entry.name) });
}

Status putProcedure(Connection& connection, const CatalogueEntry& entry)
{
    return connection.run(QStringLiteral("INSERT INTO procedure (code, name, field_code, valid_to)"
                                         " VALUES (?, ?, ?, ?) ON CONFLICT (code) DO UPDATE SET"
                                         " name = EXCLUDED.name, field_code = EXCLUDED.field_code,"
                                         " valid_to = EXCLUDED.valid_to"),
        { entry.code, text::composed(entry.name), entry.parent, entry.validTo });
}

}

Result<std::vector<CatalogueEntry>> CatalogueStore::entries(Connection& connection, List list)
{
    const ListShape shape = shapeOf(list);
    std::vector<CatalogueEntry> entries;
    Status read = connection.each(QStringLiteral("SELECT code, name, %1, %2 FROM %3 ORDER BY code")
                                      .arg(shape.parent, shape.columns, shape.table),
        {}, [&entries](const Row& row) {
            entries.push_back({ row.text(0), row.text(1), row.text(2), row.text(3),
                static_cast<int>(row.number(4)), row.number(5) });
        });
    if (!read)
        return read.error();
    return entries;
}

Result<std::vector<CatalogueEntry>> CatalogueStore::units(Connection& connection)
{
    return entries(connection, List::Units);
}

Status CatalogueStore::put(Connection& connection, List list, const CatalogueEntry& entry)
{
    if (entry.code.trimmed().isEmpty())
        return Error { ErrorKind::Invalid, {}, QStringLiteral("catalogue.code"), {} };
    switch (list) {
    case List::Units:
        return putUnit(connection, entry);
    case List::Fields:
        return putField(connection, entry);
    case List::Procedures:
        return putProcedure(connection, entry);
    }
    return Done {};
}

Status CatalogueStore::learnFromDossiers(Connection& connection)
{
    for (const QString& statement : {
             QStringLiteral("INSERT INTO unit (code, name) SELECT unit, MAX(unit_name) FROM dossier"
                            " WHERE unit <> '' GROUP BY unit ON CONFLICT (code) DO NOTHING"),
             QStringLiteral("INSERT INTO field (code, name) SELECT field_code, MAX(field_name)"
                            " FROM dossier WHERE field_code <> '' GROUP BY field_code"
                            " ON CONFLICT (code) DO NOTHING"),
             QStringLiteral("INSERT INTO procedure (code, name, field_code) SELECT procedure_code,"
                            " MAX(procedure_name), MAX(field_code) FROM dossier"
                            " WHERE procedure_code <> '' GROUP BY procedure_code"
                            " ON CONFLICT (code) DO NOTHING"),
         }) {
        Status learned = connection.run(statement);
        if (!learned)
            return learned;
    }
    return Done {};
}

Result<std::vector<CalendarDay>> CatalogueStore::days(Connection& connection, int year)
{
    std::vector<CalendarDay> days;
    Status read = connection.each(QStringLiteral("SELECT unit, day, working, note FROM calendar_day"
                                                 " WHERE day >= ? AND day <= ? ORDER BY day, unit"),
        { QStringLiteral("%1-01-01").arg(year), QStringLiteral("%1-12-31").arg(year) },
        [&days](const Row& row) {
            days.push_back({ row.text(0), QDate::fromString(row.text(1), Qt::ISODate), row.yes(2),
                row.text(3) });
        });
    if (!read)
        return read.error();
    return days;
}

Status CatalogueStore::putDay(Connection& connection, const CalendarDay& day)
{
    if (!day.day.isValid())
        return Error { ErrorKind::Invalid, {}, QStringLiteral("calendar.day"), {} };
    return connection.run(
        QStringLiteral("INSERT INTO calendar_day (unit, day, working, note) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (unit, day) DO UPDATE SET working = EXCLUDED.working,"
                       " note = EXCLUDED.note"),
        { day.unit, day.day.toString(Qt::ISODate), day.working ? 1 : 0, text::composed(day.note) });
}

Status CatalogueStore::removeDay(Connection& connection, const QString& unit, QDate day)
{
    return connection.run(QStringLiteral("DELETE FROM calendar_day WHERE unit = ? AND day = ?"),
        { unit, day.toString(Qt::ISODate) });
}

Result<std::vector<ProcedureMapping>> CatalogueStore::mappings(Connection& connection)
{
    std::vector<ProcedureMapping> mappings;
    Status read =
        connection.each(QStringLiteral("SELECT local_code, national_code, changed, changed_by"
                                       " FROM procedure_mapping ORDER BY local_code"),
            {}, [&mappings](const Row& row) {
                mappings.push_back({ row.text(0), row.text(1), row.number(2), row.text(3) });
            });
    if (!read)
        return read.error();
    return mappings;
}

Status CatalogueStore::putMapping(Connection& connection, const ProcedureMapping& mapping)
{
    return connection.run(
        QStringLiteral("INSERT INTO procedure_mapping (local_code, national_code, changed,"
                       " changed_by) VALUES (?, ?, ?, ?) ON CONFLICT (local_code) DO UPDATE SET"
                       " national_code = EXCLUDED.national_code, changed = EXCLUDED.changed,"
                       " changed_by = EXCLUDED.changed_by"),
        { mapping.local, mapping.national, mapping.changed, mapping.changedBy });
}

Status CatalogueStore::removeMapping(Connection& connection, const QString& local)
{
    return connection.run(
        QStringLiteral("DELETE FROM procedure_mapping WHERE local_code = ?"), { local });
}
