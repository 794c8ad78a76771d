// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chartbars.h"

#include "ui/look/theme.h"
#include "ui/statistics/barlabels.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace {

// The charts of the Windows program are older than Linux': what they lack is left out there.
template <typename Axis> void showWholeNames(Axis* axis)
{
    if constexpr (requires { axis->setTruncateLabels(false); })
        axis->setTruncateLabels(false);
}

template <typename Line> void showPoints(Line* line, double size)
{
    line->setPointsVisible(true);
    if constexpr (requires { line->setMarkerSize(size); })
        line->setMarkerSize(size);
}

Token inkToken(ChartInk ink)
{
    return static_cast<Token>(static_cast<int>(Token::Chart1) + static_cast<int>(ink));
}

QAbstractBarSeries* makeSeries(const ChartData& data)
{
    if (data.horizontal && data.stacked)
        return new QHorizontalStackedBarSeries;
    if (data.horizontal)
        return new QHorizontalBarSeries;
    if (data.stacked)
        return new QStackedBarSeries;
    return new QBarSeries;
}

double highest(const ChartData& data)
{
    double top = 0;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        double sum = 0;
        for (const ChartSeries& series : data.series)
            sum =
                data.stacked ? sum + series.values.value(i) : std::max(sum, series.values.value(i));
        top = std::max(top, sum);
    }
    return top;
}

/// The next of 1, 2, 2.5, 5 × 10ⁿ steps above a quarter of the top: four or five grid lines.
double gridStep(double top)
{
    const double raw = std::max(top, 1.0) / 4.0;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (double factor : { 1.0, 2.0, 2.5, 5.0, 10.0 }) {
        if (factor * power >= raw)
            return std::max(1.0, factor * power);
    }
    return raw;
}

QValueAxis* makeValueAxis(const ChartData& data, const QFont& font)
{
    const double top = data.ceiling > 0 ? data.ceiling : highest(data);
    const double step = gridStep(top);
    auto* axis = new QValueAxis;
    const double end = data.ceiling > 0 ? data.ceiling : std::ceil(top / step) * step;
    // A marker on the topmost grid line is drawn whole.
    const double room = data.lines ? step / 4 : 0;
    axis->setRange(0, std::max(end, step) + room);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickInterval(step);
    axis->setLabelFormat(QStringLiteral("%.0f"));
    axis->setLabelsFont(font);
    axis->setLabelsColor(Theme::colour(Token::Text2));
    axis->setGridLineColor(Theme::colour(Token::ChartGrid));
    axis->setLineVisible(false);
    return axis;
}

QBarCategoryAxis* makeCategoryAxis(const ChartData& data, const QFont& font)
{
    auto* axis = new QBarCategoryAxis;
    QStringList names;
    for (auto name : data.categories) {
        // An axis drops a name it has already: figures of two units called alike must both stay.
        while (names.contains(name))
            name += QChar(0x200B);
        names << name;
    }
    axis->append(names);
    showWholeNames(axis);
    axis->setLabelsVisible(!data.horizontal);
    axis->setLabelsFont(font);
    axis->setLabelsColor(Theme::colour(Token::Text));
    axis->setGridLineVisible(false);
    axis->setLinePenColor(Theme::colour(Token::ChartAxis));
    return axis;
}

QLineSeries* makeLine(const ChartSeries& series)
{
    auto* line = new QLineSeries;
    line->setName(series.name);
    for (qsizetype i = 0; i < series.values.size(); ++i)
        line->append(static_cast<qreal>(i), series.values.at(i));
    QPen pen(Theme::colour(inkToken(series.ink)), 2);
    if (series.ink == ChartInk::C6)
        pen.setStyle(Qt::DashLine);
    line->setPen(pen);
    showPoints(line, 7);
    return line;
}

QString barHint(const ChartData& data, int category, int series)
{
    const ChartSeries& bar = data.series.at(series);
    return QStringLiteral("%1 – %2: %3")
        .arg(data.categories.value(category), bar.name, chartNumber(bar.values.value(category)))
        .toHtmlEscaped();
}

