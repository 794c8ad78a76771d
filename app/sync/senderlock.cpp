// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/senderlock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSysInfo>
#include <QUuid>

namespace {

QString standardPath(const StoreUrl& store)
{
    if (store.engine == Engine::Sqlite)
        return store.file + QStringLiteral(".sender.lock");
    const QByteArray address = (store.shown() + u'|' + store.schema).toUtf8();
    const QByteArray name =
        QCryptographicHash::hash(address, QCryptographicHash::Sha256).toHex().left(16);
    return QDir::temp().filePath(QStringLiteral("motcua-sender-%1.lock").arg(QLatin1String(name)));
}

}

SenderLock::SenderLock(const StoreUrl& store, const QString& path)
    : m_file(std::make_unique<QLockFile>(path.isEmpty() ? standardPath(store) : path))
{
    // Never stale by age: only the death of its process frees it.
    m_file->setStaleLockTime(0);
}

bool SenderLock::take()
{
    if (!m_held)
        m_held = m_file->tryLock(0);
    return m_held;
}

void SenderLock::leave()
{
    if (m_held)
        m_file->unlock();
    m_held = false;
}

QString SenderLock::newSenderId()
{
    // The machine's name comes first and alone: who looks for the dead compares it.
    QString machine = QSysInfo::machineHostName();
    machine.replace(u':', u'.');
    return QStringLiteral("%1:%2:%3")
        .arg(machine)
        .arg(QCoreApplication::applicationPid())
        .arg(QUuid::createUuid().toString(QUuid::Id128).left(8));
}
