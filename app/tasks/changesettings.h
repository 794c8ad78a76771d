// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "app/tasks/act.h"
#include "models/base/result.h"

#include <QStringList>

class Connection;

/// The keys ("section/name") whose values differ.
QStringList differingSettings(const Settings& before, const Settings& after);

/// Writes changed settings to their file and records which keys got which values, old and new (no
/// password is among settings). Machine settings need settings.edit; a person's tastes nothing.
/// Errors: Forbidden permission; Unreachable settings.unwritable, and then nothing is recorded.
Status changeSettings(
    Connection& connection, const Act& act, const Settings& before, const Settings& after);

/// Records that the portal account's password was set anew; the password itself goes nowhere.
Status notePortalPassword(Connection& connection, const Act& act, const QString& account);
