// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectiondialog.h"

#include "app/desk.h"
#include "ui/look/fonts.h"
#include "ui/settings/connectionview.h"
#include "ui/settings/settingsform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

ConnectionDialog::ConnectionDialog(
    Desk& desk, Result<PortalSettings> portal, const QString& password, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_portal(std::move(portal))
    , m_password(password)
    , m_view(new ConnectionView(desk.clock(), this))
    , m_again(new QPushButton(this))
    , m_copy(new QPushButton(tr("Copy report"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("connectionTest"));
    setWindowTitle(tr("Test the connection"));
    resize(px(560), px(420));
    m_again->setObjectName(QStringLiteral("again"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_close->setObjectName(QStringLiteral("close"));
    m_again->setProperty("main", true);
    for (QPushButton* button : { m_again, m_copy, m_close })
        button->setAutoDefault(false);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_view);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(12));
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_view->isRunning())
            m_view->stop();
        else
            start();
        follow();
    });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_view->report()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_view, &ConnectionView::finished, this, &ConnectionDialog::follow);
    start();
    follow();
}

void ConnectionDialog::start()
{
    if (!m_portal)
        return m_view->refuse(settingsErrorText(m_portal.error()));
    m_view->start(m_portal.value(), m_desk.act().pack, m_password);
}

void ConnectionDialog::follow()
{
    m_again->setText(m_view->isRunning() ? tr("Stop") : tr("Test again"));
    m_copy->setEnabled(!m_view->isRunning());
}
