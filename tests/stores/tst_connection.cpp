// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testdatabase.h"

#include <thread>

class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init()
    {
        FRESH_STORE(m_store);
        VERIFY_OK(db().run(db().dialect().expanded(QStringLiteral(
            "CREATE TABLE thing (id {identity}, name {text} NOT NULL UNIQUE, amount BIGINT,"
            " body {blob})"))));
    }

    void cleanup() { m_store.reset(); }

    void valuesComeBackAsTheyWent();
    void textThatHarmsTheStoreIsRefusedAtTheBorder_data();
    void textThatHarmsTheStoreIsRefusedAtTheBorder();
    void aNullTextIsEmptyAndAnEmptyVariantIsNull();
    void aFailedWorkLeavesNothing();
    void aSwallowedFailureStillRollsBack();
    void innerTransactionsJoinTheOuterOne();
    void aUniqueBreachIsAConflict();
    void aReaderCannotWrite();
    void manyRowsGoInByTheHundreds();
    void readingStopsWhenTheCallbackHasEnough();
    void statementsInsideACallbackAreRefused();
    void twoWritersWaitForEachOther();
    void missingRowsAreTold();
    void bigSumsKeepEveryDigit();

private:
    Connection& db() { return m_store->connection(); }

    Result<qint64> add(const QString& name)
    {
        return db().number(
            QStringLiteral("INSERT INTO thing (name) VALUES (?) RETURNING id"), { name });
    }

    qint64 count() { return db().number(QStringLiteral("SELECT count(*) FROM thing")).value(); }

    std::unique_ptr<TestDatabase> m_store;
};

