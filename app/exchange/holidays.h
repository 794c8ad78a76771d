// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/stores/cataloguestore.h"

#include <vector>

/// A day of the country's calendar as shipped; uncertain ones are offered, not taken by themselves.
struct Holiday {
    CalendarDay day;
    bool certain = true;
};

/// The days off and swapped working days of a year (resources/calendar/holidays.json); empty for
/// years nothing is shipped for.
Result<std::vector<Holiday>> nationalHolidays(int year);
