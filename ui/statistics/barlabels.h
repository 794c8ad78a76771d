// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/chartdata.h"

#include <QFont>

class QChart;

/// How many horizontal bars a chart of this height takes without crowding; at least one.
int barsThatFit(int height, const QFont& font);

/// Writes each horizontal bar's name at its left, its share and its counts at its right, and makes
/// room for them beside the plot. The axes' own labels drop names where rows are narrow.
void labelBars(QChart* chart, const ChartData& data, const QFont& font);
