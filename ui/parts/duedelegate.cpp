// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/duedelegate.h"

#include "models/tables/cellroles.h"
#include "ui/look/fonts.h"

#include <QPainter>

QSize DueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return CellDelegate::sizeHint(option, index) + QSize(px(16), 0);
}

void DueDelegate::paintContent(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto urgency = static_cast<CellUrgency>(index.data(CellRole::Urgency).toInt());
    const QRect rect = padded(option.rect);
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    if (urgency == CellUrgency::None) {
        paintText(painter, rect, option.text, option.font, Theme::colour(Token::Text), kRight);
        return;
    }
    const bool late = urgency == CellUrgency::Overdue;
    const QFont font = late ? Fonts::bold() : option.font;
    const StateLook look = lookOfMark(late ? u"late" : u"soon");
    const int side = px(11);
    const int width =
        std::min(QFontMetrics(font).horizontalAdvance(option.text), rect.width() - side - px(4))
        + 1;
    paintMark(
        painter, option, look, rect.right() + 1 - width - px(4) - side, rect.center().y(), side);
    paintText(painter, rect.adjusted(rect.width() - width, 0, 0, 0), option.text, font,
        Theme::text(look.hue), kRight);
}
