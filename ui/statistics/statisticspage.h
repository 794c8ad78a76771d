// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "ui/page.h"
#include "ui/statistics/statisticsfigures.h"

class Card;
class ChartPanel;
class Chip;
class FormTable;
class Label;
class PageBar;
class PeriodPicker;
class QComboBox;
class QTableView;
class UnitPicker;

/// Place "statistics": charts of a unit and period, form II.06a with its identities, freezing,
/// files, and the statistics packet. Every bar and every cell opens the dossiers behind it.
class StatisticsPage : public Page {
    Q_OBJECT

public:
    explicit StatisticsPage(const Frame& frame, QWidget* parent = nullptr);

    void refresh() override;
    void openList(const QUrlQuery& query) override;
    void arrive() override;
    QList<QWidget*> panes() const override;

protected:
    void retranslate() override;

private:
    void build();
    QWidget* makeForm();
    void bindActions();
    void show(const StatisticsFigures& figures);
    void showWideChart();
    void openCell(const QModelIndex& index);
    void freeze();
    void exportForm();
    void buildPacket();
    StatisticsFilter filter() const;

    PageBar* m_bar = nullptr;
    UnitPicker* m_unit = nullptr;
    PeriodPicker* m_period = nullptr;
    QComboBox* m_grouping = nullptr;
    QComboBox* m_view = nullptr;
    ChartPanel* m_wide = nullptr;
    ChartPanel* m_onTime = nullptr;
    ChartPanel* m_channels = nullptr;
    Card* m_formCard = nullptr;
    Chip* m_identities = nullptr;
    QTableView* m_form = nullptr;
    FormTable* m_table = nullptr;
    Label* m_note = nullptr;
    Ticket m_asking;
    StatisticsFigures m_figures;
    bool m_loaded = false;
};
