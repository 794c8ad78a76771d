// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/stores/savedviews.h"

class Connection;

/// Views are a person's taste: no permission, no audit entry, and nobody sees another's.

/// The views the acting person keeps for a place, in order of name.
Result<std::vector<SavedView>> keptViews(
    Connection& connection, const Act& act, const QString& place);
/// Keeps a view; the same name again gets the new filter. The name is trimmed.
/// Errors: Invalid view.name (empty or longer than 60 characters), view.many (50 are kept).
Status keepView(
    Connection& connection, const Act& act, const QString& place, const SavedView& view);
Status dropView(Connection& connection, const Act& act, const QString& place, const QString& name);
