// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

class QWidget;

/// The window's own actions that need no place: Undo, Redo, Copy, copy with headers and Select all
/// go to whatever has the focus (field, text, table); help opens over `window`.
void runAnywhere(ActionId action, QWidget* window, const Actions& actions);
