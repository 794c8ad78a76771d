// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chartpanel.h"

#include "ui/look/icons.h"
#include "ui/parts/label.h"
#include "ui/statistics/barlabels.h"
#include "ui/statistics/chartbars.h"

#include <QChartView>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kMargin = 12;
constexpr int kLegendMark = 11;

enum Face { kChartFace, kTableFace, kEmptyFace };

QLabel* legendMark(ChartInk ink, QWidget* parent)
{
    const qreal ratio = parent->devicePixelRatioF();
    QPixmap pixmap(QSize(kLegendMark, kLegendMark) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        painter.setPen(chartPen(ink));
        painter.setBrush(Theme::colour(Token::Base));
        painter.drawRect(QRectF(0.5, 0.5, kLegendMark - 1, kLegendMark - 1));
        painter.setBrush(chartBrush(ink));
        painter.drawRect(QRectF(0.5, 0.5, kLegendMark - 1, kLegendMark - 1));
    }
    auto* mark = new QLabel(parent);
    mark->setPixmap(pixmap);
    return mark;
}

}

ChartPanel::ChartPanel(QWidget* parent)
    : Card(parent)
{
    m_toggle = new QPushButton(this);
    m_toggle->setFlat(true);
    m_toggle->setIcon(icon(Icon::Table));
    connect(m_toggle, &QPushButton::clicked, this, [this] { showTable(!showsTable()); });
    addToHead(m_toggle);
    body()->setContentsMargins(kMargin, 0, kMargin, 8);
    body()->setSpacing(4);
    m_definition = new Label(QString(), Fonts::Type::Caption, Token::Text2, this);
    m_definition->setWordWrap(true);
    body()->addWidget(m_definition);
    m_legend = new QHBoxLayout;
    m_legend->setSpacing(6);
    body()->addLayout(m_legend);

    m_faces = new QStackedWidget(this);
    m_view = new QChartView(m_faces);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumHeight(px(120));
    m_empty = new Label(QString(), Fonts::Type::Body, Token::Text2, m_faces);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_faces->addWidget(m_view);
    m_faces->addWidget(makeTable());
    m_faces->addWidget(m_empty);
    body()->addWidget(m_faces, 1);

    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { showTable(!showsTable()); });
    retranslate();
}

QWidget* ChartPanel::makeTable()
{
    m_table = new QTableWidget(m_faces);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(px(24));
    m_table->verticalHeader()->setDefaultSectionSize(px(24));
    m_table->setAlternatingRowColors(true);
    connect(m_table, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        if (index.row() < m_data.keys.size())
            Q_EMIT picked(m_data.keys.at(index.row()), index.column() - 1);
    });
    return m_table;
}

void ChartPanel::setData(const ChartData& data)
{
    m_data = data;
    setTitle(data.title);
    m_definition->setVisible(!data.definition.isEmpty());
    m_empty->setText(
        data.emptyText.isEmpty() ? tr("Nothing to show in this period.") : data.emptyText);
    setAccessibleName(data.title);
    fillLegend();
    drawBars();
    fillTable();
    const bool table = showsTable();
    m_faces->setCurrentIndex(data.categories.isEmpty() ? kEmptyFace
            : table                                    ? kTableFace
                                                       : kChartFace);
}

bool ChartPanel::showsTable() const
{
    return m_faces->currentIndex() == kTableFace;
}

void ChartPanel::showTable(bool table)
{
    if (!m_data.categories.isEmpty())
        m_faces->setCurrentIndex(table ? kTableFace : kChartFace);
    retranslate();
}

QPixmap ChartPanel::picture()
{
    constexpr int kScale = 2;
    QPixmap pixmap(size() * kScale);
    pixmap.setDevicePixelRatio(kScale);
    render(&pixmap);
    return pixmap;
}

/// The first categories, as many as the card's height takes; the table has all of them. Horizontal
/// bars grow from the bottom of a chart: the first must come last.
ChartData ChartPanel::drawnData() const
{
    ChartData drawn = m_data;
    if (!m_data.horizontal)
        return drawn;
    const auto cut = [this](auto& list) {
        list = list.mid(0, m_drawn);
        std::reverse(list.begin(), list.end());
    };
    for (QStringList* list : { &drawn.categories, &drawn.keys, &drawn.shares, &drawn.counts })
        cut(*list);
    for (ChartSeries& series : drawn.series)
        cut(series.values);
    return drawn;
}

void ChartPanel::drawBars()
{
    m_drawn = m_data.horizontal ? barsThatFit(m_faces->height(), font())
                                : static_cast<int>(m_data.categories.size());
    const bool all = m_drawn >= m_data.categories.size();
    m_definition->setText(all ? m_data.definition
                              : tr("%1 · the first %2 of %3, all in the table")
                                    .arg(m_data.definition)
                                    .arg(m_drawn)
                                    .arg(m_data.categories.size()));
    QChart* old = m_view->chart();
    const ChartData drawn = drawnData();
    m_view->setChart(
        makeChart(drawn, font(), this, [this, keys = drawn.keys](int category, int series) {
            if (category >= 0 && category < keys.size())
                Q_EMIT picked(keys.at(category), series);
        }));
    delete old;
    m_view->setBackgroundBrush(Theme::colour(Token::Base));
}

void ChartPanel::fillTable()
{
    const bool notes = !m_data.counts.isEmpty();
    m_table->clear();
    m_table->setRowCount(static_cast<int>(m_data.categories.size()));
    m_table->setColumnCount(static_cast<int>(m_data.series.size()) + 1 + (notes ? 1 : 0));
    QStringList headings { m_data.categoryHeading };
    for (const ChartSeries& series : m_data.series)
        headings << series.name;
    if (notes)
        headings << tr("Counts");
    m_table->setHorizontalHeaderLabels(headings);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(m_data.categories.at(row)));
        int column = 1;
        for (const ChartSeries& series : m_data.series) {
            auto* item = new QTableWidgetItem(chartNumber(series.values.value(row)));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column++, item);
        }
        if (notes) {
            auto* item = new QTableWidgetItem(m_data.counts.value(row));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ChartPanel::fillLegend()
{
    while (QLayoutItem* item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_data.series.size() < 2)
        return;
    for (const ChartSeries& series : m_data.series) {
        m_legend->addWidget(legendMark(series.ink, this));
        auto* name = new Label(series.name, Fonts::Type::Caption, Token::Text, this);
        m_legend->addWidget(name);
        m_legend->addSpacing(8);
    }
    m_legend->addStretch(1);
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    if (m_data.horizontal && barsThatFit(m_faces->height(), font()) != m_drawn)
        drawBars();
}

void ChartPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (!m_faces)
        return;
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setData(ChartData(m_data));
}

void ChartPanel::retranslate()
{
    m_toggle->setText(showsTable() ? tr("Chart") : tr("Table"));
    m_toggle->setToolTip(tr("Switch between chart and table (Ctrl+T)"));
}
