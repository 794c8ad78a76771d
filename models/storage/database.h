// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/connection.h"
#include "models/storage/storeurl.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QThreadStorage>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>

/// A question that was asked. After stop() its answer will not come and the job sees cancelled().
/// A ticket that is let go of does not stop anything.
class Ticket {
public:
    Ticket()
        : m_stop(std::nostopstate)
    {
    }

    explicit Ticket(std::stop_source stop)
        : m_stop(std::move(stop))
    {
    }

    void stop() { m_stop.request_stop(); }

    bool isStopped() const { return m_stop.stop_requested(); }

private:
    std::stop_source m_stop;
};

/// Runs jobs off the GUI thread: several readers, one writer, each thread with its own connection.
///
/// A job takes a Connection& and gives a Result<T>; it captures values only. `then` gets that
/// Result<T> in the thread of `context`, unless the ticket was stopped or `context` is gone.
class Database {
public:
    explicit Database(StoreUrl url, int readers = 3);
    /// Running jobs see cancelled() and are waited for; jobs that have not begun are dropped.
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const StoreUrl& url() const { return m_url; }

    template <typename Job, typename Then> Ticket read(QObject* context, Job job, Then then)
    {
        return ask(m_readers, kInteractive, context, std::move(job), std::move(then));
    }

    /// A write a person waits for: goes before the slices of bulk work.
    template <typename Job, typename Then> Ticket write(QObject* context, Job job, Then then)
    {
        return ask(m_writer, kInteractive, context, std::move(job), std::move(then));
    }

    /// A slice of a long work (import, bulk fix); keep it under 100 ms.
    template <typename Job, typename Then> Ticket writeBulk(QObject* context, Job job, Then then)
    {
        return ask(m_writer, kBulk, context, std::move(job), std::move(then));
    }

    /// Blocking variants for the command line and tests, never for a window's thread.
    template <typename Job> auto readNow(Job job)
    {
        return wait(m_readers, kInteractive, std::move(job));
    }

    template <typename Job> auto writeNow(Job job)
    {
        return wait(m_writer, kInteractive, std::move(job));
    }

    template <typename Job> auto writeBulkNow(Job job)
    {
        return wait(m_writer, kBulk, std::move(job));
    }

private:
    enum Priority { kBulk = 0, kInteractive = 1 };

    template <typename Job> using Answer = std::invoke_result_t<Job, Connection&>;

    template <typename Job>
    QFuture<Answer<Job>> start(QThreadPool& pool, int priority, Job job, std::stop_token stop)
    {
        auto promise = std::make_shared<QPromise<Answer<Job>>>();
        QFuture<Answer<Job>> future = promise->future();
        promise->start();
        const Access access = &pool == &m_writer ? Access::ReadWrite : Access::ReadOnly;
        pool.start(
            [this, promise, access, stop = std::move(stop), job = std::move(job)]() mutable {
                promise->addResult(answer(access, std::move(stop), job));
                promise->finish();
            },
            priority);
        return future;
    }

    template <typename Job> Answer<Job> answer(Access access, std::stop_token stop, Job& job)
    {
        if (stop.stop_requested())
            return Connection::givenUp();
        Connection& connection = ownConnection(access);
        if (Status opened = connection.open(); !opened)
            return opened.error();
        connection.setStop(std::move(stop), m_closing.get_token());
        Answer<Job> result = job(connection);
        connection.setStop({});
        return result;
    }

    template <typename Job, typename Then>
    Ticket ask(QThreadPool& pool, int priority, QObject* context, Job job, Then then)
    {
        Q_ASSERT(context);
        std::stop_source stop;
        auto* watcher = new QFutureWatcher<Answer<Job>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
            [watcher, stop, then = std::move(then)]() mutable {
                watcher->deleteLater();
                QFuture<Answer<Job>> future = watcher->future();
                if (!stop.stop_requested() && future.resultCount() > 0)
                    then(future.takeResult());
            });
        watcher->setFuture(start(pool, priority, std::move(job), stop.get_token()));
        return Ticket(std::move(stop));
    }

    template <typename Job> Answer<Job> wait(QThreadPool& pool, int priority, Job job)
    {
        Q_ASSERT(mayWait());
        QFuture<Answer<Job>> future = start(pool, priority, std::move(job), {});
        future.waitForFinished();
        if (future.resultCount() == 0)
            return Connection::givenUp();
        return future.takeResult();
    }

    static bool mayWait();
    Connection& ownConnection(Access access);

    StoreUrl m_url;
    std::stop_source m_closing;
    // Declared before the pools: their threads close their connections before this goes.
    QThreadStorage<std::shared_ptr<Connection>> m_connections;
    QThreadPool m_readers;
    QThreadPool m_writer;
};
