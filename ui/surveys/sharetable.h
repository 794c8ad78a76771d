// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/surveyresponse.h"

#include <QAbstractTableModel>

/// Rows of a survey (questions, units, procedures): name, slips, the three levels as a bar,
/// satisfied or better. Below kSmallSample slips it tells counts, not shares.
class ShareTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, SlipsColumn, SharesColumn, SatisfiedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const std::vector<SurveyRow>& rows, const QString& nameHeading);

    const SurveyRow& rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const SurveyRow& row, int column) const;

    std::vector<SurveyRow> m_rows;
    QString m_nameHeading;
};
