// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/log.h"

Q_LOGGING_CATEGORY(logStorage, "motcua.storage")
Q_LOGGING_CATEGORY(logSync, "motcua.sync")
Q_LOGGING_CATEGORY(logUi, "motcua.ui")
