// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/calendars.h"

#include "models/storage/connection.h"
#include "models/stores/storeidentity.h"

QString officeHoursWord()
{
    return QStringLiteral("office_hours");
}

Result<WorkCalendar> Calendars::of(Connection& connection, const QString& unit)
{
    QMap<QDate, bool> days;
    // '' sorts first, so the unit's own day has the last word.
    Status read = connection.each(
        QStringLiteral("SELECT day, working FROM calendar_day WHERE unit = '' OR unit = ?"
                       " ORDER BY unit, day"),
        { unit }, [&days](const Row& row) {
            days.insert(QDate::fromString(row.text(0), Qt::ISODate), row.yes(1));
        });
    if (!read)
        return read.error();
    days.remove(QDate());
    const Result<QString> hours = storeWord(connection, officeHoursWord());
    if (!hours)
        return hours.error();
    // What cannot be read counts as not said: the usual hours.
    return WorkCalendar(days, shiftsOf(hours.value()).value_or(std::vector<Shift> {}));
}
