// SPDX-License-Identifier: GPL-3.0-or-later
// CatalogueSection: the forms of its entries.
#include "app/desk.h"
#include "models/calendar/period.h"
#include "ui/administration/cataloguesection.h"
#include "ui/administration/entrydialog.h"
#include "ui/parts/ask.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

namespace {

QLineEdit* textField(const QString& name, const QString& text, QWidget* parent)
{
    auto* field = new QLineEdit(text, parent);
    field->setObjectName(name);
    return field;
}

/// The key of an entry stays: what refers to it would lose it.
QLineEdit* keyField(const QString& name, const QString& text, QWidget* parent)
{
    QLineEdit* field = textField(name, text, parent);
    field->setReadOnly(!text.isEmpty());
    return field;
}

/// A day written dd/MM/yyyy, or nothing for "in force without end".
QLineEdit* lastDayField(Moment validTo, QWidget* parent)
{
    const QString day = validTo == kNoMoment
        ? QString()
        : vietnamTime(validTo - 1).date().toString(QStringLiteral("dd/MM/yyyy"));
    QLineEdit* field = textField(QStringLiteral("validTo"), day, parent);
    field->setPlaceholderText(QStringLiteral("dd/MM/yyyy"));
    return field;
}

/// Nothing when the field holds neither a day nor nothing.
std::optional<Moment> validToOf(const QLineEdit* field)
{
    const QString typed = field->text().trimmed();
    if (typed.isEmpty())
        return kNoMoment;
    const QDate day = QDate::fromString(typed, QStringLiteral("d/M/yyyy"));
    if (!day.isValid())
        return std::nullopt;
    return startOfDay(day.addDays(1));
}

}

EntryDialog* CatalogueSection::dialogFor(bool isNew)
{
    return new EntryDialog(
        isNew ? tr("%1: add an entry").arg(title()) : tr("%1: change an entry").arg(title()),
        isNew ? tr("Add entry") : tr("Save entry"), this);
}

QComboBox* CatalogueSection::unitChoice(
    const QString& code, const QString& none, QWidget* parent) const
{
    auto* field = new QComboBox(parent);
    field->addItem(none, QString());
    for (const CatalogueEntry& unit : m_held.units)
        field->addItem(QStringLiteral("%1 · %2").arg(unit.code, unit.name), unit.code);
    field->setCurrentIndex(std::max(0, field->findData(code)));
    return field;
}

void CatalogueSection::save(EntryDialog* dialog, const QString& code, const Change& job)
{
    desk().perform<Done>(
        dialog, job,
        [this, dialog, code](const Status& done) {
            if (!done) {
                dialog->refuse(done.error());
                return;
            }
            choose(code);
            tellDone(tr("%1 is kept.").arg(code));
            load();
            dialog->accept();
        },
        ::Change::Figures);
}

void CatalogueSection::editUnit(const CatalogueEntry* unit)
{
    const CatalogueEntry held = unit ? *unit : CatalogueEntry {};
    EntryDialog* dialog = dialogFor(!unit);
    QLineEdit* code = keyField(QStringLiteral("code"), held.code, dialog);
    QLineEdit* name = textField(QStringLiteral("name"), held.name, dialog);
    QComboBox* parent = unitChoice(held.parent, tr("none"), dialog);
    auto* level = new QComboBox(dialog);
    level->addItems({ tr("ministry"), tr("province"), tr("district"), tr("commune") });
    level->setCurrentIndex(unit ? held.level : 3);
    QComboBox* successor = unitChoice(held.successor, tr("none"), dialog);
    successor->setObjectName(QStringLiteral("successor"));
    QLineEdit* last = lastDayField(held.validTo, dialog);
    dialog->addField(tr("Code"), code);
    dialog->addField(tr("Name"), name);
    dialog->addField(tr("Unit above it"), parent);
    dialog->addField(tr("Level"), level);
    dialog->addField(tr("Successor"), successor);
    dialog->addField(tr("In force until"), last);
    dialog->setSaving([=, this] {
        const std::optional<Moment> validTo = validToOf(last);
        if (!validTo)
            return dialog->refuse(tr("Write the day as dd/mm/yyyy, or leave it empty."), last);
        const CatalogueEntry entry { code->text().trimmed(), name->text().simplified(),
            parent->currentData().toString(), successor->currentData().toString(),
            level->currentIndex(), *validTo };
        save(dialog, entry.code,
            [entry](Connection& c, const Act& act) { return putUnit(c, act, entry); });
    });
    dialog->open();
}

