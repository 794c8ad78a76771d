// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/procedureterms.h"

#include "models/storage/connection.h"

Result<ProcedureTerm> ProcedureTerms::find(Connection& connection, const QString& procedureCode)
{
    ProcedureTerm term;
    Result<bool> found = connection.first(
        QStringLiteral("SELECT term_hours, paper_result FROM procedure WHERE code = ?"),
        { procedureCode }, [&term](const Row& row) {
            term = { static_cast<int>(row.number(0)), row.yes(1) };
        });
    if (!found)
        return found.error();
    return term;
}

Result<QHash<QString, ProcedureTerm>> ProcedureTerms::all(Connection& connection)
{
    QHash<QString, ProcedureTerm> terms;
    const Status read =
        connection.each(QStringLiteral("SELECT code, term_hours, paper_result FROM procedure"), {},
            [&terms](const Row& row) {
                terms.insert(row.text(0), { static_cast<int>(row.number(1)), row.yes(2) });
            });
    if (!read)
        return read.error();
    return terms;
}

Status ProcedureTerms::put(
    Connection& connection, const QString& procedureCode, const ProcedureTerm& term)
{
    return connection.run(
        QStringLiteral("UPDATE procedure SET term_hours = ?, paper_result = ? WHERE code = ?"),
        { term.hours, term.paperResult, procedureCode });
}
