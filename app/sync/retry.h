// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <functional>

/// Gives a whole number from 0 to limit, both included; tests give their own.
using Random = std::function<qint64(qint64 limit)>;

inline qint64 systemRandom(qint64 limit)
{
    if (limit <= 0)
        return 0;
    return static_cast<qint64>(
        QRandomGenerator::global()->bounded(static_cast<quint64>(limit) + 1));
}

inline constexpr qint64 kFirstPauseMs = 5'000;
inline constexpr qint64 kLongestPauseMs = 15 * 60'000;
/// Tries that count against a packet before it is parked; never deleted, never expired.
inline constexpr int kMostTries = 12;
/// A not-before further ahead than this means the clock went back: it is pulled in.
inline constexpr qint64 kFurthestNotBeforeMs = 24 * 3'600'000;

/// Upper limit of the pause before try n + 1 (n = 0 is the first repetition): min(15 min, 5 s ·
/// 2^n).
constexpr qint64 longestPause(int n)
{
    const int doublings = std::clamp(n, 0, 20);
    return std::min(kLongestPauseMs, kFirstPauseMs << doublings);
}

/// Full jitter: anything from 0 to longestPause(n), so that many senders do not come back together.
inline qint64 retryPause(int n, const Random& random = systemRandom)
{
    return random(longestPause(n));
}

/// The pause the portal asked for plus up to a tenth (at most 30 s) of jitter.
inline qint64 askedPause(qint64 retryAfterMs, const Random& random = systemRandom)
{
    return retryAfterMs + random(std::min<qint64>(retryAfterMs / 10, 30'000));
}

/// A not-before as it may stand after the clock was set back.
constexpr qint64 pulledIn(qint64 notBefore, qint64 now)
{
    return std::min(notBefore, now + kFurthestNotBeforeMs);
}
