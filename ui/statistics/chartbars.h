// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/chartdata.h"

#include <QBrush>
#include <QFont>
#include <QPen>

#include <functional>

class QChart;
class QObject;

QBrush chartBrush(ChartInk ink);
QPen chartPen(ChartInk ink);

/// 1.234 or 97,8 as charts and their tables write it.
QString chartNumber(double value);

/// 97,8% or 100,0%: shares under each other have one shape.
QString percentText(double percent);

/// Builds the chart of a ChartData: bars from zero, direct labels, no animation, no gradient.
/// `chosen` is told the category and series of a clicked bar; it lives as long as `context`.
QChart* makeChart(const ChartData& data, const QFont& font, QObject* context,
    const std::function<void(int category, int series)>& chosen);
