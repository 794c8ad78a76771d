// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/noteexport.h"

#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "models/storage/connection.h"

#include <QJsonDocument>
#include <QJsonObject>

Status mayExport(Connection& connection, const Act& act, const QString& kind)
{
    return permit(connection, act, Permission::Export, kind);
}

Status noteExport(
    Connection& connection, const Act& act, const QString& kind, const ExportFacts& facts)
{
    if (Status may = mayExport(connection, act, kind); !may)
        return may;
    QString told;
    if (!facts.sha256.isEmpty()) {
        const QJsonObject members { { QStringLiteral("file"), facts.file },
            { QStringLiteral("rows"), facts.rows },
            { QStringLiteral("sha256"), QString::fromLatin1(facts.sha256) } };
        told = QString::fromUtf8(QJsonDocument(members).toJson(QJsonDocument::Compact));
    }
    return connection.transaction([&] {
        return recordAct(connection, act, QStringLiteral("export.list"), kind, {}, {}, told);
    });
}
