// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip.h"

#include "app/words/statewords.h"
#include "ui/look/fonts.h"

#include <QPainter>

Chip::Chip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setStatus(int status)
{
    set(lookOfStatus(status), shortStatusWord(status));
}

void Chip::setState(PacketState state)
{
    set(lookOf(state), stateWord(state));
}

void Chip::set(StateLook look, const QString& word)
{
    m_look = look;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return { px(6 + 12 + 5 + 7) + QFontMetrics(Fonts::body()).horizontalAdvance(m_word), px(20) };
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::tint(m_look.hue));
    painter.drawRoundedRect(rect(), 3, 3);
    const int side = px(12);
    const QColor ink = Theme::text(m_look.hue);
    paintShape(&painter, QRectF(px(6), (height() - side) / 2.0, side, side), m_look.shape, ink,
        Theme::tint(m_look.hue));
    painter.setFont(Fonts::body());
    painter.setPen(ink);
    painter.drawText(
        rect().adjusted(px(6) + side + px(5), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
}
