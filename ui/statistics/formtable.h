// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/statisticsreport.h"

#include <QAbstractTableModel>

/// Form II.06a as a table: number, name, columns 3 to 13, and the sum as last row.
class FormTable : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kNumberColumn = 0;
    static constexpr int kNameColumn = 1;
    static constexpr int kColumns = 13;

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const StatisticsReport& report);

    const StatisticsReport& report() const { return m_report; }

    /// The form's column number (3 … 13) of a table column, 0 for the first two.
    static int formColumn(int column) { return column >= 2 ? column + 1 : 0; }

    /// The code behind a row (field or unit); empty for the sum.
    QString codeAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const FormRow& rowAt(int row) const;

    bool isTotal(int row) const { return row == static_cast<int>(m_report.rows.size()); }

    QVariant text(const QModelIndex& index) const;

    StatisticsReport m_report;
};
