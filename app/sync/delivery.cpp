// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/delivery.h"

#include <QTimer>

Delivery::Delivery(std::unique_ptr<SyncEngine> engine, const Delivery* before)
    : m_before(before ? before->m_over : nullptr)
    , m_over(std::make_shared<QSemaphore>())
    , m_engine(engine.release())
{
    setObjectName(QStringLiteral("delivery"));
    m_engine->moveToThread(this);
    start();
}

Delivery::~Delivery()
{
    end();
    wait();
}

void Delivery::run()
{
    // Orders for the engine wait in this thread's queue meanwhile.
    if (m_before)
        m_before->acquire();
    exec();
    m_over->release();
}

void Delivery::end()
{
    if (m_ending)
        return;
    m_ending = true;
    QMetaObject::invokeMethod(
        m_engine,
        [this, engine = m_engine] {
            // The engine goes in its own thread, so that its sockets and timers do.
            const auto go = [this, engine] {
                delete engine;
                quit();
            };
            QObject::connect(engine, &SyncEngine::stopped, engine, go, Qt::QueuedConnection);
            QTimer::singleShot(kStopMs, engine, go);
            engine->stop(kAnswersMs);
        },
        Qt::QueuedConnection);
}
