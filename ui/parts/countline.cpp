// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/countline.h"

#include "app/words/format.h"
#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/parts/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

CountLine::CountLine(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_note(new Label({}, Fonts::Type::Body, Token::Text2, this))
{
    setFixedHeight(px(28));
    m_row->setContentsMargins(px(12), 1, px(12), 0);
    m_row->setSpacing(px(4));
    for (int i = 0; i < 4; ++i) {
        m_words.append(new Label({}, Fonts::Type::Body, Token::Text2, this));
        m_numbers.append(new Label({}, Fonts::Type::Bold, Token::Text2, this));
        m_numbers.last()->setContentsMargins(0, 0, px(12), 0);
        m_row->addWidget(m_words.last());
        m_row->addWidget(m_numbers.last());
    }
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setElided(true);
    m_row->addWidget(m_note, 1);
    update();
}

void CountLine::set(const Counts& counts)
{
    m_counts = counts;
    update();
}

void CountLine::setSelected(qint64 selected)
{
    m_counts.selected = selected;
    update();
}

void CountLine::setNote(const QString& note)
{
    m_note->setText(note);
}

void CountLine::setTotalWord(const QString& word)
{
    m_totalWord = word;
    update();
}

void CountLine::addWidget(QWidget* widget)
{
    m_row->insertWidget(0, widget);
}

void CountLine::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
    if (event->type() == QEvent::ApplicationFontChange)
        setFixedHeight(px(28));
}

void CountLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Token::Alt));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::colour(Token::Border));
}

void CountLine::show(int place, const QString& word, std::optional<qint64> count, bool atLeast)
{
    m_words.at(place)->setVisible(count.has_value());
    m_numbers.at(place)->setVisible(count.has_value());
    if (!count)
        return;
    m_words.at(place)->setText(word);
    m_numbers.at(place)->setText(atLeast ? Format::atLeast(*count) : Format::number(*count));
}

void CountLine::update()
{
    show(0, m_totalWord.isEmpty() ? tr("Total") : m_totalWord, m_counts.total,
        m_counts.totalAtLeast);
    show(1, tr("Matching"), m_counts.matching, m_counts.matchingAtLeast);
    show(2, tr("Shown"), m_counts.shown, false);
    show(3, tr("Selected"), m_counts.selected, false);
}
