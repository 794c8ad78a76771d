// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"
#include "models/records/statisticsreport.h"

class Connection;

/// Counts form II.06a now and keeps it for good: the same figures, print and digest ever after.
/// Needs figures.freeze; audited.
Result<StatisticsReport> freezeReport(
    Connection& connection, const Act& act, const StatisticsFilter& filter);
