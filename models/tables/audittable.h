// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/auditentry.h"
#include "models/stores/audittrail.h"
#include "models/tables/growingtable.h"

#include <QCoreApplication>

/// What codes of the trail are called; the words come from the layer above.
struct AuditTrailWords {
    std::function<QString(const QString& action)> action;
    std::function<QString(const QString& kind, const QString& id)> object;
    std::function<QString(const QString& changes)> changes;
};

/// The audit trail, newest first: who did what to which object, when and why.
class AuditTable : public GrowingTable<AuditEntry> {
    Q_DECLARE_TR_FUNCTIONS(AuditTable)

public:
    enum Column {
        SequenceColumn,
        TimeColumn,
        WhoColumn,
        ActionColumn,
        ObjectColumn,
        ReasonColumn,
        ChangesColumn,
        MachineColumn,
        ColumnCount
    };

    AuditTable(Database& database, AuditTrailWords words, QObject* parent = nullptr);

    void open(const AuditFilter& filter);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const AuditEntry& entry, int column) const;

    AuditTrailWords m_words;
};
