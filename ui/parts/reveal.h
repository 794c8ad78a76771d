// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>

class Desk;
class QWidget;

/// Asks why masked citizens' numbers are wanted, notes it in the audit trail, then calls `then`
/// with success or the reason why not. Nothing happens after "cancel".
void askReveal(QWidget* parent, Desk& desk, const QString& objectKind, const QString& objectId,
    std::function<void(Status)> then);
