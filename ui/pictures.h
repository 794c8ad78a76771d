// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Desk;
class MainWindow;

/// Saves a picture of every place the session may see, 1366×768, in both languages, as
/// FOLDER/01-overview-vi.png …; for the demonstration on machines without a display. Gives the
/// number of pictures that could not be written.
int savePictures(MainWindow& window, const Desk& desk, const QString& folder);
