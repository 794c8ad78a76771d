// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chartpanel.h"

#include "ui/look/theme.h"
#include "ui/statistics/chartbars.h"

#include <QChartView>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

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
    : QFrame(parent)
{
    setObjectName(QStringLiteral("card"));
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 8, kMargin, 8);
    column->setSpacing(4);
    column->addWidget(makeHead());
    m_definition = new QLabel(this);
    m_definition->setTextFormat(Qt::PlainText);
    m_definition->setForegroundRole(QPalette::BrightText);
    m_definition->setWordWrap(true);
    column->addWidget(m_definition);
    m_legend = new QHBoxLayout;
    m_legend->setSpacing(6);
    column->addLayout(m_legend);

    m_faces = new QStackedWidget(this);
    m_view = new QChartView(m_faces);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumHeight(150);
    m_table = new QTableWidget(m_faces);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->setAlternatingRowColors(true);
    m_empty = new QLabel(m_faces);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_faces->addWidget(m_view);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_empty);
    column->addWidget(m_faces, 1);

    connect(m_table, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        if (index.row() < m_data.keys.size())
            Q_EMIT picked(m_data.keys.at(index.row()), index.column() - 1);
    });
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { showTable(!showsTable()); });
    retranslate();
}

QWidget* ChartPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = new QLabel(head);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_toggle = new QToolButton(head);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    connect(m_toggle, &QToolButton::clicked, this, [this] { showTable(!showsTable()); });
    row->addWidget(m_title, 1);
    row->addWidget(m_toggle);
    return head;
}

void ChartPanel::setData(const ChartData& data)
{
    m_data = data;
    m_title->setText(data.title);
    m_definition->setText(data.definition);
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

void ChartPanel::drawBars()
{
    QChart* old = m_view->chart();
    m_view->setChart(makeChart(m_data, font(), this, [this](int category, int series) {
        if (category >= 0 && category < m_data.keys.size())
            Q_EMIT picked(m_data.keys.at(category), series);
    }));
    delete old;
    m_view->setBackgroundBrush(Theme::colour(Token::Base));
}

void ChartPanel::fillTable()
{
    const bool notes = !m_data.sideNotes.isEmpty();
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
            auto* item = new QTableWidgetItem(m_data.sideNotes.value(row));
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
        auto* name = new QLabel(series.name, this);
        name->setTextFormat(Qt::PlainText);
        m_legend->addWidget(name);
        m_legend->addSpacing(8);
    }
    m_legend->addStretch(1);
}

void ChartPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
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
