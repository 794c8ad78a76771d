// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

using namespace Qt::StringLiterals;

namespace {

bool isWithin(const QString& unit, const QString& only)
{
    return only.isEmpty() || unit == only || unit.startsWith(only + u'.');
}

Error otherUnit(const QString& unit)
{
    return { ErrorKind::Forbidden, unit, u"unit.other"_s, { unit } };
}

}

QString seenUnit(const Act& act)
{
    return act.session.onlyUnit();
}

Status mustSee(const Act& act, const QString& unit)
{
    return isWithin(unit, act.session.onlyUnit()) ? Status(Done {}) : Status(otherUnit(unit));
}

Status mustList(const Act& act, DossierFilter& filter)
{
    if (Status may = act.session.may(Permission::DossierRead); !may)
        return may;
    const QString only = act.session.onlyUnit();
    if (filter.unit.isEmpty())
        filter.unit = only;
    return isWithin(filter.unit, only) ? Status(Done {}) : Status(otherUnit(filter.unit));
}
