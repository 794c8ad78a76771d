// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"
#include "models/calendar/period.h"
#include "models/records/statisticsreport.h"
#include "models/stores/outbox.h"

class Connection;

/// The statistics packet (Decision 31/2021, Article 30) of a unit and calendar month or year, from
/// a report frozen for it, sealed into the lane of that unit and period. A period the portal knows
/// already goes out again as an update by itself. Other periods: Invalid, figures.period. Needs
/// figures.freeze.
Result<Sealed> buildStatisticsPacket(Connection& connection, const Act& act,
    const StatisticsFilter& filter, const QString& unitName);

/// The survey packet of a unit and calendar month, quarter or year; see above.
Result<Sealed> buildSurveyPacket(Connection& connection, const Act& act, const QString& unit,
    const QString& unitName, const Period& period);
