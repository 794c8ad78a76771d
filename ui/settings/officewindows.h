// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

class Desk;
class QWidget;

/// The window's own actions that concern the desk itself: settings, test of the connection, change
/// of the own password. Others are left alone.
void showOfficeWindow(ActionId action, Desk& desk, QWidget* window);
