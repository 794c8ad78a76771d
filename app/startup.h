// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What both programs do before anything else: libraries and plug-ins come from the program's own
/// folder and the system's only (Windows, where a planted library would be taken from the working
/// directory or the environment), and a crash writes no memory, which holds citizens' data, to a
/// file. MOTCUA_CORE_DUMPS=1 keeps the dumps of a developer. Before QCoreApplication is made.
void secureStart();
