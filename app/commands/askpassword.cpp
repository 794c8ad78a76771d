// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/askpassword.h"

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace {

/// Keeps the terminal from showing what is typed, as long as it lives.
class SilentTerminal {
public:
#ifdef Q_OS_WIN
    SilentTerminal()
        : m_handle(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_handle, &m_mode);
        SetConsoleMode(m_handle, m_mode & ~DWORD(ENABLE_ECHO_INPUT));
    }

    ~SilentTerminal()
    {
        SetConsoleMode(m_handle, m_mode);
    }

private:
    HANDLE m_handle;
    DWORD m_mode = 0;
#else
    SilentTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_mode);
        termios silent = m_mode;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }

    ~SilentTerminal()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_mode);
    }

private:
    termios m_mode {};
#endif
};

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

}

QString askPassword(const QString& prompt)
{
    if (!isTerminal())
        return {};
    std::cerr << prompt.toLocal8Bit().constData() << std::flush;
    std::string line;
    {
        SilentTerminal silent;
        std::getline(std::cin, line);
    }
    std::cerr << std::endl;
    return QString::fromLocal8Bit(QByteArray::fromStdString(line));
}
