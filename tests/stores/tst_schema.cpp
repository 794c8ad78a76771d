// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema.h"
#include "tests/kit/testdatabase.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <mutex>
#include <thread>

namespace {

constexpr int kStatementsOfSecond = 4;

/// Two schema files of our own, so that an upgrade has somewhere to come from.
void writeSchema(const QString& folder, int files)
{
    const auto put = [&](const char* name, const char* text) {
        QFile file(folder + u'/' + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    put("0001_start.sql",
        "CREATE TABLE schema_version (number INTEGER NOT NULL PRIMARY KEY, name {text} NOT NULL,"
        " digest {text} NOT NULL, applied BIGINT NOT NULL, program {text} NOT NULL);"
        "CREATE TABLE one (id {identity}, name {text} NOT NULL);"
        "INSERT INTO one (name) VALUES ('kept');");
    if (files < 2)
        return;
    put("0002_more.sql",
        "CREATE TABLE two (id {identity}); INSERT INTO one (name) VALUES ('new');"
        "ALTER TABLE one ADD COLUMN amount BIGINT NOT NULL DEFAULT 0;");
    put("0002_more.sqlite.sql", "CREATE INDEX one_name ON one (name);");
    put("0002_more.postgresql.sql", "CREATE INDEX one_name ON one (name) WITH (fillfactor = 90);");
}

/// What a killed upgrade may leave: tables and their columns, in order.
QStringList shape(Connection& connection)
{
    QStringList lines;
    const bool sqlite = connection.dialect().isSqlite();
    const Status read = connection.each(sqlite
            ? QStringLiteral(
                "SELECT m.name || '.' || c.name || ' ' || c.type FROM sqlite_master m,"
                " pragma_table_info(m.name) c WHERE m.type IN ('table', 'index') ORDER BY 1")
            : QStringLiteral("SELECT (table_name || '.' || column_name || ' ' || data_type)::text"
                             " FROM information_schema.columns"
                             " WHERE table_schema = current_schema() ORDER BY 1"),
        {}, [&](const Row& row) { lines.append(row.text(0)); });
    return read ? lines : QStringList { read.error().detail };
}

}

class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init()
    {
        FRESH_STORE(m_store);
        m_store = std::make_unique<TestDatabase>(m_store->url().engine, TestDatabase::Start::Empty);
        QCOMPARE(m_store->problem(), QString());
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup() { m_store.reset(); }

    void theProgramsOwnSchemaStartsAndStaysSound();
    void anUpgradedStoreEqualsAFreshOne();
    void aNewerStoreIsRefused();
    void aForeignDatabaseIsLeftAlone();
    void anEditedStepIsNoticed();
    void aBrokenStepLeavesTheOldVersion();
    void twoWorkstationsMayStartTogether();
    void killedAtAnyStatementItIsOldOrNew();
    void aSqliteFileIsCopiedBeforeItIsChanged();

private:
    Schema schema(int files)
    {
        writeSchema(m_folder->path(), files);
        return Schema(m_store->url().engine, m_folder->path());
    }

    Connection& db() { return m_store->connection(); }

    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSchema::theProgramsOwnSchemaStartsAndStaysSound()
{
    QVERIFY(!prepareStore(m_store->url(), false, m_store->clock()));
    VERIFY_OK(prepareStore(m_store->url(), true, m_store->clock()));
    VERIFY_OK(prepareStore(m_store->url(), true, m_store->clock()));
    VERIFY_OK(prepareStore(m_store->url(), false, m_store->clock()));
    // A sealed row stays as it is, whoever asks.
    VERIFY_OK(db().run(QStringLiteral(
        "INSERT INTO audit_entry (sequence, moment, login, os_user, machine, program, action,"
        " object_kind, object_id, changes, reason, correlation, digest, previous_hash, hash)"
        " VALUES (1, 0, 'a', '', '', '', 'x', '', '', '', '', '', '', '', '')")));
    const QStringList attacks { QStringLiteral("UPDATE audit_entry SET login = 'b'"),
        QStringLiteral("DELETE FROM audit_entry") };
    for (const QString& attack : attacks) {
        const Status done = db().run(attack);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Forbidden);
    }
}

void TestSchema::anUpgradedStoreEqualsAFreshOne()
{
    QCOMPARE(schema(1).upgrade(db(), m_store->clock()).value(), 1);
    QCOMPARE(schema(2).check(db()).error().rule, QStringLiteral("store.older"));
    QCOMPARE(schema(2).upgrade(db(), m_store->clock()).value(), 1);
    VERIFY_OK(schema(2).check(db()));
    QCOMPARE(schema(2).upgrade(db(), m_store->clock()).value(), 0);
    QCOMPARE(db().number(QStringLiteral("SELECT count(*) FROM one")).value(), 2);

    TestDatabase fresh(m_store->url().engine, TestDatabase::Start::Empty);
    QCOMPARE(schema(2).upgrade(fresh.connection(), m_store->clock()).value(), 2);
    QCOMPARE(shape(db()), shape(fresh.connection()));
    QVERIFY(shape(db()).size() > 8);
}

void TestSchema::aNewerStoreIsRefused()
{
    VERIFY_OK(schema(2).upgrade(db(), m_store->clock()));
    m_folder = std::make_unique<QTemporaryDir>();
    const Schema older = schema(1);
    QCOMPARE(older.check(db()).error().rule, QStringLiteral("store.newer"));
    const auto upgraded = older.upgrade(db(), m_store->clock());
    QVERIFY(!upgraded);
    QCOMPARE(upgraded.error().rule, QStringLiteral("store.newer"));
    QCOMPARE(upgraded.error().args, QStringList({ QStringLiteral("2"), QStringLiteral("1") }));
}

void TestSchema::aForeignDatabaseIsLeftAlone()
{
    VERIFY_OK(db().run(QStringLiteral("CREATE TABLE somebody_elses (id BIGINT)")));
    const auto upgraded = schema(1).upgrade(db(), m_store->clock());
    QVERIFY(!upgraded);
    QCOMPARE(upgraded.error().rule, QStringLiteral("store.foreign"));
    QCOMPARE(shape(db()).size(), 1);
}

void TestSchema::anEditedStepIsNoticed()
{
    VERIFY_OK(schema(1).upgrade(db(), m_store->clock()));
    QFile file(m_folder->filePath(QStringLiteral("0001_start.sql")));
    QVERIFY(file.open(QIODevice::Append));
    file.write("-- afterthought\n");
    file.close();
    const Schema edited(m_store->url().engine, m_folder->path());
    QCOMPARE(edited.check(db()).error().rule, QStringLiteral("store.changed"));
}

void TestSchema::aBrokenStepLeavesTheOldVersion()
{
    VERIFY_OK(schema(1).upgrade(db(), m_store->clock()));
    const QStringList before = shape(db());
    writeSchema(m_folder->path(), 2);
    QFile file(m_folder->filePath(QStringLiteral("0002_more.sql")));
    QVERIFY(file.open(QIODevice::Append));
    file.write("INSERT INTO nowhere VALUES (1);");
    file.close();
    QVERIFY(!Schema(m_store->url().engine, m_folder->path()).upgrade(db(), m_store->clock()));
    QCOMPARE(shape(db()), before);
    QCOMPARE(db().number(QStringLiteral("SELECT count(*) FROM one")).value(), 1);
    VERIFY_OK(schema(2).upgrade(db(), m_store->clock()));
}

void TestSchema::twoWorkstationsMayStartTogether()
{
    const Schema steps = schema(2);
    std::atomic<int> applied = 0;
    std::mutex mutex;
    QStringList failures;
    const auto fail = [&](const char* when, const Error& error) {
        const std::lock_guard locker(mutex);
        failures.append(QString::fromLatin1(when) + error.rule + u' ' + error.detail);
    };
    auto start = [&] {
        Connection own(m_store->url(), Access::Create);
        if (const Status opened = own.open(); !opened)
            return fail("open ", opened.error());
        const auto done = steps.upgrade(own, m_store->clock());
        if (!done)
            return fail("upgrade ", done.error());
        applied += done.value();
    };
    std::thread one(start);
    std::thread two(start);
    std::thread three(start);
    one.join();
    two.join();
    three.join();
    QCOMPARE(failures.join(u'\n'), QString());
    QCOMPARE(applied.load(), 2);
    VERIFY_OK(steps.check(db()));
}

void TestSchema::killedAtAnyStatementItIsOldOrNew()
{
    VERIFY_OK(schema(1).upgrade(db(), m_store->clock()));
    const Schema steps = schema(2);
    const QStringList old = shape(db());
    for (int statement = 1; statement <= kStatementsOfSecond; ++statement) {
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(),
            { QStringLiteral("--upgrade-and-die"), m_store->storeText(), m_folder->path(),
                QString::number(statement) });
        QVERIFY(victim.waitForFinished(20'000));
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        QCOMPARE(shape(db()), old);
        QCOMPARE(db().number(QStringLiteral("SELECT count(*) FROM one")).value(), 1);
        QCOMPARE(steps.found(db()).value(), 1);
    }
    QCOMPARE(steps.upgrade(db(), m_store->clock()).value(), 1);
    VERIFY_OK(steps.check(db()));
}

void TestSchema::aSqliteFileIsCopiedBeforeItIsChanged()
{
    VERIFY_OK(schema(1).upgrade(db(), m_store->clock()));
    VERIFY_OK(schema(2).upgrade(db(), m_store->clock()));
    if (m_store->url().engine == Engine::Postgresql)
        return; // the office's own backup guards a server
    const QFileInfo store(m_store->url().file);
    const QStringList copies = store.dir().entryList({ QStringLiteral("store.db.version1-*") });
    QCOMPARE(copies.size(), 1);
    StoreUrl url = m_store->url();
    url.file = store.dir().filePath(copies.first());
    Connection copy(url, Access::ReadWrite);
    VERIFY_OK(copy.open());
    QCOMPARE(schema(2).found(copy).value(), 1);
    QCOMPARE(copy.number(QStringLiteral("SELECT count(*) FROM one")).value(), 1);
}

/// The victim of the kill test: upgrades, and dies before the given statement of the second file.
static int upgradeAndDie(const QStringList& arguments)
{
    const StoreUrl url = parseStoreUrl(arguments.at(2)).value();
    Connection connection(url, Access::Create);
    if (!connection.open())
        return 1;
    const Schema schema(url.engine, arguments.at(3));
    (void)schema.upgrade(connection, systemNow, [&](const QString& name, int statement) {
        if (name.startsWith(QStringLiteral("0002")) && statement == arguments.at(4).toInt())
            std::raise(SIGKILL);
    });
    return 0;
}

int main(int argc, char** argv)
{
    QCoreApplication program(argc, argv);
    if (program.arguments().value(1) == QStringLiteral("--upgrade-and-die"))
        return upgradeAndDie(program.arguments());
    TestSchema test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_schema.moc"
