// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// What only the operating system knows about the look it wants.
namespace System {

/// Windows: the AppsUseLightTheme setting; elsewhere: the palette the program was started with.
bool prefersDark();

/// Windows' high-contrast theme is on; then colours of ours would be in the way.
bool highContrast();

/// Makes the title bar of a top-level window dark or light where the system can.
void tintTitleBar(QWidget* window, bool dark);
}
