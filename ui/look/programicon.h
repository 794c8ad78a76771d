// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

/// The program's own sign, the one of menus and installers: resources/icon/motcua.svg, in pictures
/// of every size, because Qt's SVG plug-in is not asked for.
QIcon programIcon();
