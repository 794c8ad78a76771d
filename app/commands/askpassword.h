// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Asks on the terminal without showing what is typed; empty when there is no terminal.
QString askPassword(const QString& prompt);