/// Each run as a line; a click near a point tells its category.
void addLines(QChart* chart, const ChartData& data, QAbstractAxis* names, QAbstractAxis* numbers,
    QObject* context, const std::function<void(int, int)>& chosen)
{
    for (int i = 0; i < data.series.size(); ++i) {
        QLineSeries* line = makeLine(data.series.at(i));
        chart->addSeries(line);
        line->attachAxis(names);
        line->attachAxis(numbers);
        QObject::connect(line, &QXYSeries::clicked, context, [chosen, i](const QPointF& point) {
            chosen(static_cast<int>(std::lround(point.x())), i);
        });
        QObject::connect(
            line, &QXYSeries::hovered, context, [data, i](const QPointF& point, bool inside) {
                const int category = static_cast<int>(std::lround(point.x()));
                if (inside)
                    QToolTip::showText(QCursor::pos(), barHint(data, category, i));
                else
                    QToolTip::hideText();
            });
    }
}

void addBars(QChart* chart, const ChartData& data, QAbstractAxis* names, QAbstractAxis* numbers,
    QObject* context, const std::function<void(int, int)>& chosen)
{
    QAbstractBarSeries* bars = makeSeries(data);
    bars->setBarWidth(0.64);
    for (const ChartSeries& series : data.series) {
        auto* set = new QBarSet(series.name);
        for (double value : series.values)
            set->append(value);
        set->setBrush(chartBrush(series.ink));
        set->setPen(chartPen(series.ink));
        bars->append(set);
    }
    chart->addSeries(bars);
    bars->attachAxis(names);
    bars->attachAxis(numbers);
    QObject::connect(
        bars, &QAbstractBarSeries::clicked, context, [bars, chosen](int index, QBarSet* set) {
            chosen(index, static_cast<int>(bars->barSets().indexOf(set)));
        });
    QObject::connect(bars, &QAbstractBarSeries::hovered, context,
        [bars, data](bool inside, int index, QBarSet* set) {
            const int series = static_cast<int>(bars->barSets().indexOf(set));
            if (inside && series >= 0)
                QToolTip::showText(QCursor::pos(), barHint(data, index, series));
            else
                QToolTip::hideText();
        });
}

}

QBrush chartBrush(ChartInk ink)
{
    const bool patterned = ink == ChartInk::C3 || ink == ChartInk::C5;
    return { Theme::colour(inkToken(ink)), patterned ? Qt::BDiagPattern : Qt::SolidPattern };
}

QPen chartPen(ChartInk ink)
{
    if (ink == ChartInk::C3)
        return { Theme::colour(inkToken(ink)), 1 };
    const bool outlined = ink == ChartInk::C4 || ink == ChartInk::C5;
    return outlined ? QPen(Theme::colour(Token::ChartAxis), 1) : QPen(Qt::NoPen);
}

QString chartNumber(double value)
{
    const QLocale locale(QLocale::Vietnamese, QLocale::Vietnam);
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return whole ? locale.toString(static_cast<qint64>(std::llround(value)))
                 : locale.toString(value, 'f', 1);
}

QString percentText(double percent)
{
    return QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(percent, 'f', 1) + u'%';
}

QChart* makeChart(const ChartData& data, const QFont& font, QObject* context,
    const std::function<void(int category, int series)>& chosen)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.92);
    auto* chart = new QChart;
    chart->setMargins({});
    chart->setBackgroundRoundness(0);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundBrush(Theme::colour(Token::Base));
    chart->setLocalizeNumbers(true);
    chart->setLocale(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    chart->legend()->hide();

    const Qt::Alignment categories = data.horizontal ? Qt::AlignLeft : Qt::AlignBottom;
    const Qt::Alignment values = data.horizontal ? Qt::AlignBottom : Qt::AlignLeft;
    QBarCategoryAxis* names = makeCategoryAxis(data, small);
    QValueAxis* numbers = makeValueAxis(data, small);
    chart->addAxis(names, categories);
    chart->addAxis(numbers, values);
    numbers->setLabelsVisible(!data.horizontal);
    if (data.lines)
        addLines(chart, data, names, numbers, context, chosen);
    else
        addBars(chart, data, names, numbers, context, chosen);
    if (data.horizontal)
        labelBars(chart, data, small);
    return chart;
}
