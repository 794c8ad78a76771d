// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filterbar.h"

#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/parts/searchbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

FilterBar::FilterBar(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_search(new SearchBox(this))
    , m_clear(new QPushButton(this))
{
    setFixedHeight(px(40));
    m_row->setContentsMargins(px(12), 0, px(12), 0);
    m_row->setSpacing(px(8));
    m_search->setHint(QStringLiteral("Ctrl+F"));
    m_search->setMinimumWidth(px(140));
    m_row->addWidget(m_search, 1);
    m_clear->setFlat(true);
    m_clear->setProperty("hint", QStringLiteral("Esc"));
    m_row->addWidget(m_clear);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::cleared);
    connect(m_search, &SearchBox::left, this, [this] {
        if (m_clear->isVisible())
            Q_EMIT cleared();
    });
    retranslate();
}

void FilterBar::addChoice(QWidget* widget)
{
    m_row->insertWidget(m_row->indexOf(m_clear), widget);
}

void FilterBar::addNote(QWidget* widget)
{
    m_row->addWidget(widget);
}

void FilterBar::setFiltered(bool filtered)
{
    m_clear->setVisible(filtered);
}

void FilterBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationFontChange)
        setFixedHeight(px(40));
}

void FilterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Token::Alt));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::colour(Token::Border));
}

void FilterBar::retranslate()
{
    m_clear->setText(tr("Clear filter"));
}
