// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Actions;
class QWidget;

/// All shortcuts of the table of actions, with a field to search them.
void showShortcuts(QWidget* parent, const Actions& actions);

/// Name, version, licence, libraries.
void showAbout(QWidget* parent);
