// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/auditentry.h"

#include <QSysInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

namespace {

/// The account this process runs under: a witness beside the sign-in name, never a proof.
QString accountName()
{
#ifdef Q_OS_WIN
    wchar_t name[257];
    DWORD size = 257;
    return GetUserNameW(name, &size) ? QString::fromWCharArray(name) : QString();
#else
    const passwd* account = getpwuid(geteuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString::number(geteuid());
#endif
}

}

Actor Actor::here(const QString& login)
{
    // Asked once: the account's data base is not for several threads.
    static const QString account = accountName();
    static const QString machine = QSysInfo::machineHostName();
    return { login, account, machine, QStringLiteral("motcua " MOTCUA_VERSION) };
}
