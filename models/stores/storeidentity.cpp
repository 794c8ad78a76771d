// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/storeidentity.h"

#include "models/storage/connection.h"

#include <QUuid>

namespace {

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

}

Result<QString> storeWord(Connection& connection, const QString& name)
{
    const auto value =
        connection.text(QStringLiteral("SELECT value FROM meta WHERE name = ?"), { name });
    if (!value)
        return value.error();
    return value.value().value_or(QString());
}

Status setStoreWord(Connection& connection, const QString& name, const QString& value)
{
    return connection.run(
        QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?)"
                       " ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
        { name, value });
}

Result<StoreIdentity> storeIdentity(Connection& connection)
{
    StoreIdentity identity;
    const Status read =
        connection.each(QStringLiteral("SELECT name, value FROM meta"
                                       " WHERE name IN ('installation', 'first_epoch', 'epoch')"),
            {}, [&](const Row& row) {
                if (row.text(0) == QStringLiteral("installation"))
                    identity.installation = row.text(1);
                else if (row.text(0) == QStringLiteral("epoch"))
                    identity.epoch = row.text(1);
                else
                    identity.firstEpoch = row.text(1);
            });
    if (!read)
        return read.error();
    return identity;
}

Result<StoreIdentity> makeIdentity(Connection& connection)
{
    const QString epoch = freshId();
    // Two first writers may meet: the first one's words stay.
    const Status made = connection.run(
        QStringLiteral("INSERT INTO meta (name, value) VALUES ('installation', ?),"
                       " ('first_epoch', ?), ('epoch', ?) ON CONFLICT (name) DO NOTHING"),
        { freshId(), epoch, epoch });
    if (!made)
        return made.error();
    return storeIdentity(connection);
}

Result<StoreIdentity> renewEpoch(Connection& connection)
{
    const Result<StoreIdentity> old = makeIdentity(connection);
    if (!old)
        return old.error();
    if (Status set = setStoreWord(connection, QStringLiteral("epoch"), freshId()); !set)
        return set.error();
    return storeIdentity(connection);
}
