// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/dossier.h"

class Connection;

/// What a filter means today: the catalogue's units and the office's hours in place of words.
class DossierScope {
public:
    /// Eight working hours to accept or refuse what was filed online (Decree 118/2025/NĐ-CP,
    /// articles 17, 18).
    static constexpr int kAcceptanceMinutes = 8 * 60;

    /// The filter with `units` (empty where the unit took over no other) and `lateBefore` filled.
    static Result<DossierFilter> of(Connection& connection, const DossierFilter& filter);
    /// A unit and all whose work it took over, by the catalogue's successors, itself first.
    static Result<QStringList> unitsOf(Connection& connection, const QString& unit);
};
