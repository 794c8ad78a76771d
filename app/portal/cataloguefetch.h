// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/stores/cataloguestore.h"

#include <functional>
#include <vector>

class PortalClient;
class QObject;

/// The catalogues as the portal tells them.
struct PortalCatalogues {
    std::vector<CatalogueEntry> units;
    std::vector<CatalogueEntry> fields;
    std::vector<CatalogueEntry> procedures;
};

/// Signs in and asks for units, fields and procedures, one message each; `then` is called once,
/// unless `context` or the client is gone by then. Rows without a code are left out. Errors:
/// Unreachable portal.login or portal.answer {what came of it}.
void fetchCatalogues(
    PortalClient& client, QObject* context, std::function<void(Result<PortalCatalogues>)> then);
