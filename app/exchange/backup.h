// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/storage/storeurl.h"
#include "models/stores/audittrail.h"

#include <QString>

/// What a backup holds; written beside it as FILE.manifest.json, proved before the backup counts.
struct BackupManifest {
    QString file;
    Moment made = 0;
    QString program;
    int schema = 0;
    QString installation;
    QString epoch;
    AuditAnchor head; ///< an anchor of the audit chain outside the store
    qint64 dossiers = 0;
    qint64 packets = 0;
    qint64 unsettled = 0;
    qint64 bytes = 0;
    QString sha256; ///< of the backup file
};

/// What a restore did.
struct RestoreReport {
    BackupManifest manifest;
    QString keptOld; ///< where the store that was replaced lies now, empty when there was none
    qint64 unknown =
        0; ///< packets that may have been sent meanwhile: asked before anything is sent
};

// All of these block for as long as the copying takes: never in a window's thread.
// Errors: Forbidden permission; Conflict backup.exists {file}; Unreachable backup.write {file,
// why}; Invalid backup.damaged {file, why}, backup.foreign {file}, backup.newer; NotFound
// backup.missing; Unreachable backup.tool (pg_dump is not installed) …; see words.

/// Copies the store to `file` (SQLite: VACUUM INTO a temporary name, proved, renamed; PostgreSQL:
/// pg_dump) and records it. Needs permission backup.
Result<BackupManifest> backUp(const StoreUrl& store, const Act& act, const QString& file);

/// Opens a SQLite backup read-only and proves it: page check, schema, row counts, audit chain,
/// and its manifest when that lies beside it.
Result<BackupManifest> proveBackup(const QString& file);

/// Puts a proved backup in the store's place: the old file is kept, the store gets a new epoch,
/// sending is paused, and every packet that was on its way becomes unknown. Nobody may have the
/// store open. PostgreSQL: Invalid with rule restore.server (the office's own tools restore there).
Result<RestoreReport> restore(
    const StoreUrl& store, const Act& act, const QString& file, const QString& reason);
