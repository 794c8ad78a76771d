// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierquery.h"
#include "models/stores/dossierscope.h"
#include "models/stores/dossiersearch.h"
#include "models/stores/unitclause.h"

// Lists of dossiers: counting.

namespace {

using namespace Qt::StringLiterals;

/// Without text and times the roll-up knows the answer.
bool isInRollUp(const DossierFilter& filter)
{
    DossierFilter plain;
    plain.status = filter.status;
    plain.unit = filter.unit;
    plain.procedure = filter.procedure;
    plain.field = filter.field;
    plain.channel = filter.channel;
    plain.open = filter.open;
    plain.units = filter.units;
    plain.lateBefore = filter.lateBefore;
    plain.now = filter.now;
    plain.sort = filter.sort;
    plain.descending = filter.descending;
    return plain == filter;
}

QStringList scopeOf(const DossierFilter& filter)
{
    if (!filter.units.isEmpty())
        return filter.units;
    return filter.unit.isEmpty() ? QStringList() : QStringList { filter.unit };
}

Result<qint64> fromRollUp(Connection& connection, const DossierFilter& filter)
{
    QString sql = u"SELECT COALESCE(SUM(count), 0) FROM dossier_day WHERE event = 'held'"_s;
    Binds binds;
    const auto equal = [&](const QString& column, const QVariant& value) {
        sql += u" AND %1 = ?"_s.arg(column);
        binds.append(value);
    };
    if (filter.status)
        equal(u"status"_s, *filter.status);
    if (!filter.procedure.isEmpty())
        equal(u"procedure_code"_s, filter.procedure);
    if (!filter.field.isEmpty())
        equal(u"field_code"_s, filter.field);
    if (filter.channel)
        equal(u"channel"_s, *filter.channel);
    if (filter.open)
        sql += u" AND status IN (2, 4)"_s;
    const UnitClause unit(scopeOf(filter), u"unit"_s);
    return connection.number(sql + unit.sql, binds + unit.binds);
}

}

Result<qint64> DossierList::count(Connection& connection, const DossierFilter& wanted, qint64 most)
{
    Result<DossierFilter> scope = DossierScope::of(connection, wanted);
    if (!scope)
        return scope.error();
    const DossierFilter& filter = scope.value();
    const DossierQuery query(filter, false);
    DossierSearch search(connection, filter, query);
    if (!search.isEmpty()) {
        Result<DossierSearch::Found> found = search.find(kMostFound);
        if (!found)
            return found.error();
        return static_cast<qint64>(found.value().hits.size()) + (found.value().more ? 1 : 0);
    }
    DossierFilter plain = filter;
    plain.text.clear();
    if (isInRollUp(plain))
        return fromRollUp(connection, plain);
    return connection.number(
        u"SELECT COUNT(*) FROM (SELECT 1 FROM dossier WHERE TRUE%1 LIMIT ?) AS counted"_s.arg(
            query.conditions()),
        query.binds() + Binds { most });
}

Result<qint64> DossierList::total(Connection& connection, const QString& unit)
{
    DossierFilter all;
    all.unit = unit;
    Result<DossierFilter> scope = DossierScope::of(connection, all);
    if (!scope)
        return scope.error();
    return fromRollUp(connection, scope.value());
}
