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

/// The least width of everything that always stands in the bar, spacing included.
int PageBar::fixedWidth() const
{
    const QMargins margins = m_row->contentsMargins();
    int width = margins.left() + margins.right();
    for (int i = 0; i < m_row->count(); ++i) {
        QLayoutItem* item = m_row->itemAt(i);
        const bool folds = m_foldable.contains(qobject_cast<ActionButton*>(item->widget()));
        if (item->widget() && !folds && item->widget() != m_more && !item->widget()->isHidden())
            width += item->minimumSize().width() + m_row->spacing();
    }
    return width;
}

/// Decides first and shows or hides only what differs: every change asks for another layout.
void PageBar::fit()
{
    QList<ActionButton*> wanted;
    int width = fixedWidth();
    for (ActionButton* button : m_foldable) {
        if (!button->action()->isVisible())
            continue;
        wanted << button;
        width += button->sizeHint().width() + m_row->spacing();
    }
    const bool folds = width > this->width();
    if (folds)
        width += m_more->width() + m_row->spacing();
    while (!wanted.isEmpty() && width > this->width())
        width -= wanted.takeLast()->sizeHint().width() + m_row->spacing();
    for (ActionButton* button : m_foldable) {
        if (button->isHidden() == wanted.contains(button))
            button->setVisible(wanted.contains(button));
    }
    if (m_more->isHidden() == folds)
        m_more->setVisible(folds);
}

void PageBar::fillMore()
{
    m_menu->clear();
    for (const ActionButton* button : m_foldable) {
        if (button->isHidden())
            m_menu->addAction(button->action());
    }
}
