// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

/// Where a row stands in a sorted list: the value it is sorted by (a number or a text) and its id,
/// compared as a pair. Rows inserted elsewhere do not shift it.
struct RowKey {
    qint64 number = 0;
    QString text;
    qint64 id = 0;

    bool operator==(const RowKey&) const = default;
};
