// SPDX-License-Identifier: GPL-3.0-or-later
// The process that reads a table for another: limits first, then rows to standard output.
#include "app/exchange/foreigntable.h"
#include "app/exchange/tablewire.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstring>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <fcntl.h>
#include <io.h>
#else
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN
/// A job of its own that ends with it: no more memory than a table needs, no further processes.
bool limitProcess()
{
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY
        | JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.ProcessMemoryLimit = SIZE_T(kMostTableMemory);
    return job
        && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits)
        && AssignProcessToJobObject(job, GetCurrentProcess());
}

void openOutput()
{
    _setmode(_fileno(stdout), _O_BINARY);
}
#else
bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both { most, most };
    return setrlimit(what, &both) == 0;
}

/// Data counts what is allocated (libraries are mapped files); no file grows, no dump is left.
bool limitProcess()
{
    constexpr rlim_t kMostSeconds = 600;
    return limit(RLIMIT_DATA, rlim_t(kMostTableMemory)) && limit(RLIMIT_CORE, 0)
        && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CPU, kMostSeconds);
}

void openOutput() { }
#endif

bool put(const QByteArray& bytes)
{
    return fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
}

int readFor(const QString& code, const QString& path)
{
    openOutput();
    if (!limitProcess() || !put(tablewire::begun()) || fflush(stdout) != 0)
        return 1;
    const Status read = readTable(
        path,
        [](const TableRow& row) -> Status {
            // Nobody listens any more: the reader has what it wanted, or gave up.
            return put(tablewire::row(row)) ? Status(Done {})
                                            : Status(Error { ErrorKind::Cancelled, {}, {}, {} });
        },
        encodingFromCode(code));
    const bool told = put(read ? tablewire::done() : tablewire::failed(read.error()));
    return told && fflush(stdout) == 0 ? 0 : 1;
}

}

bool ranAsTableReader(int argc, char* argv[], int& code)
{
    if (argc != 4 || std::strcmp(argv[1], "--read-table") != 0)
        return false;
    const QCoreApplication app(argc, argv); // knows the arguments in Unicode on every system
    const QStringList arguments = QCoreApplication::arguments();
    code = readFor(arguments.value(2), arguments.value(3));
    return true;
}
