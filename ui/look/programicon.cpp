// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/programicon.h"

QIcon programIcon()
{
    QIcon icon;
    for (const int side : { 16, 24, 32, 48, 64, 128, 256 })
        icon.addFile(QStringLiteral(":/icon/motcua-%1.png").arg(side));
    return icon;
}
