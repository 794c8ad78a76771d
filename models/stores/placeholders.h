// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// "?, ?, ?" for an IN (…) with that many values.
inline QString placeholders(qsizetype count)
{
    Q_ASSERT(count > 0);
    return QStringLiteral("?") + QStringLiteral(", ?").repeated(count - 1);
}
