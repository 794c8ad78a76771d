// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/tablerow.h"

#include <vector>

/// The headings of a table: each column's labels from the top down, merged cells carried to the
/// columns they cover ("Đã giải quyết / Trước hạn").
struct TableHeader {
    QStringList headings;
    qint64 firstRow = 0; ///< in the file, from 1
    qint64 lastRow = 0;

    /// `rows` of labels of one table, the upper ones above the lower ones.
    static TableHeader of(const std::vector<TableRow>& rows);
};

/// True for what follows headings in printed forms: "(1) (2) (3)=…".
bool isNumberingRow(const QStringList& cells);
/// True when `next` goes on with the headings in `row`: words alone, at least one of them under a
/// cell that is empty or merged, none under `key`, the column every row of data fills.
bool goesOnWithHeadings(const QStringList& row, const QStringList& next, int key);
/// "Tổng cộng" and the like: a row of sums.
bool isTotalRow(const QStringList& cells);

inline constexpr int kMostAboveHeadings = 30; ///< rows of titles before the headings
inline constexpr int kMostHeadingRows = 4;
