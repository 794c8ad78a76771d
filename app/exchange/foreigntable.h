// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/tablerow.h"

// Tables from elsewhere are parsed in a process of their own, with limits on memory, time and what
// it may write: whatever a hostile file does to a parser, it does it there.

/// Which program reads (this one, by its hidden mode); said once at the start, before threads.
/// Where none was named, tables are read in this process.
void setTableProgram(const QString& path);

/// As readTable(), in the process of its own. Errors besides: table.slow (nothing came for two
/// seconds and one more for every 2 MB of the file), table.process (it ended without an answer, or
/// would not start).
Status readForeignTable(
    const QString& path, const TakeRow& take, std::optional<TextEncoding> encoding = {});

/// The hidden mode: `--read-table ENCODING|auto FILE`; rows go to standard output. True when the
/// program was started for that; then `code` is what it ends with.
bool ranAsTableReader(int argc, char* argv[], int& code);

inline constexpr qint64 kMostTableMemory = 192LL * 1024 * 1024;
