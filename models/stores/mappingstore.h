// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QHash>
#include <QString>

#include <optional>

class Connection;

/// Which column of a table from elsewhere means which member, by the table's source (a digest of
/// its headings).
class MappingStore {
public:
    /// Heading → member; an empty member leaves the column out.
    using Members = QHash<QString, QString>;

    static Result<std::optional<Members>> find(Connection& connection, const QString& source);
    /// Inside the caller's transaction; what was kept for the source before is replaced.
    static Status put(Connection& connection, const QString& source, const Members& members,
        Moment now, const QString& login);
};
