// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/packets/packetreader.h"

#include <QString>
#include <QStringList>

#include <vector>

/// All packet bodies of a file: one body, or a JSON array of bodies or of bare items.
/// Errors: table.open, import.empty, those of readPacket; in an array the args begin with "no. N".
Result<std::vector<ReadPacket>> readPacketFile(const QString& path, const RuleBook& rules);

/// The files behind paths: folders give all .json .xml .csv .xlsx below them by name. Files that
/// speak of dossiers come before files of steps, so that a step finds its dossier.
/// NotFound with rule import.missing {path}.
Result<QStringList> filesToImport(const QStringList& paths);

/// True for a file that begins like a packet; false: it may be a table.
bool beginsLikePacket(const QString& path);
