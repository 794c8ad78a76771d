// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tablecopy.h"

#include "ui/parts/bigtableview.h"

#include <QHeaderView>

#include <algorithm>

namespace {

constexpr int kMostCopied = 100'000;

QList<int> shownColumns(const BigTableView& table)
{
    const QHeaderView* header = table.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            columns.append(header->logicalIndex(place));
    }
    return columns;
}

/// A column headed by a sign has its word in the tool tip.
QString headerText(const BigTableView& table, int column)
{
    const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
    return title.isEmpty()
        ? table.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString()
        : title;
}

}

QString rowsAsText(const BigTableView& table, bool withHeaders)
{
    QModelIndexList rows = table.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const QList<int> columns = shownColumns(table);
    QStringList lines;
    QStringList cells;
    if (withHeaders) {
        for (int column : columns)
            cells.append(headerText(table, column));
        lines.append(cells.join(u'\t'));
    }
    for (const QModelIndex& row : rows.mid(0, kMostCopied)) {
        cells.clear();
        // A tab or line break inside a cell would move its neighbours.
        for (int column : columns)
            cells.append(table.textOf(row.siblingAtColumn(column)).simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}
