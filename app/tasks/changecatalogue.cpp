// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/changecatalogue.h"

#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "models/calendar/pausegrounds.h"
#include "models/storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

using List = CatalogueStore::List;

Error invalid(const QString& rule, const QString& code)
{
    return { ErrorKind::Invalid, u"catalogue"_s, rule, { code } };
}

QString textOf(const QJsonObject& changes)
{
    return QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact));
}

void differ(
    QJsonObject& changes, const QString& member, const QJsonValue& old, const QJsonValue& now)
{
    if (old != now)
        changes.insert(member, QJsonArray { old, now });
}

QJsonObject differences(const CatalogueEntry& before, const CatalogueEntry& after)
{
    QJsonObject changes;
    differ(changes, u"name"_s, before.name, after.name);
    differ(changes, u"parent"_s, before.parent, after.parent);
    differ(changes, u"successor"_s, before.successor, after.successor);
    differ(changes, u"level"_s, before.level, after.level);
    differ(changes, u"valid_to"_s, before.validTo, after.validTo);
    return changes;
}

Status usable(const CatalogueEntry& entry)
{
    if (entry.code.trimmed().isEmpty())
        return Error { ErrorKind::Invalid, {}, u"catalogue.code"_s, {} };
    if (entry.name.simplified().isEmpty())
        return invalid(u"catalogue.name"_s, entry.code);
    return Done {};
}

/// Going from unit to unit by `next`, nobody is met twice, and all are in the catalogue.
Status leadsSomewhere(const QHash<QString, CatalogueEntry>& units, const CatalogueEntry& unit,
    QString CatalogueEntry::*next)
{
    QSet<QString> met { unit.code };
    QString code = unit.*next;
    if (code == unit.code)
        return invalid(u"catalogue.self"_s, code);
    while (!code.isEmpty()) {
        if (met.contains(code))
            return invalid(u"catalogue.circle"_s, code);
        met.insert(code);
        const auto found = units.constFind(code);
        if (found == units.cend())
            return invalid(u"catalogue.unknown"_s, code);
        code = (*found).*next;
    }
    return Done {};
}

/// Permission first, then change and audit entry in one transaction.
Status changing(Connection& connection, const Act& act, const QString& kind, const QString& code,
    const std::function<Result<QJsonObject>()>& change)
{
    if (Status may = permit(connection, act, Permission::CatalogueManage, kind, code); !may)
        return may;
    return connection.transaction([&]() -> Status {
        const Result<QJsonObject> changes = change();
        if (!changes)
            return changes.error();
        if (changes.value().isEmpty())
            return Done {};
        return recordAct(
            connection, act, u"catalogue.change"_s, kind, code, {}, textOf(changes.value()));
    });
}

/// The same over what is held, read now where nobody has.
Status changing(Connection& connection, const Act& act, const QString& kind, const QString& code,
    HeldCatalogue* held, const std::function<Result<QJsonObject>(HeldCatalogue&)>& change)
{
    return changing(connection, act, kind, code, [&]() -> Result<QJsonObject> {
        if (held)
            return change(*held);
        Result<HeldCatalogue> now = HeldCatalogue::read(connection);
        return now ? change(now.value()) : Result<QJsonObject>(now.error());
    });
}

Result<QJsonObject> putEntry(Connection& connection, List list,
    QHash<QString, CatalogueEntry>& held, const CatalogueEntry& entry)
{
    const bool isNew = !held.contains(entry.code);
    if (Status put = CatalogueStore::put(connection, list, entry); !put)
        return put.error();
    QJsonObject changes = differences(held.value(entry.code), entry);
    if (isNew)
        changes.insert(u"new"_s, true);
    held.insert(entry.code, entry);
    return changes;
}

Result<QJsonObject> putLine(
    Connection& connection, HeldCatalogue& held, const ProcedureLine& procedure)
{
    const CatalogueEntry& entry = procedure.entry;
    if (Status good = usable(entry); !good)
        return good.error();
    if (procedure.term.hours < -1 || procedure.term.calendarDays < 0
        || !pauseRulesOf(procedure.term.pauses))
        return invalid(u"catalogue.term"_s, entry.code);
    if (!entry.parent.isEmpty() && !held.fields.contains(entry.parent))
        return invalid(u"catalogue.unknown"_s, entry.parent);
    Result<QJsonObject> changes = putEntry(connection, List::Procedures, held.procedures, entry);
    if (!changes)
        return changes;
    const ProcedureTerm before = held.terms.value(entry.code);
    differ(changes.value(), u"term_hours"_s, before.hours, procedure.term.hours);
    differ(changes.value(), u"paper_result"_s, before.paperResult, procedure.term.paperResult);
    differ(changes.value(), u"term_days"_s, before.calendarDays, procedure.term.calendarDays);
    differ(changes.value(), u"cut_off"_s, before.cutOff, procedure.term.cutOff);
    differ(changes.value(), u"pauses"_s, before.pauses, procedure.term.pauses);
    if (Status put = ProcedureTerms::put(connection, entry.code, procedure.term); !put)
        return put.error();
    held.terms.insert(entry.code, procedure.term);
    return changes;
}

}

