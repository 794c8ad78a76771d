// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/dossierwords.h"

#include "models/storage/connection.h"

namespace dossierwords {

Status forget(Connection& connection, DossierId id)
{
    if (!connection.dialect().isSqlite())
        return Done {};
    return connection.run(
        QStringLiteral("INSERT INTO dossier_words (dossier_words, rowid, search_text)"
                       " SELECT 'delete', id, search_text FROM dossier WHERE id = ?"),
        { id.value });
}

Status learn(Connection& connection, DossierId id)
{
    if (!connection.dialect().isSqlite())
        return Done {};
    return connection.run(QStringLiteral("INSERT INTO dossier_words (rowid, search_text)"
                                         " SELECT id, search_text FROM dossier WHERE id = ?"),
        { id.value });
}

Status learnBehind(Connection& connection, DossierId id)
{
    if (!connection.dialect().isSqlite())
        return Done {};
    return connection.run(QStringLiteral("INSERT INTO dossier_words (rowid, search_text)"
                                         " SELECT id, search_text FROM dossier WHERE id > ?"),
        { id.value });
}

}
