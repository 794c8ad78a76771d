// SPDX-License-Identifier: GPL-3.0-or-later
// CatalogueSection: what each catalogue shows.
#include "ui/administration/cataloguesection.h"

#include "app/desk.h"
#include "app/words/format.h"

#include <QPushButton>

namespace {

QString keyOf(CatalogueTable table)
{
    switch (table) {
    case CatalogueTable::Units:
        return QStringLiteral("units");
    case CatalogueTable::Fields:
        return QStringLiteral("fields");
    case CatalogueTable::Procedures:
        return QStringLiteral("procedures");
    case CatalogueTable::Mappings:
        return QStringLiteral("mappings");
    case CatalogueTable::Days:
        break;
    }
    return QStringLiteral("days");
}

QList<int> widthsOf(CatalogueTable table)
{
    switch (table) {
    case CatalogueTable::Units:
        return { 110, 0, 110, 130, 150, 130 };
    case CatalogueTable::Fields:
        return { 140, 0 };
    case CatalogueTable::Procedures:
        return { 130, 0, 110, 130, 100, 130 };
    case CatalogueTable::Mappings:
        return { 180, 180, 150, 0 };
    case CatalogueTable::Days:
        break;
    }
    return { 130, 110, 170, 170, 0 };
}

}

CatalogueSection::CatalogueSection(const SectionFrame& frame, CatalogueTable table, QWidget* parent)
    : ListSection(frame, keyOf(table), parent)
    , m_list(table)
    , m_year(vietnamTime(frame.desk.clock()()).date().year())
{
    m_add = addButton(
        Icon::Plus, [this] { add(); }, false);
    m_change = addButton(
        Icon::Edit, [this] { change(); }, true);
    if (mayRemove())
        m_remove = addButton(
            Icon::Close, [this] { remove(); }, true);
    m_import = addButton(
        Icon::Import, [this] { importFile(); }, false);
    if (table != CatalogueTable::Mappings && table != CatalogueTable::Days)
        m_learn = addButton(
            Icon::Dossier, [this] { learn(); }, false);
    m_add->setObjectName(QStringLiteral("add"));
    m_change->setObjectName(QStringLiteral("change"));
    m_import->setObjectName(QStringLiteral("import"));
    if (m_remove)
        m_remove->setObjectName(QStringLiteral("remove"));
    setOpening([this] { change(); });
    CatalogueSection::retranslate();
    setWidths(widthsOf(table));
}

QString CatalogueSection::title() const
{
    switch (m_list) {
    case CatalogueTable::Units:
        return tr("Units");
    case CatalogueTable::Fields:
        return tr("Fields");
    case CatalogueTable::Procedures:
        return tr("Procedures");
    case CatalogueTable::Mappings:
        return tr("Procedure codes");
    case CatalogueTable::Days:
        break;
    }
    return tr("Days off");
}

Icon CatalogueSection::sign() const
{
    switch (m_list) {
    case CatalogueTable::Units:
        return Icon::Desk;
    case CatalogueTable::Fields:
        return Icon::Bookmark;
    case CatalogueTable::Procedures:
        return Icon::Table;
    case CatalogueTable::Mappings:
        return Icon::Link;
    case CatalogueTable::Days:
        break;
    }
    return Icon::Calendar;
}

void CatalogueSection::retranslate()
{
    switch (m_list) {
    case CatalogueTable::Units:
        setTexts(tr("Merged units name their successor; nothing is deleted."),
            { tr("Code"), tr("Name"), tr("Above it"), tr("Level"), tr("Successor"),
                tr("In force until") });
        break;
    case CatalogueTable::Fields:
        setTexts(tr("Fields that procedures belong to."), { tr("Code"), tr("Name") });
        break;
    case CatalogueTable::Procedures:
        setTexts(tr("Terms in working hours; the due date of a new dossier follows from them."),
            { tr("Code"), tr("Name"), tr("Field"), tr("Term"), tr("Paper result"),
                tr("In force until") });
        break;
    case CatalogueTable::Mappings:
        setTexts(tr("Codes of this office and the national codes they stand for."),
            { tr("Code here"), tr("National code"), tr("Changed"), tr("By") });
        break;
    case CatalogueTable::Days:
        setTexts(
            tr("%1 and the year after: days off, and swapped days that are worked.").arg(m_year),
            { tr("Day"), tr("Weekday"), tr("Is"), tr("Unit"), tr("Note") }, 2);
        break;
    }
    m_add->setText(tr("Add…"));
    m_change->setText(tr("Change…"));
    if (m_remove)
        m_remove->setText(tr("Remove…"));
    m_import->setText(tr("Import table…"));
    m_import->setToolTip(tr("CSV or XLSX with these headings: %1")
                             .arg(catalogueHeadings(m_list).join(QStringLiteral(", "))));
    if (m_learn) {
        m_learn->setText(tr("Take from dossiers"));
        m_learn->setToolTip(tr("Adds units, fields and procedures that dossiers speak of"));
    }
    setEmptyText(tr("This catalogue is empty."));
    ListSection::retranslate();
}

