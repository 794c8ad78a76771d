// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/backup.h"
#include "app/exchange/backupfiles.h"
#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "models/base/ownfiles.h"
#include "models/storage/connection.h"
#include "models/storage/schema.h"
#include "models/stores/deliveryrules.h"
#include "models/stores/storecopy.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

using backupfiles::unwritable;

std::vector<PacketKind> askableKinds(const Act& act)
{
    std::vector<PacketKind> kinds;
    if (!act.pack)
        return kinds;
    const DeliveryRules rules = DeliveryRules::of(*act.pack, true, false);
    for (PacketKind kind : kPacketKinds) {
        if (rules.of(kind).askable)
            kinds.push_back(kind);
    }
    return kinds;
}

/// The copy becomes a store of its own: a new epoch, and nothing in it is sent unasked.
Result<qint64> takeOver(
    const StoreUrl& url, const Act& act, const BackupManifest& from, const QString& reason)
{
    Connection store(url, Access::ReadWrite);
    Status done = store.open();
    if (!done)
        return done.error();
    const Schema schema(url.engine);
    if (const auto upgraded = schema.upgrade(store, [now = act.now] { return now; }); !upgraded)
        return upgraded.error();
    qint64 unknown = 0;
    done = store.transaction([&]() -> Status {
        const auto before = makeIdentity(store);
        if (!before)
            return before.error();
        const auto after = renewEpoch(store);
        if (!after)
            return after.error();
        const auto moved =
            StoreCopy::quarantine(store, askableKinds(act), act.session.actor.login, act.now);
        if (!moved)
            return moved.error();
        unknown = moved.value();
        const QJsonObject changes { { QStringLiteral("epoch"),
                                        QJsonArray { before.value().epoch, after.value().epoch } },
            { QStringLiteral("unknown"), unknown }, { QStringLiteral("head"), from.head.sequence },
            { QStringLiteral("sha256"), from.sha256 } };
        return recordAct(store, act, QStringLiteral("store.restored"), QStringLiteral("store"),
            QFileInfo(from.file).fileName(), reason,
            QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact)));
    });
    if (!done)
        return done.error();
    const auto verdict = AuditTrail::verify(store);
    if (!verdict)
        return verdict.error();
    if (!verdict.value().sound)
        return backupfiles::damaged(from.file, verdict.value().firstBad);
    if (Status alone = StoreCopy::standAlone(store); !alone)
        return alone.error();
    return unknown;
}

/// The old store as one file, which nobody else has open.
Status closeOld(const StoreUrl& url, const Act& act)
{
    Connection old(url, Access::ReadWrite);
    const Status opened = old.open();
    // A damaged store is exactly what a restore is for: it is kept as it is.
    if (!opened)
        return opened.error().kind == ErrorKind::Busy ? opened : Status(Done {});
    if (Status allowed = permit(old, act, Permission::Backup, QStringLiteral("store"));
        !allowed && allowed.error().kind == ErrorKind::Forbidden)
        return allowed;
    const Status alone = StoreCopy::standAlone(old);
    if (!alone && alone.error().kind == ErrorKind::Busy)
        return Error { ErrorKind::Busy, QStringLiteral("open elsewhere"),
            QStringLiteral("restore.open"), { url.shown() } };
    return Done {};
}

QString freeName(const QString& wanted)
{
    QString name = wanted;
    for (int turn = 2; QFile::exists(name); ++turn)
        name = QStringLiteral("%1-%2").arg(wanted).arg(turn);
    return name;
}

/// Moves the old file, and what a damaged one left beside it, out of the way.
Result<QString> keepOld(const QString& file, Moment now)
{
    if (!QFile::exists(file))
        return QString();
    const QString kept =
        freeName(QStringLiteral("%1.before-restore-%2")
                     .arg(file, vietnamTime(now).toString(QStringLiteral("yyyyMMddHHmmss"))));
    if (ownfiles::move(file, kept))
        return unwritable(kept, QStringLiteral("rename"));
    for (const QString& side : { QStringLiteral("-wal"), QStringLiteral("-shm") }) {
        if (QFile::exists(file + side))
            (void)ownfiles::move(file + side, kept + side);
    }
    return kept;
}

Status putInPlace(const QString& ready, const QString& file, const QString& kept)
{
    if (!ownfiles::move(ready, file))
        return Done {};
    if (!kept.isEmpty())
        (void)ownfiles::move(kept, file);
    return unwritable(file, QStringLiteral("rename"));
}

}

Result<RestoreReport> restore(
    const StoreUrl& url, const Act& act, const QString& file, const QString& reason)
{
    if (url.engine != Engine::Sqlite)
        return Error { ErrorKind::Invalid, QStringLiteral("server"),
            QStringLiteral("restore.server"), { url.shown() } };
    if (Status allowed = act.session.may(Permission::Backup); !allowed)
        return allowed.error();
    const auto proved = proveBackup(file);
    if (!proved)
        return proved.error();
    if (QFile::exists(url.file)) {
        if (Status closed = closeOld(url, act); !closed)
            return closed.error();
    }
    StoreUrl next = url;
    next.file = freeName(url.file + QStringLiteral(".restoring"));
    if (!QFile::copy(file, next.file))
        return unwritable(next.file, QStringLiteral("copy"));
    QFile::setPermissions(next.file, QFile::ReadOwner | QFile::WriteOwner);
    const auto unknown = takeOver(next, act, proved.value(), reason);
    Status done = unknown ? backupfiles::flushToDisk(next.file) : Status(unknown.error());
    if (!done) {
        (void)ownfiles::remove(next.file);
        return done.error();
    }
    const auto kept = keepOld(url.file, act.now);
    if (!kept)
        return kept.error();
    if (Status placed = putInPlace(next.file, url.file, kept.value()); !placed)
        return placed.error();
    return RestoreReport { proved.value(), kept.value(), unknown.value() };
}
