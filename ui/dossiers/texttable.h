// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

/// A short list of texts: papers, fees, supplements, results, facts of one dossier.
class TextTable : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Line {
        QStringList cells;
        qint64 id = 0; ///< CellRole::Id
        QString mark = {}; ///< CellRole::Mark of the first column
        QString value = {}; ///< CellRole::Value (a state's name)
        bool heading = false; ///< bold, a group of lines begins
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHeadings(const QStringList& headings);

    /// Columns whose figures stand at the right.
    void setRightAligned(const QList<int>& columns) { m_right = columns; }

    void setLines(std::vector<Line> lines);

    const Line& line(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<int> m_right;
    std::vector<Line> m_lines;
};
