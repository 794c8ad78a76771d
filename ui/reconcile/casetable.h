// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/reconcilecases.h"
#include "models/packets/rulepack.h"

#include <QAbstractTableModel>

/// Dossiers that are not the same here and at the portal: one row each, of one cause or of all,
/// filtered by any piece of code, name or procedure.
class CaseTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        MembersColumn,
        OursColumn,
        SentColumn,
        PortalColumn,
        EffectColumn,
        ColumnCount
    };

    explicit CaseTable(RulePackPointer pack, QObject* parent = nullptr);

    void setCases(std::vector<ReconcileCase> cases);
    /// Empty: all causes, all texts.
    void show(const QString& cause, const QString& text);

    const std::vector<ReconcileCase>& all() const { return m_cases; }

    const ReconcileCase& at(int row) const { return m_cases.at(m_shown.at(std::size_t(row))); }

    int rowOf(const QString& code) const;
    /// "Status, due date": labels of what differs, at most three.
    QString members(const ReconcileCase& one) const;
    /// What the difference does to people, in words.
    static QString effect(const ReconcileCase& one);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose(); ///< inside a reset
    QString text(const ReconcileCase& one, int column) const;

    RulePackPointer m_pack;
    std::vector<ReconcileCase> m_cases;
    std::vector<std::size_t> m_shown;
    QString m_cause;
    QString m_text;
};
