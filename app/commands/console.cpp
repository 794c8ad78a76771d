// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"

#include <QFile>

#include <atomic>
#include <cstdio>
#include <string>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <fcntl.h>
#include <io.h>
#else
#include <termios.h>
#include <unistd.h>

#include <csignal>
#include <iostream>
#endif

namespace {

std::atomic<int> theInterrupts = 0;

#ifdef Q_OS_WIN

// The system ends a closed console's programs after five seconds.
constexpr DWORD kClosingMs = 4'500;
HANDLE theMainThread = nullptr;

/// The console behind a standard handle, if it is one.
HANDLE consoleOf(DWORD which)
{
    const HANDLE handle = GetStdHandle(which);
    DWORD mode = 0;
    return handle && handle != INVALID_HANDLE_VALUE && GetConsoleMode(handle, &mode) ? handle
                                                                                     : nullptr;
}

void put(DWORD which, FILE* file, const QByteArray& text)
{
    if (const HANDLE console = consoleOf(which)) {
        const std::wstring words = QString::fromUtf8(text).toStdWString();
        constexpr size_t kMost = 8'192; // old consoles take no more at a time
        for (size_t from = 0; from < words.size(); from += kMost) {
            DWORD written = 0;
            const auto size = DWORD(std::min(kMost, words.size() - from));
            WriteConsoleW(console, words.data() + from, size, &written, nullptr);
        }
        return;
    }
    _setmode(_fileno(file), _O_BINARY); // \n stays what it is
    std::fwrite(text.constData(), 1, size_t(text.size()), file);
    std::fflush(file);
}

BOOL WINAPI onInterrupt(DWORD event)
{
    const bool again = theInterrupts++ > 0;
    if (event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT)
        return again ? FALSE : TRUE;
    // Coming back ends the process: its main thread is given the time to end it well.
    WaitForSingleObject(theMainThread, kClosingMs);
    return TRUE;
}

#else

void put(FILE* file, const QByteArray& text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), file);
    std::fflush(file);
}

void onInterrupt(int signal)
{
    if (theInterrupts++ > 0) {
        std::signal(signal, SIG_DFL);
        std::raise(signal);
    }
}

#endif

}

bool Console::interrupted()
{
    return theInterrupts > 0;
}

#ifdef Q_OS_WIN

void Console::out(const QByteArray& text)
{
    put(STD_OUTPUT_HANDLE, stdout, text);
}

void Console::err(const QByteArray& text)
{
    put(STD_ERROR_HANDLE, stderr, text);
}

bool Console::hasKeyboard()
{
    return consoleOf(STD_INPUT_HANDLE) != nullptr;
}

QString Console::readHidden()
{
    const HANDLE console = consoleOf(STD_INPUT_HANDLE);
    if (!console)
        return {};
    DWORD mode = 0;
    GetConsoleMode(console, &mode);
    SetConsoleMode(console, (mode | ENABLE_LINE_INPUT) & ~DWORD(ENABLE_ECHO_INPUT));
    std::wstring line(1'024, L'\0');
    DWORD size = 0;
    if (!ReadConsoleW(console, line.data(), DWORD(line.size()), &size, nullptr))
        size = 0;
    SetConsoleMode(console, mode);
    QString typed = QString::fromWCharArray(line.data(), int(size));
    SecureZeroMemory(line.data(), line.size() * sizeof(wchar_t));
    while (typed.endsWith(u'\n') || typed.endsWith(u'\r'))
        typed.chop(1);
    return typed;
}

void Console::watchInterrupt()
{
    const HANDLE self = GetCurrentProcess();
    DuplicateHandle(self, GetCurrentThread(), self, &theMainThread, SYNCHRONIZE, FALSE, 0);
    SetConsoleCtrlHandler(onInterrupt, TRUE);
}

#else

void Console::out(const QByteArray& text)
{
    put(stdout, text);
}

void Console::err(const QByteArray& text)
{
    put(stderr, text);
}

bool Console::hasKeyboard()
{
    return isatty(STDIN_FILENO) != 0;
}

QString Console::readHidden()
{
    termios shown {};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    std::string line;
    std::getline(std::cin, line);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    return QString::fromUtf8(QByteArray::fromStdString(line));
}

void Console::watchInterrupt()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

#endif

QByteArray Console::readAll(qint64 most)
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.read(most) : QByteArray();
}
