// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dossier.h"
#include "models/storage/connection.h"

#include <QString>

/// The columns of table dossier in the order DossierRow reads them; `members` comes last, because
/// lists leave it out.
namespace DossierRow {

/// "dossier.id, dossier.version, …" without members.
QString listColumns();
/// The same with members.
QString allColumns();

/// Reads a row selected by one of the two.
Dossier read(const Row& row, bool withMembers);

/// Names and values of what is written: all columns but id, version and sync.
QStringList writtenColumns();
Binds writtenValues(const Dossier& dossier);

}
