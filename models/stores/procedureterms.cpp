// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/procedureterms.h"

#include "models/storage/connection.h"

namespace {

constexpr int kHoursOfDay = 8;

/// From column `at` on: hours, paper result, calendar days, cut-off, pauses.
ProcedureTerm termOf(const Row& row, int at)
{
    return { static_cast<int>(row.number(at)), row.yes(at + 1),
        static_cast<int>(row.number(at + 2)), static_cast<int>(row.number(at + 3)),
        row.text(at + 4) };
}

}

Term ProcedureTerm::term() const
{
    if (calendarDays > 0)
        return { Term::Kind::CalendarDays, calendarDays, cutOff };
    if (hours < 0)
        return {};
    if (hours == 0)
        return { Term::Kind::SameDay, 0, cutOff };
    if (hours % kHoursOfDay == 0)
        return { Term::Kind::WorkingDays, hours / kHoursOfDay, cutOff };
    return { Term::Kind::Hours, hours, cutOff };
}

Result<ProcedureTerm> ProcedureTerms::find(Connection& connection, const QString& procedureCode)
{
    ProcedureTerm term;
    Result<bool> found = connection.first(
        QStringLiteral("SELECT term_hours, paper_result, term_days, cut_off, pauses"
                       " FROM procedure WHERE code = ?"),
        { procedureCode }, [&term](const Row& row) { term = termOf(row, 0); });
    if (!found)
        return found.error();
    return term;
}

Result<QHash<QString, ProcedureTerm>> ProcedureTerms::all(Connection& connection)
{
    QHash<QString, ProcedureTerm> terms;
    const Status read = connection.each(
        QStringLiteral("SELECT code, term_hours, paper_result, term_days, cut_off, pauses"
                       " FROM procedure"),
        {}, [&terms](const Row& row) { terms.insert(row.text(0), termOf(row, 1)); });
    if (!read)
        return read.error();
    return terms;
}

Status ProcedureTerms::put(
    Connection& connection, const QString& procedureCode, const ProcedureTerm& term)
{
    return connection.run(
        QStringLiteral("UPDATE procedure SET term_hours = ?, paper_result = ?, term_days = ?,"
                       " cut_off = ?, pauses = ? WHERE code = ?"),
        { term.hours, term.paperResult, term.calendarDays, term.cutOff,
            term.pauses.isNull() ? QStringLiteral("") : term.pauses, procedureCode });
}
