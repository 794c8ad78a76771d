// SPDX-License-Identifier: GPL-3.0-or-later
// What the real program does before anything else, seen from outside while it runs.
#include "tests/kit/ctlrun.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

class StartupTest : public QObject {
    Q_OBJECT

#ifdef Q_OS_LINUX
private Q_SLOTS:

    void initTestCase()
    {
        // Programs begin with the most there is, so that less is the program's own doing.
        rlimit limit {};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        limit.rlim_cur = limit.rlim_max;
        QCOMPARE(setrlimit(RLIMIT_CORE, &limit), 0);
        m_most = coreLimit(getpid());
        QCOMPARE(mkfifo(QFile::encodeName(m_pipe).constData(), 0600), 0);
    }

    void aCrashLeavesNoMemoryBehind()
    {
        const CtlRun ctl(m_folder.filePath(u"a.db"_s), m_pipe);
        QCOMPARE(coreLimitOf(ctl), QByteArrayList({ "0", "0" }));
    }

    void developersMayKeepTheirDumps()
    {
        CtlRun ctl(m_folder.filePath(u"a.db"_s), m_pipe);
        ctl.setEnvironment(u"MOTCUA_CORE_DUMPS"_s, u"1"_s);
        ctl.setEnvironment(u"ASAN_OPTIONS"_s, u"disable_coredump=0"_s); // sanitizers take them away
        QCOMPARE(coreLimitOf(ctl), m_most);
    }

private:
    /// Soft and hard limit, as the kernel tells them.
    static QByteArrayList coreLimit(qint64 process)
    {
        QFile file(u"/proc/%1/limits"_s.arg(process));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray limits = file.readAll();
        const qsizetype from = limits.indexOf("Max core file size");
        return limits.sliced(from, limits.indexOf('\n', from) - from)
            .simplified()
            .split(' ')
            .mid(4, 2);
    }

    /// Of a run that is at work: it waits for its settings to come through a pipe.
    QByteArrayList coreLimitOf(const CtlRun& ctl)
    {
        const std::unique_ptr<QProcess> process = ctl.start({ u"packets"_s });
        int writer = -1;
        (void)QTest::qWaitFor(
            [&] {
                writer = ::open(QFile::encodeName(m_pipe).constData(), O_WRONLY | O_NONBLOCK);
                return writer >= 0 || process->state() == QProcess::NotRunning;
            },
            30'000);
        const QByteArrayList limits = coreLimit(process->processId());
        if (writer >= 0)
            ::close(writer);
        process->waitForFinished();
        return limits;
    }

    QTemporaryDir m_folder;
    QString m_pipe = m_folder.filePath(u"motcua.ini"_s);
    QByteArrayList m_most;
#endif
};

QTEST_GUILESS_MAIN(StartupTest)
#include "tst_startup.moc"
