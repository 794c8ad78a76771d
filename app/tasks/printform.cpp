// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/printform.h"

#include "app/security/permission.h"
#include "app/tasks/dossierwork.h"
#include "app/tasks/permit.h"
#include "models/storage/connection.h"
#include "models/stores/cataloguestore.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierstore.h"

namespace {

using namespace Qt::StringLiterals;

/// Names of units by code.
Result<QHash<QString, CatalogueEntry>> unitsOf(Connection& connection)
{
    const auto entries = CatalogueStore::units(connection);
    if (!entries)
        return entries.error();
    QHash<QString, CatalogueEntry> units;
    for (const CatalogueEntry& unit : entries.value())
        units.insert(unit.code, unit);
    return units;
}

FormFacts officeOf(const QHash<QString, CatalogueEntry>& units, const QString& code, const Act& act)
{
    FormFacts facts;
    const CatalogueEntry unit = units.value(code);
    facts.agency = unit.name;
    facts.parentAgency = units.value(unit.parent).name;
    facts.officer = act.session.unrestricted ? QString() : act.session.user.name;
    facts.now = act.now;
    return facts;
}

Result<FormFacts> factsOf(Connection& connection, const Act& act, const QString& code,
    const QHash<QString, CatalogueEntry>& units)
{
    Result<Dossier> dossier = DossierStore::find(connection, code);
    if (!dossier)
        return dossier.error();
    if (Status may = DossierWork::mayTouch(act, dossier.value()); !may)
        return may.error();
    FormFacts facts = officeOf(units, dossier.value().unit, act);
    facts.dossier = std::move(dossier).value();
    if (facts.agency.isEmpty())
        facts.agency = facts.dossier.unitName;
    Result<std::vector<Step>> steps = DossierStore::steps(connection, facts.dossier.code);
    if (!steps)
        return steps.error();
    facts.steps = std::move(steps).value();
    const auto term = ProcedureTerms::find(connection, facts.dossier.procedureCode);
    if (!term)
        return term.error();
    facts.term = term.value();
    return facts;
}

/// A form with the words it needs, checked against the sets there are.
struct Chosen {
    FormSets::Index index;
    PrintForm form;
    QString set;
};

Result<Chosen> choose(const QString& set, const QString& form, Moment received)
{
    Result<FormSets::Index> index = FormSets::load();
    if (!index)
        return index.error();
    const std::vector<PrintFormSet>& sets = index.value().sets;
    const QDate day = received == kNoMoment ? QDate(9999, 1, 1) : vietnamTime(received).date();
    const PrintFormSet* wanted = set.isEmpty() ? &FormSets::at(sets, day) : nullptr;
    for (const PrintFormSet& known : sets) {
        if (known.id == set)
            wanted = &known;
    }
    const PrintForm* found = wanted ? wanted->form(form) : nullptr;
    if (!found)
        return Error { ErrorKind::NotFound, form, u"forms.none"_s, { set, form } };
    return Chosen { index.value(), *found, wanted->id };
}

Status note(Connection& connection, const Act& act, const Chosen& chosen, const QString& object)
{
    return connection.transaction([&] {
        return recordAct(connection, act, u"form.print"_s, u"dossier"_s, object, {},
            u"{\"form\":[\"\",\"%1/%2\"]}"_s.arg(chosen.set, chosen.form.id));
    });
}

}

Result<FormFacts> formFacts(Connection& connection, const Act& act, const QString& code)
{
    if (Status may = permit(connection, act, Permission::DossierRead, u"dossier"_s, code); !may)
        return may.error();
    const auto units = unitsOf(connection);
    return units ? factsOf(connection, act, code, units.value()) : units.error();
}

Result<FilledForm> printForm(Connection& connection, const Act& act, const FormWish& wish)
{
    const Result<FormFacts> facts = formFacts(connection, act, wish.code);
    if (!facts)
        return facts.error();
    const Result<Chosen> chosen = choose(wish.set, wish.form, facts.value().dossier.received);
    if (!chosen)
        return chosen.error();
    const PrintForm& form = chosen.value().form;
    if (form.ofList)
        return Error { ErrorKind::NotFound, form.id, u"forms.none"_s, { wish.set, form.id } };
    const RulePackPointer pack = DossierWork::writingPack(act);
    const FormWords words(chosen.value().index, *pack);
    const Result<QString> html =
        FormTemplate::fill(form.file, words.of(form, facts.value(), wish.adds));
    if (!html)
        return html.error();
    const QString& code = facts.value().dossier.code;
    if (Status noted = note(connection, act, chosen.value(), code); !noted)
        return noted.error();
    return FilledForm { html.value(), form.titleVi + u' ' + code, code, false };
}

Result<FilledForm> printBook(
    Connection& connection, const Act& act, const QString& set, const DossierFilter& filter)
{
    if (Status may = permit(connection, act, Permission::Export, u"dossiers"_s); !may)
        return may.error();
    const auto listing = DossierList::open(connection, filter);
    if (!listing)
        return listing.error();
    const auto rows = DossierList::page(connection, listing.value(), {}, 0, kMostInBook + 1);
    if (!rows)
        return rows.error();
    if (rows.value().size() > kMostInBook || listing.value().more)
        return Error { ErrorKind::Invalid, u"book"_s, u"forms.many"_s,
            { QString::number(kMostInBook) } };
    const auto units = unitsOf(connection);
    if (!units)
        return units.error();
    std::vector<FormFacts> facts;
    for (const Dossier& row : rows.value()) {
        Result<FormFacts> one = factsOf(connection, act, row.code, units.value());
        if (!one)
            return one.error();
        facts.push_back(std::move(one).value());
    }
    const Result<Chosen> chosen = choose(set, u"book"_s, kNoMoment);
    if (!chosen)
        return chosen.error();
    const RulePackPointer pack = DossierWork::writingPack(act);
    const FormWords words(chosen.value().index, *pack);
    const Result<QString> html = FormTemplate::fill(
        chosen.value().form.file, words.book(facts, officeOf(units.value(), filter.unit, act)));
    if (!html)
        return html.error();
    if (Status noted = note(connection, act, chosen.value(), filter.unit); !noted)
        return noted.error();
    return FilledForm { html.value(), chosen.value().form.titleVi, {}, true };
}
