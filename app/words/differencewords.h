// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The sentence for a cause of a difference between us and the portal ("finished_here" …).
QString differenceWord(const QString& cause);
