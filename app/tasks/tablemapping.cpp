// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/tablemapping.h"

#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "models/base/text.h"
#include "models/storage/connection.h"
#include "models/stores/mappingstore.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

QString tableSource(const QStringList& headings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& heading : headings) {
        hash.addData(text::fold(heading).toUtf8());
        hash.addData(QByteArrayView("\x1f"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<DossierColumns::Choice> mappingOf(Connection& connection, const QStringList& headings)
{
    Result<std::optional<MappingStore::Members>> held =
        MappingStore::find(connection, tableSource(headings));
    if (!held)
        return held.error();
    return held.value().value_or(DossierColumns::Choice {});
}

Status rememberMapping(Connection& connection, const Act& act, const QStringList& headings,
    const DossierColumns::Choice& choice)
{
    if (Status may = permit(connection, act, Permission::DossierEdit, u"file"_s); !may)
        return may;
    const QString source = tableSource(headings);
    return connection.transaction([&]() -> Status {
        if (Status put =
                MappingStore::put(connection, source, choice, act.now, act.session.actor.login);
            !put)
            return put;
        return recordAct(connection, act, u"import.mapping"_s, u"file"_s, source.left(12));
    });
}
