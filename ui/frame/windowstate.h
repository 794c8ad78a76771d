// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QString>

#include <optional>

/// How the way to the portal is, in one word for the status bar.
enum class PortalHealth {
    NotKnown, ///< nothing was sent or asked yet
    Working,
    Paused, ///< a person paused sending, or the portal asked for a pause
    Trouble, ///< a breaker is open: network, certificate, credentials, not the portal
};

/// What the frame shows beside the page: counts of places, health, store. A value; empty counts are
/// not shown.
struct WindowState {
    std::optional<qint64> openDossiers;
    std::optional<qint64> toFix; ///< refused, parked and undecidable packets
    bool refused = false; ///< some of them were refused by the portal: the badge is red
    std::optional<qint64> queued; ///< ready, claimed, waiting, unknown, asking, held
    std::optional<qint64> different; ///< dossiers of which ours and the portal's differ
    PortalHealth health = PortalHealth::NotKnown;
    QString trouble; ///< "network", "certificate", "credentials", "not-portal" or empty
    QString rules; ///< "2025 · JSON"
    QString store; ///< "SQLite · motcua.db", "PostgreSQL · H99.21"
    std::optional<Error> storeWarning; ///< what is worth knowing of the place the store lies in
    Moment dataTime = kNoMoment;
};
