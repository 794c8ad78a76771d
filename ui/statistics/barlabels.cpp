// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/barlabels.h"

#include "ui/look/fonts.h"
#include "ui/look/theme.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsSimpleTextItem>

#include <algorithm>

namespace {

constexpr int kGap = 8;
constexpr int kWidestName = 150;

/// Text beside each bar, kept level with it whenever the plot moves.
class BarLabels : public QObject {
public:
    BarLabels(QChart* chart, const ChartData& data, const QFont& font)
        : QObject(chart)
        , m_chart(chart)
        , m_count(data.categories.size())
    {
        QFont bold = font;
        bold.setBold(true);
        const QFontMetricsF metrics(font);
        QStringList names;
        for (const QString& name : data.categories)
            names << metrics.elidedText(name, Qt::ElideRight, px(kWidestName));
        m_nameWidth = addColumn(m_names, names, font, Token::Text);
        m_shareWidth = addColumn(m_shares, data.shares, bold, Token::Text);
        m_countWidth = addColumn(m_counts, data.counts, font, Token::Text2);
        const auto left = static_cast<int>(m_nameWidth) + kGap;
        const auto right = static_cast<int>(m_shareWidth + m_countWidth) + 2 * kGap;
        chart->setMargins({ left, 0, right, 0 });
        connect(chart, &QChart::plotAreaChanged, this, &BarLabels::place);
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
    void placeColumn(const Column& column, qreal right) const
    {
        const QRectF plot = m_chart->plotArea();
        const qreal step = plot.height() / static_cast<qreal>(std::max<qsizetype>(1, m_count));
        for (qsizetype i = 0; i < column.size(); ++i) {
            const QRectF box = column.at(i)->boundingRect();
            const qreal middle = plot.bottom() - step * (static_cast<qreal>(i) + 0.5);
            column.at(i)->setPos(right - box.width(), middle - box.height() / 2);
        }
    }

    void place() const
    {
        const QRectF plot = m_chart->plotArea();
        placeColumn(m_names, plot.left() - kGap);
        placeColumn(m_shares, plot.right() + kGap + m_shareWidth);
        placeColumn(m_counts, plot.right() + 2 * kGap + m_shareWidth + m_countWidth);
    }

    QChart* m_chart;
    qsizetype m_count;
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
