// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/calendar/deadline.h"

#include <QString>

#include <vector>

/// One line of a reckoning as people read it.
struct ReckoningLine {
    QString title = {}; ///< "Chờ bổ sung hồ sơ: 24/11/2026 08:00 – 27/11/2026 16:00"
    QString detail = {}; ///< "3 ngày 6 giờ làm việc không tính"
    Moment due = kNoMoment; ///< due moment after this line
};

/// "3 ngày làm việc", "5 ngày", "trong ngày (nhận đến 15:00)".
QString termWords(const Term& term);

/// How the due moment of a dossier came about, line by line, with the days that did not count.
std::vector<ReckoningLine> reckoningLines(const Reckoning& reckoning, Language language);

/// Key of a line for programs: "received", "term", "waited", …
QString reckoningWord(ReckoningStep::What what);

/// The record against the reckoning in one sentence.
QString dueDifferenceWords(Moment recorded, const Reckoning& reckoning);
/// For programs: "none", "not_reckoned", "other_hour", "record_earlier", "record_later",
/// "not_recorded".
QString dueDifferenceName(DueDifference difference);
/// True where the record promises another day, or none.
bool differsByDay(DueDifference difference);
