// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QDate>
#include <QString>
#include <QTime>

/// How numbers, moments, spans of time and citizens' numbers are written: the same on screen, on
/// paper and in exports, in both languages (Vietnamese figures, Viet Nam time +07:00). Pure; any
/// thread.
namespace Format {

/// "–": an empty cell of a table. Comparisons write emptyInComparison() instead.
QString none();
QString emptyInComparison(); ///< "(trống)"

QString number(qint64 value); ///< 1.234.567 · −3 with a real minus
QString decimal(double value, int places = 1); ///< 12,5
QString percentOf(double ratio, int places = 1); ///< 0.978 → "97,8%"; not finite → none()
/// "97,8%" of numerator / denominator; none() when there is nothing to divide by.
QString percent(qint64 numerator, qint64 denominator);
QString share(qint64 numerator, qint64 denominator); ///< "1.412 / 1.444"
QString dong(qint64 amount); ///< "15.000 đ"
QString atLeast(qint64 value); ///< "≥ 400"
QString fileSize(qint64 bytes); ///< "1,7 MB"

// kNoMoment and invalid dates give none().
QString date(Moment moment); ///< 23/11/2026
QString date(QDate date);
QString time(Moment moment); ///< 14:32
QString timeWithSeconds(Moment moment); ///< 14:32:07
QString dateTime(Moment moment); ///< 23/11/2026 14:32
/// For lists: 23/11 in the year of `now`, else 23/11/2026.
QString shortDate(Moment moment, Moment now);
/// "15/09 – 14/10/2026"; years on both sides when they differ.
QString range(QDate from, QDate to);
QString weekday(QDate date); ///< Thứ Hai

/// Working time: 8 hours are one day. "38 phút" · "2 giờ 28 phút" · "1 ngày 2 giờ".
QString workSpan(qint64 minutes);
/// The same, for a term: overdue (negative) gives "quá 5 giờ".
QString timeLeft(qint64 minutes);
/// Clock time: "420 ms" · "7 giây" · "6 phút 11 giây" · "3 giờ 12 phút" · "2 ngày 4 giờ" (24 h).
QString span(qint64 milliseconds);

/// Runs of nine and more digits inside free text, masked like text::maskedCitizenNumber.
QString maskedText(const QString& words);
}
