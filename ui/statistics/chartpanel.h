// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/card.h"
#include "ui/statistics/chartdata.h"

class QChart;
class QChartView;
class QHBoxLayout;
class QStackedWidget;
class QTableWidget;
class QPushButton;

/// A card with one chart and, by one key, the same figures as a table. The only place that knows
/// Qt Charts.
class ChartPanel : public Card {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent = nullptr);

    void setData(const ChartData& data);

    const ChartData& data() const { return m_data; }

    bool showsTable() const;
    void showTable(bool table);

    /// The card as a picture, at twice the size of the screen's.
    QPixmap picture();

Q_SIGNALS:
    /// A bar, or a row of the table form, was chosen; `series` is -1 for a whole category.
    void picked(const QString& key, int series);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ChartData drawnData() const;
    QWidget* makeTable();
    void drawBars();
    void fillTable();
    void fillLegend();
    void retranslate();

    ChartData m_data;
    int m_drawn = 0; ///< categories the chart shows
    Label* m_definition = nullptr;
    QPushButton* m_toggle = nullptr;
    QHBoxLayout* m_legend = nullptr;
    QStackedWidget* m_faces = nullptr;
    QChartView* m_view = nullptr;
    QTableWidget* m_table = nullptr;
    Label* m_empty = nullptr;
};
