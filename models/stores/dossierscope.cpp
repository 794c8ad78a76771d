// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/dossierscope.h"

#include "models/storage/connection.h"
#include "models/stores/calendars.h"

Result<DossierFilter> DossierScope::of(Connection& connection, const DossierFilter& filter)
{
    DossierFilter scope = filter;
    scope.units.clear();
    scope.lateBefore = 0;
    if (!filter.unit.isEmpty()) {
        Result<QStringList> units = unitsOf(connection, filter.unit);
        if (!units)
            return units.error();
        if (units.value().size() > 1)
            scope.units = units.value();
    }
    if (filter.situation == Situation::LateAcceptance) {
        Result<WorkCalendar> calendar = Calendars::of(connection, filter.unit);
        if (!calendar)
            return calendar.error();
        scope.lateBefore = calendar.value().beforeMinutes(filter.now, kAcceptanceMinutes);
    }
    return scope;
}

Result<QStringList> DossierScope::unitsOf(Connection& connection, const QString& unit)
{
    QStringList units { unit };
    // UNION, not UNION ALL: a circle in the catalogue ends.
    Status read = connection.each(
        QStringLiteral("WITH RECURSIVE older(code) AS ("
                       "SELECT code FROM unit WHERE successor = ? UNION "
                       "SELECT unit.code FROM unit JOIN older ON unit.successor = older.code)"
                       " SELECT code FROM older ORDER BY code"),
        { unit }, [&units](const Row& row) {
            if (!units.contains(row.text(0)))
                units << row.text(0);
        });
    if (!read)
        return read.error();
    return units;
}
