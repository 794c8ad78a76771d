// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/strip.h"

#include "ui/look/fonts.h"
#include "ui/parts/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// Narrower than this the words take the whole width and the buttons stand under them.
constexpr int kBesideWidth = 520;

struct StripLook {
    Hue hue;
    Icon sign;
};

StripLook lookOf(Strip::Kind kind)
{
    switch (kind) {
    case Strip::Kind::Done:
        return { Hue::Green, Icon::OkCircle };
    case Strip::Kind::Warning:
        return { Hue::Amber, Icon::Alert };
    case Strip::Kind::Error:
        return { Hue::Red, Icon::Error };
    case Strip::Kind::Info:
        break;
    }
    return { Hue::Blue, Icon::Info };
}

}

Strip::Strip(QWidget* parent)
    : QFrame(parent)
    , m_headline(new Label({}, Fonts::Type::Bold, this))
    , m_detail(new Label({}, Fonts::Type::Body, this))
    , m_buttons(new QHBoxLayout)
{
    auto* close = new QPushButton(icon(Icon::Close), {}, this);
    close->setFlat(true);
    close->hide();
    close->setFixedSize(px(24), px(24));
    connect(close, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    m_close = close;
    for (Label* label : { m_headline, m_detail }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    m_buttons->setSpacing(px(8));
    auto* acts = new QHBoxLayout;
    acts->setSpacing(px(12));
    acts->addLayout(m_buttons);
    acts->addWidget(close);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(px(32), px(6), px(8), px(6));
    m_row->setSpacing(px(12));
    m_row->addLayout(words, 1);
    m_row->addLayout(acts);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void Strip::tell(Kind kind, const QString& headline, const QString& detail)
{
    m_kind = kind;
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    setAccessibleName(headline);
    setAccessibleDescription(detail);
    show();
    update();
}

void Strip::addAction(const QString& text, std::function<void()> run)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, std::move(run));
}

void Strip::setClosable(bool closable)
{
    m_close->setVisible(closable);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
}

void Strip::clear()
{
    hide();
}

QString Strip::headline() const
{
    return m_headline->text();
}

void Strip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool beside = width() >= px(kBesideWidth);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(px(beside ? 12 : 6));
    m_row->itemAt(1)->setAlignment(beside ? Qt::Alignment() : Qt::AlignLeft);
}

void Strip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setClosable(!m_close->isHidden());
}

void Strip::paintEvent(QPaintEvent*)
{
    const StripLook look = lookOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::text(look.hue), 1));
    painter.setBrush(Theme::tint(look.hue));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const int side = px(16);
    paintIcon(&painter, QRectF(px(9), (height() - side) / 2.0, side, side), look.sign,
        Theme::text(look.hue));
}
