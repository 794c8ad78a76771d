// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/chartdata.h"

#include <QFrame>

class QChart;
class QChartView;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;

/// A card with one chart and, by one key, the same figures as a table. The only place that knows
/// Qt Charts.
class ChartPanel : public QFrame {
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
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    void drawBars();
    void fillTable();
    void fillLegend();
    void retranslate();

    ChartData m_data;
    QLabel* m_title = nullptr;
    QLabel* m_definition = nullptr;
    QToolButton* m_toggle = nullptr;
    QHBoxLayout* m_legend = nullptr;
    QStackedWidget* m_faces = nullptr;
    QChartView* m_view = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_empty = nullptr;
};
