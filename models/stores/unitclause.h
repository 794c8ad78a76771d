// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

/// "These units and the units below them" as a condition on column `unit`; unit codes go from
/// general to particular, groups by points (Decision 20/2020/QĐ-TTg). No unit means all.
struct UnitClause {
    QString sql;
    QVariantList binds;

    explicit UnitClause(const QString& unit, const QString& column = QStringLiteral("unit"))
        : UnitClause(unit.isEmpty() ? QStringList() : QStringList { unit }, column)
    {
    }

    UnitClause(const QStringList& units, const QString& column)
    {
        if (units.isEmpty())
            return;
        // '/' is the sign after '.': a range the index can serve.
        const QString one = QStringLiteral("%1 = ? OR (%1 > ? AND %1 < ?)").arg(column);
        QStringList any;
        for (const QString& unit : units) {
            any << one;
            binds << unit << QString(unit + u'.') << QString(unit + u'/');
        }
        sql = QStringLiteral(" AND (%1)").arg(any.join(QStringLiteral(" OR ")));
    }
};
