// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptypage.h"

#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/parts/label.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kSign = 48; // 24 at 200 %
constexpr int kWidth = 480;

Icon iconOf(EmptyPage::Kind kind)
{
    switch (kind) {
    case EmptyPage::Kind::NoMatch:
        return Icon::Filter;
    case EmptyPage::Kind::NoRight:
        return Icon::Lock;
    case EmptyPage::Kind::NotLoaded:
        return Icon::Unlink;
    case EmptyPage::Kind::NothingToDo:
        break;
    }
    return Icon::OkCircle;
}

}

EmptyPage::EmptyPage(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Label({}, Fonts::Type::Body, Token::Text2, this))
    , m_button(new QPushButton(this))
    , m_sign(new QWidget(this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(px(kWidth));
    m_sign->setFixedSize(px(kSign), px(kSign));
    m_button->hide();
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run();
    });
    auto* column = new QVBoxLayout(this);
    column->setSpacing(px(12));
    column->addStretch(2);
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyPage::tell(Kind kind, const QString& sentence)
{
    setIcon(iconOf(kind));
    m_sentence->setText(sentence);
    // A centred item gets its bare size hint, which counts one line only.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(px(kWidth)));
    setAccessibleName(sentence);
}

void EmptyPage::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void EmptyPage::setAction(const QString& text, std::function<void()> run)
{
    m_run = std::move(run);
    m_button->setText(text);
    m_button->show();
}

void EmptyPage::clearAction()
{
    m_run = {};
    m_button->hide();
}

QString EmptyPage::sentence() const
{
    return m_sentence->text();
}

void EmptyPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Token::Base));
    paintIcon(&painter, m_sign->geometry(), m_icon, Theme::colour(Token::Text3));
}
