// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/openerror.h"

#include <QFileInfo>

Error notOpened(const QFile& file)
{
    const QFileInfo info(file);
    const auto wrong = [&](const char* rule, const QString& reason = {}) {
        return Error { ErrorKind::Invalid, file.errorString(), QString::fromLatin1(rule),
            { file.fileName(), reason } };
    };
    if (!info.exists())
        return wrong("file.absent");
    if (info.isDir())
        return wrong("file.folder");
    if (!info.isReadable())
        return wrong("file.denied");
    return wrong("table.open", file.errorString());
}
