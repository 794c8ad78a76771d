// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/stores/cataloguestore.h"
#include "models/stores/procedureterms.h"

#include <QHash>
#include <QString>

class Connection;

/// What the catalogues hold, by code: read once for many changes, and kept true by each of them.
struct HeldCatalogue {
    QHash<QString, CatalogueEntry> units;
    QHash<QString, CatalogueEntry> fields;
    QHash<QString, CatalogueEntry> procedures;
    QHash<QString, ProcedureTerm> terms;
    QHash<QString, QString> mappings; ///< local code to national code

    static Result<HeldCatalogue> read(Connection& connection);
};
