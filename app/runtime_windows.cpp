// SPDX-License-Identifier: GPL-3.0-or-later
// Two faults of MinGW's run time that programs of ours met under Wine, and how they are kept away.
#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>

#include <cstdio>
#include <cstdlib>

extern "C" int __cxa_thread_atexit(void (*destructor)(void*), void* object, void* library);

namespace {

/// When a thread ends, its thread_local storage and the list of destructors of what lies in it are
/// taken away in the order in which the process first used each of the two. Storage that comes
/// first leaves destructors to freed memory (Qt has one in every thread that ran a regular
/// expression). Before anything is stored, so the list is begun here.
__attribute__((constructor(101))) void destructorsComeBeforeTheirStorage()
{
    (void)__cxa_thread_atexit([](void*) {}, nullptr, nullptr);
}

}

extern "C" [[noreturn]] void __wrap_exit(int code);

/// Stands for exit(), which main() returns to (the linker's --wrap, app/CMakeLists.txt). Windows
/// ends what threads are left wherever they are and then lets every library tidy up; the C++
/// library there waited for ever for a lock of such a thread (pthread_key_delete). Nothing is lost
/// by leaving at once: stores, files and connections are closed before main() ends.
void __wrap_exit(int code)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
    std::abort(); // not reached
}
#endif
