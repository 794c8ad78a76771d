// SPDX-License-Identifier: GPL-3.0-or-later
// The three functions over QtKeychain (Secret Service, KWallet). Windows has its own file.
#include "app/security/secrets.h"

#ifndef Q_OS_WIN

#ifdef MOTCUA_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

#include <QEventLoop>
#include <QTimer>

#include <memory>

namespace Secrets {

namespace {

Error keyStoreError(const QString& detail)
{
    return { ErrorKind::Unreachable, detail, QStringLiteral("secrets.keystore"), { detail } };
}

#ifdef MOTCUA_KEYCHAIN

constexpr int kLongestWaitMs = 2'000;

/// What a job leaves behind; outlives the wait, because a job given up still ends some day.
struct JobEnd {
    bool finished = false;
    Status status = keyStoreError(QStringLiteral("no answer within 2 s"));
    QString text;
};

Status endOf(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::NoError)
        return Done {};
    if (job.error() == QKeychain::EntryNotFound)
        return Error { ErrorKind::NotFound, job.errorString(), QStringLiteral("secrets.none"), {} };
    return keyStoreError(job.errorString());
}

/// Runs a job (which deletes itself) to its end in this thread, or gives up after 2 s.
template <typename Job> std::shared_ptr<JobEnd> run(Job* job)
{
    job->setInsecureFallback(false);
    auto end = std::make_shared<JobEnd>();
    QEventLoop loop;
    QObject::connect(job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    QObject::connect(job, &QKeychain::Job::finished, job, [end](QKeychain::Job* done) {
        end->finished = true;
        end->status = endOf(*done);
        if (auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(done))
            end->text = reading->textData();
    });
    QTimer::singleShot(kLongestWaitMs, &loop, &QEventLoop::quit);
    job->start();
    if (!end->finished)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return end;
}

#endif

}

#ifdef MOTCUA_KEYCHAIN

Result<QString> read(const QString& name)
{
    auto* job = new QKeychain::ReadPasswordJob(QStringLiteral("motcua"));
    job->setKey(name);
    const std::shared_ptr<JobEnd> end = run(job);
    if (!end->status)
        return end->status.error();
    return end->text;
}

Status write(const QString& name, const QString& secret)
{
    Status status = tooLong();
    if (secret.toUtf8().size() <= kLongestSecret) {
        auto* job = new QKeychain::WritePasswordJob(QStringLiteral("motcua"));
        job->setKey(name);
        job->setTextData(secret);
        status = run(job)->status;
    }
    // A stale password is worse than none: it would lock the account.
    if (!status)
        (void)remove(name);
    return status;
}

Status remove(const QString& name)
{
    auto* job = new QKeychain::DeletePasswordJob(QStringLiteral("motcua"));
    job->setKey(name);
    const Status status = run(job)->status;
    if (!status && status.error().kind == ErrorKind::NotFound)
        return Done {};
    return status;
}

#else

Result<QString> read(const QString&)
{
    return keyStoreError(QStringLiteral("built without a key store"));
}

Status write(const QString&, const QString& secret)
{
    if (secret.toUtf8().size() > kLongestSecret)
        return tooLong();
    return keyStoreError(QStringLiteral("built without a key store"));
}

Status remove(const QString&)
{
    return keyStoreError(QStringLiteral("built without a key store"));
}

#endif

}

#endif
