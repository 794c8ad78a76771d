// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/paintfields.h"

#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace {

constexpr double kRadius = 3;

struct FieldLook {
    QColor ground;
    QColor line;
    double width = 1;
};

FieldLook lookOfField(const QStyleOption& option, const QWidget* widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool locked = !enabled || (option.state & QStyle::State_ReadOnly);
    const QString finding = widget ? widget->property("finding").toString() : QString();
    FieldLook look { Theme::colour(Token::Base), Theme::colour(Token::FieldBorder), 1 };
    if (locked)
        look = { Theme::colour(Token::Panel), Theme::colour(Token::Border), 1 };
    else if (widget && widget->property("changed").toBool())
        look.ground = Theme::colour(Token::EditGround);
    if (finding == u"warning")
        look.line = Theme::text(Hue::Amber);
    if (option.state & QStyle::State_HasFocus) {
        look.line = Theme::colour(Token::Focus);
        look.width = 2;
    }
    if (finding == u"error") {
        look.line = Theme::text(Hue::Red);
        look.width = 2;
    }
    return look;
}

void paintChevron(QPainter* painter, const QRect& box, Icon which, bool enabled)
{
    const int side = px(12);
    paintIcon(painter,
        QRectF(box.left() + (box.width() - side) / 2.0, box.top() + (box.height() - side) / 2.0,
            side, side),
        which, Theme::colour(enabled ? Token::Text2 : Token::Disabled));
}

}

void paintField(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    const FieldLook look = lookOfField(option, widget);
    const double inset = look.width / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(look.line, look.width));
    painter->setBrush(look.ground);
    painter->drawRoundedRect(
        QRectF(option.rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    QStyleOption field(option);
    if (!option.editable && (option.state & QStyle::State_Enabled)
        && (option.state & QStyle::State_MouseOver) && !(option.state & QStyle::State_HasFocus)) {
        paintField(painter, field, widget);
        painter->fillRect(option.rect.adjusted(2, 2, -2, -2), Theme::colour(Token::Hover));
    } else {
        paintField(painter, field, widget);
    }
    const QRect arrow = widget->style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    paintChevron(painter, arrow, Icon::Down, option.state & QStyle::State_Enabled);
}

void paintComboBoxLabel(
    QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    if (option.editable)
        return;
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect rest = widget->style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, widget);
    if (!option.currentIcon.isNull()) {
        const int side = px(16);
        const QPixmap picture = option.currentIcon.pixmap(QSize(side, side),
            painter->device()->devicePixelRatioF(), enabled ? QIcon::Normal : QIcon::Disabled);
        painter->drawPixmap(rest.left(), rest.top() + (rest.height() - side) / 2, picture);
        rest.setLeft(rest.left() + side + px(6));
    }
    const QString text =
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rest.width());
    painter->setPen(
        option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
}

void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QWidget* widget)
{
    paintField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QStyle* style = widget->style();
    const bool enabled = option.state & QStyle::State_Enabled;
    paintChevron(painter,
        style->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, widget), Icon::Up,
        enabled && (option.stepEnabled & QAbstractSpinBox::StepUpEnabled));
    paintChevron(painter,
        style->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxDown, widget),
        Icon::Down, enabled && (option.stepEnabled & QAbstractSpinBox::StepDownEnabled));
}

void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QWidget* widget)
{
    const bool upright = option.orientation == Qt::Vertical;
    painter->fillRect(option.rect, Theme::colour(Token::Alt));
    const QRect edge = upright
        ? QRect(option.rect.left(), option.rect.top(), 1, option.rect.height())
        : QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1);
    painter->fillRect(edge, Theme::colour(Token::Border));
    if (option.maximum <= option.minimum)
        return;
    const QRect thumb = widget->style()->subControlRect(
        QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool active = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QRectF shape = upright ? QRectF(thumb).adjusted(3.5, 2, -2.5, -2)
                                 : QRectF(thumb).adjusted(2, 3.5, -2, -2.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::colour(active ? Token::Text2 : Token::FieldBorder));
    painter->drawRoundedRect(shape, 3, 3);
    painter->restore();
}
