// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/extensions.h"

#include "models/base/text.h"
#include "models/storage/connection.h"

Result<std::optional<GrantedExtension>> Extensions::find(
    Connection& connection, const QString& dossierCode)
{
    std::optional<GrantedExtension> found;
    const Result<bool> read =
        connection.first(QStringLiteral("SELECT granted, due_before, due, reason, document, person"
                                        " FROM dossier_extension WHERE dossier_code = ?"),
            { dossierCode }, [&](const Row& row) {
                found = GrantedExtension { dossierCode, row.number(0), row.number(1), row.number(2),
                    row.text(3), row.text(4), row.text(5) };
            });
    if (!read)
        return read.error();
    return found;
}

Status Extensions::add(Connection& connection, const GrantedExtension& extension)
{
    const auto held = find(connection, extension.dossierCode);
    if (!held)
        return held.error();
    if (held.value())
        return Error { ErrorKind::Invalid, {}, QStringLiteral("extension.once"),
            { extension.dossierCode,
                vietnamTime(held.value()->due).toString(QStringLiteral("dd/MM/yyyy")) } };
    return connection.run(
        QStringLiteral("INSERT INTO dossier_extension (dossier_code, granted, due_before, due,"
                       " reason, document, person) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        { extension.dossierCode, extension.granted, extension.dueBefore, extension.due,
            text::composed(extension.reason), text::composed(extension.document),
            extension.person });
}
