// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QString>

class Connection;

/// What is known of a file when it is whole and has not left yet.
struct ExportFacts {
    QString file; ///< its name, without the folder
    qint64 rows = 0;
    QByteArray sha256; ///< hexadecimal
};

/// Whether lists may leave, asked before any row is read; a refusal is noted. Needs export.
Status mayExport(Connection& connection, const Act& act, const QString& kind);

/// Before a list leaves the program as a file: may it, and the entry in the audit trail (action
/// "export.list"). `kind` says what the rows are: "dossiers", "reconcile", "statistics", "survey",
/// "audit". With facts the entry says which file, how many rows, and its fingerprint. Needs export.
Status noteExport(
    Connection& connection, const Act& act, const QString& kind, const ExportFacts& facts = {});
