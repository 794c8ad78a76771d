// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/paintbuttons.h"

#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace {

constexpr double kRadius = 3;

bool isMain(const QWidget* widget)
{
    return widget && widget->property("main").toBool();
}

QString hintOf(const QWidget* widget)
{
    return widget ? widget->property("hint").toString() : QString();
}

QFont labelFont(const QWidget* widget)
{
    return isMain(widget) ? Fonts::bold() : Fonts::body();
}

int textWidth(const QFont& font, const QString& text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).size(Qt::TextShowMnemonic, text).width();
}

/// Widths of the parts of a button, gaps included where a part follows another.
struct Parts {
    int icon = 0;
    int text = 0;
    int hint = 0;
    int menu = 0;

    int total() const { return icon + text + hint + menu; }
};

Parts partsOf(const QStyleOptionButton& option, const QWidget* widget)
{
    Parts parts;
    const int gap = px(6);
    parts.text = textWidth(labelFont(widget), option.text);
    const QString hint = hintOf(widget);
    if (!option.icon.isNull())
        parts.icon = px(16) + (parts.text > 0 ? gap : 0);
    if (!hint.isEmpty())
        parts.hint = gap + textWidth(Fonts::caption(), hint);
    if (option.features & QStyleOptionButton::HasMenu)
        parts.menu = px(12) + gap;
    return parts;
}

QColor groundOf(const QStyleOptionButton& option, const QWidget* widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    const bool flat = option.features & QStyleOptionButton::Flat;
    if (isMain(widget) && enabled)
        return Theme::colour(hover || down ? Token::AccentFillHover : Token::AccentFill);
    if (down)
        return Theme::colour(Token::Select);
    if (hover)
        return Theme::colour(Token::Hover);
    return flat ? QColor(Qt::transparent) : option.palette.color(QPalette::Base);
}

/// The icon in the colour of the text beside it.
QPixmap tinted(const QPixmap& picture, const QColor& colour)
{
    QPixmap result = picture;
    QPainter painter(&result);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(result.rect(), colour);
    return result;
}

}

int buttonWidth(const QStyleOptionButton& option, const QWidget* widget)
{
    const Parts parts = partsOf(option, widget);
    const bool square = option.text.isEmpty() && parts.hint == 0 && parts.menu == 0;
    const bool flat = option.features & QStyleOptionButton::Flat;
    return square ? px(28) : parts.total() + 2 * px(flat ? 8 : 11);
}

void paintButtonGround(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool flat = option.features & QStyleOptionButton::Flat;
    const bool filled = isMain(widget) && enabled;
    const QColor ground = groundOf(option, widget);
    QColor line = enabled ? Theme::colour(Token::FieldBorder) : Theme::colour(Token::Border);
    if (filled)
        line = ground;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(flat ? QPen(Qt::NoPen) : QPen(line, 1));
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    if (enabled && (option.state & QStyle::State_HasFocus)) {
        // On the filled button the frame stands inside, in the colour of its text.
        painter->setBrush(Qt::NoBrush);
        painter->setPen(
            QPen(Theme::colour(filled ? Token::OnAccent : Token::Focus), filled ? 1 : 2));
        const double inset = filled ? 2.5 : 1;
        painter->drawRoundedRect(
            QRectF(option.rect).adjusted(inset, inset, -inset, -inset), kRadius - 1, kRadius - 1);
    }
    painter->restore();
}

