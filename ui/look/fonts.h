// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// The type of the program: one family, two weights, sizes relative to one base size and one scale
/// setting.
namespace Fonts {

/// Sets the application font: Segoe UI 10 pt on Windows, Noto Sans 9 pt elsewhere, times percent /
/// 100. Only 90, 100, 115 and 130 are offered; other values go to the nearest.
void apply(int percent);
int percent();

QFont body(); ///< 1.0
QFont bold(); ///< 1.0 semibold
QFont caption(); ///< 0.92
QFont captionBold(); ///< 0.92 semibold
QFont code(); ///< 1.25 semibold: the dossier's code in a detail
QFont title(); ///< 1.42 semibold: title of a page
QFont figure(); ///< 2.0 semibold: the number of a tile
QFont raw(); ///< fixed width, for bodies on the wire
}

/// A length given for 100 %, in pixels at the scale in force.
int px(double at100);
