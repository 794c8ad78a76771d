// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/period.h"
#include "models/packets/packetwriter.h"
#include "models/records/statisticsreport.h"
#include "models/records/surveyresponse.h"
#include "models/stores/returnways.h"

#include <vector>

/// Members of the statistics packet under their current (proposed) and their 2018 names; a pack
/// takes the names it knows. `month` is 1–12, or 0 for a year. Shares have one decimal, pairs of
/// them sum to 100, and nothing counted gives 0.
std::vector<WriteMember> statisticsMembers(const StatisticsReport& report, const QString& unitName,
    int month, const std::vector<MovementRow>& channels, const ReturnWays& returned);

/// Members of the survey packet, as above. `created` is the 2018 form's moment (ISO).
std::vector<WriteMember> surveyMembers(const SurveyFigures& figures, const QString& unitName,
    const Period& period, const QString& created);

/// "T01" … "T12", "Q1" … "Q4", "N"; empty where the wire has no name for the period.
QString surveyPeriodName(const Period& period);
