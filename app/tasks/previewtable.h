// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/dossiercolumns.h"
#include "app/exchange/tableencoding.h"
#include "app/exchange/tableheader.h"
#include "app/tasks/importfiles.h"

#include <optional>
#include <vector>

class Connection;

/// How a table of dossiers would be read, from its first rows.
struct TablePreview {
    TextEncoding encoding = TextEncoding::Utf8;
    bool isText = true; ///< CSV; an XLSX file knows its encoding
    TableHeader header; ///< the first row of several cells where no headings were found
    QStringList members; ///< per column; empty: left out
    std::vector<TableRow> rows; ///< at most kPreviewed, below the headings
    std::vector<ImportIssue> findings; ///< per cell of those rows
    bool isSlips = false; ///< a table of survey slips: nothing to choose
};

inline constexpr size_t kPreviewed = 50;

/// Reads the beginning of a table, by a choice of columns not kept yet, else by what is kept for
/// its source. Changes nothing. Errors as readTable().
Result<TablePreview> previewTable(Connection& connection, const Act& act, const QString& file,
    std::optional<TextEncoding> encoding, const std::optional<DossierColumns::Choice>& choice);
