// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/trainingmark.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

#include <atomic>
#include <cmath>
#include <numbers>

namespace {

std::atomic<bool> theMark { false };

constexpr int kProbe = 100; ///< pixel size the words are measured at
constexpr double kShare = 0.8; ///< of the page's diagonal

}

void setTrainingMark(bool training)
{
    theMark = training;
}

QString trainingMark()
{
    return theMark ? QCoreApplication::translate("TrainingMark", "TRAINING – INVENTED DATA")
                   : QString();
}

void paintTrainingMark(QPainter* painter, const QRectF& page)
{
    const QString words = trainingMark();
    if (words.isEmpty())
        return;
    QFont font;
    font.setBold(true);
    font.setPixelSize(kProbe);
    const double diagonal = std::hypot(page.width(), page.height());
    const double wide = QFontMetricsF(font).horizontalAdvance(words);
    font.setPixelSize(std::max(1, static_cast<int>(kProbe * kShare * diagonal / wide)));
    painter->save();
    painter->setFont(font);
    painter->setPen(QColor(0, 0, 0, 36));
    painter->translate(page.center());
    painter->rotate(-std::atan2(page.height(), page.width()) * 180.0 / std::numbers::pi);
    painter->drawText(QRectF(-diagonal, -diagonal, 2 * diagonal, 2 * diagonal),
        static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, words);
    painter->restore();
}
