// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/pagestack.h"

#include "ui/pages.h"

#include <QApplication>

namespace {

bool holds(const QWidget* pane, const QWidget* focused)
{
    return focused && (pane == focused || pane->isAncestorOf(focused));
}

}

PageStack::PageStack(const Frame& frame, QWidget* parent)
    : QStackedWidget(parent)
    , m_frame(frame)
{
}

bool PageStack::open(Place place, const QUrlQuery& query)
{
    m_heldBack.emplace(place, query);
    if (page() && page()->place() != place && !page()->mayLeave())
        return false;
    m_heldBack.reset();
    Page*& next = m_pages[place];
    if (!next)
        next = make(place);
    setCurrentWidget(next);
    m_frame.actions.follow(next);
    Q_EMIT opened(place);
    if (!query.isEmpty())
        next->openList(query);
    next->arrive();
    return true;
}

Page* PageStack::page() const
{
    return static_cast<Page*>(currentWidget());
}

void PageStack::run(ActionId action)
{
    if (!page())
        return;
    if (action == ActionId::Find)
        page()->find();
    else
        page()->refresh();
}

void PageStack::clear()
{
    m_frame.actions.follow(nullptr);
    qDeleteAll(m_pages);
    m_pages.clear();
}

void PageStack::nextPane(QWidget* after)
{
    QList<QWidget*> panes = page() ? page()->panes() : QList<QWidget*>();
    panes.append(after);
    const QWidget* focused = QApplication::focusWidget();
    qsizetype next = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (holds(panes.at(i), focused))
            next = i + 1;
    }
    // Panes that cannot take the focus now (hidden, empty) are passed over.
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        QWidget* pane = panes.at((next + tried) % panes.size());
        if (pane->isVisible() && pane->isEnabled())
            return pane->setFocus(Qt::TabFocusReason);
    }
}

Page* PageStack::make(Place place)
{
    Page* made = makePage(place, m_frame, this);
    addWidget(made);
    connect(made, &Page::openRequested, this, &PageStack::open);
    connect(
        made, &Page::released, this,
        [this, made] {
            if (made != page() || !m_heldBack)
                return;
            const auto wanted = *m_heldBack;
            open(wanted.first, wanted.second);
        },
        Qt::QueuedConnection);
    connect(made, &Page::messageShown, this, &PageStack::messageShown);
    connect(made, &Page::offersChanged, this, [this, made] {
        if (made == page())
            m_frame.actions.follow(made);
    });
    return made;
}
