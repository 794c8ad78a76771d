// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/reconcilecases.h"

#include <QAbstractListModel>

/// Causes of differences as cards, the most frequent first: words, how many dossiers, and how many
/// of them the portal counts as overdue. The first card stands for all.
class CauseCards : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCases(const std::vector<ReconcileCase>& cases);

    /// Empty for the first card.
    QString causeAt(int row) const;
    int rowOf(const QString& cause) const;

    int causes() const { return static_cast<int>(m_cards.size()) - 1; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Card {
        QString cause;
        int count = 0;
        int phantoms = 0;
    };

    static QString line(const Card& card);
    static QString mark(const QString& cause);

    std::vector<Card> m_cards;
};
