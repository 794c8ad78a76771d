// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dossier.h"

#include <QString>

#include <functional>
#include <vector>

/// One condition of a list that no field of the filter bar shows, and how it is taken away.
struct FilterChip {
    QString words;
    std::function<void(DossierFilter&)> takeAway;
};

/// The chips of a filter; the range of due dates only when `withDue` (a field may tell it already).
std::vector<FilterChip> chipsOf(const DossierFilter& filter, bool withDue);
