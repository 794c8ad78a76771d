// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pagebar.h"

#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

PageBar::PageBar(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new Label({}, Fonts::Type::Title, this))
    , m_more(new QPushButton(icon(Icon::More), {}, this))
    , m_menu(new QMenu(m_more))
{
    setFixedHeight(px(44));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_row->setContentsMargins(px(12), 0, px(12), 0);
    m_row->setSpacing(px(6));
    m_title->setContentsMargins(0, 0, px(8), 0);
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    m_more->setFlat(true);
    m_more->setFixedSize(px(28), px(28));
    m_more->hide();
    m_row->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        fillMore();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
}

void PageBar::setTitle(const QString& title)
{
    m_title->setText(title);
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
}

void PageBar::addField(QWidget* widget)
{
    m_row->insertWidget(m_middleEnd++, widget);
}

void PageBar::addSeparator()
{
    auto* line = new QFrame(this);
    line->setFixedSize(px(9), px(20));
    line->setFrameStyle(QFrame::NoFrame);
    line->setProperty("separator", true);
    m_row->insertWidget(m_middleEnd++, line);
}

ActionButton* PageBar::addAction(QAction* action, ActionButton::Kind kind)
{
    auto* button = new ActionButton(action, kind, this);
    m_row->insertWidget(m_middleEnd++, button);
    return button;
}

ActionButton* PageBar::addRight(QAction* action, ActionButton::Kind kind)
{
    auto* button = new ActionButton(action, kind, this);
    button->setHintShown(kind != ActionButton::Kind::Flat);
    m_row->insertWidget(m_row->count() - 1, button);
    m_foldable.append(button);
    return button;
}

void PageBar::addRight(QWidget* widget)
{
    m_row->insertWidget(m_row->count() - 1, widget);
}

void PageBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void PageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFixedHeight(px(44));
    if (event->type() == QEvent::LanguageChange)
        setTitle(m_title->text());
}

bool PageBar::event(QEvent* event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void PageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Token::Base));
    const QColor line = Theme::colour(Token::Border);
    painter.fillRect(QRect(0, height() - 1, width(), 1), line);
    for (const QWidget* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && child->property("separator").toBool())
            painter.fillRect(
                QRect(child->geometry().center().x(), child->y(), 1, child->height()), line);
    }
}

void PageBar::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    // All in, then out from the right until the rest has room.
    for (ActionButton* button : m_foldable)
        button->setVisible(button->action()->isVisible());
    m_more->hide();
    const auto tooWide = [this] {
        m_row->invalidate();
        return m_row->minimumSize().width() > width();
    };
    for (auto it = m_foldable.rbegin(); it != m_foldable.rend() && tooWide(); ++it) {
        (*it)->hide();
        m_more->show();
    }
    m_fitting = false;
}

void PageBar::fillMore()
{
    m_menu->clear();
    for (const ActionButton* button : m_foldable) {
        if (!button->isVisible())
            m_menu->addAction(button->action());
    }
}
