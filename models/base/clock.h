// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <functional>

/// Milliseconds since 1970-01-01T00:00:00Z; the only form in which moments are stored and compared.
using Moment = qint64;

/// "There is none": sorts after every real moment and survives a round trip through JSON numbers.
inline constexpr Moment kNoMoment = 253'402'300'799'000; // 9999-12-31T23:59:59Z

/// Where the program learns what time it is; tests hold their own.
using Clock = std::function<Moment()>;

inline Moment systemNow()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// Viet Nam time is fixed +07:00 (reliability.md 2.5-13): named zones have historic transitions.
inline QDateTime vietnamTime(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::OffsetFromUTC, 7 * 3600);
}
