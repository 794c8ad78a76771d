// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testdatabase.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

class TestJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init()
    {
        FRESH_STORE(m_store);
        VERIFY_OK(m_store->connection().run(QStringLiteral("CREATE TABLE note (place BIGINT)")));
    }

    void cleanup() { m_store.reset(); }

    void answersComeToTheAskersThread();
    void aStoppedTicketAnswersNothingAndTheJobKnows();
    void noAnswerAfterTheContextIsGone();
    void interactiveWritesGoBeforeBulk();
    void readersSeeWhatWasWritten();
    void closingDropsWaitingJobsAndStopsTheRunning();
    void aMissingStoreIsAnErrorNotAFreshFile();
    void aBackendThatWasEndedIsReplaced();
    void aTransactionCutOffLeavesNothing();

private:
    Database& db() { return m_store->database(); }

    static Result<int> note(Connection& connection, int place)
    {
        return connection.change(QStringLiteral("INSERT INTO note (place) VALUES (?)"), { place });
    }

    static Result<qint64> count(Connection& connection)
    {
        return connection.number(QStringLiteral("SELECT count(*) FROM note"));
    }

    static qint64 backend(Connection& connection);
    void end(qint64 process);

    std::unique_ptr<TestDatabase> m_store;
};

void TestJobs::answersComeToTheAskersThread()
{
    QObject context;
    QThread* worker = nullptr;
    QThread* asker = nullptr;
    db().read(
        &context,
        [&worker](Connection& connection) {
            worker = QThread::currentThread();
            return count(connection);
        },
        [&asker](Result<qint64> answer) {
            asker = QThread::currentThread();
            QVERIFY(answer);
            QCOMPARE(answer.value(), 0);
        });
    QTRY_VERIFY(asker);
    QCOMPARE(asker, QThread::currentThread());
    QVERIFY(worker != asker);
}

void TestJobs::aStoppedTicketAnswersNothingAndTheJobKnows()
{
    QObject context;
    QSemaphore running;
    std::atomic<bool> gaveUp = false;
    bool stoppedCame = false;
    bool newestCame = false;
    Ticket old = db().write(
        &context,
        [&](Connection& connection) -> Status {
            running.release();
            while (!connection.cancelled())
                QThread::yieldCurrentThread();
            gaveUp = true;
            return Connection::givenUp();
        },
        [&](const Status&) { stoppedCame = true; });
    QVERIFY(running.tryAcquire(1, 5000));
    old.stop();
    db().write(
        &context, [](Connection& connection) { return note(connection, 1); },
        [&](const Result<int>& answer) { newestCame = bool(answer); });
    QTRY_VERIFY(newestCame);
    QVERIFY(gaveUp);
    QVERIFY(!stoppedCame);
}

void TestJobs::noAnswerAfterTheContextIsGone()
{
    bool came = false;
    QSemaphore go;
    auto context = std::make_unique<QObject>();
    db().read(
        context.get(),
        [&go](Connection&) -> Status {
            go.tryAcquire(1, 5000);
            return Done {};
        },
        [&came](const Status&) { came = true; });
    context.reset();
    go.release();
    QVERIFY(db().writeNow([](Connection& connection) { return note(connection, 1); }));
    QCoreApplication::processEvents();
    QVERIFY(!came);
}

void TestJobs::interactiveWritesGoBeforeBulk()
{
    QObject context;
    QSemaphore running;
    QSemaphore go;
    QList<int> order;
    db().writeBulk(
        &context,
        [&](Connection&) -> Status {
            running.release();
            go.tryAcquire(1, 5000);
            return Done {};
        },
        [&](const Status&) { order.append(0); });
    QVERIFY(running.tryAcquire(1, 5000));
    for (int slice = 1; slice <= 3; ++slice)
        db().writeBulk(
            &context, [slice](Connection& connection) { return note(connection, slice); },
            [&order, slice](const Result<int>&) { order.append(slice); });
    db().write(
        &context, [](Connection& connection) { return note(connection, 9); },
        [&order](const Result<int>&) { order.append(9); });
    go.release();
    QTRY_COMPARE(order.size(), 5);
    QCOMPARE(order, QList<int>({ 0, 9, 1, 2, 3 }));
}

