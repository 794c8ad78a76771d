// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tile.h"

#include "ui/look/fonts.h"

#include <QPainter>

Tile::Tile(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void Tile::setWords(const QString& caption, const QString& note)
{
    m_caption = caption;
    m_note = note;
    tellAccessible();
}

void Tile::setFigure(const QString& figure, Token colour)
{
    m_figure = figure;
    m_colour = colour;
    tellAccessible();
}

void Tile::tellAccessible()
{
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(m_caption, m_figure, m_note));
    update();
}

QSize Tile::sizeHint() const
{
    return { px(200), px(100) };
}

void Tile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Theme::colour(Token::Border));
    painter.setBrush(Theme::colour(underMouse() ? Token::Hover : Token::Base));
    painter.drawRoundedRect(frame, 4, 4);
    const int left = px(14);
    const int width = this->width() - 2 * left;
    const auto line = [&](int top, int height, const QFont& font, Token colour,
                          const QString& text) {
        painter.setFont(font);
        painter.setPen(Theme::colour(colour));
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
        painter.drawText(
            QRect(left, px(top), width, px(height)), Qt::AlignLeft | Qt::AlignVCenter, shown);
    };
    line(8, 20, Fonts::body(), Token::Text2, m_caption);
    line(30, 36, Fonts::figure(), m_colour, m_figure);
    line(70, 20, Fonts::caption(), Token::Text2, m_note);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::colour(Token::Focus), 2));
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 4, 4);
    }
}
