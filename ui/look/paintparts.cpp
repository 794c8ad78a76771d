// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/paintparts.h"

#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/paintbuttons.h"
#include "ui/look/paintfields.h"
#include "ui/look/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

void paintChevron(QPainter* painter, const QStyleOption& option, Icon which)
{
    const int side = std::min({ px(12), option.rect.width(), option.rect.height() });
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option.rect).center());
    const bool enabled = option.state & QStyle::State_Enabled;
    paintIcon(painter, square, which, Theme::colour(enabled ? Token::Text2 : Token::Disabled));
}

void paintFrame(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    if (qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)) {
        paintField(painter, option, widget);
        return;
    }
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::colour(Token::Border), 1));
    painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

void paintHeaderSection(QPainter* painter, const QStyleOption& option)
{
    const QRect& rect = option.rect;
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool hover =
        (option.state & QStyle::State_Enabled) && (option.state & QStyle::State_MouseOver);
    painter->fillRect(rect,
        Theme::colour(pressed ? Token::Select
                : hover       ? Token::Hover
                              : Token::Panel));
    const QColor line = Theme::colour(Token::Border);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    const bool last = header
        && (header->position == QStyleOptionHeader::End
            || header->position == QStyleOptionHeader::OnlyOneSection);
    if (!last)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), line);
}

/// Icon or text, then the arrow of the sorted column right behind it.
void paintHeaderLabel(QPainter* painter, const QStyleOptionHeader& header)
{
    const int arrow = header.sortIndicator == QStyleOptionHeader::None ? 0 : px(12);
    const int gap = arrow > 0 ? px(2) : 0;
    const QRect room = header.rect.adjusted(0, 0, -1, -1);
    const QColor ink = Theme::colour(Token::Text2);
    if (header.text.isEmpty() && !header.icon.isNull()) {
        const int side = px(16);
        header.icon.paint(painter,
            QRect(room.center().x() - side / 2 + 1, room.center().y() - side / 2 + 1, side, side));
        return;
    }
    const QRect inner = room.adjusted(px(8), 0, -px(8), 0);
    const QString text = header.fontMetrics.elidedText(
        header.text, Qt::ElideRight, std::max(0, inner.width() - arrow - gap) + 1);
    const int width = header.fontMetrics.horizontalAdvance(text);
    const Qt::Alignment side = header.textAlignment & Qt::AlignHorizontal_Mask;
    int left = inner.left();
    if (side & Qt::AlignRight)
        left = inner.right() + 1 - width - gap - arrow;
    else if (side & Qt::AlignHCenter)
        left = inner.center().x() - (width + gap + arrow) / 2;
    painter->setPen(ink);
    painter->drawText(QRect(left, room.top(), width + 2, room.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (arrow > 0) {
        const QRectF square(left + width + gap, room.center().y() - arrow / 2.0 + 1, arrow, arrow);
        // Fusion calls ascending order "down"; ours reads as it grows: upwards.
        paintIcon(painter, square,
            header.sortIndicator == QStyleOptionHeader::SortUp ? Icon::Down : Icon::Up, ink);
    }
}

void paintProgress(QPainter* painter, const QStyleOptionProgressBar& option)
{
    const QRect& rect = option.rect;
    painter->fillRect(rect, Theme::colour(Token::Panel));
    const double range = static_cast<double>(option.maximum) - option.minimum;
    // Without an end in sight a third of the bar is filled and stays still: nothing moves by
    // itself.
    const double part = range > 0 ? (option.progress - option.minimum) / range : 1.0 / 3;
    painter->fillRect(
        QRect(rect.left(), rect.top(), static_cast<int>(rect.width() * part), rect.height()),
        Theme::colour(Token::AccentFill));
}

void paintMenuBarItem(QPainter* painter, const QStyleOptionMenuItem& item)
{
    painter->fillRect(item.rect, Theme::colour(Token::Base));
    if (item.state & (QStyle::State_Selected | QStyle::State_Sunken))
        painter->fillRect(item.rect.adjusted(0, 3, 0, -3), Theme::colour(Token::Select));
    const bool enabled = item.state & QStyle::State_Enabled;
    painter->setPen(Theme::colour(enabled ? Token::Text : Token::Disabled));
    painter->drawText(item.rect, Qt::AlignCenter | Qt::TextHideMnemonic, item.text);
}

void paintSplitter(QPainter* painter, const QStyleOption& option)
{
    const QRect& rect = option.rect;
    painter->fillRect(rect,
        Theme::colour(option.state & QStyle::State_MouseOver ? Token::Select : Token::Window));
    const QColor line = Theme::colour(Token::Border);
    if (option.state & QStyle::State_Horizontal) {
        painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), line);
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), line);
    } else {
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), line);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    }
}