void TestConnection::valuesComeBackAsTheyWent()
{
    const QByteArray body = QByteArray::fromHex("00ff27225c0a80");
    const QString name = QStringLiteral("Nguyễn Thị 'Đào' \\ %1 ? :x 𝔘");
    VERIFY_OK(db().run(QStringLiteral("INSERT INTO thing (name, amount, body) VALUES (?, ?, ?)"),
        { name, 9'007'199'254'740'993LL, body }));
    bool seen = false;
    VERIFY_OK(
        db().each(QStringLiteral("SELECT name, amount, body FROM thing"), {}, [&](const Row& row) {
            seen = true;
            QCOMPARE(row.text(0), name);
            QCOMPARE(row.number(1), 9'007'199'254'740'993LL);
            QCOMPARE(row.bytes(2), body);
        }));
    QVERIFY(seen);
}

void TestConnection::textThatHarmsTheStoreIsRefusedAtTheBorder_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("rule");
    QTest::newRow("nul") << QStringLiteral("a") + QChar(0) + QStringLiteral("b")
                         << QStringLiteral("text.nul");
    QTest::newRow("lone high") << QStringLiteral("a") + QChar(0xD83D)
                               << QStringLiteral("text.surrogate");
    QTest::newRow("lone low") << QString(QChar(0xDE00)) + u'a' << QStringLiteral("text.surrogate");
}

void TestConnection::textThatHarmsTheStoreIsRefusedAtTheBorder()
{
    QFETCH(QString, words);
    QFETCH(QString, rule);
    const Result<qint64> added = add(words);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Invalid);
    QCOMPARE(added.error().rule, rule);
    QCOMPARE(count(), 0);
}

void TestConnection::aNullTextIsEmptyAndAnEmptyVariantIsNull()
{
    VERIFY_OK(db().run(QStringLiteral("INSERT INTO thing (name, amount, body) VALUES (?, ?, ?)"),
        { QString(), QVariant(), QByteArray() }));
    VERIFY_OK(
        db().each(QStringLiteral("SELECT name, amount, body FROM thing"), {}, [](const Row& row) {
            QVERIFY(!row.isNull(0));
            QVERIFY(row.isNull(1));
            QVERIFY(!row.isNull(2));
        }));
}

void TestConnection::aFailedWorkLeavesNothing()
{
    const Status done = db().transaction([&]() -> Status {
        VERIFY_OR_RETURN(add(QStringLiteral("one")));
        return Error { ErrorKind::Forbidden, QStringLiteral("no") };
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Forbidden);
    QCOMPARE(count(), 0);
    QVERIFY(!db().inTransaction());
}

void TestConnection::aSwallowedFailureStillRollsBack()
{
    VERIFY_OK(add(QStringLiteral("one")));
    const Status done = db().transaction([&]() -> Status {
        VERIFY_OR_RETURN(add(QStringLiteral("two")));
        (void)add(QStringLiteral("one")); // breaks the unique key, and nobody looks
        return Done {};
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Conflict);
    QCOMPARE(count(), 1);
}

void TestConnection::innerTransactionsJoinTheOuterOne()
{
    const Status done = db().transaction([&]() -> Status {
        VERIFY_OR_RETURN(db().transaction([&]() -> Status {
            VERIFY_OR_RETURN(add(QStringLiteral("inner")));
            return Done {};
        }));
        return Error { ErrorKind::Conflict, QStringLiteral("outer") };
    });
    QVERIFY(!done);
    QCOMPARE(count(), 0);
}

void TestConnection::aUniqueBreachIsAConflict()
{
    VERIFY_OK(add(QStringLiteral("one")));
    const auto again = add(QStringLiteral("one"));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QVERIFY(!again.error().detail.contains(QStringLiteral("(one)"))); // values stay out of logs
    VERIFY_OK(add(QStringLiteral("two")));
}

void TestConnection::aReaderCannotWrite()
{
    Connection reader(m_store->url(), Access::ReadOnly);
    VERIFY_OK(reader.open());
    const Status wrote =
        reader.run(QStringLiteral("INSERT INTO thing (name) VALUES (?)"), { QStringLiteral("x") });
    QVERIFY(!wrote);
    QCOMPARE(wrote.error().kind, ErrorKind::Forbidden);
    QCOMPARE(count(), 0);
}

void TestConnection::manyRowsGoInByTheHundreds()
{
    QList<Binds> rows;
    for (int i = 0; i < 1234; ++i)
        rows.append({ QStringLiteral("thing %1").arg(i), i });
    VERIFY_OK(db().insertMany(QStringLiteral("INSERT INTO thing (name, amount) VALUES"), rows));
    QCOMPARE(count(), 1234);
    VERIFY_OK(db().insertMany(QStringLiteral("INSERT INTO thing (name, amount) VALUES"), rows,
        QStringLiteral("ON CONFLICT (name) DO UPDATE SET amount = thing.amount + 1")));
    QCOMPARE(db().number(QStringLiteral("SELECT sum(amount) FROM thing")).value(),
        1233 * 1234 / 2 + 1234);
}

void TestConnection::readingStopsWhenTheCallbackHasEnough()
{
    QList<Binds> rows;
    for (int i = 0; i < 1000; ++i)
        rows.append({ QStringLiteral("thing %1").arg(i) });
    VERIFY_OK(db().insertMany(QStringLiteral("INSERT INTO thing (name) VALUES"), rows));
    int seen = 0;
    VERIFY_OK(db().eachWhile(QStringLiteral("SELECT id FROM thing ORDER BY id"), {},
        [&](const Row&) { return ++seen < 10; }));
    QCOMPARE(seen, 10);
    QCOMPARE(count(), 1000); // the connection is free again
}

void TestConnection::statementsInsideACallbackAreRefused()
{
    VERIFY_OK(add(QStringLiteral("one")));
    VERIFY_OK(db().each(QStringLiteral("SELECT id FROM thing"), {}, [&](const Row&) {
        const auto nested = add(QStringLiteral("two"));
        QVERIFY(!nested);
        QCOMPARE(nested.error().kind, ErrorKind::Broken);
    }));
    QCOMPARE(count(), 1);
}

void TestConnection::twoWritersWaitForEachOther()
{
    VERIFY_OK(db().run(QStringLiteral("INSERT INTO thing (name, amount) VALUES ('sum', 0)")));
    auto work = [url = m_store->url()](int* failures) {
        Connection own(url, Access::ReadWrite);
        if (!own.open())
            *failures += 1000;
        for (int i = 0; i < 50; ++i) {
            const Status done = own.transaction([&]() -> Status {
                const auto before =
                    own.number(QStringLiteral("SELECT amount FROM thing WHERE name = 'sum'")
                        + own.dialect().lockWaiting());
                if (!before)
                    return before.error();
                return own.run(QStringLiteral("UPDATE thing SET amount = ? WHERE name = 'sum'"),
                    { before.value() + 1 });
            });
            if (!done)
                ++*failures;
        }
    };
    int first = 0;
    int second = 0;
    std::thread one(work, &first);
    std::thread two(work, &second);
    one.join();
    two.join();
    QCOMPARE(first + second, 0);
    QCOMPARE(db().number(QStringLiteral("SELECT amount FROM thing")).value(), 100);
}

void TestConnection::missingRowsAreTold()
{
    const auto number =
        db().number(QStringLiteral("SELECT id FROM thing WHERE name = ?"), { QStringLiteral("x") });
    QVERIFY(!number);
    QCOMPARE(number.error().kind, ErrorKind::NotFound);
    const auto words = db().text(QStringLiteral("SELECT name FROM thing"));
    VERIFY_OK(words);
    QVERIFY(!words.value());
}

void TestConnection::bigSumsKeepEveryDigit()
{
    VERIFY_OK(db().run(QStringLiteral("INSERT INTO thing (name, amount) VALUES ('a', ?), ('b', 2)"),
        { 9'007'199'254'740'991LL }));
    QCOMPARE(db().number(QStringLiteral("SELECT sum(amount) FROM thing")).value(),
        9'007'199'254'740'993LL);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
