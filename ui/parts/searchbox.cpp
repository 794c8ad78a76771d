// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/searchbox.h"

#include "ui/look/fonts.h"
#include "ui/look/theme.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int kRestMs = 250;

}

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { say(); });
    connect(this, &QLineEdit::textEdited, this, [this] { m_rest.start(); });
    updateMargins();
}

void SearchBox::setHint(const QString& hint)
{
    m_hint = hint;
    updateMargins();
}

void SearchBox::setCount(const QString& count)
{
    m_count = count;
    updateMargins();
}

void SearchBox::setQuietly(const QString& text)
{
    m_rest.stop();
    setText(text);
    m_said = text.trimmed();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty()) {
            Q_EMIT left();
        } else {
            clear();
            say();
        }
        return event->accept();
    }
    if (enter && event->modifiers() == Qt::NoModifier && !m_composing) {
        say();
        Q_EMIT confirmed(text().trimmed());
        return event->accept();
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    // A word being composed is not a query yet; its commit starts the pause anew.
    if (m_composing)
        m_rest.stop();
    else if (text().trimmed() != m_said)
        m_rest.start();
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = px(14);
    paintIcon(&painter, QRectF(px(9), (height() - side) / 2.0, side, side), Icon::Search,
        Theme::colour(Token::Text));
    painter.setFont(Fonts::caption());
    painter.setPen(Theme::colour(Token::Text3));
    painter.drawText(
        rect().adjusted(0, 0, -px(8), 0), Qt::AlignVCenter | Qt::AlignRight, rightText());
}

void SearchBox::say()
{
    m_rest.stop();
    const QString text = this->text().trimmed();
    if (m_composing || text == m_said)
        return;
    m_said = text;
    Q_EMIT searched(text);
}

void SearchBox::updateMargins()
{
    const int right = rightText().isEmpty()
        ? 0
        : QFontMetrics(Fonts::caption()).horizontalAdvance(rightText()) + px(8);
    setTextMargins(px(20), 0, right, 0);
    update();
}
