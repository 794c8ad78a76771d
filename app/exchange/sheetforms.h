// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"

// The forms a table can take as a file, and what they have in common.

std::unique_ptr<SheetFile> csvSheet(const QString& path);
std::unique_ptr<SheetFile> jsonSheet(const QString& path);
std::unique_ptr<SheetFile> pdfSheet(const QString& path);
std::unique_ptr<SheetFile> xlsxSheet(const QString& path);

/// The notes under the title; in a training office its mark is the first of them.
QStringList markedNotes(const Sheet& sheet);

/// "23/11/2026 14:32", with seconds where there are some; empty for kNoMoment.
QString sheetMoment(Moment moment);
