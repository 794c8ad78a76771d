// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <vector>

class Connection;

/// A list of codes as somebody pasted it, looked up.
struct FoundCodes {
    std::vector<qint64> ids; ///< of the dossiers held, in the order of the codes, each once
    QStringList missing; ///< codes of no dossier, as typed
};

/// The most codes one list may have.
inline constexpr int kMostCodes = 5'000;

/// The codes in a text: parted by white space, commas or semicolons, each once.
QStringList codesIn(const QString& text);

/// Looks codes up as DossierStore::find does: any alias, any separators.
/// Error: Invalid codes.many {most}.
Result<FoundCodes> findCodes(Connection& connection, const QStringList& codes);
