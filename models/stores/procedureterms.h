// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/calendar/deadline.h"

#include <QHash>
#include <QString>

class Connection;

/// How long a procedure may take, and whether it ends with a paper result.
struct ProcedureTerm {
    int hours = -1; ///< working hours, eight a day; 0 the same day, -1 not known
    bool paperResult = true;
    int calendarDays = 0; ///< above 0: the term is in calendar days
    int cutOff = kUsualCutOff; ///< within the day: last minute of the day for it
    QString pauses = {}; ///< what waiting does where not as usual, for pauseRulesOf()

    /// False where nobody has said yet: procedures learnt from dossiers come without a term.
    bool known() const { return hours >= 0 || calendarDays > 0; }

    /// Whole days of eight working hours are a term in working days.
    Term term() const;

    bool operator==(const ProcedureTerm&) const = default;
};

/// The terms kept with the catalogue of procedures.
class ProcedureTerms {
public:
    static Result<ProcedureTerm> find(Connection& connection, const QString& procedureCode);
    /// By the code of the procedure.
    static Result<QHash<QString, ProcedureTerm>> all(Connection& connection);
    /// Of a procedure that is in the catalogue.
    static Status put(
        Connection& connection, const QString& procedureCode, const ProcedureTerm& term);
};
