// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/busyoverlay.h"

#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kOutlinesAfterMs = 150;
constexpr int kProgressAfterMs = 1000;

}

BusyOverlay::BusyOverlay(QWidget* over)
    : QWidget(over)
    , m_panel(new Card(this))
    , m_words(new Label)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton)
{
    hide();
    m_panel->hide();
    m_words->setElided(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(px(6));
    m_bar->setRange(0, 0);
    m_cancel->setText(tr("Cancel"));
    auto* column = new QVBoxLayout;
    column->addWidget(m_words);
    column->addWidget(m_bar);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(px(16), px(12), px(16), px(12));
    row->setSpacing(px(16));
    row->addLayout(column, 1);
    row->addWidget(m_cancel);
    static_cast<Card*>(m_panel)->body()->addLayout(row);
    for (QTimer* timer : { &m_outlineTimer, &m_progressTimer })
        timer->setSingleShot(true);
    m_outlineTimer.setInterval(kOutlinesAfterMs);
    m_progressTimer.setInterval(kProgressAfterMs);
    connect(&m_outlineTimer, &QTimer::timeout, this, [this] {
        place();
        raise();
        show();
    });
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        m_panel->show();
        place();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        stop();
        Q_EMIT cancelled();
    });
    over->installEventFilter(this);
}

void BusyOverlay::start(const QString& words)
{
    m_words->setText(words);
    if (m_busy)
        return;
    m_busy = true;
    m_bar->setRange(0, 0);
    m_outlineTimer.start();
    m_progressTimer.start();
}

void BusyOverlay::setProgress(qint64 done, qint64 total)
{
    // Per mille: millions of rows do not fit the bar's own numbers on every system.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(done * 1000 / total));
}

void BusyOverlay::stop()
{
    m_busy = false;
    m_outlineTimer.stop();
    m_progressTimer.stop();
    m_panel->hide();
    hide();
}

bool BusyOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parent())
        place();
    return QWidget::eventFilter(watched, event);
}

void BusyOverlay::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Cancel"));
}

void BusyOverlay::paintEvent(QPaintEvent*)
{
    if (!m_outlines)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Token::Base));
    const int row = px(28);
    const QColor bar = Theme::colour(Token::Panel);
    // Widths repeat in a pattern of their own: even bars would look like data.
    constexpr int kShare[] = { 62, 48, 70, 55, 44 };
    for (int y = 0, i = 0; y + row <= height() && i < 24; y += row, ++i) {
        painter.fillRect(QRect(px(8), y + px(9), px(96), px(10)), bar);
        painter.fillRect(
            QRect(px(134), y + px(9), (width() - px(160)) * kShare[i % 5] / 100, px(10)), bar);
        painter.fillRect(QRect(0, y + row - 1, width(), 1), Theme::colour(Token::Border));
    }
}

void BusyOverlay::place()
{
    setGeometry(parentWidget()->rect());
    const int panelWidth = std::min(px(420), width() - px(24));
    const int panelHeight = m_panel->sizeHint().height();
    m_panel->setGeometry((width() - panelWidth) / 2, std::max(px(12), height() / 3 - panelHeight),
        panelWidth, panelHeight);
}
