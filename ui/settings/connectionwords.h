// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/connectionstep.h"
#include "app/portal/portalsettings.h"

#include <QStringList>

/// The connection test in words for people.
namespace ConnectionWords {

/// A portal's clock further away than this is told.
inline constexpr qint64 kSkewTold = 120'000;

/// The steps a test of these settings goes through when all goes well.
QStringList stepsOf(const PortalSettings& settings);

/// What was found, for people: addresses, certificate's last day, the portal's words.
QString finding(const ConnectionStep& step);

/// What to do about a step that failed.
QString cure(const ConnectionStep& step);

/// The whole test as text, for a mail to whoever keeps the portal: no password, no session.
QString report(const PortalSettings& settings, const ConnectionSteps& steps, Moment at);
}
