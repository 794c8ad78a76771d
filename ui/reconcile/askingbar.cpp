// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/askingbar.h"

#include "app/desk.h"
#include "app/words/format.h"
#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/parts/aside.h"
#include "ui/parts/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

AskingBar::AskingBar(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_words(new Label(QString(), this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(this))
{
    setObjectName(QStringLiteral("asking"));
    setFixedHeight(px(40));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(px(240));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), 0, px(12), 0);
    row->setSpacing(px(12));
    row->addWidget(m_words);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    row->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, &AskingBar::stop);
    retranslate();
    hide();
}

AskingBar::~AskingBar() = default;

Status AskingBar::ask(const ReconcileWish& wish)
{
    const Result<PortalSettings> portal = m_desk.usablePortal();
    if (!portal)
        return portal.error();
    m_asking = true;
    m_stopped = false;
    m_done = 0;
    m_total = 0;
    m_stop->setEnabled(true);
    m_bar->setRange(0, 0);
    retranslate();
    show();
    aside(
        this, [portal = portal.value()] { return Desk::passwordOf(portal); },
        [this, wish](
            const Result<QString>& kept) { begin(wish, kept ? kept.value() : QString()); });
    return Done {};
}

void AskingBar::begin(const ReconcileWish& wish, const QString& password)
{
    Result<std::unique_ptr<PortalClient>> client = m_desk.portalClient(password);
    if (!client) {
        ReconcileReport report;
        report.ended = client.error();
        return end(report);
    }
    m_reconciler = std::make_unique<Reconciler>(
        m_desk.database(), m_desk.act(), std::move(client).value(), m_desk.clock(), this);
    connect(m_reconciler.get(), &Reconciler::asked, this, &AskingBar::tell);
    connect(m_reconciler.get(), &Reconciler::finished, this, [this](const ReconcileReport& report) {
        // It is still in the middle of its last signal.
        m_reconciler.release()->deleteLater();
        end(report);
    });
    m_reconciler->start(wish);
    if (m_stopped && m_reconciler) // while the key store was asked
        m_reconciler->stop();
}

void AskingBar::end(const ReconcileReport& report)
{
    m_asking = false;
    hide();
    Q_EMIT ended(report, m_total);
}

void AskingBar::tell(int dossiers, int of)
{
    m_done = dossiers;
    m_total = of;
    m_bar->setRange(0, std::max(1, of));
    m_bar->setValue(dossiers);
    retranslate();
}

void AskingBar::stop()
{
    if (!m_asking)
        return;
    m_stop->setEnabled(false);
    m_stopped = true;
    if (m_reconciler)
        m_reconciler->stop();
}

void AskingBar::retranslate()
{
    m_words->setText(m_total > 0 ? tr("Asking the portal: dossier %1 of %2")
                                       .arg(Format::number(m_done), Format::number(m_total))
                                 : tr("Asking the portal…"));
    m_stop->setText(tr("Stop asking"));
}

void AskingBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationFontChange)
        setFixedHeight(px(40));
}

void AskingBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Token::Alt));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::colour(Token::Border));
}
