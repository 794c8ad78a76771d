// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/dossiercolumns.h"
#include "app/tasks/act.h"
#include "models/base/result.h"

class Connection;

/// The source a table comes from: SHA-256 of its headings as they are compared, so that the same
/// form from the same program is known again, whatever the file is called.
QString tableSource(const QStringList& headings);

/// What was chosen for the source of these headings; empty where nothing was.
Result<DossierColumns::Choice> mappingOf(Connection& connection, const QStringList& headings);

/// Keeps a choice for the source, with an entry in the audit trail. Needs dossier.edit.
Status rememberMapping(Connection& connection, const Act& act, const QStringList& headings,
    const DossierColumns::Choice& choice);
