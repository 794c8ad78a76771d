// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/causestore.h"

#include <QAbstractListModel>

#include <memory>

class RuleBook;

/// Groups of packets to fix, biggest first, as cards: title, count, from where, first and last,
/// units, the last remedy and how often it passed.
class CauseTable : public QAbstractListModel {
    Q_OBJECT

public:
    explicit CauseTable(const RuleBook& rules, QObject* parent = nullptr);

    void setCauses(const std::vector<Cause>& causes);

    const Cause& at(int row) const { return m_causes.at(static_cast<std::size_t>(row)); }

    int rowOf(const QString& id) const;
    QString title(const Cause& cause) const;
    qint64 packets() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QStringList lines(const Cause& cause) const;

    const RuleBook& m_rules;
    std::vector<Cause> m_causes;
};
