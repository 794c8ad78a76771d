// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/savedviews.h"

#include "models/storage/connection.h"

Result<std::vector<SavedView>> SavedViews::of(
    Connection& connection, const QString& owner, const QString& place)
{
    std::vector<SavedView> views;
    Status read = connection.each(
        QStringLiteral("SELECT name, query FROM saved_view WHERE owner = ? AND place = ?"
                       " ORDER BY name"),
        { owner, place }, [&views](const Row& row) {
            views.push_back({ row.text(0), row.text(1) });
        });
    if (!read)
        return read.error();
    return views;
}

Status SavedViews::put(
    Connection& connection, const QString& owner, const QString& place, const SavedView& view)
{
    return connection.run(
        QStringLiteral("INSERT INTO saved_view (owner, place, name, query) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (owner, place, name) DO UPDATE SET query = excluded.query"),
        { owner, place, view.name, view.query });
}

Status SavedViews::remove(
    Connection& connection, const QString& owner, const QString& place, const QString& name)
{
    return connection.run(
        QStringLiteral("DELETE FROM saved_view WHERE owner = ? AND place = ? AND name = ?"),
        { owner, place, name });
}
