// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/deadlines.h"

#include "models/records/dossierpauses.h"
#include "models/storage/connection.h"
#include "models/stores/calendars.h"
#include "models/stores/dossierstore.h"
#include "models/stores/extensions.h"
#include "models/stores/procedureterms.h"

Result<DeadlineFacts> Deadlines::facts(Connection& connection, const Dossier& dossier)
{
    const Result<ProcedureTerm> term = ProcedureTerms::find(connection, dossier.procedureCode);
    if (!term)
        return term.error();
    const Result<std::vector<Step>> steps = DossierStore::steps(connection, dossier.code);
    if (!steps)
        return steps.error();
    const Result<std::vector<PauseGround>> grounds = pauseGrounds();
    if (!grounds)
        return grounds.error();
    const auto extension = Extensions::find(connection, dossier.code);
    if (!extension)
        return extension.error();
    DeadlineFacts facts;
    facts.received = dossier.received;
    facts.term = term.value().term();
    // What cannot be read counts as not said: the usual effects.
    const auto rules = pauseRulesOf(term.value().pauses);
    facts.pauses = pausesOf(
        dossier, steps.value(), grounds.value(), rules.value_or(QMap<QString, PauseEffect> {}));
    if (extension.value())
        facts.extension = Extension { extension.value()->granted, extension.value()->due };
    return facts;
}

Result<Reckoning> Deadlines::reckon(Connection& connection, const Dossier& dossier)
{
    const Result<DeadlineFacts> held = facts(connection, dossier);
    if (!held)
        return held.error();
    const Result<WorkCalendar> calendar = Calendars::of(connection, dossier.unit);
    if (!calendar)
        return calendar.error();
    return reckonDue(held.value(), calendar.value());
}

Result<Moment> Deadlines::byTerm(
    Connection& connection, const QString& unit, const QString& procedureCode, Moment received)
{
    const Result<ProcedureTerm> term = ProcedureTerms::find(connection, procedureCode);
    if (!term)
        return term.error();
    const Result<WorkCalendar> calendar = Calendars::of(connection, unit);
    if (!calendar)
        return calendar.error();
    return reckonDue({ received, term.value().term(), {}, {} }, calendar.value()).due;
}

Result<Moment> Deadlines::afterWaiting(Connection& connection, const Dossier& dossier, Moment now)
{
    const Result<DeadlineFacts> held = facts(connection, dossier);
    if (!held)
        return held.error();
    const Result<WorkCalendar> calendar = Calendars::of(connection, dossier.unit);
    if (!calendar)
        return calendar.error();
    DeadlineFacts facts = held.value();
    const bool asReckoned =
        compareDue(dossier.due, reckonDue(facts, calendar.value())) == DueDifference::None;
    Pause last;
    for (Pause& pause : facts.pauses) {
        if (!pause.isOpen())
            continue;
        pause.to = now;
        last = pause;
    }
    if (asReckoned)
        return reckonDue(facts, calendar.value()).due;
    if (dossier.due == kNoMoment || last.from == kNoMoment || dossier.due <= last.from)
        return dossier.due;
    // A due moment that somebody gave by hand is moved by this wait alone.
    if (facts.term.kind == Term::Kind::None) {
        facts.term = { Term::Kind::WorkingDays, 1 };
        last.effect = last.effect == PauseEffect::None ? last.effect : PauseEffect::Resume;
    }
    return reckonDue(
        { last.from, facts.term, { last }, Extension { last.from, dossier.due } }, calendar.value())
        .due;
}
