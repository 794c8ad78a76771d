// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class Settings;

/// Puts appearance (light, dark, like the system), text size and language into a menu. A choice is
/// in force at once and kept in the settings of the person.
void addLookMenus(QMenu* menu, Settings& settings);

/// Applies what the settings say: language, theme, text size. Call before the first widget is made.
void applyLook(const Settings& settings);
