// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/texttable.h"

#include "models/tables/cellroles.h"
#include "ui/look/fonts.h"

void TextTable::setHeadings(const QStringList& headings)
{
    const bool sameColumns = headings.size() == m_headings.size();
    if (!sameColumns)
        beginResetModel();
    m_headings = headings;
    if (!sameColumns)
        endResetModel();
    else
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(headings.size()) - 1);
}

void TextTable::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int TextTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TextTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line.cells.value(index.column());
    case Qt::FontRole:
        return line.heading ? QVariant(Fonts::bold()) : QVariant();
    case Qt::TextAlignmentRole:
        return m_right.contains(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                : QVariant();
    case CellRole::Id:
        return line.id;
    case CellRole::Mark:
        return index.column() == 0 ? line.mark : QString();
    case CellRole::Value:
        return line.value;
    default:
        return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && m_right.contains(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? m_headings.value(section) : QVariant();
}
