// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ctlrun.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr int kPatienceMs = 120'000;

QString program(const QString& name)
{
    return QStringLiteral(MOTCUA_BIN_DIR "/") + name;
}

/// An INI without a word in it: the settings of whoever runs the tests must not count.
QString noSettings()
{
    static QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.ini"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) ? path : QString();
}
}

QJsonObject CtlAnswer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

CtlRun::CtlRun(const QString& store, const QString& config)
    : m_store(store)
    , m_config(config)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char* name : { "MOTCUA_STORE", "MOTCUA_CONFIG", "MOTCUA_USER_PASSWORD", "LANGUAGE" })
        m_environment.remove(QString::fromLatin1(name));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"MOTCUA_PORTAL_PASSWORD"_s, u"mat-khau"_s);
}

void CtlRun::setEnvironment(const QString& name, const QString& value)
{
    m_environment.insert(name, value);
}

void CtlRun::prepare(QProcess& process, const QStringList& words) const
{
    QStringList all = words;
    if (!m_store.isEmpty())
        all << u"--store"_s << m_store;
    all << u"--config"_s << (m_config.isEmpty() ? noSettings() : m_config);
    process.setProgram(program(u"motcuactl"_s));
    process.setArguments(all);
    process.setProcessEnvironment(m_environment);
}

CtlAnswer CtlRun::run(const QStringList& words) const
{
    QProcess process;
    prepare(process, words);
    process.start();
    process.closeWriteChannel();
    CtlAnswer answer;
    if (process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit)
        answer.code = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

std::unique_ptr<QProcess> CtlRun::start(const QStringList& words) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, words);
    process->start();
    process->waitForStarted(kPatienceMs);
    return process;
}

PortalProcess::PortalProcess(const QJsonObject& script)
    : m_script(script)
{
}

PortalProcess::~PortalProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(5'000);
}

bool PortalProcess::start()
{
    QFile file(m_folder.filePath(u"script.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(m_script).toJson());
    file.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program(u"fakeportal"_s),
        { u"--port"_s, u"0"_s, u"--print-port"_s, u"--script"_s, file.fileName(), u"--settings"_s,
            config(), u"--ledger"_s, m_folder.filePath(u"ledger"_s) });
    return m_process.waitForReadyRead(kPatienceMs) && QFile::exists(config());
}

QList<QJsonObject> PortalProcess::ledger(const QString& key) const
{
    QList<QJsonObject> lines;
    QFile file(m_folder.filePath(u"ledger"_s));
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (line.contains(key))
            lines += line;
    }
    return lines;
}

int PortalProcess::effects(const QString& kind) const
{
    int count = 0;
    for (const QJsonObject& line : ledger(u"effect"_s))
        count += line.value(u"effect"_s).toString() == kind ? 1 : 0;
    return count;
}
