// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/reconcilecases.h"
#include "models/packets/rulepack.h"

#include <QAbstractTableModel>

/// One dossier member by member: here, in the last accepted packet, at the portal. With boxes it
/// also lets a person choose which of the portal's values to take.
class SidesTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { MemberColumn, SignColumn, OursColumn, SentColumn, PortalColumn, ColumnCount };

    explicit SidesTable(RulePackPointer pack, QObject* parent = nullptr);

    void setDetail(const ReconcileDetail& detail);
    void showOnlyDifferent(bool only);
    /// Boxes before members whose portal value may be taken; all are ticked at first.
    void setBoxes(bool boxes);

    int total() const { return static_cast<int>(m_detail.members.size()); }

    int different() const;
    /// Names of the ticked members.
    QStringList chosen() const;
    const ReconcileMember& at(int row) const;
    /// A value as people read it: moments, words of codes, "(empty)".
    QString shown(const ReconcileMember& member, const QString& value) const;
    static QString label(const ReconcileMember& member);
    /// Why the portal's value may not be taken; empty when it may.
    static QString keptWhy(const ReconcileMember& member);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    void choose(); ///< inside a reset
    QString text(const ReconcileMember& member, int column) const;

    bool mayTake(const ReconcileMember& member) const
    {
        return m_boxes && member.differs && member.kept.isEmpty();
    }

    RulePackPointer m_pack;
    ReconcileDetail m_detail;
    std::vector<std::size_t> m_rows;
    QStringList m_left; ///< members a person has unticked
    bool m_onlyDifferent = false;
    bool m_boxes = false;
};
