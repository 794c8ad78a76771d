// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/keepview.h"

#include "models/base/text.h"
#include "models/storage/connection.h"

#include <algorithm>

namespace {

constexpr qsizetype kLongestName = 60;
constexpr std::size_t kMostViews = 50;

Error wrong(const char* rule, qint64 limit)
{
    const QString name = QString::fromLatin1(rule);
    return { ErrorKind::Invalid, name, name, { QString::number(limit) } };
}

}

Result<std::vector<SavedView>> keptViews(
    Connection& connection, const Act& act, const QString& place)
{
    return SavedViews::of(connection, act.session.actor.login, place);
}

Status keepView(Connection& connection, const Act& act, const QString& place, const SavedView& view)
{
    const SavedView kept { text::composed(view.name).simplified(), view.query };
    if (kept.name.isEmpty() || kept.name.size() > kLongestName)
        return wrong("view.name", kLongestName);
    return connection.transaction([&]() -> Status {
        const auto held = keptViews(connection, act, place);
        if (!held)
            return held.error();
        const bool isNew =
            std::ranges::none_of(held.value(), [&](const auto& v) { return v.name == kept.name; });
        if (isNew && held.value().size() >= kMostViews)
            return wrong("view.many", kMostViews);
        return SavedViews::put(connection, act.session.actor.login, place, kept);
    });
}

Status dropView(Connection& connection, const Act& act, const QString& place, const QString& name)
{
    return connection.transaction(
        [&] { return SavedViews::remove(connection, act.session.actor.login, place, name); });
}
