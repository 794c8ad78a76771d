// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/deadlinewords.h"

#include "app/words/format.h"
#include "models/calendar/pausegrounds.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace {

using What = ReckoningStep::What;

QString said(const char* source, int number = -1)
{
    return QCoreApplication::translate("DeadlineWords", source, nullptr, number);
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString span(Moment from, Moment to)
{
    return Format::dateTime(from) + QStringLiteral(" – ") + Format::dateTime(to);
}

/// The words of one reckoning; grounds are named as their resource names them.
class Words {
public:
    Words(const Reckoning& reckoning, Language language)
        : m_reckoning(reckoning)
        , m_language(language)
    {
        if (Result<std::vector<PauseGround>> grounds = pauseGrounds())
            m_grounds = std::move(grounds).value();
    }

    ReckoningLine line(const ReckoningStep& step) const
    {
        switch (step.what) {
        case What::Received:
            return received(step);
        case What::Term:
            return { said(QT_TRANSLATE_NOOP("DeadlineWords", "Term: %1"))
                         .arg(termWords(m_reckoning.term)),
                {}, step.due };
        case What::Extended:
            return { said(QT_TRANSLATE_NOOP("DeadlineWords", "Extended with apology on %1"))
                         .arg(Format::dateTime(step.from)),
                said(QT_TRANSLATE_NOOP("DeadlineWords", "new date; one only")), step.due };
        case What::Waiting:
            return waiting(step);
        case What::Waited:
        case What::Restarted:
        case What::NotCounted:
        case What::TooLate:
            break;
        }
        return { ground(step) + QStringLiteral(": ")
                + (step.to == kNoMoment ? Format::dateTime(step.from) : span(step.from, step.to)),
            effect(step), step.due };
    }

private:
    ReckoningLine received(const ReckoningStep& step) const
    {
        ReckoningLine line;
        line.title = said(QT_TRANSLATE_NOOP("DeadlineWords", "Received %1"))
                         .arg(Format::dateTime(step.from));
        if (step.to != step.from)
            line.detail =
                said(QT_TRANSLATE_NOOP("DeadlineWords", "outside office hours: counts from %1"))
                    .arg(Format::dateTime(step.to));
        return line;
    }

    ReckoningLine waiting(const ReckoningStep& step) const
    {
        const bool late =
            standingOf(step.due, step.from, kNoMoment, step.from) == Standing::PausedLate;
        return { said(QT_TRANSLATE_NOOP("DeadlineWords", "%1 since %2"))
                     .arg(ground(step), Format::dateTime(step.from)),
            late
                ? said(QT_TRANSLATE_NOOP("DeadlineWords", "paused late: the term was over before"))
                : said(QT_TRANSLATE_NOOP("DeadlineWords", "paused in time: the term stands still")),
            step.due };
    }

    QString ground(const ReckoningStep& step) const
    {
        const auto known = std::find_if(m_grounds.begin(), m_grounds.end(),
            [&](const PauseGround& ground) { return ground.key == step.ground; });
        return capital(known == m_grounds.end() ? step.ground : known->words(m_language));
    }

    QString effect(const ReckoningStep& step) const
    {
        if (step.what == What::Restarted)
            return said(QT_TRANSLATE_NOOP("DeadlineWords", "the term begins anew"));
        if (step.what == What::NotCounted)
            return said(QT_TRANSLATE_NOOP("DeadlineWords", "no ground to stop the term"));
        if (step.what == What::TooLate)
            return said(QT_TRANSLATE_NOOP("DeadlineWords", "began when the term was over"));
        if (m_reckoning.term.kind == Term::Kind::CalendarDays)
            return said(QT_TRANSLATE_NOOP("DeadlineWords", "%n day(s) not counted"), step.days);
        return said(QT_TRANSLATE_NOOP("DeadlineWords", "%1 of working time not counted"))
            .arg(Format::workSpan(step.minutes));
    }

    const Reckoning& m_reckoning;
    Language m_language;
    std::vector<PauseGround> m_grounds;
};

QString joined(const std::vector<QDate>& days)
{
    QStringList words;
    for (const QDate& day : days)
        words << Format::date(day);
    return words.join(QStringLiteral(", "));
}

/// The days between reception and due moment that did not count, and those that did by exchange.
std::vector<ReckoningLine> dayLines(const Reckoning& reckoning)
{
    std::vector<ReckoningLine> lines;
    if (reckoning.weekendDays > 0)
        lines.push_back({ said(QT_TRANSLATE_NOOP("DeadlineWords", "Saturdays and Sundays: %1"))
                              .arg(reckoning.weekendDays) });
    if (!reckoning.daysOff.empty())
        lines.push_back({ said(QT_TRANSLATE_NOOP("DeadlineWords", "Days off: %1"))
                              .arg(joined(reckoning.daysOff)) });
    if (!reckoning.workedDays.empty())
        lines.push_back({ said(QT_TRANSLATE_NOOP("DeadlineWords", "Worked in exchange: %1"))
                              .arg(joined(reckoning.workedDays)) });
    return lines;
}

}

