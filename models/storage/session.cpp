// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "models/storage/storeplace.h"

#include <QAtomicInteger>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlError>

#include <chrono>
#include <condition_variable>
#include <mutex>

// The session of a connection: opening, set-up, transactions.

namespace {

constexpr int kTries = 5;
constexpr int kTriesOfSetting = 8; // some 2.5 seconds

QString freshName()
{
    static QAtomicInteger<quint64> last;
    return QStringLiteral("motcua-%1").arg(++last);
}

/// A growing random pause, cut short when nobody wants the answer any more.
void pauseBeforeTry(int number, const std::stop_token& stop)
{
    const int most = 10 << number;
    const auto pause = std::chrono::milliseconds(5 + QRandomGenerator::global()->bounded(most));
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    never.wait_for(lock, stop, pause, [] { return false; });
}

/// Does a work again while it is answered with Busy, so many times, unless nobody wants it any
/// more.
Status patiently(const Connection& connection, int tries, const std::stop_token& stop,
    const std::function<Status()>& work)
{
    for (int number = 1;; ++number) {
        Status done = work();
        if (done || done.error().kind != ErrorKind::Busy || number == tries
            || connection.cancelled())
            return done;
        pauseBeforeTry(number, stop);
    }
}

Status answered(const Dialect::Setting& setting, const QString& answer)
{
    if (answer.compare(setting.expected, Qt::CaseInsensitive) == 0)
        return Done {};
    return Error { ErrorKind::Broken, setting.statement + QStringLiteral(" -> ") + answer,
        QStringLiteral("store.setting"), { setting.statement, answer } };
}

}

Connection::Connection(StoreUrl url, Access access)
    : m_url(std::move(url))
    , m_access(access)
    , m_dialect(m_url.engine)
    , m_name(freshName())
{
}

Connection::~Connection()
{
    close();
}

Status Connection::open()
{
    if (m_database.isOpen() && !m_lost)
        return Done {};
    close();
    if (m_dialect.isSqlite() && m_access != Access::Create && !QFile::exists(m_url.file))
        return Error { ErrorKind::NotFound, m_url.shown(), QStringLiteral("store.missing"),
            { m_url.shown() } };
    // A copy may be looked at wherever it lies; nobody writes into it.
    if (m_dialect.isSqlite() && m_access != Access::Inspect) {
        if (Status place = refusePlace(m_url.file); !place)
            return place;
    }
    m_database = QSqlDatabase::addDatabase(m_dialect.driverName(), m_name);
    m_database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (m_dialect.isSqlite()) {
        m_database.setDatabaseName(m_url.file);
        m_database.setConnectOptions(m_access == Access::Inspect
                ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
                : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    } else {
        nameServer();
    }
    if (!m_database.open()) {
        Error error = m_dialect.error(m_database.lastError(), QStringLiteral("connect"));
        error.args = { m_url.shown() };
        close();
        return error;
    }
    m_lost = false;
    Status ready = setUp();
    if (!ready)
        close();
    return ready;
}

void Connection::nameServer()
{
    m_database.setHostName(m_url.host);
    m_database.setPort(m_url.port);
    m_database.setDatabaseName(m_url.database);
    m_database.setUserName(m_url.user);
    m_database.setPassword(m_url.password);
    QStringList options { QStringLiteral("application_name=motcua") };
    QMap<QString, QString> named = m_url.options;
    if (!named.contains(QStringLiteral("connect_timeout")))
        named.insert(QStringLiteral("connect_timeout"), QStringLiteral("5"));
    // Whoever must prove a certificate must also prove to be the end of the encrypted line.
    if (named.value(QStringLiteral("sslmode")) == QStringLiteral("verify-full")
        && !named.contains(QStringLiteral("channel_binding")))
        named.insert(QStringLiteral("channel_binding"), QStringLiteral("require"));
    for (auto option = named.cbegin(); option != named.cend(); ++option)
        options.append(option.key() + u'=' + option.value());
    m_database.setConnectOptions(options.join(u';'));
}

void Connection::close()
{
    if (!m_database.isValid())
        return;
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
    m_inTransaction = false;
    m_reading = false;
}

Status Connection::setUp()
{
    QList<Dialect::Setting> settings = m_dialect.session(m_access);
    if (!m_url.schema.isEmpty())
        settings.append({ QStringLiteral("SET search_path = %1").arg(m_url.schema) });
    const auto set = [this](const Dialect::Setting& setting) -> Status {
        if (Status done = runPlain(setting.statement); !done)
            return done;
        if (setting.check.isEmpty())
            return Done {};
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(setting.check) || !query.next())
            return failed(query.lastError(), setting.check);
        return answered(setting, query.value(0).toString());
    };
    // SQLite refuses the change to WAL at once, whatever busy_timeout says, while another
    // program that opens the same new file is making it.
    for (const Dialect::Setting& setting : settings) {
        Status done = patiently(*this, kTriesOfSetting, m_stop, [&] { return set(setting); });
        if (!done)
            return done;
    }
    return Done {};
}

Error Connection::failed(const QSqlError& error, const QString& sql)
{
    Error ours = m_dialect.error(error, sql);
    if (ours.kind == ErrorKind::Unreachable)
        m_lost = true;
    if (m_inTransaction && !m_doom)
        m_doom = ours;
    return ours;
}

Status Connection::begin(Scope scope)
{
    const bool writes = scope == Scope::Write && !isReader();
    const QString statement = writes ? m_dialect.beginWrite() : m_dialect.beginSnapshot();
    for (int turn = 0; turn < 2; ++turn) {
        if (!m_database.isOpen())
            return Error { ErrorKind::Unreachable, QStringLiteral("not connected") };
        Status begun = Done {};
        if (!statement.isEmpty())
            begun = runPlain(statement);
        else if (!m_database.transaction())
            begun = failed(m_database.lastError(), QStringLiteral("begin"));
        // Nothing was done yet: a connection that died while idle is made anew, once.
        if (begun || !m_lost || turn == 1)
            return begun;
        if (Status again = open(); !again)
            return again;
    }
    return Done {};
}

Status Connection::commit()
{
    // Always the driver's: a raw COMMIT of an aborted transaction reports success on PostgreSQL.
    if (m_database.commit())
        return Done {};
    Error error = failed(m_database.lastError(), QStringLiteral("commit"));
    if (error.kind == ErrorKind::Unreachable)
        error.rule = QStringLiteral("store.unclear");
    return error;
}

void Connection::rollback()
{
    // SQLite rolls back by itself on a full disk; then there is nothing left to undo.
    m_database.rollback();
}

Status Connection::attempt(const std::function<Status()>& work, Scope scope)
{
    m_doom.reset();
    if (Status begun = begin(scope); !begun)
        return begun;
    m_inTransaction = true;
    Status done = work();
    // A failed statement ends the transaction on PostgreSQL; both engines keep the same rule.
    if (done && m_doom)
        done = *m_doom;
    if (done)
        done = commit();
    m_inTransaction = false;
    m_doom.reset();
    if (!done)
        rollback();
    return done;
}

Status Connection::snapshot(const std::function<Status()>& work)
{
    return m_inTransaction ? work() : attempt(work, Scope::Snapshot);
}

Status Connection::transaction(const std::function<Status()>& work)
{
    if (m_inTransaction)
        return work();
    return patiently(*this, kTries, m_stop, [&] { return attempt(work, Scope::Write); });
}
