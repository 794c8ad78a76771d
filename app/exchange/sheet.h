// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ownfiles.h"
#include "models/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

/// A table ready to leave the program: what is shown, in its order, with where it comes from.
struct Sheet {
    /// Text, whole number, or number with one decimal.
    using Cell = std::variant<QString, qint64, double>;

    QString title;
    QStringList notes; ///< unit, period, definition, data time: printed under the title
    QStringList headings;
    QList<QList<Cell>> rows;
    bool lastRowIsTotal = false;
};

/// A CSV file written row by row, for lists too long to hold. Nothing is seen under the path before
/// commit(); without it nothing stays. Form and errors as writeSheetCsv.
class SheetCsv {
public:
    explicit SheetCsv(const QString& path);

    /// Title, notes and headings; the rows of `head` are left out.
    Status begin(const Sheet& head);
    void add(const QList<Sheet::Cell>& row);
    Status commit();

private:
    Error notWritten() const;
    void put(const QStringList& fields);

    DraftFile m_file;
    bool m_failed = false;
};

/// UTF-8 with mark, comma-separated; text that a spreadsheet would take for a formula gets an
/// apostrophe. Written whole or not at all. Errors: Broken (rule file.write) with path and reason.
Status writeSheetCsv(const Sheet& sheet, const QString& path);

/// Typed cells: text stays text, never a formula. Errors as above.
Status writeSheetXlsx(const Sheet& sheet, const QString& path);

/// A4 across, tables as text (vector). Needs a QGuiApplication. Errors as above.
Status writeSheetPdf(const Sheet& sheet, const QString& path);

/// By the ending of the path: .csv, .xlsx or .pdf; anything else is Invalid (rule file.ending).
Status writeSheet(const Sheet& sheet, const QString& path);