QString termWords(const Term& term)
{
    switch (term.kind) {
    case Term::Kind::Hours:
        return said(QT_TRANSLATE_NOOP("DeadlineWords", "%n working hour(s)"), term.amount);
    case Term::Kind::WorkingDays:
        return said(QT_TRANSLATE_NOOP("DeadlineWords", "%n working day(s)"), term.amount);
    case Term::Kind::CalendarDays:
        return said(QT_TRANSLATE_NOOP("DeadlineWords", "%n calendar day(s)"), term.amount);
    case Term::Kind::SameDay:
        return said(QT_TRANSLATE_NOOP("DeadlineWords", "the same day, received until %1"))
            .arg(QTime::fromMSecsSinceStartOfDay(term.cutOff * 60'000)
                     .toString(QStringLiteral("HH:mm")));
    case Term::Kind::None:
        break;
    }
    return said(QT_TRANSLATE_NOOP("DeadlineWords", "not known"));
}

std::vector<ReckoningLine> reckoningLines(const Reckoning& reckoning, Language language)
{
    const Words words(reckoning, language);
    std::vector<ReckoningLine> lines;
    for (const ReckoningStep& step : reckoning.steps) {
        lines.push_back(words.line(step));
        if (step.what != What::Term)
            continue;
        for (ReckoningLine& line : dayLines(reckoning))
            lines.push_back(std::move(line));
    }
    return lines;
}

QString reckoningWord(ReckoningStep::What what)
{
    static constexpr const char* kWords[] = { "received", "term", "waited", "restarted",
        "not_counted", "too_late", "waiting", "extended" };
    return QLatin1String(kWords[static_cast<std::size_t>(what)]);
}

QString dueDifferenceWords(Moment recorded, const Reckoning& reckoning)
{
    const QString record = Format::dateTime(recorded);
    const QString due = Format::dateTime(reckoning.due);
    switch (compareDue(recorded, reckoning)) {
    case DueDifference::None:
        return said(QT_TRANSLATE_NOOP("DeadlineWords", "The record says the same."));
    case DueDifference::NotReckoned:
        return said(QT_TRANSLATE_NOOP("DeadlineWords",
            "Not reckoned: the dossier is not received, or its procedure has no term in the "
            "catalogue."));
    case DueDifference::OtherHour:
        return said(
            QT_TRANSLATE_NOOP("DeadlineWords", "The record says another hour of that day: %1."))
            .arg(record);
    case DueDifference::RecordEarlier:
        return said(QT_TRANSLATE_NOOP(
                        "DeadlineWords", "The record promises %1, earlier than the rule: %2."))
            .arg(record, due);
    case DueDifference::RecordLater:
        return said(
            QT_TRANSLATE_NOOP("DeadlineWords", "The record promises %1, later than the rule: %2."))
            .arg(record, due);
    case DueDifference::NotRecorded:
        break;
    }
    return said(
        QT_TRANSLATE_NOOP("DeadlineWords", "The record promises no date; by the rule it is %1."))
        .arg(due);
}

QString dueDifferenceName(DueDifference difference)
{
    static constexpr const char* kNames[] = { "none", "not_reckoned", "other_hour",
        "record_earlier", "record_later", "not_recorded" };
    return QLatin1String(kNames[static_cast<std::size_t>(difference)]);
}

bool differsByDay(DueDifference difference)
{
    return difference == DueDifference::RecordEarlier || difference == DueDifference::RecordLater
        || difference == DueDifference::NotRecorded;
}
