// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/syncengine.h"

#include <QSemaphore>
#include <QThread>

#include <memory>

/// A sync engine with the thread it lives in. Told to end, it ends beside its owner: answers on
/// their way come in for kAnswersMs, then the engine goes in its own thread, and the next delivery
/// begins. Only the destructor waits for that. Owned by the window's thread.
class Delivery : public QThread {
    Q_OBJECT

public:
    /// Answers that take longer when sending ends are written down as unknown.
    static constexpr int kAnswersMs = 2'000;
    /// A store that does not take the last answers by then leaves them to their lease.
    static constexpr int kStopMs = 3'500;

    /// Starts the thread; its work waits until `before` (may be null) has ended: two senders of one
    /// program would bar each other.
    explicit Delivery(std::unique_ptr<SyncEngine> engine, const Delivery* before = nullptr);
    /// Ends it and waits for the end, a little longer than kStopMs at most.
    ~Delivery() override;

    /// Not to be used after end().
    SyncEngine& engine() { return *m_engine; }

    /// Takes nothing new and comes back at once; QThread::finished tells the end.
    void end();

protected:
    void run() override;

private:
    std::shared_ptr<QSemaphore> m_before;
    std::shared_ptr<QSemaphore> m_over; ///< released once, at the end of run()
    SyncEngine* m_engine; ///< goes in its own thread
    bool m_ending = false;
};
