// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/figurestrip.h"

#include "app/words/format.h"
#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/parts/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <array>

namespace {

constexpr std::array kHues { Hue::Grey, Hue::Green, Hue::Amber, Hue::Grey };

}

FigureStrip::FigureStrip(QWidget* parent)
    : QFrame(parent)
    , m_phantoms(new Label(QString(), Fonts::Type::Bold, Token::Text, this))
{
    setFixedHeight(px(36));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), 0, px(12), 0);
    row->setSpacing(px(6));
    for (Hue hue : kHues) {
        auto* number = new Label(QString(), Fonts::Type::Code, this);
        auto* words = new Label(QString(), this);
        if (hue != Hue::Grey) {
            number->setHue(hue);
            words->setHue(hue);
        }
        m_numbers << number;
        m_words << words;
        row->addWidget(number);
        row->addWidget(words);
        row->addSpacing(px(20));
    }
    m_phantoms->setElided(true);
    m_phantoms->setHue(Hue::Amber);
    m_phantoms->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_phantoms, 1);
    tell();
}

void FigureStrip::set(const Figures& figures)
{
    m_figures = figures;
    tell();
}

void FigureStrip::tell()
{
    const std::array numbers { m_figures.asked, m_figures.same, m_figures.different,
        m_figures.notAsked };
    const std::array words { tr("asked"), tr("the same"), tr("different"), tr("not asked yet") };
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        m_numbers.at(i)->setText(Format::number(numbers.at(static_cast<std::size_t>(i))));
        m_words.at(i)->setText(words.at(static_cast<std::size_t>(i)));
    }
    m_phantoms->setText(m_figures.phantoms == 0
            ? QString()
            : tr("%n phantom delay(s): overdue at the portal, finished or waiting for the "
                 "citizen here",
                nullptr, m_figures.phantoms));
}

void FigureStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
    if (event->type() == QEvent::ApplicationFontChange)
        setFixedHeight(px(36));
}

void FigureStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Token::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::colour(Token::Border));
}
