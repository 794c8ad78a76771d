// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

/// The program's own sign: a door on the dark blue of the list of places. Drawn, so it is sharp at
/// any size.
QIcon programIcon();
