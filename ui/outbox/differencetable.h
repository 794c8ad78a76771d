// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/jsonedit.h"

#include <QAbstractTableModel>

class PacketDraft;

/// What a draft changes, member by member: place, before, after.
class DifferenceTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PlaceColumn, BeforeColumn, AfterColumn, ColumnCount };

    explicit DifferenceTable(PacketDraft& draft, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// A JSON value as people read it: texts without quotes.
    static QString readable(const QByteArray& json);

private:
    void follow();

    PacketDraft& m_draft;
    std::vector<JsonDifference> m_differences;
};
