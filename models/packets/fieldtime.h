// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

/// A moment of the wire, yyyyMMddHHmmss in Viet Nam time (+07:00); nothing when it is no real
/// moment since 1900.
std::optional<Moment> readFieldTime(QByteArrayView text);

/// A moment written the ISO way: a date, or date and time with seconds' fraction and offset as they
/// may be
/// ("2018-11-12T08:30:00.000+0700"); without an offset it is Viet Nam time.
std::optional<Moment> readIsoTime(QByteArrayView text);

/// Either of both.
std::optional<Moment> readAnyTime(QByteArrayView text);

/// The moment as yyyyMMddHHmmss in Viet Nam time.
QString fieldTimeText(Moment moment);

/// The moment as the 2018 packets write it: yyyy-MM-ddTHH:mm:ss.SSS+0700.
QString isoTimeText(Moment moment);
