// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/tableencoding.h"
#include "models/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// One row of a table as it stands in the file; rows count from 1, as spreadsheets show them.
struct TableRow {
    qint64 number = 0;
    QStringList cells;
};

/// Takes one row; an Error stops the reading and becomes its result.
using TakeRow = std::function<Status(const TableRow&)>;

/// Reads a CSV file in the encoding told, else in the one found (guessEncoding); cells come
/// composed (NFC). The separator (comma, semicolon, tab, bar) is found from the first lines; blank
/// rows are left out. Memory stays flat. Errors (Invalid): table.open {path, reason},
/// table.encoding {row}, table.quote {row}, table.wide {row}, table.binary.
Status readCsv(const QString& path, const TakeRow& take, std::optional<TextEncoding> encoding = {});

/// Reads the first visible sheet of an XLSX file. Dates come as yyyyMMddHHmmss, whole numbers
/// without exponent; numbers that lost their digits stay as "1.2E+11". Errors (Invalid):
/// table.open, xlsx.old, xlsx.damaged {part}, xlsx.bomb {part}, xlsx.part {part}, xlsx.unsafe
/// {part, what}, xlsx.cell {cell, what}, table.wide.
Status readXlsx(const QString& path, const TakeRow& take);

/// Reads either, told apart by content.
Status readTable(
    const QString& path, const TakeRow& take, std::optional<TextEncoding> encoding = {});

inline constexpr int kMostColumns = 1'000;
