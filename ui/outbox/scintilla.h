// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QScintilla's headers speak Qt's keywords, which our own code leaves alone.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscilexerjson.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots
