// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/changesettings.h"

#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "models/storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

const QString kKind = QStringLiteral("settings");

QString fullName(const SettingKey& key)
{
    return key.section.toString() + u'/' + key.name.toString();
}

}

QStringList differingSettings(const Settings& before, const Settings& after)
{
    QStringList differing;
    for (const SettingKey& key : Settings::table()) {
        const QString name = fullName(key);
        if (before.text(name) != after.text(name))
            differing.append(name);
    }
    return differing;
}

Status changeSettings(
    Connection& connection, const Act& act, const Settings& before, const Settings& after)
{
    QJsonObject changes;
    for (const QString& name : differingSettings(before, after)) {
        // Appearance and language are everybody's own and no matter of record.
        if (Settings::find(name)->owner == SettingOwner::Machine)
            changes.insert(name, QJsonArray { before.text(name), after.text(name) });
    }
    if (changes.isEmpty())
        return after.save();
    if (Status ready = permit(connection, act, Permission::SettingsEdit, kKind); !ready)
        return ready;
    return connection.transaction([&]() -> Status {
        const QByteArray differences = QJsonDocument(changes).toJson(QJsonDocument::Compact);
        Status recorded = recordAct(connection, act, QStringLiteral("settings.change"), kKind,
            after.fileName(), {}, QString::fromUtf8(differences));
        // The file last: when it cannot be written the entry is rolled back.
        return recorded ? after.save() : recorded;
    });
}

Status notePortalPassword(Connection& connection, const Act& act, const QString& account)
{
    if (Status ready = permit(connection, act, Permission::SettingsEdit, kKind); !ready)
        return ready;
    return connection.transaction([&] {
        return recordAct(connection, act, QStringLiteral("settings.password"), kKind, account);
    });
}
