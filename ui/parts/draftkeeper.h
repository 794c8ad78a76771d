// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QByteArray>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <optional>

class Desk;
class PacketDraft;

/// An edit that was begun and neither saved nor given up.
struct KeptDraft {
    QByteArray body; ///< as it was typed
    qint64 version = 0; ///< of the dossier or packet it began with
    Moment when = 0;
};

/// Keeps what is typed into a draft over a crash: a small file in the person's own data folder, one
/// a store, person and edited thing, written when the typing rests and removed when the edit is
/// saved, given up or undone. It holds citizens' data, so only the person may read it, and what is
/// older than two weeks goes.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// `kind` is what is edited: "dossier", "packet".
    DraftKeeper(PacketDraft& draft, const Desk& desk, const QString& kind, QObject* parent);
    /// Writes what still waits.
    ~DraftKeeper() override;

    /// From now on the draft is an edit of this thing; changes made before are not kept.
    void watch(const QString& id, qint64 version);
    /// Writes what waits and looks at the draft no more; what was kept stays.
    void pause();
    /// The edit was saved or given up: nothing of it stays.
    void finish();

    /// What is kept of a thing; nothing when there is none. Reads a small file.
    std::optional<KeptDraft> kept(const QString& id) const;
    void forget(const QString& id);

private:
    QString pathOf(const QString& id) const;
    void changed();
    void write();
    void remove(const QString& path);
    void sweep();

    PacketDraft& m_draft;
    QString m_owner; ///< store and person, as part of the file's name
    QString m_kind;
    Clock m_clock;
    QString m_id; ///< empty: nothing is watched
    qint64 m_version = 0;
    QTimer m_rest;
    QSet<QString> m_forgotten; ///< files being removed
    QThreadPool m_disk; ///< one thread: writes and removals stay in order
};
