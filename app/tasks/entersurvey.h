// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"
#include "models/records/surveyresponse.h"

#include <vector>

class Connection;

/// Takes in survey slips, all or none; gives how many were new (a slip with a known source key is
/// left as it is). Needs survey.enter; one audit entry names who entered how many for which unit:
/// nobody rates for a citizen unseen.
Result<int> enterSurvey(
    Connection& connection, const Act& act, const std::vector<SurveyResponse>& responses);
