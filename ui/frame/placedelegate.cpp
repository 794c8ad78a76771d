// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/placedelegate.h"

#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/places.h"

#include <QPainter>

namespace {

// The badge stands on the dark list in both themes, so its colours are the same in both.
constexpr QRgb kHotGround = 0xFFFFD9D5;
constexpr QRgb kHotText = 0xFF7E1610;

}

void PlaceDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->fillRect(option.rect, Theme::colour(Token::Nav));
    if (!index.data(PlaceRole).isValid()) {
        paintCaption(painter, option, index);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    if (selected || hover) {
        QColor ground = Theme::colour(Token::NavSelect);
        if (!selected)
            ground.setAlphaF(0.4F);
        painter->fillRect(option.rect, ground);
    }
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(px(3), option.rect.height())),
            Theme::colour(Token::NavBar));
    const QColor ink = selected ? QColor(Qt::white) : Theme::colour(Token::NavText);
    const int side = px(20);
    const int left = option.rect.left() + (m_folded ? (option.rect.width() - side) / 2 : px(16));
    const Place place = static_cast<Place>(index.data(PlaceRole).toInt());
    paintIcon(painter,
        QRectF(left, option.rect.top() + (option.rect.height() - side) / 2.0, side, side),
        placeInfo(place).icon, ink);
    const int countWidth = paintCount(painter, option.rect, index, selected);
    if (!m_folded) {
        const QFont font = selected ? Fonts::bold() : Fonts::body();
        const QRect words = option.rect.adjusted(px(44), 0, -countWidth - px(2), 0);
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
    if ((option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Theme::colour(Token::NavText), 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool caption = !index.data(PlaceRole).isValid();
    return { px(48), px(!caption ? 34 : m_folded ? 12 : 30) };
}

void PlaceDelegate::paintCaption(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (m_folded) {
        // The group shows as a line where its word has no room; not above the first.
        if (index.row() > 0)
            painter->fillRect(QRect(option.rect.left() + px(12), option.rect.center().y(),
                                  option.rect.width() - px(24), 1),
                Theme::colour(Token::NavSelect));
        return;
    }
    painter->setFont(Fonts::caption());
    painter->setPen(Theme::colour(Token::NavText2));
    painter->drawText(option.rect.adjusted(px(16), px(10), -px(8), -px(4)),
        Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
}

int PlaceDelegate::paintCount(
    QPainter* painter, const QRect& rect, const QModelIndex& index, bool selected) const
{
    const QString count = index.data(CountRole).toString();
    if (count.isEmpty())
        return px(12);
    const bool hot = index.data(HotRole).toBool();
    const QFont font = hot ? Fonts::captionBold() : Fonts::caption();
    const int text = QFontMetrics(font).horizontalAdvance(count);
    if (m_folded) {
        if (hot) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(QColor::fromRgb(kHotGround));
            painter->drawEllipse(QPointF(rect.right() - px(11), rect.top() + px(9)), px(4), px(4));
        }
        return 0;
    }
    const int padding = hot ? px(6) : 0;
    const int width = text + 2 * padding;
    const QRect box(rect.right() + 1 - px(8) - width, rect.center().y() - px(8) + 1, width, px(16));
    if (hot) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor::fromRgb(kHotGround));
        painter->drawRoundedRect(box, px(8), px(8));
    }
    painter->setFont(font);
    painter->setPen(hot ? QColor::fromRgb(kHotText)
                        : Theme::colour(selected ? Token::NavText : Token::NavText2));
    painter->drawText(box, Qt::AlignCenter, count);
    return width + px(8);
}
