// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/records/dossier.h"
#include "models/stores/outbox.h"

class Connection;

/// The dossier packet of a dossier as it stands, in the profile of the settings: the whole dossier
/// (an update is never a difference), `isUpdating` by what the portal is known or about to hold.
Result<NewPacket> dossierPacket(Connection& connection, const Act& act, const Dossier& dossier);
