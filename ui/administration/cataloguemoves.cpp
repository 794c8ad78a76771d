// SPDX-License-Identifier: GPL-3.0-or-later
// CatalogueSection: adding, changing, removing, importing.
#include "app/desk.h"
#include "ui/administration/cataloguesection.h"
#include "ui/parts/ask.h"

void CatalogueSection::run(const Change& job, const QString& told)
{
    desk().perform<Done>(
        this, job,
        [this, told](const Status& done) {
            if (done)
                tellDone(told);
            else
                tellError(done.error());
            load();
        },
        ::Change::Figures);
}

void CatalogueSection::add()
{
    edit(-1);
}

void CatalogueSection::change()
{
    if (chosen() >= 0)
        edit(chosen());
}

void CatalogueSection::edit(int row)
{
    const auto at = static_cast<std::size_t>(std::max(0, row));
    switch (m_list) {
    case CatalogueTable::Units:
        return editUnit(row < 0 ? nullptr : &m_held.units.at(at));
    case CatalogueTable::Fields:
        return editField(row < 0 ? nullptr : &m_held.fields.at(at));
    case CatalogueTable::Procedures:
        return editProcedure(row < 0 ? nullptr : &m_held.procedures.at(at));
    case CatalogueTable::Mappings:
        return editMapping(row < 0 ? nullptr : &m_held.mappings.at(at));
    case CatalogueTable::Days:
        return editDay(row < 0 ? nullptr : &m_held.days.at(at));
    }
}

void CatalogueSection::remove()
{
    const int row = chosen();
    if (row < 0)
        return;
    const PlainTable::Line line = lines().at(static_cast<std::size_t>(row));
    Question question;
    question.title = tr("Remove %1").arg(line.cells.first());
    question.text = m_list == CatalogueTable::Days
        ? tr("Due dates counted from now on take this day as any other of its weekday.")
        : tr("The code of this office then stands for no national code.");
    question.accept = tr("Remove entry");
    question.destructive = true;
    // What is removed is what the question names, whatever the list holds when it is answered.
    const auto at = static_cast<std::size_t>(row);
    Change job;
    QString told;
    if (m_list == CatalogueTable::Days) {
        job = [day = m_held.days.at(at)](Connection& c, const Act& act) {
            return removeCalendarDay(c, act, day.unit, day.day);
        };
        told = tr("The day is removed.");
    } else {
        job = [local = m_held.mappings.at(at).local](
                  Connection& c, const Act& act) { return removeMapping(c, act, local); };
        told = tr("The code is removed.");
    }
    ask(this, question, [this, job, told](const Answer&) { run(job, told); });
}

void CatalogueSection::importFile()
{
    FileQuestion question;
    question.title = tr("Import %1").arg(title());
    question.filter = tr("Tables (*.csv *.xlsx)");
    chooseFile(this, question, [this](const QStringList& paths) {
        desk().perform<int>(
            this,
            [table = m_list, file = paths.first()](Connection& connection, const Act& act) {
                return importCatalogue(connection, act, table, file);
            },
            [this](Result<int> rows) {
                if (rows)
                    tellDone(tr("%n row(s) read.", nullptr, rows.value()));
                else
                    tellError(rows.error());
                load();
            },
            ::Change::Figures);
    });
}

void CatalogueSection::learn()
{
    run([](Connection& connection, const Act& act) { return learnCatalogues(connection, act); },
        tr("What dossiers speak of is in the catalogues now."));
}
