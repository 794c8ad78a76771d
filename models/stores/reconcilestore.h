// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

class Connection;

/// Which dossiers have been held against the portal.
class ReconcileStore {
public:
    /// Codes of dossiers held here that were looked up at the portal, newest look-up first; `unit`
    /// with those below it, empty: all.
    static Result<QStringList> lookedUp(Connection& connection, const QString& unit, int most);
};
