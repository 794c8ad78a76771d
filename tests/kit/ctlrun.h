// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/// What one run of motcuactl gave.
struct CtlAnswer {
    int code = -1; ///< exit code; -1 it crashed or did not end
    QByteArray out;
    QString err;

    /// The one document on standard output; empty when it is none.
    QJsonObject json() const;
};

/// The real motcuactl on one store, as a script would run it: own process, own environment,
/// English.
class CtlRun {
public:
    explicit CtlRun(const QString& store, const QString& config = {});

    CtlAnswer run(const QStringList& words) const;

    /// With --json.
    CtlAnswer ask(const QStringList& words) const
    {
        return run(words + QStringList { QStringLiteral("--json") });
    }

    /// Starts it and comes back at once.
    std::unique_ptr<QProcess> start(const QStringList& words) const;

    void setConfig(const QString& config) { m_config = config; }

    void setEnvironment(const QString& name, const QString& value);

private:
    void prepare(QProcess& process, const QStringList& words) const;

    QString m_store;
    QString m_config;
    QProcessEnvironment m_environment;
};

/// The real fakeportal, with a settings file that points at it and a ledger to look into.
class PortalProcess {
public:
    explicit PortalProcess(const QJsonObject& script = {});
    ~PortalProcess();

    bool start();

    QString config() const { return m_folder.filePath(QStringLiteral("motcua.ini")); }

    /// Lines of the ledger that have this key ("request", "effect", "answer").
    QList<QJsonObject> ledger(const QString& key) const;
    /// Effects of a kind, as the portal applied them ("dossier", "step" …).
    int effects(const QString& kind) const;

private:
    QTemporaryDir m_folder;
    QJsonObject m_script;
    QProcess m_process;
};
