// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Brings the program's window to the front, out of the task bar where it was minimised; a dialog
/// that waits for an answer comes before it.
void bringToFront();
