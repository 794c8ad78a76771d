// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

struct DeskOptions;

/// From the command line to the window and to its end: calls the window that is already open on
/// this store, shows the assistant where there is no store yet. The files (whole paths) are looked
/// at after the sign-in, and taken in when that is confirmed. Gives the program's exit code.
int openWindow(const DeskOptions& options, const QStringList& files = {});

/// Saves pictures of every page into a folder, whatever else is open. Gives the exit code.
int openForPictures(const DeskOptions& options, const QString& folder);
