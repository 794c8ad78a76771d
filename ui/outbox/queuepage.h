// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/storage/database.h"
#include "models/stores/endpointstore.h"
#include "models/stores/packetlist.h"
#include "ui/page.h"

class ListPane;
class PacketTable;
class QComboBox;
class SyncEngine;

/// Place "queue": what waits, is being sent, is unknown, held or accepted, what waits for what, and
/// how the far end is, in words.
class QueuePage : public Page {
    Q_OBJECT

public:
    explicit QueuePage(const Frame& frame, QWidget* parent = nullptr);

    void refresh() override;
    void openList(const QUrlQuery& query) override;
    void arrive() override;
    QList<QWidget*> panes() const override;

protected:
    void retranslate() override;

private:
    struct Health {
        PacketCounts counts;
        std::vector<Endpoint> endpoints;
    };

    void build();
    void bindActions();
    void show(const Health& health);
    void tellEndpoint(const Endpoint& endpoint);
    void openPackets();
    void setPaused(bool paused);
    /// Gives an order to the engine, or tells why there is none (settings of the portal).
    void orderEngine(const std::function<void(SyncEngine&)>& order, const QString& told);

    ListPane* m_pane = nullptr;
    QComboBox* m_state = nullptr;
    PacketTable* m_table = nullptr;
    Ticket m_asking;
    PacketCounts m_states;
};
