// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ownfiles.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>

/// A table ready to leave the program: what is shown, in its order, with where it comes from.
struct Sheet {
    /// A moment, written at +07:00; kNoMoment is an empty cell.
    struct Time {
        Moment at = kNoMoment;

        bool operator==(const Time&) const = default;
    };

    /// Text, whole number, number with one decimal, or moment.
    using Cell = std::variant<QString, qint64, double, Time>;
    using Row = QList<Cell>;

    QString title;
    QStringList notes; ///< unit, period, definition, data time: printed under the title
    QStringList headings;
    QStringList keys; ///< names of the columns for programs; empty: the headings
    QList<Row> rows;
    bool lastRowIsTotal = false;
};

/// A table becoming a file row by row, in flat memory. Nothing is seen under the path before
/// commit(); a file let go of before that leaves nothing. Errors: Broken (rule file.write) with
/// path and reason.
class SheetFile {
public:
    explicit SheetFile(const QString& path);
    virtual ~SheetFile();
    SheetFile(const SheetFile&) = delete;
    SheetFile& operator=(const SheetFile&) = delete;

    /// By the ending: .csv (UTF-8 with mark; what a spreadsheet would take for a formula gets an
    /// apostrophe), .xlsx (typed cells, never a formula), .jsonl (one object a row), .pdf (A4
    /// across, needs a QGuiApplication); anything else is Invalid (rule file.ending).
    static Result<std::unique_ptr<SheetFile>> at(const QString& path);

    /// Title, notes and headings; the rows of `head` are left out.
    Status begin(const Sheet& head);
    Status add(const Sheet::Row& row, bool total = false);
    /// All rows are there: the file is whole, not yet under its name. Gives its SHA-256 in
    /// hexadecimal.
    Result<QByteArray> finish();
    Status commit();

protected:
    virtual bool writeHead(const Sheet& head) = 0;
    virtual bool writeRow(const Sheet::Row& row, bool total) = 0;
    virtual bool writeEnd() = 0;

    DraftFile& draft() { return m_draft; }

    /// Why it went wrong, where the draft itself does not know.
    void blame(const QString& reason) { m_reason = reason; }

private:
    Status judged(bool well) const;

    DraftFile m_draft;
    QString m_reason;
};

/// The whole table as a file; form by the ending, errors as SheetFile.
Status writeSheet(const Sheet& sheet, const QString& path);
