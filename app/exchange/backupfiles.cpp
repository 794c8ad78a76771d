// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/backupfiles.h"

#include "models/base/ownfiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace backupfiles {

Error unwritable(const QString& file, const QString& why)
{
    return { ErrorKind::Unreachable, why, QStringLiteral("backup.write"), { file, why } };
}

Error damaged(const QString& file, const QString& why)
{
    return { ErrorKind::Invalid, why, QStringLiteral("backup.damaged"), { file, why } };
}

QString manifestName(const QString& file)
{
    return file + QStringLiteral(".manifest.json");
}

Status flushToDisk(const QString& file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadWrite))
        return unwritable(file, opened.errorString());
    if (!ownfiles::flushToDisk(opened))
        return unwritable(file, QStringLiteral("flush"));
    return Done {};
}

Result<QString> digestOf(const QString& file)
{
    QFile opened(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!opened.open(QIODevice::ReadOnly) || !hash.addData(&opened))
        return damaged(file, opened.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

Status writeManifest(const BackupManifest& manifest)
{
    const QJsonObject json {
        { QStringLiteral("format"), 1 },
        { QStringLiteral("made"), vietnamTime(manifest.made).toString(Qt::ISODateWithMs) },
        { QStringLiteral("program"), manifest.program },
        { QStringLiteral("schema"), manifest.schema },
        { QStringLiteral("installation"), manifest.installation },
        { QStringLiteral("epoch"), manifest.epoch },
        { QStringLiteral("audit_sequence"), manifest.head.sequence },
        { QStringLiteral("audit_hash"), QString::fromLatin1(manifest.head.hash) },
        { QStringLiteral("dossiers"), manifest.dossiers },
        { QStringLiteral("packets"), manifest.packets },
        { QStringLiteral("unsettled"), manifest.unsettled },
        { QStringLiteral("bytes"), manifest.bytes },
        { QStringLiteral("sha256"), manifest.sha256 },
    };
    DraftFile file(manifestName(manifest.file));
    if (!file.open() || !file.write(QJsonDocument(json).toJson()) || !file.commit())
        return unwritable(file.path(), file.errorString());
    return Done {};
}

Result<std::optional<BackupManifest>> readManifest(const QString& backup)
{
    QFile file(manifestName(backup));
    if (!file.exists())
        return std::optional<BackupManifest>();
    if (!file.open(QIODevice::ReadOnly))
        return damaged(file.fileName(), file.errorString());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(QStringLiteral("format")).toInt() != 1)
        return damaged(file.fileName(), QStringLiteral("format"));
    BackupManifest manifest;
    manifest.file = backup;
    manifest.made =
        QDateTime::fromString(json.value(QStringLiteral("made")).toString(), Qt::ISODateWithMs)
            .toMSecsSinceEpoch();
    manifest.program = json.value(QStringLiteral("program")).toString();
    manifest.schema = json.value(QStringLiteral("schema")).toInt();
    manifest.installation = json.value(QStringLiteral("installation")).toString();
    manifest.epoch = json.value(QStringLiteral("epoch")).toString();
    manifest.head.sequence = json.value(QStringLiteral("audit_sequence")).toInteger();
    manifest.head.hash = json.value(QStringLiteral("audit_hash")).toString().toLatin1();
    manifest.dossiers = json.value(QStringLiteral("dossiers")).toInteger();
    manifest.packets = json.value(QStringLiteral("packets")).toInteger();
    manifest.unsettled = json.value(QStringLiteral("unsettled")).toInteger();
    manifest.bytes = json.value(QStringLiteral("bytes")).toInteger();
    manifest.sha256 = json.value(QStringLiteral("sha256")).toString();
    return std::optional(manifest);
}

}
