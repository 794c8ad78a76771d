// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

// One category a layer. Bodies of packets, answers and citizens' data are never logged.
Q_DECLARE_LOGGING_CATEGORY(logStorage) // motcua.storage
Q_DECLARE_LOGGING_CATEGORY(logSync) // motcua.sync
Q_DECLARE_LOGGING_CATEGORY(logUi) // motcua.ui
