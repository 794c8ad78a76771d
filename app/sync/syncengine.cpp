// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncengine.h"

#include "app/changes.h"
#include "app/sync/syncrun.h"

#include <QMutexLocker>
#include <QPointer>
#include <QSemaphore>
#include <QThread>

#include <utility>

SyncEngine::SyncEngine(Database& database, Changes& changes, SyncOptions options)
    : m_database(database)
    , m_changes(changes)
    , m_options(std::move(options))
{
    qRegisterMetaType<SyncState>();
    qRegisterMetaType<RunReport>();
    connect(&changes, &Changes::packetsChanged, this, &SyncEngine::wake);
    // A pause, or its end, is a matter of the portal's health.
    connect(&changes, &Changes::healthChanged, this, &SyncEngine::wake);
}

SyncEngine::~SyncEngine() = default;

SyncRun& SyncEngine::inside()
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (!m_run) {
        m_run = std::make_unique<SyncRun>(m_database, m_changes, m_options);
        m_run->setPassword(m_password);
        connect(m_run.get(), &SyncRun::stateChanged, this, [this](const SyncState& state) {
            {
                const QMutexLocker locker(&m_mutex);
                m_state = state;
            }
            Q_EMIT stateChanged(state);
        });
        connect(m_run.get(), &SyncRun::packetSettled, this, &SyncEngine::packetSettled);
        connect(m_run.get(), &SyncRun::runEnded, this, &SyncEngine::runEnded);
        connect(m_run.get(), &SyncRun::stopped, this, &SyncEngine::stopped);
    }
    return *m_run;
}

void SyncEngine::post(std::function<void(SyncRun&)> work)
{
    QMetaObject::invokeMethod(
        this,
        [this, work = std::move(work)] {
            if (m_asksPassword)
                m_held.push_back(work);
            else
                work(inside());
        },
        Qt::QueuedConnection);
}

void SyncEngine::takePassword(const QString& password)
{
    m_password = password;
    if (m_run)
        m_run->setPassword(password);
}

void SyncEngine::setPassword(const QString& password)
{
    QMetaObject::invokeMethod(
        this, [this, password] { takePassword(password); }, Qt::QueuedConnection);
}

void SyncEngine::askPassword(std::function<Result<QString>()> askFor)
{
    QMetaObject::invokeMethod(
        this,
        [this, askFor = std::move(askFor)] {
            const QPointer<SyncEngine> alive(this);
            m_asksPassword = true;
            const Result<QString> password = askFor();
            // The key store's answer is waited for with the event loop running.
            if (!alive)
                return;
            m_asksPassword = false;
            if (password)
                takePassword(password.value());
            for (const auto& work : std::exchange(m_held, {}))
                work(inside());
        },
        Qt::QueuedConnection);
}

void SyncEngine::start()
{
    post([](SyncRun& run) { run.start({}); });
}

void SyncEngine::stop(int patienceMs)
{
    post([patienceMs](SyncRun& run) { run.stop(patienceMs); });
}

void SyncEngine::wake()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_run && m_run->isRunning())
                m_run->look();
        },
        Qt::QueuedConnection);
}

void SyncEngine::sendNow()
{
    post([](SyncRun& run) { run.sendNow(); });
}

void SyncEngine::run(const RunLimits& limits)
{
    post([limits](SyncRun& run) {
        run.sendNow();
        run.start(limits);
    });
}

RunReport SyncEngine::runNow(const RunLimits& limits)
{
    Q_ASSERT(QThread::currentThread() != thread());
    QSemaphore done;
    RunReport report;
    QObject context;
    connect(
        this, &SyncEngine::runEnded, &context,
        [&](const RunReport& ended) {
            report = ended;
            done.release();
        },
        Qt::DirectConnection);
    run(limits);
    done.acquire();
    return report;
}

SyncState SyncEngine::state() const
{
    const QMutexLocker locker(&m_mutex);
    return m_state;
}
