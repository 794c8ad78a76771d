// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"

#include <functional>

class Desk;
class QWidget;

/// A table that is to become a file.
struct SheetExport {
    QString kind; ///< what the rows are, for the audit trail
    QString suggestedName;
    Sheet sheet;
};

/// Asks where to, notes the export in the audit trail, writes the table in a reader's thread (XLSX,
/// PDF or CSV by its ending) and tells the sentence of what happened. Nothing is told any more when
/// `parent` is gone.
void exportSheet(QWidget* parent, Desk& desk, SheetExport wish,
    std::function<void(const QString& sentence)> told);
