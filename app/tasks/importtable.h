// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/importpackets.h"

/// A table of dossiers or of survey slips, inside the caller's transaction. A row makes or updates
/// a dossier (columns that are not there stay as they are) and queues its packet. Rows that cannot
/// be taken stand in the report, at most a thousand of them; then nothing of the file may be kept.
Status importTable(Connection& connection, const ImportWork& work, ImportReport& report);
