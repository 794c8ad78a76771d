// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <vector>

class Connection;

/// A filter kept under a name: `query` is what its place is opened with (a URL query).
struct SavedView {
    QString name;
    QString query;

    bool operator==(const SavedView&) const = default;
};

/// All SQL about saved views. Each person sees only their own. Writing functions belong inside the
/// caller's transaction.
class SavedViews {
public:
    /// In order of name.
    static Result<std::vector<SavedView>> of(
        Connection& connection, const QString& owner, const QString& place);
    /// Adds the view or gives its name another filter.
    static Status put(
        Connection& connection, const QString& owner, const QString& place, const SavedView& view);
    static Status remove(
        Connection& connection, const QString& owner, const QString& place, const QString& name);
};