Status putUnit(
    Connection& connection, const Act& act, const CatalogueEntry& unit, HeldCatalogue* held)
{
    return changing(connection, act, u"unit"_s, unit.code, held,
        [&](HeldCatalogue& now) -> Result<QJsonObject> {
            if (Status good = usable(unit); !good)
                return good.error();
            if (Status up = leadsSomewhere(now.units, unit, &CatalogueEntry::parent); !up)
                return up.error();
            if (Status on = leadsSomewhere(now.units, unit, &CatalogueEntry::successor); !on)
                return on.error();
            return putEntry(connection, List::Units, now.units, unit);
        });
}

Status putField(
    Connection& connection, const Act& act, const CatalogueEntry& field, HeldCatalogue* held)
{
    return changing(connection, act, u"field"_s, field.code, held,
        [&](HeldCatalogue& now) -> Result<QJsonObject> {
            if (Status good = usable(field); !good)
                return good.error();
            return putEntry(connection, List::Fields, now.fields, field);
        });
}

Status putProcedure(
    Connection& connection, const Act& act, const ProcedureLine& procedure, HeldCatalogue* held)
{
    return changing(connection, act, u"procedure"_s, procedure.entry.code, held,
        [&](HeldCatalogue& now) { return putLine(connection, now, procedure); });
}

Result<std::vector<ProcedureLine>> procedureLines(Connection& connection)
{
    auto entries = CatalogueStore::entries(connection, List::Procedures);
    if (!entries)
        return entries.error();
    const auto terms = ProcedureTerms::all(connection);
    if (!terms)
        return terms.error();
    std::vector<ProcedureLine> lines;
    for (CatalogueEntry& entry : entries.value()) {
        const ProcedureTerm term = terms.value().value(entry.code);
        lines.push_back({ std::move(entry), term });
    }
    return lines;
}

Status putMapping(Connection& connection, const Act& act, const QString& local,
    const QString& national, HeldCatalogue* held)
{
    return changing(
        connection, act, u"mapping"_s, local, held, [&](HeldCatalogue& now) -> Result<QJsonObject> {
            if (local.trimmed().isEmpty())
                return Error { ErrorKind::Invalid, {}, u"catalogue.code"_s, {} };
            if (national.trimmed().isEmpty())
                return invalid(u"catalogue.national"_s, local);
            const ProcedureMapping fresh { local, national, act.now, act.session.actor.login };
            QJsonObject changes;
            differ(changes, u"national"_s, now.mappings.value(local), national);
            if (changes.isEmpty())
                return changes;
            if (Status put = CatalogueStore::putMapping(connection, fresh); !put)
                return put.error();
            now.mappings.insert(local, national);
            return changes;
        });
}

Status removeMapping(Connection& connection, const Act& act, const QString& local)
{
    return changing(connection, act, u"mapping"_s, local, [&]() -> Result<QJsonObject> {
        if (Status gone = CatalogueStore::removeMapping(connection, local); !gone)
            return gone.error();
        return QJsonObject { { u"removed"_s, true } };
    });
}

Status putCalendarDay(Connection& connection, const Act& act, const CalendarDay& day)
{
    const QString name = day.day.toString(Qt::ISODate);
    return changing(connection, act, u"calendar"_s, name, [&]() -> Result<QJsonObject> {
        const auto days = CatalogueStore::days(connection, day.day.year());
        if (!days)
            return days.error();
        if (std::find(days.value().begin(), days.value().end(), day) != days.value().end())
            return QJsonObject {};
        if (Status put = CatalogueStore::putDay(connection, day); !put)
            return put.error();
        return QJsonObject { { u"unit"_s, day.unit }, { u"working"_s, day.working },
            { u"note"_s, day.note } };
    });
}

Status removeCalendarDay(Connection& connection, const Act& act, const QString& unit, QDate day)
{
    const QString name = day.toString(Qt::ISODate);
    return changing(connection, act, u"calendar"_s, name, [&]() -> Result<QJsonObject> {
        if (Status gone = CatalogueStore::removeDay(connection, unit, day); !gone)
            return gone.error();
        return QJsonObject { { u"unit"_s, unit }, { u"removed"_s, true } };
    });
}

Status learnCatalogues(Connection& connection, const Act& act)
{
    return changing(connection, act, u"catalogue"_s, {}, [&]() -> Result<QJsonObject> {
        if (Status learned = CatalogueStore::learnFromDossiers(connection); !learned)
            return learned.error();
        return QJsonObject { { u"learned"_s, true } };
    });
}
