// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#endif

namespace {

#ifdef Q_OS_WIN

template <typename Function> Function systemFunction(const wchar_t* library, const char* name)
{
    const HMODULE module = GetModuleHandleW(library);
    return module
        ? reinterpret_cast<Function>(reinterpret_cast<void*>(GetProcAddress(module, name)))
        : nullptr;
}

/// The folder of the program, asked of the system: there is no QCoreApplication yet.
QString ownFolder()
{
    std::wstring path(32'768, L'\0');
    const DWORD size = GetModuleFileNameW(nullptr, path.data(), DWORD(path.size()));
    return QFileInfo(QString::fromWCharArray(path.data(), int(size))).absolutePath();
}

void trustOwnLibrariesOnly()
{
    // Resolved at run time: the import library of some compilers does not know it.
    using SetDirectories = BOOL(WINAPI*)(DWORD);
    constexpr DWORD kApplicationFolder = 0x0200;
    constexpr DWORD kSystemFolder = 0x0800;
    if (const auto set =
            systemFunction<SetDirectories>(L"kernel32.dll", "SetDefaultDllDirectories"))
        set(kApplicationFolder | kSystemFolder);
    SetDllDirectoryW(L"");
    const QString folder = ownFolder();
    // A program run from its build folder has its plug-ins elsewhere.
    if (!QFileInfo(folder + QStringLiteral("/platforms")).isDir())
        return;
    qunsetenv("QT_PLUGIN_PATH");
    qunsetenv("QT_QPA_PLATFORM_PLUGIN_PATH");
    QCoreApplication::setLibraryPaths({ folder });
}

void keepMemoryToOurselves()
{
    // Without the box there is no crash report either, and so no dump of the memory.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    using SetFlags = HRESULT(WINAPI*)(DWORD);
    constexpr DWORD kNoHeap = 1;
    if (const auto set = systemFunction<SetFlags>(L"kernel32.dll", "WerSetFlags"))
        set(kNoHeap);
}

#else

void trustOwnLibrariesOnly() { }

void keepMemoryToOurselves()
{
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    // A dump handed to a collector's pipe does not ask the limit.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

#endif

}

void secureStart()
{
    trustOwnLibrariesOnly();
    if (qgetenv("MOTCUA_CORE_DUMPS") != "1")
        keepMemoryToOurselves();
}
