// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/backup.h"

#include <optional>

/// The files of a backup: the copy itself and the manifest beside it.
namespace backupfiles {

Error unwritable(const QString& file, const QString& why);
Error damaged(const QString& file, const QString& why);

QString manifestName(const QString& file);
/// What was written is on the disk when this succeeds.
Status flushToDisk(const QString& file);
/// SHA-256 of the whole file, hexadecimal.
Result<QString> digestOf(const QString& file);

Status writeManifest(const BackupManifest& manifest);
/// Nothing when there is no manifest beside the backup.
Result<std::optional<BackupManifest>> readManifest(const QString& backup);

/// Dumps a PostgreSQL store with the office's own pg_dump, and lists the dump to prove it.
Status dumpServer(const StoreUrl& store, const QString& file);

}
