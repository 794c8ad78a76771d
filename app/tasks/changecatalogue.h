// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "app/tasks/heldcatalogue.h"
#include "models/base/result.h"
#include "models/stores/cataloguestore.h"
#include "models/stores/procedureterms.h"

#include <QString>

class Connection;

// What an administrator does with catalogues. All need catalogue.manage; each change and its audit
// entry (catalogue.change) stand or fall together. Errors: Forbidden permission; Invalid
// catalogue.code, catalogue.name {code}, catalogue.self {code}, catalogue.unknown {code},
// catalogue.circle {code}, catalogue.national {code}, catalogue.term {code}, calendar.day.
// Who changes many entries in one transaction reads what is held once and gives it to each.

/// A procedure with how long it may take.
struct ProcedureLine {
    CatalogueEntry entry;
    ProcedureTerm term;
};

/// Adds or replaces a unit. The unit above it and its successor must be in the catalogue, and
/// nobody stands above or behind himself.
Status putUnit(Connection& connection, const Act& act, const CatalogueEntry& unit,
    HeldCatalogue* held = nullptr);
/// Adds or replaces a field of procedures.
Status putField(Connection& connection, const Act& act, const CatalogueEntry& field,
    HeldCatalogue* held = nullptr);
/// Adds or replaces a procedure; its field may be empty, else it must be in the catalogue.
Status putProcedure(Connection& connection, const Act& act, const ProcedureLine& procedure,
    HeldCatalogue* held = nullptr);
/// All procedures with their terms, by code.
Result<std::vector<ProcedureLine>> procedureLines(Connection& connection);

/// The national code a code of this office stands for.
Status putMapping(Connection& connection, const Act& act, const QString& local,
    const QString& national, HeldCatalogue* held = nullptr);
Status removeMapping(Connection& connection, const Act& act, const QString& local);

/// A day off, or a swapped working day; of one unit or (empty) of all.
Status putCalendarDay(Connection& connection, const Act& act, const CalendarDay& day);
Status removeCalendarDay(Connection& connection, const Act& act, const QString& unit, QDate day);

/// Takes over units, fields and procedures that dossiers speak of and no catalogue knows yet.
Status learnCatalogues(Connection& connection, const Act& act);
