// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sharebardelegate.h"

#include "models/tables/cellroles.h"
#include "ui/look/fonts.h"

#include <QPainter>

#include <array>
#include <cmath>
#include <numeric>

void ShareBarDelegate::paintBar(QPainter* painter, const QRect& rect, const QList<double>& parts)
{
    constexpr std::array kColours { Token::Chart1, Token::Chart2, Token::Chart3 };
    const double whole = std::accumulate(parts.begin(), parts.end(), 0.0);
    if (!(whole > 0))
        return;
    painter->save();
    double sum = 0;
    int left = rect.left();
    for (qsizetype i = 0; i < parts.size() && i < static_cast<qsizetype>(kColours.size()); ++i) {
        sum += parts.at(i);
        const int right = rect.left() + static_cast<int>(std::lround(rect.width() * sum / whole));
        const QRect piece(left, rect.top(), right - left, rect.height());
        const QColor colour = Theme::colour(kColours.at(static_cast<std::size_t>(i)));
        painter->fillRect(piece, colour);
        if (i == 2)
            painter->fillRect(piece, QBrush(Theme::colour(Token::Base), Qt::BDiagPattern));
        left = right;
    }
    painter->setPen(QPen(Theme::colour(Token::ChartAxis), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

void ShareBarDelegate::paintContent(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant shares = index.data(CellRole::Shares);
    if (!shares.isValid()) {
        CellDelegate::paintContent(painter, option, index);
        return;
    }
    QList<double> parts;
    for (const QVariant& part : shares.toList())
        parts.append(part.toDouble());
    QRect bar = padded(option.rect);
    const int height = px(15);
    bar = QRect(bar.left(), bar.center().y() - height / 2, bar.width(), height);
    paintBar(painter, bar, parts);
}
