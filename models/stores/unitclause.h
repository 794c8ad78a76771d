// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

/// "This unit and the units below it" as a condition on column `unit`; unit codes go from general
/// to particular, groups by points (Decision 20/2020/QĐ-TTg). An empty unit means all.
struct UnitClause {
    QString sql;
    QVariantList binds;

    explicit UnitClause(const QString& unit, const QString& column = QStringLiteral("unit"))
    {
        if (unit.isEmpty())
            return;
        // '/' is the sign after '.': a range the index can serve.
        sql = QStringLiteral(" AND (%1 = ? OR (%1 > ? AND %1 < ?))").arg(column);
        binds = { unit, QString(unit + u'.'), QString(unit + u'/') };
    }
};
