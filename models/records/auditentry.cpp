// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/auditentry.h"

#include <QSysInfo>

Actor Actor::here(const QString& login)
{
    // The account's name as the system gives it to every process; only a witness, never a proof.
    QString account = qEnvironmentVariable("USER");
    if (account.isEmpty())
        account = qEnvironmentVariable("USERNAME");
    if (account.isEmpty())
        account = qEnvironmentVariable("LOGNAME");
    return { login, account, QSysInfo::machineHostName(),
        QStringLiteral("motcua " MOTCUA_VERSION) };
}
