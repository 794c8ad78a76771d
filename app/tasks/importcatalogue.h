// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"

#include <QString>
#include <QStringList>

class Connection;

/// The tables an administrator may bring in from a file.
enum class CatalogueTable { Units, Fields, Procedures, Mappings, Days };

/// The headings a table is written and read with, the needed ones first.
QStringList catalogueHeadings(CatalogueTable table);

/// Reads a table (CSV or XLSX, headings in the first row, found accent-blind) and puts each row
/// into the catalogue: all rows or none. Gives how many rows were read. Needs catalogue.manage.
/// Errors: those of the tables and of changing a catalogue; Invalid catalogue.columns {needed},
/// catalogue.cell {row, heading, value}, catalogue.row {row, code}.
Result<int> importCatalogue(
    Connection& connection, const Act& act, CatalogueTable table, const QString& file);
