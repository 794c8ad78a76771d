// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/secrets.h"

namespace Secrets {

Error tooLong()
{
    return { ErrorKind::Invalid, {}, QStringLiteral("secrets.long"),
        { QString::number(kLongestSecret) } };
}

QString portalPasswordName(const QString& endpoint, const QString& account)
{
    return QStringLiteral("portal:") + account + u'@' + endpoint;
}

Result<QString> portalPassword(const QString& endpoint, const QString& account)
{
    if (qEnvironmentVariableIsSet("MOTCUA_PORTAL_PASSWORD"))
        return qEnvironmentVariable("MOTCUA_PORTAL_PASSWORD");
    Result<QString> kept = read(portalPasswordName(endpoint, account));
    if (!kept && kept.error().kind == ErrorKind::NotFound)
        return Error { ErrorKind::NotFound, account, QStringLiteral("secrets.none"), { account } };
    return kept;
}

}
