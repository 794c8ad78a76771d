// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storeurl.h"

#include <QLockFile>
#include <QString>

#include <memory>

/// A lock file that dies with its process: who holds it knows that earlier senders of this machine
/// are gone, whatever their leases say.
class SenderLock {
public:
    /// path empty: beside the SQLite file, or in the temporary folder for PostgreSQL.
    SenderLock(const StoreUrl& store, const QString& path);

    /// True when the lock is ours now.
    bool take();
    void leave();

    bool isHeld() const { return m_held; }

    /// Machine, process and start: different for each engine ever started.
    static QString newSenderId();

private:
    std::unique_ptr<QLockFile> m_file;
    bool m_held = false;
};
