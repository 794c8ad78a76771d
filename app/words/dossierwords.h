// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/workcalendar.h"
#include "models/records/dossier.h"
#include "models/records/dossiermembers.h"
#include "models/tables/cellroles.h"

#include <QString>

/// The words for the four states of a dossier that are kept apart, and for its term.
QString paymentWord(const QString& payment); ///< "none", "due", "paid", "unknown"
QString returnWord(ReturnState state);
QString syncWord(const QString& sync); ///< "never" or a packet state's name

/// A term in words and how near it is.
struct DueWords {
    QString text; ///< "Hẹn trả 24/11/2026 17:00 · còn 1 ngày 2 giờ"
    CellUrgency urgency = CellUrgency::None;
};

/// Only an open dossier can be late; what waits for the citizen is paused, what is finished is
/// judged by its end.
DueWords dueWords(const Dossier& dossier, const WorkCalendar& calendar, Moment now);
/// How near the term of a dossier is: overdue, or within a working day.
CellUrgency dueUrgency(const Dossier& dossier, const WorkCalendar& calendar, Moment now);
