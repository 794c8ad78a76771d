// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"

class Connection;

/// Before a list leaves the program as a file: may it, and the entry in the audit trail (action
/// "export.list"). `kind` says what the rows are: "dossiers", "reconcile", "statistics", "survey",
/// "audit". Needs export.
Status noteExport(Connection& connection, const Act& act, const QString& kind);
