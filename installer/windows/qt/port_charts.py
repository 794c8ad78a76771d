#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the sources of Qt Charts 5.15 to Qt 6.  port_charts.py <src/charts>; once is enough."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
if (root / ".ported").exists():
    sys.exit(0)


def edit(path, change):
    file = root / path
    file.write_text(change(file.read_text()))


# Qt 6 has no namespace of charts.
edit("qchartglobal.h", lambda text: re.sub(r"^#define QT_CHARTS_NAMESPACE QtCharts.*$", "", text, flags=re.M))
for file in [*root.rglob("*.h"), *root.rglob("*.cpp")]:
    text = file.read_text()
    new = text.replace("QtCharts::Q", "Q")
    if file.name != "qchartglobal.h":
        new = new.replace("QT_CHARTS_NAMESPACE::", "")
    if new != text:
        file.write_text(new)


# QVector is QList: two overloads became one.
def one_replace(text):
    first = text.index("void QXYSeries::replace(QList<QPointF> points)")
    second = text.index("void QXYSeries::replace(QVector<QPointF> points)")
    text = text[:first] + text[second:]
    text = text.replace("replace(QVector<QPointF> points)", "replace(const QList<QPointF> &points)", 1)
    return text.replace("return d->m_points.toList();", "return d->m_points;")


edit("xychart/qxyseries.cpp", one_replace)
edit("xychart/qxyseries.h", lambda text: text
     .replace("    void replace(QVector<QPointF> points);\n", "")
     .replace("void replace(QList<QPointF> points);", "void replace(const QList<QPointF> &points);"))

# moc 6 wants the whole class behind a property that is a pointer.
for kind, series, folder in (("bar", "QAbstractBarSeries", "barchart"),
                             ("boxplot", "QBoxPlotSeries", "boxplotchart"),
                             ("pie", "QPieSeries", "piechart"),
                             ("candlestick", "QCandlestickSeries", "candlestickchart"),
                             ("xy", "QXYSeries", "xychart")):
    for way in "hv":
        edit(f"{folder}/q{way}{kind}modelmapper.h", lambda text: text.replace(
            "#include", f"#include <QtCharts/{series}>\n#include", 1))

(root / ".ported").touch()
