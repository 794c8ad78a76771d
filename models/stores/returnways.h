// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/statisticsreport.h"

class Connection;

/// How results went to their citizens.
struct ReturnWays {
    qint64 direct = 0; ///< collected at the office
    qint64 post = 0; ///< by public post
};

/// Dossiers whose result was returned (NgayTra) in [filter.from, filter.to), by the way their
/// packet names (HinhThuc "0" or "1"); a dossier that names neither is in no count.
Result<ReturnWays> countReturnWays(Connection& connection, const StatisticsFilter& filter);
