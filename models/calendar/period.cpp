// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/period.h"

#include <QTime>

namespace {

constexpr int kReportStart = 15;

bool isReport(PeriodKind kind)
{
    return kind == PeriodKind::ReportMonth || kind == PeriodKind::ReportQuarter
        || kind == PeriodKind::ReportYear;
}

/// How many months a period of the kind has; 0 for free ranges.
int monthsOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
    case PeriodKind::ReportMonth:
        return 1;
    case PeriodKind::Quarter:
    case PeriodKind::ReportQuarter:
        return 3;
    case PeriodKind::Year:
    case PeriodKind::ReportYear:
        return 12;
    case PeriodKind::Free:
        return 0;
    }
    return 0;
}

}

Moment startOfDay(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch();
}

Period namedPeriod(PeriodKind kind, int year, int number)
{
    const int months = monthsOf(kind);
    const int firstMonth = months == 12 ? 1 : (number - 1) * months + 1;
    QDate first(year, firstMonth, 1);
    QDate end = first.addMonths(months);
    if (isReport(kind)) {
        first = first.addMonths(-1).addDays(kReportStart - 1);
        end = end.addMonths(-1).addDays(kReportStart - 1);
    }
    return { kind, startOfDay(first), startOfDay(end), year, months == 12 ? 0 : number };
}

Period periodAround(PeriodKind kind, QDate day)
{
    if (kind == PeriodKind::Free)
        return freePeriod(day, day);
    // From the 15th on a day belongs to the report of the next month.
    const QDate named =
        isReport(kind) && day.day() >= kReportStart ? day.addDays(1 - day.day()).addMonths(1) : day;
    const int months = monthsOf(kind);
    return namedPeriod(kind, named.year(), months == 12 ? 0 : (named.month() - 1) / months + 1);
}

Period shifted(const Period& period, int steps)
{
    if (period.kind == PeriodKind::Free) {
        const qint64 days = period.firstDay().daysTo(period.lastDay()) + 1;
        return freePeriod(
            period.firstDay().addDays(days * steps), period.lastDay().addDays(days * steps));
    }
    const int months = monthsOf(period.kind);
    if (months == 12)
        return namedPeriod(period.kind, period.year + steps, 0);
    const QDate first =
        QDate(period.year, (period.number - 1) * months + 1, 1).addMonths(months * steps);
    return namedPeriod(period.kind, first.year(), (first.month() - 1) / months + 1);
}

Period freePeriod(QDate first, QDate last)
{
    return { PeriodKind::Free, startOfDay(first), startOfDay(last.addDays(1)), first.year(), 0 };
}
