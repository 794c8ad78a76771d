// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema.h"

#include "models/storage/connection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr QStringView kVersionTable = u"schema_version";

QString fileText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).remove(u'\r');
}

Error rule(ErrorKind kind, const char* name, const QStringList& args)
{
    return { kind, QStringLiteral("schema"), QString::fromLatin1(name), args };
}

}

Schema::Schema(Engine engine, const QString& folder, int upTo)
    : m_engine(engine)
{
    static const QRegularExpression common(QStringLiteral("^(\\d{4})_[a-z_]+$"));
    const QString twinEnd = engine == Engine::Sqlite ? QStringLiteral(".sqlite.sql")
                                                     : QStringLiteral(".postgresql.sql");
    const QDir files(folder);
    QStringList names = files.entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name);
    for (QString& name : names)
        name = name.section(u'.', 0, 0);
    names.removeDuplicates();
    for (const QString& name : std::as_const(names)) {
        const auto match = common.match(name);
        if (!match.hasMatch() || match.captured(1).toInt() > upTo)
            continue;
        // What both engines share comes first, then what only this one needs.
        const QString text = fileText(files.filePath(name + QStringLiteral(".sql")))
            + fileText(files.filePath(name + twinEnd));
        m_steps.append({ match.captured(1).toInt(), name, text,
            QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex() });
    }
}

int Schema::wanted() const
{
    return m_steps.isEmpty() ? 0 : m_steps.last().number;
}

Result<int> Schema::found(Connection& connection) const
{
    QStringList tables;
    Status read = connection.each(
        connection.dialect().tableNames(), {}, [&](const Row& row) { tables.append(row.text(0)); });
    if (!read)
        return read.error();
    if (!tables.contains(kVersionTable)) {
        if (tables.isEmpty())
            return 0;
        return rule(ErrorKind::Invalid, "store.foreign", { connection.url().shown() });
    }
    int last = 0;
    QString changed;
    read =
        connection.each(QStringLiteral("SELECT number, digest FROM schema_version ORDER BY number"),
            {}, [&](const Row& row) {
                last = int(row.number(0));
                for (const Step& step : m_steps) {
                    if (step.number == last && step.digest != row.text(1).toLatin1())
                        changed = step.name;
                }
            });
    if (!read)
        return read.error();
    if (!changed.isEmpty())
        return rule(ErrorKind::Invalid, "store.changed", { changed });
    return last;
}

Status Schema::check(Connection& connection) const
{
    const Result<int> version = found(connection);
    if (!version)
        return version.error();
    const QStringList numbers { QString::number(version.value()), QString::number(wanted()) };
    if (version.value() == 0)
        return rule(ErrorKind::NotFound, "store.missing", { connection.url().shown() });
    if (version.value() < wanted())
        return rule(ErrorKind::Conflict, "store.older", numbers);
    if (version.value() > wanted())
        return rule(ErrorKind::Conflict, "store.newer", numbers);
    return Done {};
}

Result<int> Schema::upgrade(
    Connection& connection, const Clock& clock, const Progress& progress) const
{
    const Result<int> version = found(connection);
    if (!version)
        return version.error();
    if (version.value() > wanted())
        return check(connection).error();
    if (version.value() > 0 && version.value() < wanted()) {
        if (Status copied = copyBeforeChange(connection, version.value(), clock); !copied)
            return copied.error();
    }
    int applied = 0;
    for (const Step& step : m_steps) {
        if (step.number <= version.value())
            continue;
        const Result<bool> done = apply(connection, step, clock, progress);
        if (!done)
            return done.error();
        applied += done.value() ? 1 : 0;
    }
    return applied;
}

Result<bool> Schema::apply(
    Connection& connection, const Step& step, const Clock& clock, const Progress& progress) const
{
    bool applied = false;
    const Status done = connection.transaction([&]() -> Status {
        applied = false;
        const QStringList first = connection.dialect().beforeUpgrade();
        for (const QString& statement : first) {
            if (Status ready = connection.run(statement); !ready)
                return ready;
        }
        // Under the lock: another workstation may have been faster.
        const Result<int> version = found(connection);
        if (!version)
            return version.error();
        if (version.value() >= step.number)
            return Done {};
        int number = 0;
        const QStringList all = statements(connection.dialect().expanded(step.text));
        for (const QString& statement : all) {
            if (progress)
                progress(step.name, ++number);
            if (Status ran = connection.run(statement); !ran)
                return ran;
        }
        applied = true;
        return connection.run(
            QStringLiteral("INSERT INTO schema_version (number, name, digest, applied, program)"
                           " VALUES (?, ?, ?, ?, ?)"),
            { step.number, step.name, QString::fromLatin1(step.digest), clock(),
                QStringLiteral(MOTCUA_VERSION) });
    });
    if (!done)
        return done.error();
    return applied;
}

Status Schema::copyBeforeChange(Connection& connection, int version, const Clock& clock) const
{
    if (m_engine != Engine::Sqlite)
        return Done {};
    const QString stamp = vietnamTime(clock()).toString(QStringLiteral("yyyyMMddHHmmss"));
    const QString name =
        QStringLiteral("%1.version%2-%3").arg(connection.url().file).arg(version).arg(stamp);
    QString copy = name;
    // The name is taken by making the empty file: two workstations may start at the same second.
    for (int turn = 2; !QFile(copy).open(QIODevice::WriteOnly | QIODevice::NewOnly); ++turn) {
        if (!QFile::exists(copy))
            break; // the folder cannot be written: the statement tells it
        copy = QStringLiteral("%1-%2").arg(name).arg(turn);
    }
    return connection.run(QStringLiteral("VACUUM INTO ?"), { copy });
}

Status prepareStore(const StoreUrl& url, bool upgrade, const Clock& clock)
{
    Connection connection(url, upgrade ? Access::Create : Access::ReadOnly);
    if (Status opened = connection.open(); !opened)
        return opened;
    const Schema schema(url.engine);
    if (upgrade) {
        if (const Result<int> applied = schema.upgrade(connection, clock); !applied)
            return applied.error();
    }
    return schema.check(connection);
}
