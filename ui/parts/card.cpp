// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_headRow(new QHBoxLayout(m_head))
    , m_title(new Label({}, Fonts::Type::Bold, m_head))
    , m_note(new Label({}, Fonts::Type::Body, Token::Text2, m_head))
    , m_body(new QVBoxLayout)
{
    setObjectName(QStringLiteral("card"));
    m_head->setFixedHeight(px(36));
    m_head->hide();
    m_headRow->setContentsMargins(px(12), 0, px(12), 0);
    m_headRow->setSpacing(px(8));
    m_headRow->addWidget(m_title);
    m_headRow->addWidget(m_note, 1);
    m_title->setElided(true);
    m_note->setElided(true);
    // It gives way before the title.
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_body, 1);
}

void Card::setTitle(const QString& title, const QString& note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_head->show();
}

void Card::addToHead(QWidget* widget)
{
    m_headRow->addWidget(widget);
    m_head->show();
}

void Card::replaceTitle(QWidget* choice)
{
    m_title->hide();
    m_headRow->insertWidget(0, choice);
    m_head->show();
}

void Card::setHeadLine(bool on)
{
    m_headLine = on;
    layout()->setSpacing(on ? 1 : 0);
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colour(Token::Border), 1));
    painter.setBrush(Theme::colour(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (m_headLine && m_head->isVisible())
        painter.fillRect(QRect(1, m_head->geometry().bottom() + 1, width() - 2, 1),
            Theme::colour(Token::Border));
}
