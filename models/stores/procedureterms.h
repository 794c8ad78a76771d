// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QString>

class Connection;

/// How long a procedure may take, and whether it ends with a paper result.
struct ProcedureTerm {
    int hours = 0; ///< working hours, eight a day; 0 the same day
    bool paperResult = true;
    bool known = false; ///< the catalogue has the procedure
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
