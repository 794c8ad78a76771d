// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Inks of the chart palette; the same ink always means the same (look of the program).
enum class ChartInk { C1, C2, C3, C4, C5, C6 };

/// One run of values, one per category.
struct ChartSeries {
    QString name;
    ChartInk ink = ChartInk::C1;
    QList<double> values;
};

/// What a ChartPanel shows: bars over categories, or the same as a table.
struct ChartData {
    QString title;
    QString definition; ///< of what a share is a share, or empty
    QString categoryHeading; ///< heading of the first column in the table form
    QStringList categories;
    QStringList keys; ///< what picked() says for a category; same size as categories
    QList<ChartSeries> series;
    QStringList shares; ///< per category, at the right of horizontal bars: "97,8%"
    QStringList counts; ///< per category, behind the share: "219 / 241"
    bool horizontal = false;
    bool stacked = true;
    bool lines = false; ///< lines over categories instead of bars; values in per cent
    double ceiling = 0; ///< 0: by the values; 100 for shares
    QString emptyText; ///< shown where there is nothing to draw
};
