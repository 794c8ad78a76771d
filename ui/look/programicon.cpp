// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/programicon.h"

#include "ui/look/drawing.h"

#include <QPainter>

namespace {

QPixmap picture(int side)
{
    QPixmap result(side, side);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    const QRectF square(0, 0, side, side);
    const QColor blue(0x12, 0x30, 0x4F);
    const QColor gold(0xF0, 0xB9, 0x3A);
    Drawing::parse(QLatin1StringView("r 0 0 18 18 3;fill;nostroke"))
        .paint(&painter, square, 18, 1, blue, blue);
    Drawing::parse(QLatin1StringView("p M4 14V8.5a5 5 0 0 1 10 0V14|p M3 14.2h12"))
        .paint(&painter, square, 18, 1.5, Qt::white, blue);
    Drawing::parse(QLatin1StringView("p M9 14V9.5")).paint(&painter, square, 18, 1.8, gold, blue);
    return result;
}

}

QIcon programIcon()
{
    QIcon icon;
    for (int side : { 16, 24, 32, 48, 64, 128, 256 })
        icon.addPixmap(picture(side));
    return icon;
}
