// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class BigTableView;

/// The selected rows as people see them: columns in their present order, parted by tabs, one row a
/// line; at most 100 000 rows.
QString rowsAsText(const BigTableView& table, bool withHeaders);
