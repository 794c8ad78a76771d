// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/label.h"

#include <QEvent>
#include <QPainter>

Label::Label(const QString& text, QWidget* parent)
    : Label(text, Fonts::Type::Body, Token::Text, parent)
{
}

Label::Label(const QString& text, Fonts::Type type, QWidget* parent)
    : Label(text, type, Token::Text, parent)
{
}

Label::Label(const QString& text, Fonts::Type type, Token colour, QWidget* parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    apply();
}

void Label::setType(Fonts::Type type)
{
    m_type = type;
    apply();
}

void Label::setColour(Token colour)
{
    m_colour = colour;
    apply();
}

void Label::setHue(Hue hue)
{
    // Text colours stand every second place from Blue on, in the order of Hue.
    setColour(static_cast<Token>(static_cast<int>(Token::Blue) + 2 * static_cast<int>(hue)));
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

QSize Label::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elided ? QSize(px(24), size.height()) : size;
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        apply();
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect rect = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, rect.width());
    setToolTip(shown == text() ? QString() : text());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.drawText(rect, static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void Label::apply()
{
    if (m_applying)
        return; // our own change comes back as PaletteChange
    m_applying = true;
    setFont(Fonts::of(m_type));
    if (m_colour != Token::Text) {
        QPalette colours = palette();
        for (QPalette::ColorGroup group : { QPalette::Active, QPalette::Inactive })
            colours.setColor(group, QPalette::WindowText, Theme::colour(m_colour));
        setPalette(colours);
    } else {
        setPalette({});
    }
    m_applying = false;
}
