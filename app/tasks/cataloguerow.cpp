// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/cataloguerow.h"

#include "models/base/text.h"
#include "models/calendar/period.h"

using namespace Qt::StringLiterals;

Result<int> CatalogueRow::number(int heading, int standard) const
{
    const QString typed = text(heading);
    bool ok = true;
    const int value = typed.isEmpty() ? standard : typed.toInt(&ok);
    return ok && (value >= 0 || typed.isEmpty()) ? Result<int>(value) : Result<int>(wrong(heading));
}

Result<QDate> CatalogueRow::day(int heading) const
{
    const QString typed = text(heading);
    // Spreadsheets give whole moments, people days.
    for (const QString& form : { u"dd/MM/yyyy"_s, u"d/M/yyyy"_s, u"yyyy-MM-dd"_s }) {
        if (const QDate day = QDate::fromString(typed, form); day.isValid())
            return day;
    }
    const QDate day = QDate::fromString(typed.left(8), u"yyyyMMdd"_s);
    return day.isValid() ? Result<QDate>(day) : Result<QDate>(wrong(heading));
}

Result<Moment> CatalogueRow::validTo(int heading) const
{
    if (text(heading).isEmpty())
        return kNoMoment;
    const Result<QDate> last = day(heading);
    return last ? Result<Moment>(startOfDay(last.value().addDays(1)))
                : Result<Moment>(last.error());
}

Result<bool> CatalogueRow::yes(int heading, bool standard) const
{
    const QString typed = text::fold(text(heading));
    if (typed.isEmpty())
        return standard;
    if (QStringList { u"1"_s, u"x"_s, u"co"_s, u"yes"_s, u"true"_s }.contains(typed))
        return true;
    if (QStringList { u"0"_s, u"khong"_s, u"no"_s, u"false"_s }.contains(typed))
        return false;
    return wrong(heading);
}

Result<int> CatalogueRow::minute(int heading, int standard) const
{
    if (text(heading).isEmpty())
        return standard;
    const QTime time = QTime::fromString(text(heading), u"H:mm"_s);
    return time.isValid() ? Result<int>(time.msecsSinceStartOfDay() / 60'000)
                          : Result<int>(wrong(heading));
}

Error CatalogueRow::wrong(int heading) const
{
    return { ErrorKind::Invalid, {}, u"catalogue.cell"_s,
        { QString::number(m_row.number), m_headings.at(heading), text(heading) } };
}
