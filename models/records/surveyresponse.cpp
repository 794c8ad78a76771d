// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/surveyresponse.h"

#include <algorithm>

std::array<double, 3> LevelCounts::shares() const
{
    if (total() == 0)
        return { 0.0, 0.0, 0.0 };
    const auto tenths = [this](SatisfactionLevel level) {
        return (of(level) * 2000 + total()) / (2 * total());
    };
    const qint64 very = tenths(SatisfactionLevel::VerySatisfied);
    const qint64 satisfied = std::min(tenths(SatisfactionLevel::Satisfied), 1000 - very);
    const qint64 rest = 1000 - very - satisfied;
    return { static_cast<double>(very) / 10.0, static_cast<double>(satisfied) / 10.0,
        static_cast<double>(rest) / 10.0 };
}
