// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A found stretch of a text, in UTF-16 units.
struct Hit {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Where the sought words stand in a text, accents and case aside; in order, not overlapping.
QList<Hit> hitsOf(const QString& text, const QString& sought);
