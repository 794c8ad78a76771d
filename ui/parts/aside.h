// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentRun>

#include <type_traits>

/// Runs a job that needs no store (key store, certificate files) beside the window's thread; `then`
/// gets its answer in the thread of `context`, or never when context is gone by then. The job
/// captures values only.
template <typename Job, typename Then> void aside(QObject* context, Job job, Then then)
{
    using Answer = std::invoke_result_t<Job>;
    auto* watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            then(watcher->future().takeResult());
        });
    watcher->setFuture(QtConcurrent::run(std::move(job)));
}
