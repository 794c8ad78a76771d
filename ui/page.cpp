// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include <QEvent>

Page::Page(const Frame& frame, Place place, QWidget* parent)
    : QWidget(parent)
    , m_frame(frame)
    , m_place(place)
{
    setObjectName(QLatin1StringView(placeInfo(place).id));
}

Page::~Page() = default;

void Page::openList(const QUrlQuery&) { }

bool Page::isEnabled(ActionId action) const
{
    const auto found = m_bound.find(action);
    return found != m_bound.end() && found->second.enabled;
}

QString Page::whyNot(ActionId action) const
{
    const auto found = m_bound.find(action);
    return found == m_bound.end() ? QString() : found->second.whyNot;
}

void Page::run(ActionId action)
{
    const auto found = m_bound.find(action);
    if (found == m_bound.end() || !found->second.enabled)
        return;
    // A copy: what is run may bind anew.
    const std::function<void()> act = found->second.run;
    act();
}

void Page::bind(ActionId action, std::function<void()> run)
{
    m_bound[action].run = std::move(run);
    Q_EMIT offersChanged();
}

void Page::enable(ActionId action, bool enabled, const QString& whyNot)
{
    const auto found = m_bound.find(action);
    Q_ASSERT_X(found != m_bound.end(), "Page::enable", "bind the action first");
    Binding& binding = found->second;
    const QString why = enabled ? QString() : whyNot;
    if (binding.enabled == enabled && binding.whyNot == why)
        return;
    binding.enabled = enabled;
    binding.whyNot = why;
    Q_EMIT offersChanged();
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
