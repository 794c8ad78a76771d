// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/figurespage.h"
#include "ui/statistics/statisticsfigures.h"

class Card;
class ChartPanel;
class Chip;
class FormTable;
class Label;
class QComboBox;
class QTableView;

/// Place "statistics": charts of a unit and period, form II.06a with its identities, freezing,
/// files, and the statistics packet. Every bar and every cell opens the dossiers behind it.
class StatisticsPage : public FiguresPage {
    Q_OBJECT

public:
    explicit StatisticsPage(const Frame& frame, QWidget* parent = nullptr);

    void refresh() override;
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
};