void paintButtonLabel(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool filled = isMain(widget) && enabled;
    const Parts parts = partsOf(option, widget);
    const QColor ink = filled
        ? Theme::colour(Token::OnAccent)
        : option.palette.color(
            enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    const int spare = std::max(0, option.rect.width() - parts.total());
    QRect rest = option.rect.adjusted(spare / 2, 0, 0, 0);
    const auto take = [&rest](int width) {
        const QRect piece(rest.left(), rest.top(), width, rest.height());
        rest.setLeft(rest.left() + width);
        return piece;
    };
    if (parts.icon > 0) {
        const QRect box = take(parts.icon);
        const int side = px(16);
        const QPixmap picture = option.icon.pixmap(QSize(side, side),
            painter->device()->devicePixelRatioF(), enabled ? QIcon::Normal : QIcon::Disabled);
        painter->drawPixmap(box.left(), box.top() + (box.height() - side) / 2,
            filled ? tinted(picture, ink) : picture);
    }
    painter->setFont(labelFont(widget));
    painter->setPen(ink);
    painter->drawText(take(parts.text),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    if (parts.hint > 0) {
        painter->setFont(Fonts::caption());
        painter->setPen(filled ? ink : Theme::colour(enabled ? Token::Text3 : Token::Disabled));
        painter->drawText(take(parts.hint), Qt::AlignVCenter | Qt::AlignRight, hintOf(widget));
    }
    if (parts.menu > 0) {
        const QRect box = take(parts.menu);
        const int side = px(12);
        paintIcon(painter,
            QRectF(box.right() + 1 - side, box.top() + (box.height() - side) / 2.0, side, side),
            Icon::Down, ink);
    }
}

void paintToolButtonGround(QPainter* painter, const QStyleOption& option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (down || hover) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::colour(down ? Token::Select : Token::Hover));
        painter->drawRoundedRect(option.rect, kRadius, kRadius);
    }
    painter->restore();
    if (option.state & QStyle::State_HasFocus)
        paintFocusFrame(painter, option.rect);
}

void paintCheckBox(QPainter* painter, const QStyleOption& option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool half = option.state & QStyle::State_NoChange;
    const bool on = (option.state & QStyle::State_On) || half;
    const QColor line = Theme::colour(enabled ? Token::FieldBorder : Token::Border);
    const QColor fill = on ? Theme::colour(enabled ? Token::AccentFill : Token::Disabled)
                           : Theme::colour(enabled ? Token::Base : Token::Panel);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? fill : line, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(box, 2, 2);
    if (half) {
        painter->setPen(QPen(Theme::colour(Token::OnAccent), 1.6));
        painter->drawLine(QPointF(box.left() + box.width() * 0.25, box.center().y()),
            QPointF(box.right() - box.width() * 0.25, box.center().y()));
    } else if (on) {
        paintIcon(painter, box, Icon::Check, Theme::colour(Token::OnAccent));
    }
    painter->restore();
}

void paintRadioButton(QPainter* painter, const QStyleOption& option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QColor mark = Theme::colour(enabled ? Token::Accent : Token::Disabled);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(on ? mark : Theme::colour(enabled ? Token::FieldBorder : Token::Border), 1));
    painter->setBrush(Theme::colour(enabled ? Token::Base : Token::Panel));
    painter->drawEllipse(box);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        const double inset = box.width() * 0.22;
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void paintTab(QPainter* painter, const QStyleOptionTab& option)
{
    const QRect& rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const QColor line = Theme::colour(Token::Border);
    if (!selected) {
        if (option.state & QStyle::State_MouseOver)
            painter->fillRect(rect.adjusted(0, 2, 0, -1), Theme::colour(Token::Hover));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
        return;
    }
    painter->fillRect(rect, Theme::colour(Token::Base));
    painter->fillRect(
        QRect(rect.left(), rect.top(), rect.width(), px(2)), Theme::colour(Token::Accent));
    painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), line);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), line);
    if (option.state & QStyle::State_HasFocus)
        paintFocusFrame(painter, rect.adjusted(2, 3, -2, -2));
}

void paintFocusFrame(QPainter* painter, const QRect& rect)
{
    painter->save();
    painter->setBrush(Qt::NoBrush);
    QPen pen(Theme::colour(Token::Focus), 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter->setPen(pen);
    painter->drawRect(QRectF(rect).adjusted(1, 1, -1, -1));
    painter->restore();
}
