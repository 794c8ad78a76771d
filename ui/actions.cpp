// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "app/security/session.h"
#include "ui/page.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    for (const ActionSpec& spec : table()) {
        auto* action = new QAction(icon(spec.icon), {}, this);
        action->setShortcut(
            QKeySequence(QLatin1StringView(spec.shortcut), QKeySequence::PortableText));
        action->setEnabled((spec.flags & ActionSpec::kWindows) != 0);
        action->setProperty("actionId", static_cast<int>(spec.id));
        connect(action, &QAction::triggered, this, [this, id = spec.id] { Q_EMIT triggered(id); });
        m_actions.insert(spec.id, action);
    }
    retranslate();
}

void Actions::fill(QMenu* menu, MenuId which) const
{
    for (const ActionSpec& spec : table()) {
        if (spec.menu != which)
            continue;
        if ((spec.flags & ActionSpec::kGapBefore) != 0)
            menu->addSeparator();
        menu->addAction(at(spec.id));
    }
}

void Actions::allowFor(const Session& session)
{
    for (const ActionSpec& spec : table()) {
        const bool person = (spec.flags & ActionSpec::kPersons) == 0 || session.user.id;
        at(spec.id)->setVisible(person && (!spec.permission || session.allows(*spec.permission)));
    }
}

void Actions::follow(Page* page)
{
    for (const ActionSpec& spec : table()) {
        QAction* action = at(spec.id);
        const bool offered = page && page->offers(spec.id);
        action->setEnabled(
            offered ? page->isEnabled(spec.id) : (spec.flags & ActionSpec::kWindows) != 0);
        const QString why = offered ? page->whyNot(spec.id) : QString();
        // An empty tool tip makes QAction fall back to the text, which is what we want when
        // enabled.
        action->setToolTip(why);
    }
}

void Actions::retranslate()
{
    for (const ActionSpec& spec : table())
        at(spec.id)->setText(QCoreApplication::translate("Actions", spec.text));
}
