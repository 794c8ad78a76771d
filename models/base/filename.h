// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A file's name made from data (a dossier's code, a unit's name), fit for every file system: no
/// folders, drives, streams or devices of Windows, nothing unseen that turns the reading direction,
/// no dot in front, no dot or space at the end, at most 120 characters and 240 bytes with the
/// ending kept. The same data give the same name; a good name stays as it is. Never empty.
QString safeFileName(const QString& wanted);
