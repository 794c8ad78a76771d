// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/dossierwords.h"

#include "app/words/format.h"
#include "app/words/statewords.h"

#include <QCoreApplication>

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("DossierWords", source);
}

/// The end against the promise, by date.
QString verdict(const Dossier& dossier)
{
    const QDate finished = vietnamTime(dossier.finished).date();
    const QDate due = vietnamTime(dossier.due).date();
    if (finished > due)
        return said(QT_TRANSLATE_NOOP("DossierWords", "finished late"));
    return finished < due ? said(QT_TRANSLATE_NOOP("DossierWords", "finished early"))
                          : said(QT_TRANSLATE_NOOP("DossierWords", "finished on time"));
}

}

QString paymentWord(const QString& payment)
{
    if (payment == u"none")
        return said(QT_TRANSLATE_NOOP("DossierWords", "No fee"));
    if (payment == u"paid")
        return said(QT_TRANSLATE_NOOP("DossierWords", "Paid in full"));
    if (payment == u"due")
        return said(QT_TRANSLATE_NOOP("DossierWords", "Not paid yet"));
    return said(QT_TRANSLATE_NOOP("DossierWords", "Not known"));
}

QString returnWord(ReturnState state)
{
    switch (state) {
    case ReturnState::None:
        return said(QT_TRANSLATE_NOOP("DossierWords", "No result"));
    case ReturnState::Open:
        return said(QT_TRANSLATE_NOOP("DossierWords", "Not returned"));
    case ReturnState::Ready:
        return said(QT_TRANSLATE_NOOP("DossierWords", "Ready to return"));
    case ReturnState::Returned:
        return said(QT_TRANSLATE_NOOP("DossierWords", "Returned"));
    }
    return {};
}

QString syncWord(const QString& sync)
{
    for (int state = 0; state < kPacketStateCount; ++state) {
        if (stateName(static_cast<PacketState>(state)) == sync)
            return stateWord(static_cast<PacketState>(state));
    }
    return said(QT_TRANSLATE_NOOP("DossierWords", "Never sent"));
}

CellUrgency dueUrgency(const Dossier& dossier, const WorkCalendar& calendar, Moment now)
{
    if (!isOpenStatus(dossier.status) || dossier.due == kNoMoment)
        return CellUrgency::None;
    if (dossier.due < now)
        return CellUrgency::Overdue;
    return calendar.minutesBetween(now, dossier.due) <= calendar.minutesOfDay() ? CellUrgency::Soon
                                                                                : CellUrgency::None;
}

DueWords dueWords(const Dossier& dossier, const WorkCalendar& calendar, Moment now)
{
    DueWords words;
    if (dossier.due == kNoMoment) {
        words.text = said(QT_TRANSLATE_NOOP("DossierWords", "No promised date"));
        return words;
    }
    words.urgency = dueUrgency(dossier, calendar, now);
    words.text =
        said(QT_TRANSLATE_NOOP("DossierWords", "Due %1")).arg(Format::dateTime(dossier.due));
    QString more;
    if (isOpenStatus(dossier.status))
        more = Format::timeLeft(calendar.minutesBetween(now, dossier.due));
    else if (isPausedStatus(dossier.status))
        more = said(QT_TRANSLATE_NOOP("DossierWords", "paused"));
    else if (dossier.finished != kNoMoment && (dossier.status == 9 || dossier.status == 10))
        more = verdict(dossier);
    if (!more.isEmpty())
        words.text += QStringLiteral(" · ") + more;
    return words;
}
