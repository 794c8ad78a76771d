// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attempt.h"

#include <QList>
#include <QString>

#include <functional>

/// One finding of the connection test: what was tried and how it went.
struct ConnectionStep {
    QString
        step; ///< words key: "settings", "folder", "resolve", "connect", "tls", "login", "lookup"
    bool passed = false;
    QString detail; ///< technical, one line (addresses, protocol, certificate's last day, portal's
                    ///< words)
    qint64 duration = 0; ///< ms
    Outcome outcome = Outcome::Accepted; ///< of the login and look-up steps
    QString trouble = {}; ///< of the login and look-up steps: Reply::trouble
    qint64 clockSkew = 0; ///< of the login and look-up steps: Reply::clockSkew, ms
};

using ConnectionSteps = QList<ConnectionStep>;
