// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What the system tells of the place of a file, before it is judged.
struct StorePlace {
    enum class Drive { Unknown, Fixed, Removable, Remote };

    QString file; ///< as it was named
    /// The same, links, junctions and mapped letters followed: "\\?\UNC\…", "\\?\C:\…", "/…".
    QString finalPath;
    QString fileSystem; ///< "ext4", "cifs", "fuse.sshfs"; empty where it is not known
    QString device; ///< "/dev/sda1", "//server/share"
    Drive drive = Drive::Unknown;
    QStringList synchronised; ///< folders some program copies to other computers
};

enum class PlaceKind { Local, Removable, Network, Synchronised };

/// Judges a place: SQLite's write-ahead log needs memory that all programs share, which no network
/// has, and a synchronised folder copies file and log at different times. Pure; knows the rules of
/// both systems wherever it runs.
PlaceKind placeKind(const StorePlace& place);

/// Asks the system; a file that is not there yet counts as its nearest folder.
StorePlace storePlace(const QString& file);

/// What is worth saying of a place that is allowed: rule store.removable {file}.
std::optional<Error> placeWarning(PlaceKind kind, const QString& file);

/// Invalid with rule store.network {file} or store.synchronised {file} where no store may be.
Status refusePlace(const QString& file);
