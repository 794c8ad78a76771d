// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/usercorner.h"

#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/parts/searchbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>

UserCorner::UserCorner(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchBox(this))
    , m_user(new QPushButton(icon(Icon::User), {}, this))
    , m_menu(new QMenu(m_user))
{
    m_search->setProperty("room", QStringLiteral("bar"));
    m_search->setHint(QStringLiteral("Ctrl+K"));
    m_search->setObjectName(QStringLiteral("searchEverywhere"));
    m_user->setFlat(true);
    m_user->setProperty("room", QStringLiteral("bar"));
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setMenu(m_menu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, px(6), 1);
    row->setSpacing(px(6));
    row->addWidget(m_search);
    row->addWidget(m_user);
    connect(m_search, &SearchBox::confirmed, this, [this](const QString& text) {
        if (!text.isEmpty())
            Q_EMIT sought(text);
    });
    apply();
    retranslate();
}

void UserCorner::setUser(const QString& name, const QString& roleAndUnit)
{
    m_name = name;
    m_roleAndUnit = roleAndUnit;
    apply();
}

void UserCorner::setCompact(bool compact)
{
    m_compact = compact;
    apply();
}

void UserCorner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationFontChange)
        apply();
}

void UserCorner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Token::Base));
    if (const QWidget* bar = parentWidget(); bar && geometry().bottom() >= bar->height() - 1)
        painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::colour(Token::Border));
}

void UserCorner::retranslate()
{
    m_search->setPlaceholderText(tr("Dossier code, name, citizen number…"));
    m_search->setAccessibleName(tr("Search everywhere"));
    m_user->setAccessibleName(tr("Signed in as %1").arg(m_name));
}

void UserCorner::apply()
{
    m_search->setFixedSize(px(m_compact ? 220 : 330), px(24));
    m_user->setText(m_name);
    m_user->setVisible(!m_name.isEmpty());
    m_user->setProperty("hint", m_compact ? QString() : m_roleAndUnit);
    m_user->setToolTip(m_compact ? m_roleAndUnit : QString());
    Style::refresh(m_user);
    setFixedHeight(px(29));
    adjustSize();
    // The bar places its corner only when told anew.
    if (auto* bar = qobject_cast<QMenuBar*>(parentWidget()))
        bar->setCornerWidget(this);
}
