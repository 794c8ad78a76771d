// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/diffdelegate.h"

#include "app/words/format.h"
#include "models/tables/cellroles.h"

#include <QPainter>

namespace {

CellGround groundKind(const QModelIndex& index)
{
    return static_cast<CellGround>(index.data(CellRole::Ground).toInt());
}

}

QString DiffDelegate::textOf(const QModelIndex& index) const
{
    const QString text = CellDelegate::textOf(index);
    return text.isEmpty() && groundKind(index) != CellGround::None ? Format::emptyInComparison()
                                                                   : text;
}

void DiffDelegate::paintGround(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CellGround kind = groundKind(index);
    if (kind == CellGround::None)
        return;
    const Token token = kind == CellGround::Old ? Token::OldGround
        : kind == CellGround::New               ? Token::NewGround
                                                : Token::EditGround;
    painter->fillRect(option.rect, Theme::colour(token));
}

void DiffDelegate::paintContent(
    QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    if (!given.text.isEmpty() || groundKind(index) == CellGround::None) {
        CellDelegate::paintContent(painter, given, index);
        return;
    }
    paintText(painter, padded(given.rect), textOf(index), given.font,
        Theme::colour(isSelected(given) ? Token::Text : Token::Text3));
}
