// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "tests/kit/testclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A store of its own for one test: a SQLite file in a temporary folder, or a schema of its own on
/// a PostgreSQL server (MOTCUA_TEST_PG, else the one of this ctest run, else one of this process).
///
///     private Q_SLOTS:
///         void initTestCase_data() { TestDatabase::engines(); } // every test twice
///         void init() { FRESH_STORE(m_store); }
///         void cleanup() { m_store.reset(); }
///     private:
///         std::unique_ptr<TestDatabase> m_store;
class TestDatabase {
public:
    enum class Start { Prepared, Empty };

    explicit TestDatabase(Engine engine, Start start = Start::Prepared);
    ~TestDatabase();

    /// Global rows "sqlite" and "postgresql" with the column `engine`.
    static void engines();

    /// Empty when all went well.
    const QString& problem() const { return m_problem; }

    const StoreUrl& url() const { return m_url; }

    /// As --store takes it.
    QString storeText() const;

    const TestClock& clock() const { return m_clock; }

    TestClock& clock() { return m_clock; }

    /// Made at first use.
    Database& database();
    /// A writing connection of the test's own thread.
    Connection& connection();

private:
    void makeSchema();

    StoreUrl m_url;
    TestClock m_clock;
    QString m_problem;
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Connection> m_connection;
};

/// In init(): a fresh store in `member`.
#define FRESH_STORE(member)                                                                        \
    do {                                                                                           \
        QFETCH_GLOBAL(Engine, engine);                                                             \
        member = std::make_unique<TestDatabase>(engine);                                           \
        QVERIFY2(member->problem().isEmpty(), qPrintable(member->problem()));                      \
    } while (false)

#define MOTCUA_JOINED(a, b) a##b
#define MOTCUA_NAMED(a, b) MOTCUA_JOINED(a, b)

/// Inside a function that gives a Status: its error, if it has one.
#define VERIFY_OR_RETURN(result)                                                                   \
    if (const auto& MOTCUA_NAMED(got, __LINE__) = (result); !MOTCUA_NAMED(got, __LINE__))          \
    return MOTCUA_NAMED(got, __LINE__).error()

template <typename T> QByteArray errorText(const Result<T>& result)
{
    return result ? QByteArray() : (result.error().rule + u' ' + result.error().detail).toUtf8();
}

/// Fails the test with the error of a Result.
#define VERIFY_OK(result)                                                                          \
    do {                                                                                           \
        const auto& MOTCUA_NAMED(got, __LINE__) = (result);                                        \
        QVERIFY2(bool(MOTCUA_NAMED(got, __LINE__)),                                                \
            errorText(MOTCUA_NAMED(got, __LINE__)).constData());                                   \
    } while (false)
