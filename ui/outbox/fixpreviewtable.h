// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/fixgroup.h"
#include "models/packets/rulepack.h"

#include <QAbstractTableModel>

/// Preview of a group fix: one row a changed member of a packet, before and after, and what the
/// check says of the packet then.
class FixPreviewTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PacketColumn, MemberColumn, BeforeColumn, AfterColumn, CheckColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const FixReport& report, RulePackPointer pack, PacketKind kind);
    void showOnlyInvalid(bool only);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        std::size_t item = 0;
        QString pointer;
    };

    void makeLines();
    QString text(const Line& line, int column) const;

    FixReport m_report;
    RulePackPointer m_pack;
    PacketKind m_kind = PacketKind::Dossier;
    std::vector<Line> m_lines;
    bool m_onlyInvalid = false;
};
