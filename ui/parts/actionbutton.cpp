// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/actionbutton.h"

#include "ui/look/fonts.h"
#include "ui/look/style.h"

#include <QAction>
#include <QEvent>
#include <QStyleOptionButton>

namespace {

/// "Tooltips say the word and the key": the menu's text without its mnemonic and "…".
QString plainText(const QAction& action)
{
    QString text = action.text();
    return text.remove(u'&');
}

}

ActionButton::ActionButton(QAction* action, Kind kind, QWidget* parent)
    : QPushButton(parent)
    , m_action(action)
    , m_kind(kind)
{
    setProperty("main", kind == Kind::Main);
    setFlat(kind == Kind::Flat || kind == Kind::IconOnly);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(action, &QAction::changed, this, [this] { follow(); });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::setOwnText(const QString& text)
{
    m_ownText = text;
    follow();
}

void ActionButton::setHintShown(bool shown)
{
    m_hintShown = shown;
    follow();
}

QSize ActionButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, {}, this);
}

void ActionButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

void ActionButton::follow()
{
    if (!m_action)
        return;
    const QString word = m_ownText.isEmpty() ? plainText(*m_action) : m_ownText;
    const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
    const bool bare = m_kind == Kind::IconOnly;
    setText(bare ? QString() : word);
    setAccessibleName(word);
    setIcon(m_action->icon());
    setProperty("hint", m_hintShown && !bare ? key : QString());
    setEnabled(m_action->isEnabled());
    // Only a change of the action's own: pages and bars hide buttons for reasons of theirs.
    if (m_action->isVisible() != m_shown) {
        m_shown = m_action->isVisible();
        setVisible(m_shown);
    }
    const QString why = m_action->toolTip();
    const bool explained =
        !m_action->isEnabled() && why != m_action->text() && why != plainText(*m_action);
    setToolTip(explained ? why : key.isEmpty() ? word : word + QStringLiteral(" (") + key + u')');
    Style::refresh(this);
}