void TestJobs::readersSeeWhatWasWritten()
{
    for (int i = 0; i < 20; ++i) {
        VERIFY_OK(db().writeNow([i](Connection& connection) { return note(connection, i); }));
        const auto seen = db().readNow([](Connection& connection) { return count(connection); });
        VERIFY_OK(seen);
        QCOMPARE(seen.value(), i + 1);
    }
    const auto refused = db().readNow([](Connection& connection) { return note(connection, 99); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
}

void TestJobs::closingDropsWaitingJobsAndStopsTheRunning()
{
    QObject context;
    QSemaphore running;
    bool came = false;
    auto own = std::make_unique<Database>(m_store->url());
    own->write(
        &context,
        [&running](Connection& connection) -> Status {
            running.release();
            while (!connection.cancelled())
                QThread::yieldCurrentThread();
            return Connection::givenUp();
        },
        [](const Status&) {});
    QVERIFY(running.tryAcquire(1, 5000));
    own->write(
        &context, [](Connection& connection) { return note(connection, 1); },
        [&came](const Result<int>&) { came = true; });
    own.reset();
    QCoreApplication::processEvents();
    QVERIFY(!came);
    QCOMPARE(count(m_store->connection()).value(), 0);
}

void TestJobs::aMissingStoreIsAnErrorNotAFreshFile()
{
    StoreUrl url = m_store->url();
    url.file += QStringLiteral(".gone");
    url.database += QStringLiteral("_gone");
    Database gone(url);
    const auto answer = gone.writeNow([](Connection& connection) { return count(connection); });
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == ErrorKind::NotFound
        || answer.error().kind == ErrorKind::Unreachable);
    QVERIFY(!QFile::exists(url.file));
}

qint64 TestJobs::backend(Connection& connection)
{
    return connection.number(QStringLiteral("SELECT pg_backend_pid()")).value();
}

/// Ends a server process, and waits until it is gone.
void TestJobs::end(qint64 process)
{
    Connection& own = m_store->connection();
    VERIFY_OK(own.run(QStringLiteral("SELECT pg_terminate_backend(?::integer)"), { process }));
    QTRY_COMPARE(own.number(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE pid = ?"),
                        { process })
                     .value(),
        0);
}

void TestJobs::aBackendThatWasEndedIsReplaced()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Sqlite)
        return; // a file has no backend that could end
    const auto ask = [](Connection& connection) -> Result<qint64> { return backend(connection); };
    Database single(m_store->url(), 1);
    const qint64 reader = single.readNow(ask).value();
    const qint64 writer = single.writeNow(ask).value();
    end(reader);
    end(writer);
    const auto seen = single.readNow([](Connection& connection) { return count(connection); });
    VERIFY_OK(seen);
    QCOMPARE(seen.value(), 0);
    VERIFY_OK(single.writeNow([](Connection& connection) {
        return connection.transaction([&]() -> Status {
            VERIFY_OR_RETURN(note(connection, 2));
            return Done {};
        });
    }));
    QCOMPARE(count(m_store->connection()).value(), 1);
    QVERIFY(single.readNow(ask).value() != reader);
    // The new session is set up like the old one.
    QCOMPARE(single
                 .readNow([](Connection& connection) {
                     return connection.text(QStringLiteral("SELECT current_setting('timezone')"));
                 })
                 .value()
                 .value(),
        QStringLiteral("UTC"));
}

void TestJobs::aTransactionCutOffLeavesNothing()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Sqlite)
        return;
    QSemaphore inside;
    QSemaphore go;
    QObject context;
    std::atomic<qint64> process = 0;
    std::optional<ErrorKind> kind;
    db().write(
        &context,
        [&](Connection& connection) {
            return connection.transaction([&]() -> Status {
                VERIFY_OR_RETURN(note(connection, 1));
                process = backend(connection);
                inside.release();
                go.tryAcquire(1, 5000);
                VERIFY_OR_RETURN(note(connection, 2));
                return Done {};
            });
        },
        [&](const Status& answer) { kind = answer ? ErrorKind::Broken : answer.error().kind; });
    QVERIFY(inside.tryAcquire(1, 5000));
    end(process);
    go.release();
    QTRY_VERIFY(kind);
    QCOMPARE(*kind, ErrorKind::Unreachable);
    QCOMPARE(count(m_store->connection()).value(), 0);
    VERIFY_OK(db().writeNow([](Connection& connection) { return note(connection, 3); }));
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_database.moc"
