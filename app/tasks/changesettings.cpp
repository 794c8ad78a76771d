// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/changesettings.h"

#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "models/storage/connection.h"
#include "models/storage/storeurl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace {

const QString kKind = QStringLiteral("settings");

QString fullName(const SettingKey& key)
{
    return key.section.toString() + u'/' + key.name.toString();
}

}

namespace {

/// The settings file and the audit trail are read by many: neither ever holds a password.
Status holdsNoSecret(const Settings& settings, const QStringList& changed)
{
    for (const QString& name : changed) {
        const QString value = settings.text(name);
        const Result<StoreUrl> url = parseStoreUrl(value);
        const bool ofStore = name == u"store/url" && url && !url.value().password.isEmpty();
        if (ofStore || !QUrl(value).password().isEmpty())
            return Error { ErrorKind::Invalid, {}, QStringLiteral("settings.secret"), { name } };
    }
    return Done {};
}

/// A value as the trail may keep it, also one written by hand before.
QString shownSetting(const QString& name, const QString& value)
{
    const Result<StoreUrl> url = parseStoreUrl(value);
    if (name == u"store/url" && url && !url.value().password.isEmpty())
        return url.value().shown();
    const QUrl address(value);
    return address.password().isEmpty() ? value : address.toString(QUrl::RemoveUserInfo);
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
    const QStringList differing = differingSettings(before, after);
    if (Status clean = holdsNoSecret(after, differing); !clean)
        return clean;
    for (const QString& name : differing) {
        // Appearance and language are everybody's own and no matter of record.
        if (Settings::find(name)->owner == SettingOwner::Machine)
            changes.insert(name,
                QJsonArray {
                    shownSetting(name, before.text(name)), shownSetting(name, after.text(name)) });
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
