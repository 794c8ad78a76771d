// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/calendar/workcalendar.h"

#include <QString>

class Connection;

/// The store's word (table meta) for the office hours, as shiftsOf() reads them.
QString officeHoursWord();

/// The working calendar of a unit: days off and swapped days kept in the catalogue, those of the
/// unit before those of all.
class Calendars {
public:
    static Result<WorkCalendar> of(Connection& connection, const QString& unit);
};
