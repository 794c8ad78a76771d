// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/changecatalogue.h"
#include "app/tasks/importcatalogue.h"
#include "models/storage/database.h"
#include "ui/administration/listsection.h"

class EntryDialog;

/// One catalogue as a list: units with their successors, fields, procedures with their terms, codes
/// of the office and the national ones, days off and swapped working days.
class CatalogueSection : public ListSection {
    Q_OBJECT

public:
    CatalogueSection(const SectionFrame& frame, CatalogueTable table, QWidget* parent);

    QString title() const override;
    Icon sign() const override;

    Permission needs() const override { return Permission::CatalogueManage; }

    void load() override;

protected:
    void retranslate() override;

private:
    /// What is held of all catalogues: entries of one refer to those of others.
    struct Held {
        std::vector<CatalogueEntry> units;
        std::vector<CatalogueEntry> fields;
        std::vector<ProcedureLine> procedures;
        std::vector<ProcedureMapping> mappings;
        std::vector<CalendarDay> days;
    };

    using Change = std::function<Status(Connection&, const Act&)>;

    static Result<Held> readAll(Connection& connection, int year);
    void show(const Held& held);
    std::vector<PlainTable::Line> lines() const;
    PlainTable::Line unitLine(const CatalogueEntry& unit) const;
    QString termWords(const ProcedureTerm& term) const;
    PlainTable::Line procedureLine(const ProcedureLine& procedure) const;
    PlainTable::Line dayLine(const CalendarDay& day) const;
    QString runsOut(Moment validTo) const;

    void add();
    void change();
    void remove();
    void edit(int row);
    void editUnit(const CatalogueEntry* unit);
    void editField(const CatalogueEntry* field);
    void editProcedure(const ProcedureLine* procedure);
    void editMapping(const ProcedureMapping* mapping);
    void editDay(const CalendarDay* day);
    void importFile();
    void learn();
    EntryDialog* dialogFor(bool isNew);
    class QComboBox* unitChoice(const QString& code, const QString& none, QWidget* parent) const;
    void save(EntryDialog* dialog, const QString& code, const Change& job);
    void run(const Change& job, const QString& told);

    bool mayRemove() const
    {
        return m_list == CatalogueTable::Mappings || m_list == CatalogueTable::Days;
    }

    CatalogueTable m_list;
    Held m_held;
    int m_year = 0;
    QPushButton* m_add = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_learn = nullptr;
    Ticket m_reading;
};
