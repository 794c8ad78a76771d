// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/records/statisticsreport.h"
#include "models/storage/database.h"
#include "models/stores/packetlist.h"
#include "ui/page.h"

#include <vector>

class PageBar;
class Tile;

/// Place "overview": one look tells how the unit stands; every tile opens its list.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const Frame& frame, QWidget* parent = nullptr);

    void refresh() override;
    void arrive() override;
    QList<QWidget*> panes() const override;

protected:
    void retranslate() override;

private:
    struct Figures {
        PacketCounts packets;
        qint64 dueToday = 0;
        qint64 overdue = 0;
        qint64 open = 0;
        qint64 returned = 0; ///< results ready, not returned
        Share satisfied;
        Share onTime; ///< R1 of the current month
    };

    static Result<Figures> read(Connection& connection, const Act& act);
    void build();
    void show(const Figures& figures);
    Tile* addTile(Place place, const QUrlQuery& query);

    PageBar* m_bar = nullptr;
    Tile* m_dueToday = nullptr;
    Tile* m_overdue = nullptr;
    Tile* m_open = nullptr;
    Tile* m_ready = nullptr;
    Tile* m_refused = nullptr;
    Tile* m_unknown = nullptr;
    Tile* m_waiting = nullptr;
    Tile* m_oldest = nullptr;
    Tile* m_onTime = nullptr;
    Tile* m_satisfied = nullptr;
    class QGridLayout* m_grid = nullptr;
    std::vector<Tile*> m_tiles;
    Figures m_figures;
    Ticket m_asking;
    bool m_loaded = false;
};