Result<CatalogueSection::Held> CatalogueSection::readAll(Connection& connection, int year)
{
    auto units = CatalogueStore::units(connection);
    auto fields = CatalogueStore::entries(connection, CatalogueStore::List::Fields);
    auto procedures = procedureLines(connection);
    auto mappings = CatalogueStore::mappings(connection);
    auto days = CatalogueStore::days(connection, year);
    auto next = CatalogueStore::days(connection, year + 1);
    if (!units || !fields)
        return units ? fields.error() : units.error();
    if (!procedures || !mappings)
        return procedures ? mappings.error() : procedures.error();
    if (!days || !next)
        return days ? next.error() : days.error();
    Held held { std::move(units).value(), std::move(fields).value(), std::move(procedures).value(),
        std::move(mappings).value(), std::move(days).value() };
    held.days.insert(held.days.end(), next.value().begin(), next.value().end());
    return held;
}

void CatalogueSection::load()
{
    m_reading.stop();
    m_reading = desk().read<Held>(
        this,
        [year = m_year](Connection& connection, const Act&) { return readAll(connection, year); },
        [this](Result<Held> held) {
            if (held)
                show(held.value());
            else
                tellUnread(held.error());
        });
}

void CatalogueSection::show(const Held& held)
{
    m_held = held;
    setLines(lines());
}

QString CatalogueSection::runsOut(Moment validTo) const
{
    // The store keeps the first moment that is out; people say the last day that is in.
    return validTo == kNoMoment ? Format::none() : Format::date(validTo - 1);
}

PlainTable::Line CatalogueSection::unitLine(const CatalogueEntry& unit) const
{
    static constexpr const char* kLevels[] = { QT_TR_NOOP("ministry"), QT_TR_NOOP("province"),
        QT_TR_NOOP("district"), QT_TR_NOOP("commune") };
    const bool known = unit.level >= 0 && unit.level < 4;
    PlainTable::Line line;
    line.cells = { unit.code, unit.name, unit.parent.isEmpty() ? Format::none() : unit.parent,
        known ? tr(kLevels[unit.level]) : QString::number(unit.level),
        unit.successor.isEmpty() ? Format::none() : unit.successor, runsOut(unit.validTo) };
    line.weak = unit.validTo <= desk().clock()();
    return line;
}

QString CatalogueSection::termWords(const ProcedureTerm& term) const
{
    if (!term.known())
        return tr("not known");
    return term.hours == 0 ? tr("same day") : Format::workSpan(term.hours * 60LL);
}

PlainTable::Line CatalogueSection::procedureLine(const ProcedureLine& procedure) const
{
    const CatalogueEntry& entry = procedure.entry;
    PlainTable::Line line;
    line.cells = { entry.code, entry.name, entry.parent.isEmpty() ? Format::none() : entry.parent,
        termWords(procedure.term), procedure.term.paperResult ? tr("yes") : tr("no"),
        runsOut(entry.validTo) };
    line.weak = entry.validTo <= desk().clock()();
    return line;
}

PlainTable::Line CatalogueSection::dayLine(const CalendarDay& day) const
{
    PlainTable::Line line;
    line.cells = { Format::date(day.day), Format::weekday(day.day),
        day.working ? tr("working day (swapped)") : tr("day off"),
        day.unit.isEmpty() ? tr("all units") : day.unit, day.note };
    line.mark = day.working ? QStringLiteral("status.4") : QStringLiteral("packet.held");
    return line;
}

std::vector<PlainTable::Line> CatalogueSection::lines() const
{
    std::vector<PlainTable::Line> all;
    switch (m_list) {
    case CatalogueTable::Units:
        for (const CatalogueEntry& unit : m_held.units)
            all.push_back(unitLine(unit));
        break;
    case CatalogueTable::Fields:
        for (const CatalogueEntry& field : m_held.fields)
            all.push_back({ { field.code, field.name } });
        break;
    case CatalogueTable::Procedures:
        for (const ProcedureLine& procedure : m_held.procedures)
            all.push_back(procedureLine(procedure));
        break;
    case CatalogueTable::Mappings:
        for (const ProcedureMapping& mapping : m_held.mappings)
            all.push_back({ { mapping.local, mapping.national, Format::dateTime(mapping.changed),
                mapping.changedBy } });
        break;
    case CatalogueTable::Days:
        for (const CalendarDay& day : m_held.days)
            all.push_back(dayLine(day));
        break;
    }
    return all;
}
