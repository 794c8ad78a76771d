// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"

#include <functional>

class QWidget;

/// Asks where to, writes the table (XLSX, PDF or CSV by its ending) and tells the sentence of what
/// happened.
void exportSheet(QWidget* parent, const Sheet& sheet, const QString& suggestedName,
    std::function<void(const QString& sentence)> told);
