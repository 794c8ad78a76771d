// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/surveyresponse.h"

#include <algorithm>
#include <cmath>

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

Interval confidenceInterval(const Share& share)
{
    if (share.denominator == 0)
        return { 0.0, 100.0 };
    constexpr double kZ = 1.959963984540054;
    const auto n = static_cast<double>(share.denominator);
    const double p = static_cast<double>(share.numerator) / n;
    const double base = 1.0 + kZ * kZ / n;
    const double centre = (p + kZ * kZ / (2.0 * n)) / base;
    const double half = kZ / base * std::sqrt(p * (1.0 - p) / n + kZ * kZ / (4.0 * n * n));
    const auto percent = [](double value) {
        return std::round(std::clamp(value, 0.0, 1.0) * 1000.0) / 10.0;
    };
    return { percent(centre - half), percent(centre + half) };
}
