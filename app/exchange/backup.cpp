// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/backup.h"

#include "app/exchange/backupfiles.h"
#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "models/base/ownfiles.h"
#include "models/storage/connection.h"
#include "models/storage/schema.h"
#include "models/stores/storecopy.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

using backupfiles::damaged;
using backupfiles::unwritable;

namespace {

StoreUrl fileStore(const QString& file)
{
    StoreUrl url;
    url.file = QFileInfo(file).absoluteFilePath();
    return url;
}

/// What is open while the temporary file is not yet the backup; removed unless kept.
class PartFile {
public:
    explicit PartFile(const QString& wanted)
        : m_name(QStringLiteral("%1.part-%2").arg(wanted).arg(QCoreApplication::applicationPid()))
    {
        (void)ownfiles::remove(m_name);
    }

    ~PartFile() { (void)ownfiles::remove(m_name); }

    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    const QString& name() const { return m_name; }

private:
    QString m_name;
};

void fill(BackupManifest& manifest, const StoreFacts& facts)
{
    manifest.installation = facts.identity.installation;
    manifest.epoch = facts.identity.epoch;
    manifest.head = facts.head;
    manifest.dossiers = facts.dossiers;
    manifest.packets = facts.packets;
    manifest.unsettled = facts.unsettled;
}

/// A hostile file could hold triggers or views of its own: it must define exactly what ours does.
Status definesWhatWeDo(Connection& backup, const QString& file, int version)
{
    QTemporaryDir folder;
    Connection fresh(fileStore(folder.filePath(QStringLiteral("reference.db"))), Access::Create);
    if (Status opened = fresh.open(); !opened)
        return opened;
    const Schema schema(Engine::Sqlite, QStringLiteral(":/schema"), version);
    if (const auto made = schema.upgrade(fresh, systemNow); !made)
        return made.error();
    const auto ours = StoreCopy::definitions(fresh);
    const auto theirs = StoreCopy::definitions(backup);
    if (!ours || !theirs)
        return ours ? theirs.error() : ours.error();
    if (ours.value() != theirs.value())
        return damaged(file, QStringLiteral("its definitions differ"));
    return Done {};
}

Result<BackupManifest> proveOpened(Connection& backup, const QString& file)
{
    const auto fault = StoreCopy::pageFault(backup);
    if (!fault || !fault.value().isEmpty())
        return damaged(file, fault ? fault.value() : fault.error().detail);
    const Schema schema(Engine::Sqlite);
    const auto version = schema.found(backup);
    if (!version || version.value() == 0)
        return Error { ErrorKind::Invalid, QStringLiteral("not a store"),
            QStringLiteral("backup.foreign"), { file } };
    if (version.value() > schema.wanted())
        return Error { ErrorKind::Invalid, QStringLiteral("newer"), QStringLiteral("backup.newer"),
            { file } };
    if (Status same = definesWhatWeDo(backup, file, version.value()); !same)
        return same.error();
    const auto verdict = AuditTrail::verify(backup);
    if (!verdict || !verdict.value().sound)
        return damaged(file,
            verdict ? verdict.value().firstBad + u' ' + verdict.value().reason
                    : verdict.error().detail);
    const auto facts = StoreCopy::facts(backup);
    if (!facts)
        return damaged(file, facts.error().detail);
    BackupManifest manifest;
    manifest.file = file;
    manifest.program = QStringLiteral("motcua " MOTCUA_VERSION);
    manifest.schema = version.value();
    manifest.bytes = QFileInfo(file).size();
    fill(manifest, facts.value());
    return manifest;
}

QString differencesOf(const BackupManifest& manifest)
{
    const QJsonObject json { { QStringLiteral("head"), manifest.head.sequence },
        { QStringLiteral("head_hash"), QString::fromLatin1(manifest.head.hash) },
        { QStringLiteral("bytes"), manifest.bytes },
        { QStringLiteral("sha256"), manifest.sha256 } };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Makes the copy and proves it; SQLite.
Result<BackupManifest> copied(Connection& store, const QString& part)
{
    if (Status done = StoreCopy::copyInto(store, part); !done)
        return unwritable(part, done.error().detail);
    if (Status flushed = backupfiles::flushToDisk(part); !flushed)
        return flushed.error();
    return proveBackup(part);
}

/// Dumps the server's store; the facts are those of just before.
Result<BackupManifest> dumped(Connection& store, const QString& part)
{
    const auto facts = StoreCopy::facts(store);
    if (!facts)
        return facts.error();
    if (Status done = backupfiles::dumpServer(store.url(), part); !done)
        return done.error();
    BackupManifest manifest;
    manifest.program = QStringLiteral("motcua " MOTCUA_VERSION);
    manifest.schema = Schema(Engine::Postgresql).wanted();
    manifest.bytes = QFileInfo(part).size();
    fill(manifest, facts.value());
    return manifest;
}

}

Result<BackupManifest> proveBackup(const QString& file)
{
    if (!QFile::exists(file))
        return Error { ErrorKind::NotFound, QStringLiteral("no file"),
            QStringLiteral("backup.missing"), { file } };
    const auto told = backupfiles::readManifest(file);
    if (!told)
        return told.error();
    if (told.value()) {
        const auto digest = backupfiles::digestOf(file);
        if (!digest)
            return digest.error();
        if (digest.value() != told.value()->sha256)
            return damaged(file, QStringLiteral("it is not the file its manifest speaks of"));
    }
    Connection backup(fileStore(file), Access::Inspect);
    if (Status opened = backup.open(); !opened)
        return damaged(file, opened.error().detail);
    Result<BackupManifest> proved = proveOpened(backup, file);
    if (proved && told.value()) {
        proved.value().made = told.value()->made;
        proved.value().sha256 = told.value()->sha256;
    }
    return proved;
}

Result<BackupManifest> backUp(const StoreUrl& url, const Act& act, const QString& file)
{
    const QString target = QFileInfo(file).absoluteFilePath();
    Connection store(url, Access::ReadWrite);
    Status ready = store.open();
    if (ready)
        ready = permit(store, act, Permission::Backup, QStringLiteral("store"));
    if (!ready)
        return ready.error();
    if (QFile::exists(target))
        return Error { ErrorKind::Conflict, QStringLiteral("file exists"),
            QStringLiteral("backup.exists"), { file } };
    const PartFile part(target);
    Result<BackupManifest> made =
        url.engine == Engine::Sqlite ? copied(store, part.name()) : dumped(store, part.name());
    if (!made)
        return made;
    BackupManifest& manifest = made.value();
    const auto digest = backupfiles::digestOf(part.name());
    if (!digest)
        return digest.error();
    manifest.file = target;
    manifest.made = act.now;
    manifest.sha256 = digest.value();
    // The name is given last: a file of that name is always a whole, proved and recorded backup.
    Status done = backupfiles::writeManifest(manifest);
    if (done)
        done = store.transaction([&] {
            return recordAct(store, act, QStringLiteral("store.backup"), QStringLiteral("store"),
                QFileInfo(target).fileName(), {}, differencesOf(manifest));
        });
    if (done && ownfiles::move(part.name(), target))
        done = unwritable(file, QStringLiteral("rename"));
    if (!done) {
        (void)ownfiles::remove(backupfiles::manifestName(target));
        return done.error();
    }
    return made;
}
