// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/statusdelegate.h"

#include "app/words/statewords.h"
#include "models/tables/cellroles.h"
#include "ui/look/fonts.h"

#include <QPainter>

namespace {

std::optional<PacketState> stateOf(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString)
        return stateFromName(value.toString());
    const int number = value.toInt();
    if (!value.isValid() || number < 0 || number >= kPacketStateCount)
        return {};
    return static_cast<PacketState>(number);
}

bool isNever(const QVariant& value)
{
    return value.typeId() == QMetaType::QString && value.toString() == u"never";
}

}

StatusDelegate::StatusDelegate(Of of, Show show, QObject* parent)
    : CellDelegate(parent)
    , m_of(of)
    , m_show(show)
{
}

QString StatusDelegate::textOf(const QModelIndex& index) const
{
    const QVariant value = index.data(CellRole::Value);
    if (!value.isValid())
        return CellDelegate::textOf(index);
    if (m_of == Of::Dossier)
        return shortStatusWord(value.toInt());
    if (isNever(value))
        return tr("Never sent");
    const auto state = stateOf(value);
    return state ? stateWord(*state) : value.toString();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // A shape alone is always "cut": its word stands in the tool tip.
    const int words = option.fontMetrics.horizontalAdvance(textOf(index)) + px(17 + 17);
    return { words, px(28) };
}

void StatusDelegate::paintContent(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant value = index.data(CellRole::Value);
    if (!value.isValid()) {
        CellDelegate::paintContent(painter, option, index);
        return;
    }
    StateLook look { Shape::Draft, Hue::Grey };
    if (m_of == Of::Dossier)
        look = lookOfStatus(value.toInt());
    else if (const auto state = stateOf(value))
        look = lookOf(*state);
    const int y = option.rect.center().y();
    if (m_show == Show::ShapeOnly) {
        const int side = px(13);
        paintMark(painter, option, look, option.rect.center().x() - side / 2, y, side);
        return;
    }
    QRect rect = padded(option.rect);
    rect.setLeft(paintMark(painter, option, look, rect.left(), y, px(12)) + px(5));
    paintText(painter, rect, textOf(index), option.font, Theme::text(look.hue));
}
