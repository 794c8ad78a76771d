// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/calendar/deadline.h"
#include "models/records/dossier.h"

class Connection;

/// When dossiers are due by what is held of them: reception, term of the procedure, calendar of the
/// unit, waits told by requests and steps, extension. What the record says is not asked.
class Deadlines {
public:
    static Result<DeadlineFacts> facts(Connection& connection, const Dossier& dossier);
    static Result<Reckoning> reckon(Connection& connection, const Dossier& dossier);

    /// By the term of a procedure alone; kNoMoment where no term is known.
    static Result<Moment> byTerm(
        Connection& connection, const QString& unit, const QString& procedureCode, Moment received);

    /// The recorded due moment of a dossier whose wait ends now, moved as the ground says: on by
    /// the wait, anew from now, or not at all.
    static Result<Moment> afterWaiting(Connection& connection, const Dossier& dossier, Moment now);
};
