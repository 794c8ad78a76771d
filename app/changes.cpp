// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes.h"

namespace {
constexpr int kPauseMs = 100;

constexpr bool has(unsigned bits, Change one)
{
    return (bits & static_cast<unsigned>(one)) != 0;
}
}

Changes::Changes(QObject* parent)
    : QObject(parent)
    , m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Changes::flush);
}

void Changes::tell(Change what)
{
    const unsigned before = m_pending.fetch_or(static_cast<unsigned>(what));
    if (before == 0)
        QMetaObject::invokeMethod(this, &Changes::wake, Qt::QueuedConnection);
}

void Changes::wake()
{
    // While the pause runs its end will flush; else tell at once and start a pause.
    if (m_pause.isActive())
        return;
    flush();
}

void Changes::flush()
{
    const unsigned bits = m_pending.exchange(0);
    if (bits == 0)
        return;
    m_pause.start();
    if (has(bits, Change::Dossiers))
        Q_EMIT dossiersChanged();
    if (has(bits, Change::Packets))
        Q_EMIT packetsChanged();
    if (has(bits, Change::Figures))
        Q_EMIT figuresChanged();
    if (has(bits, Change::Health))
        Q_EMIT healthChanged();
    if (has(bits, Change::Session))
        Q_EMIT sessionChanged();
}
