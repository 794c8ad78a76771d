// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/mappingstore.h"

#include "models/storage/connection.h"

#include <QJsonDocument>
#include <QJsonObject>

Result<std::optional<MappingStore::Members>> MappingStore::find(
    Connection& connection, const QString& source)
{
    Result<std::optional<QString>> held = connection.text(
        QStringLiteral("SELECT members FROM table_mapping WHERE source = ?"), { source });
    if (!held)
        return held.error();
    if (!held.value())
        return std::optional<Members> {};
    Members members;
    const QJsonObject object = QJsonDocument::fromJson(held.value()->toUtf8()).object();
    for (auto each = object.begin(); each != object.end(); ++each)
        members.insert(each.key(), each.value().toString());
    return std::optional(std::move(members));
}

Status MappingStore::put(Connection& connection, const QString& source, const Members& members,
    Moment now, const QString& login)
{
    QJsonObject object;
    for (auto each = members.cbegin(); each != members.cend(); ++each)
        object.insert(each.key(), each.value());
    return connection.run(
        QStringLiteral("INSERT INTO table_mapping (source, members, changed, changed_by)"
                       " VALUES (?, ?, ?, ?) ON CONFLICT (source) DO UPDATE SET"
                       " members = excluded.members, changed = excluded.changed,"
                       " changed_by = excluded.changed_by"),
        { source, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)), now,
            login });
}
