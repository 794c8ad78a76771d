// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/packet.h"
#include "models/stores/packetlist.h"
#include "models/tables/growingtable.h"

#include <QCoreApplication>

/// Packets of a filter, as a table (queue) and, by the roles of its first column, as a list of two
/// lines (to fix): dossier code, second line, time, revision.
class PacketTable : public GrowingTable<Packet> {
    Q_DECLARE_TR_FUNCTIONS(PacketTable)

public:
    enum Column {
        DossierColumn,
        KindColumn,
        StateColumn,
        RevisionColumn,
        TriesColumn,
        MessageColumn,
        CreatedColumn,
        DueColumn,
        ColumnCount,
    };

    /// Words of states, kinds and last messages come from the layer above.
    struct Words {
        std::function<QString(PacketKind)> kind;
        std::function<QString(PacketState)> state;
        std::function<QString(const QString&)> message;
    };

    PacketTable(Database& database, Words words, QObject* parent = nullptr);

    void open(const PacketFilter& filter);

    const PacketFilter& filter() const { return m_filter; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Packet& packet, int column) const;

    Words m_words;
    PacketFilter m_filter;
};
