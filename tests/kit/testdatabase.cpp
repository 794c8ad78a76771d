// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testdatabase.h"

#include "models/storage/schema.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace {

/// Where PostgreSQL is; a server of this process lives as long as its standard input.
class Server {
public:
    Server()
    {
        m_address = qEnvironmentVariable("MOTCUA_TEST_PG");
        if (!m_address.isEmpty())
            return;
        QFile shared(qEnvironmentVariable("MOTCUA_TEST_PG_FILE"));
        if (!shared.fileName().isEmpty() && shared.open(QIODevice::ReadOnly)) {
            m_address = QString::fromUtf8(shared.readAll()).trimmed();
            return;
        }
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("bash"),
            { QStringLiteral(MOTCUA_SOURCE_DIR "/tests/kit/postgres.sh"),
                QStringLiteral("serve") });
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) { }
        m_address = QString::fromUtf8(m_process.readLine()).trimmed();
    }

    ~Server()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    const QString& address() const { return m_address; }

private:
    QString m_address;
    QProcess m_process;
};

std::unique_ptr<Server>& ownServer()
{
    static std::unique_ptr<Server> server;
    return server;
}

const QString& serverAddress()
{
    if (!ownServer()) {
        ownServer() = std::make_unique<Server>();
        // Before the application object goes: QProcess needs it.
        qAddPostRoutine([] { ownServer().reset(); });
    }
    return ownServer()->address();
}

QString freshSchema()
{
    static QAtomicInt last;
    return QStringLiteral("t%1_%2").arg(QCoreApplication::applicationPid()).arg(++last);
}

}

void TestDatabase::engines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgresql") << Engine::Postgresql;
}

TestDatabase::TestDatabase(Engine engine, Start start)
{
    if (engine == Engine::Postgresql && serverAddress().isEmpty()) {
        m_problem = QStringLiteral("PostgreSQL is missing: bash installer/dependencies.sh --tests");
        return;
    }
    const auto parsed = parseStoreUrl(
        engine == Engine::Sqlite ? m_folder.filePath(QStringLiteral("store.db")) : serverAddress());
    if (!parsed) {
        m_problem = parsed.error().rule;
        return;
    }
    m_url = parsed.value();
    if (engine == Engine::Postgresql)
        makeSchema();
    if (start == Start::Empty || !m_problem.isEmpty())
        return;
    if (const Status ready = prepareStore(m_url, true, m_clock); !ready)
        m_problem = ready.error().rule + u' ' + ready.error().detail;
}

TestDatabase::~TestDatabase()
{
    m_database.reset();
    m_connection.reset();
    if (m_url.schema.isEmpty())
        return;
    Connection owner(m_url, Access::ReadWrite);
    if (owner.open())
        (void)owner.run(QStringLiteral("DROP SCHEMA IF EXISTS %1 CASCADE").arg(m_url.schema));
}

void TestDatabase::makeSchema()
{
    Connection owner(m_url, Access::ReadWrite);
    const QString schema = freshSchema();
    Status made = owner.open();
    if (made)
        made = owner.run(QStringLiteral("DROP SCHEMA IF EXISTS %1 CASCADE").arg(schema));
    if (made)
        made = owner.run(QStringLiteral("CREATE SCHEMA %1").arg(schema));
    if (made)
        m_url.schema = schema;
    else
        m_problem = made.error().detail;
}

QString TestDatabase::storeText() const
{
    if (m_url.engine == Engine::Sqlite)
        return m_url.file;
    const QString address = serverAddress();
    return address + (address.contains(u'?') ? u'&' : u'?') + QStringLiteral("schema=")
        + m_url.schema;
}

Database& TestDatabase::database()
{
    if (!m_database)
        m_database = std::make_unique<Database>(m_url);
    return *m_database;
}

Connection& TestDatabase::connection()
{
    if (!m_connection) {
        m_connection = std::make_unique<Connection>(m_url, Access::Create);
        const Status opened = m_connection->open();
        if (!opened)
            qWarning("%s", qPrintable(opened.error().detail));
    }
    return *m_connection;
}