void CatalogueSection::editField(const CatalogueEntry* field)
{
    EntryDialog* dialog = dialogFor(!field);
    QLineEdit* code = keyField(QStringLiteral("code"), field ? field->code : QString(), dialog);
    QLineEdit* name = textField(QStringLiteral("name"), field ? field->name : QString(), dialog);
    dialog->addField(tr("Code"), code);
    dialog->addField(tr("Name"), name);
    dialog->setSaving([=, this] {
        const CatalogueEntry entry { code->text().trimmed(), name->text().simplified() };
        save(dialog, entry.code,
            [entry](Connection& c, const Act& act) { return putField(c, act, entry); });
    });
    dialog->open();
}

void CatalogueSection::editProcedure(const ProcedureLine* procedure)
{
    const ProcedureLine held = procedure ? *procedure : ProcedureLine {};
    EntryDialog* dialog = dialogFor(!procedure);
    QLineEdit* code = keyField(QStringLiteral("code"), held.entry.code, dialog);
    QLineEdit* name = textField(QStringLiteral("name"), held.entry.name, dialog);
    auto* field = new QComboBox(dialog);
    field->addItem(tr("none"), QString());
    for (const CatalogueEntry& each : m_held.fields)
        field->addItem(QStringLiteral("%1 · %2").arg(each.code, each.name), each.code);
    field->setCurrentIndex(std::max(0, field->findData(held.entry.parent)));
    auto* hours = new QSpinBox(dialog);
    hours->setObjectName(QStringLiteral("hours"));
    hours->setRange(-1, 8 * 365);
    hours->setSpecialValueText(tr("not known"));
    const auto sayHours = [this, hours](int value) {
        hours->setSuffix(value == 0 ? tr(" working hours (same day)") : tr(" working hours"));
    };
    connect(hours, &QSpinBox::valueChanged, dialog, sayHours);
    hours->setValue(held.term.hours);
    sayHours(hours->value());
    auto* paper = new QCheckBox(tr("ends with a result on paper"), dialog);
    paper->setChecked(held.term.paperResult);
    QLineEdit* last = lastDayField(held.entry.validTo, dialog);
    dialog->addField(tr("Code"), code);
    dialog->addField(tr("Name"), name);
    dialog->addField(tr("Field"), field);
    dialog->addField(tr("Term"), hours);
    dialog->addField(tr("Result"), paper);
    dialog->addField(tr("In force until"), last);
    dialog->setSaving([=, this] {
        const std::optional<Moment> validTo = validToOf(last);
        if (!validTo)
            return dialog->refuse(tr("Write the day as dd/mm/yyyy, or leave it empty."), last);
        ProcedureLine line;
        line.entry = { code->text().trimmed(), name->text().simplified(),
            field->currentData().toString(), {}, 0, *validTo };
        line.term = held.term;
        line.term.hours = hours->value();
        line.term.paperResult = paper->isChecked();
        save(dialog, line.entry.code,
            [line](Connection& c, const Act& act) { return putProcedure(c, act, line); });
    });
    dialog->open();
}

void CatalogueSection::editMapping(const ProcedureMapping* mapping)
{
    EntryDialog* dialog = dialogFor(!mapping);
    QLineEdit* local =
        keyField(QStringLiteral("local"), mapping ? mapping->local : QString(), dialog);
    QLineEdit* national =
        textField(QStringLiteral("national"), mapping ? mapping->national : QString(), dialog);
    dialog->addField(tr("Code here"), local);
    dialog->addField(tr("National code"), national);
    dialog->setSaving([=, this] {
        const QString from = local->text().trimmed();
        const QString to = national->text().trimmed();
        save(dialog, from,
            [from, to](Connection& c, const Act& act) { return putMapping(c, act, from, to); });
    });
    dialog->open();
}

void CatalogueSection::editDay(const CalendarDay* day)
{
    EntryDialog* dialog = dialogFor(!day);
    auto* which = new QDateEdit(day ? day->day : QDate(m_year, 1, 1), dialog);
    which->setObjectName(QStringLiteral("day"));
    which->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    which->setCalendarPopup(true);
    which->setReadOnly(day != nullptr);
    auto* is = new QComboBox(dialog);
    is->setObjectName(QStringLiteral("working"));
    is->addItems({ tr("day off"), tr("working day (swapped)") });
    is->setCurrentIndex(day && day->working ? 1 : 0);
    QComboBox* unit = unitChoice(day ? day->unit : QString(), tr("all units"), dialog);
    unit->setEnabled(!day);
    QLineEdit* note = textField(QStringLiteral("note"), day ? day->note : QString(), dialog);
    dialog->addField(tr("Day"), which);
    dialog->addField(tr("Is"), is);
    dialog->addField(tr("Unit"), unit);
    dialog->addField(tr("Note"), note);
    dialog->setSaving([=, this] {
        const CalendarDay entry { unit->currentData().toString(), which->date(),
            is->currentIndex() == 1, note->text().simplified() };
        save(dialog, entry.day.toString(QStringLiteral("dd/MM/yyyy")),
            [entry](Connection& c, const Act& act) { return putCalendarDay(c, act, entry); });
    });
    dialog->open();
}
