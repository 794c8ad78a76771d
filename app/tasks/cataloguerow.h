// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/tablerow.h"
#include "models/base/clock.h"
#include "models/base/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

/// A row of a catalogue file by the headings of the table. What cannot be read is Invalid with rule
/// catalogue.cell {row, heading, text}.
class CatalogueRow {
public:
    CatalogueRow(const TableRow& row, const QList<int>& columns, const QStringList& headings)
        : m_row(row)
        , m_columns(columns)
        , m_headings(headings)
    {
    }

    /// True where the file has the column.
    bool has(int heading) const { return m_columns.at(heading) >= 0; }

    /// Its text, or what stands where the file does not have the column.
    QString text(int heading, const QString& otherwise = {}) const
    {
        return has(heading) ? m_row.cells.value(m_columns.at(heading)).trimmed() : otherwise;
    }

    /// A whole number from 0; `standard` for an empty cell.
    Result<int> number(int heading, int standard) const;
    Result<QDate> day(int heading) const;
    /// The moment after the last valid day; kNoMoment for an empty cell.
    Result<Moment> validTo(int heading) const;
    /// yes, no, x, 1, 0 in both languages; `standard` for an empty cell.
    Result<bool> yes(int heading, bool standard) const;
    /// "15:30" as a minute of the day; `standard` for an empty cell.
    Result<int> minute(int heading, int standard) const;
    /// What is said of a cell that cannot be read.
    Error wrong(int heading) const;

private:
    const TableRow& m_row;
    const QList<int>& m_columns;
    const QStringList& m_headings;
};
