// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

/// A short list that is held whole (people, units, days off): texts by row and column, a sign
/// before one of them, filtered accent-blind by any piece.
class PlainTable : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Line {
        QStringList cells;
        QString mark = {}; ///< sign of the marked column, see CellRole::Mark
        bool weak = false; ///< run out, or shut: secondary colour
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHeadings(const QStringList& headings, int markedColumn = -1);
    void setLines(std::vector<Line> lines);
    void filter(const QString& text);

    int total() const { return static_cast<int>(m_lines.size()); }

    /// Place in the list that was set, of a row that is shown; -1 for none.
    int source(int row) const;
    /// Row whose first cell is this; -1 when it is not shown.
    int rowOf(const QString& first) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose(); ///< inside a reset

    QStringList m_headings;
    int m_markedColumn = -1;
    std::vector<Line> m_lines;
    std::vector<int> m_shown;
    QString m_text;
};
