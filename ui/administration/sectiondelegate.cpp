// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/sectiondelegate.h"

#include "ui/look/fonts.h"

#include <QIcon>
#include <QPainter>

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { px(160), px(34) };
}

void SectionDelegate::paintContent(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int side = px(20);
    const QRect square(
        option.rect.left() + px(12), option.rect.center().y() - side / 2, side, side);
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, square);
    QRect words = option.rect;
    words.setLeft(square.right() + px(9));
    paintText(painter, words, option.text, option.font,
        option.palette.color(QPalette::Active, QPalette::Text));
}
