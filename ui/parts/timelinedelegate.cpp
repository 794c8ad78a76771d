// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/timelinedelegate.h"

#include "models/tables/cellroles.h"
#include "ui/look/fonts.h"
#include "ui/look/paintbuttons.h"

#include <QPainter>

namespace {

void paintLine(QPainter* painter, const QRect& rect, const QString& text, const QFont& font,
    Token colour, Qt::Alignment alignment)
{
    painter->setFont(font);
    painter->setPen(Theme::colour(colour));
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// The rail runs from the first sign to the last.
void paintRail(QPainter* painter, const QRect& cell, int x, int signY, const QModelIndex& index)
{
    const bool first = index.row() == 0;
    const bool last = index.row() + 1 == index.model()->rowCount(index.parent());
    const int top = first ? signY : cell.top();
    const int bottom = last ? signY : cell.bottom();
    painter->fillRect(QRect(x - 1, top, px(2), bottom - top + 1), Theme::colour(Token::Border));
}

}

TimelineDelegate::TimelineDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void TimelineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    const QColor ground = Theme::colour(!selected ? Token::Base
            : active                              ? Token::Select
                                                  : Token::SelectInactive);
    painter->fillRect(option.rect, ground);

    const QRect& cell = option.rect;
    const int line = px(16);
    const int top = cell.top() + px(3);
    const int railX = cell.left() + px(86 + 17);
    const int signY = top + line / 2;
    paintRail(painter, cell, railX, signY, index);
    const int side = px(14);
    const QRect box(railX - px(10), signY - px(10), px(20), px(20));
    painter->fillRect(box, ground);
    const StateLook look = lookOfMark(index.data(CellRole::Mark).toString());
    painter->drawPixmap(railX - side / 2, signY - side / 2,
        shapePixmap(look.shape, side, Theme::text(look.hue), ground,
            painter->device()->devicePixelRatioF()));

    const QRect times(cell.left(), top, px(86), line);
    paintLine(painter, times, index.data(CellRole::Corner).toString(), Fonts::captionBold(),
        Token::Text, Qt::AlignRight);
    paintLine(painter, times.translated(0, px(14)), index.data(CellRole::CornerSecond).toString(),
        Fonts::caption(), selected ? Token::Text : Token::Text2, Qt::AlignRight);
    const QRect words(cell.left() + px(120), top, cell.width() - px(132), line);
    paintLine(painter, words, option.text, Fonts::bold(), Token::Text, Qt::AlignLeft);
    paintLine(painter, words.translated(0, line), index.data(CellRole::Second).toString(),
        option.font, selected ? Token::Text : Token::Text2, Qt::AlignLeft);
    if ((option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange))
        paintFocusFrame(painter, cell);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { px(240), px(45) };
}
