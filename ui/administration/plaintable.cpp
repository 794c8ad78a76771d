// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/plaintable.h"

#include "models/base/text.h"
#include "models/tables/cellroles.h"
#include "ui/look/theme.h"

void PlainTable::setHeadings(const QStringList& headings, int markedColumn)
{
    beginResetModel();
    m_headings = headings;
    m_markedColumn = markedColumn;
    endResetModel();
}

void PlainTable::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    choose();
    endResetModel();
}

void PlainTable::filter(const QString& text)
{
    beginResetModel();
    m_text = text::fold(text).trimmed();
    choose();
    endResetModel();
}

void PlainTable::choose()
{
    m_shown.clear();
    for (int i = 0; i < total(); ++i) {
        const QString words = text::fold(m_lines.at(static_cast<std::size_t>(i)).cells.join(u' '));
        if (m_text.isEmpty() || words.contains(m_text))
            m_shown.push_back(i);
    }
}

int PlainTable::source(int row) const
{
    return row >= 0 && row < rowCount() ? m_shown.at(static_cast<std::size_t>(row)) : -1;
}

int PlainTable::rowOf(const QString& first) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, 0).data().toString() == first)
            return row;
    }
    return -1;
}

int PlainTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PlainTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant PlainTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines.at(static_cast<std::size_t>(source(index.row())));
    switch (role) {
    case Qt::DisplayRole:
        return line.cells.value(index.column());
    case Qt::ForegroundRole:
        return line.weak ? QVariant(Theme::colour(Token::Text2)) : QVariant();
    case CellRole::Mark:
        return index.column() == m_markedColumn ? QVariant(line.mark) : QVariant();
    case CellRole::Id:
        return static_cast<qint64>(qHash(line.cells.value(0)));
    default:
        return {};
    }
}

QVariant PlainTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool text = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return text ? QVariant(m_headings.value(section)) : QVariant();
}
