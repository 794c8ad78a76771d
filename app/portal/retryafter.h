// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/wire.h"

/// A moment in HTTP's form ("Sun, 06 Nov 1994 08:49:37 GMT"), or nothing.
std::optional<Moment> httpDate(const QByteArray& text);

/// The pause asked for by Retry-After in ms, from 1 s to 24 h; seconds, or a date relative to the
/// answer's own Date (else to when it came). -1: no such header, several, or no sense in it.
qint64 retryAfterOf(const WireAnswer& answer);

/// The answer's Date minus our clock, ms; 0 where there is none.
qint64 clockSkewOf(const WireAnswer& answer);
