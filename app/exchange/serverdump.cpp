// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/backupfiles.h"
#include "models/base/ownfiles.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace {

constexpr int kLongestDump = 6 * 60 * 60 * 1000;

Error noTool(const QString& tool)
{
    return { ErrorKind::Unreachable, QStringLiteral("not installed"), QStringLiteral("backup.tool"),
        { tool } };
}

/// The address as libpq's environment: nothing of it shows in the list of processes.
QProcessEnvironment environmentFor(const StoreUrl& store)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&](const char* name, const QString& value) {
        if (!value.isEmpty())
            environment.insert(QString::fromLatin1(name), value);
    };
    set("PGHOST", store.host);
    set("PGPORT", QString::number(store.port));
    set("PGDATABASE", store.database);
    set("PGUSER", store.user);
    set("PGPASSWORD", store.password);
    set("PGSSLMODE", store.options.value(QStringLiteral("sslmode")));
    set("PGSSLROOTCERT", store.options.value(QStringLiteral("sslrootcert")));
    set("PGSSLCERT", store.options.value(QStringLiteral("sslcert")));
    set("PGSSLKEY", store.options.value(QStringLiteral("sslkey")));
    set("PGCHANNELBINDING", store.options.value(QStringLiteral("channel_binding")));
    return environment;
}

Status runTool(const QString& name, const QStringList& arguments,
    const QProcessEnvironment& environment, const QString& file)
{
    const QString tool = QStandardPaths::findExecutable(name);
    if (tool.isEmpty())
        return noTool(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(tool, arguments);
    if (!process.waitForFinished(kLongestDump) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0) {
        const QString said = QString::fromLocal8Bit(process.readAllStandardError()).simplified();
        return backupfiles::unwritable(file, said.left(300));
    }
    return Done {};
}

}

namespace backupfiles {

Status dumpServer(const StoreUrl& store, const QString& file)
{
    QStringList arguments { QStringLiteral("--format=custom"), QStringLiteral("--no-password"),
        QStringLiteral("--file=") + file };
    if (!store.schema.isEmpty())
        arguments.append(QStringLiteral("--schema=") + store.schema);
    Status done = runTool(QStringLiteral("pg_dump"), arguments, environmentFor(store), file);
    if (done)
        done = runTool(QStringLiteral("pg_restore"), { QStringLiteral("--list"), file },
            QProcessEnvironment::systemEnvironment(), file);
    if (!done)
        (void)ownfiles::remove(file);
    return done;
}

}
