// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/dossiercodes.h"

#include "models/storage/connection.h"
#include "models/stores/dossierstore.h"

#include <QRegularExpression>

#include <algorithm>

QStringList codesIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QStringList codes = text.split(between, Qt::SkipEmptyParts);
    codes.removeDuplicates();
    return codes;
}

Result<FoundCodes> findCodes(Connection& connection, const QStringList& codes)
{
    if (codes.size() > kMostCodes)
        return Error { ErrorKind::Invalid, QStringLiteral("codes"), QStringLiteral("codes.many"),
            { QString::number(kMostCodes) } };
    FoundCodes found;
    for (const QString& code : codes) {
        if (connection.cancelled())
            return Connection::givenUp();
        const Result<Dossier> dossier = DossierStore::find(connection, code);
        if (!dossier && dossier.error().kind != ErrorKind::NotFound)
            return dossier.error();
        if (!dossier) {
            found.missing << code;
            continue;
        }
        const qint64 id = dossier.value().id.value;
        if (std::ranges::find(found.ids, id) == found.ids.end())
            found.ids.push_back(id);
    }
    return found;
}
