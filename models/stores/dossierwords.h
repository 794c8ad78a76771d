// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

class Connection;

/// Keeps SQLite's word table beside the dossiers, inside the caller's transaction. PostgreSQL's
/// index keeps itself, so there nothing happens.
namespace dossierwords {

/// Before a dossier is written over or removed: its row still holds the old words.
Status forget(Connection& connection, DossierId id);
/// After it was written.
Status learn(Connection& connection, DossierId id);
/// All dossiers with higher ids, which are new.
Status learnBehind(Connection& connection, DossierId id);

}
