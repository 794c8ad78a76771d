// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/barlabels.h"

#include "ui/look/fonts.h"
#include "ui/look/theme.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>

#include <algorithm>

namespace {

constexpr int kGap = 8;
constexpr int kWidestName = 150;
/// Bars shorter than this tell nothing: the counts give way to them (the table has them).
constexpr int kShortestBars = 72;

/// Text beside each bar, kept level with it whenever the chart is given another size. The plot is
/// placed here: the axes' own layout keeps far more room than their hidden labels need.
class BarLabels : public QObject {
public:
    BarLabels(QChart* chart, const ChartData& data, const QFont& font)
        : QObject(chart)
        , m_chart(chart)
        , m_count(data.categories.size())
    {
        QFont bold = font;
        bold.setBold(true);
        m_nameWidth = addColumn(m_names, data.categories, font, Token::Text);
        m_shareWidth = addColumn(m_shares, data.shares, bold, Token::Text);
        m_countWidth = addColumn(m_counts, data.counts, font, Token::Text2);
        m_texts = data.categories;
        connect(chart, &QGraphicsWidget::geometryChanged, this, &BarLabels::place);
        place();
    }

private:
    using Column = QList<QGraphicsSimpleTextItem*>;

    qreal addColumn(Column& column, const QStringList& texts, const QFont& font, Token ink)
    {
        qreal widest = 0;
        for (const QString& text : texts) {
            auto* item = new QGraphicsSimpleTextItem(text, m_chart);
            item->setFont(font);
            item->setBrush(Theme::colour(ink));
            widest = std::max(widest, item->boundingRect().width());
            column << item;
        }
        return widest;
    }

    /// Right-aligned at `right`, each at the middle of its bar; the first bar is the lowest.
    void placeColumn(const Column& column, const QRectF& plot, qreal right) const
    {
        const qreal step = plot.height() / static_cast<qreal>(std::max<qsizetype>(1, m_count));
        for (qsizetype i = 0; i < column.size(); ++i) {
            const QRectF box = column.at(i)->boundingRect();
            const qreal middle = plot.bottom() - step * (static_cast<qreal>(i) + 0.5);
            column.at(i)->setPos(right - box.width(), middle - box.height() / 2);
        }
    }

    void nameBars(qreal width) const
    {
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            const QFontMetricsF metrics(m_names.at(i)->font());
            m_names.at(i)->setText(metrics.elidedText(m_texts.at(i), Qt::ElideRight, width));
        }
    }

    void place() const
    {
        const QRectF all = m_chart->rect();
        if (all.isEmpty())
            return;
        const qreal names = std::min({ m_nameWidth, all.width() * 0.4, qreal(px(kWidestName)) });
        const qreal shares = m_shareWidth > 0 ? m_shareWidth + kGap : 0;
        qreal counts = m_countWidth > 0 ? m_countWidth + kGap : 0;
        const qreal rest = all.width() - names - kGap - shares;
        const bool counted = rest - counts >= px(kShortestBars);
        for (QGraphicsSimpleTextItem* count : m_counts)
            count->setVisible(counted);
        if (!counted)
            counts = 0;
        const QRectF plot(names + kGap, 1, std::max(1.0, rest - counts - 1), all.height() - 2);
        m_chart->setPlotArea(plot);
        // In the middle of being given a size the axes have their old place.
        m_chart->layout()->invalidate();
        m_chart->layout()->activate();
        nameBars(names);
        placeColumn(m_names, plot, plot.left() - kGap);
        placeColumn(m_shares, plot, plot.right() + shares);
        placeColumn(m_counts, plot, plot.right() + shares + counts);
    }

    QChart* m_chart;
    qsizetype m_count;
    QStringList m_texts;
    Column m_names;
    Column m_shares;
    Column m_counts;
    qreal m_nameWidth = 0;
    qreal m_shareWidth = 0;
    qreal m_countWidth = 0;
};

}

int barsThatFit(int height, const QFont& font)
{
    return std::max(1, static_cast<int>(height / (QFontMetricsF(font).height() + 1)));
}

void labelBars(QChart* chart, const ChartData& data, const QFont& font)
{
    new BarLabels(chart, data, font);
}
