// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <functional>
#include <system_error>

/// Files the program wrote itself. On Windows a scanner opens whatever was just written and holds
/// it for a moment; until it lets go, renaming, replacing and removing are refused.
namespace ownfiles {

/// One try; no error when it worked.
using Try = std::function<std::error_code()>;
using Pause = std::function<void(int milliseconds)>;

/// Whether trying again soon may help. Windows says "denied" for a file that is held, too.
bool isHeld(const std::error_code& error, bool onWindows);

/// Sleeps; on the thread of the program's windows it returns at once, because that never waits.
void pause(int milliseconds);

/// Tries up to ten times while the file is held, with pauses that grow by 25 ms (1.1 s in all).
/// Gives the last error.
std::error_code patiently(const Try& attempt, const Pause& between = pause);

/// The new name must be free.
std::error_code move(const QString& from, const QString& to);
/// In one step, over a file of that name.
std::error_code replace(const QString& from, const QString& to);
/// A file that is not there is removed already; folders are left alone.
std::error_code remove(const QString& file);

/// What was written is on the disk when this succeeds.
bool flushToDisk(QFile& file);

}

/// A file that is seen whole or not at all: written beside its place, flushed, then put there in
/// one step. The permissions of a file it replaces stay, a link is followed, and without commit()
/// nothing remains.
class DraftFile {
public:
    explicit DraftFile(const QString& path);
    ~DraftFile();

    DraftFile(const DraftFile&) = delete;
    DraftFile& operator=(const DraftFile&) = delete;

    bool open();

    /// Where it is written; owned by the draft.
    QIODevice* device() { return &m_draft; }

    /// Where it is written until commit().
    QString draftName() const { return m_draft.fileName(); }

    bool write(const QByteArray& bytes);
    /// Of what was written so far, in hexadecimal; empty when it cannot be read.
    QByteArray sha256();
    /// Only its owner reads and writes it from now on.
    bool keepPrivate();
    bool commit();

    const QString& path() const { return m_path; }

    /// In the system's words, for details; empty while all is well.
    QString errorString() const;

private:
    bool failed(const QString& reason);

    QString m_path;
    QString m_target; ///< the path, links followed
    QFile m_draft;
    QString m_reason;
    bool m_made = false;
};
