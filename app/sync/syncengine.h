// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/portalsettings.h"
#include "app/sync/retry.h"
#include "app/sync/syncstep.h"
#include "models/base/clock.h"
#include "models/packets/rulepack.h"
#include "models/records/auditentry.h"

#include <QMutex>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class Changes;
class Database;
class SyncRun;

/// What a sync engine is told before it starts.
struct SyncOptions {
    PortalSettings portal;
    RulePackPointer
        pack; ///< of the profile chosen: answer codes, and what may be repeated or asked
    Actor actor; ///< in whose name the sender's entries stand in the audit trail
    QString senderName; ///< person and machine, shown to others while this process sends
    /// File that tells a dead sender from a living one; empty: beside the SQLite file, or in the
    /// temporary folder for PostgreSQL.
    QString lockFile;
    bool exclusive = true; ///< one sender an office; false: several share the lanes
    /// On PostgreSQL the server's clock counts, so that leases mean the same everywhere.
    bool storeClock = true;
    Clock clock = systemNow;
    Random random = systemRandom;
    /// Fresh sessions refused at their first call, in a row, before the account is the trouble.
    int freshRefusals = 2;
    /// Runs a step in the writer's thread. Tests put wrong ones here, to see that they are found.
    std::function<Result<SyncStepDone>(Connection&, const SyncStep&)> runStep = runSyncStep;
};

/// What the engine is doing, for the status bar and the queue.
struct SyncState {
    bool running = false;
    bool paused = false; ///< by a person, for this endpoint
    QString pausedBy;
    QString otherSender; ///< who sends instead of us; empty when we may
    QString trouble; ///< cause of the open breaker: "network", "credentials" …; empty: none
    QString detail; ///< the words that opened it, one line
    Moment nextTry = kNoMoment; ///< next probe or end of a pause
    int inFlight = 0;
    QString storeError; ///< the store could not be reached or written: rule or kind, empty: fine

    bool operator==(const SyncState&) const = default;
};

/// When a run ends by itself, whatever is left.
struct RunLimits {
    bool untilIdle = true; ///< nothing in flight and nothing waits for a clock
    int maxAttempts = 0; ///< sendings; 0 = any number
    qint64 forMs = 0; ///< 0 = any time
};

/// What a run did, and what is left.
struct RunReport {
    int attempts = 0;
    int accepted = 0;
    int refused = 0;
    qint64 unknown = 0; ///< left at its end
    qint64 waiting = 0; ///< ready and waiting, left at its end
    qint64 parked = 0;
    bool idle = false; ///< nothing was left that time or the portal could move
    SyncState state; ///< at its end: who sends instead, what is in trouble
};

/// Takes due packets from the outbox, sends them through one PortalClient, writes down what
/// happened. Event-driven; lives in the delivery thread. Public functions may be called from any
/// thread.
class SyncEngine : public QObject {
    Q_OBJECT

public:
    SyncEngine(Database& database, Changes& changes, SyncOptions options);
    ~SyncEngine() override;

    /// The portal account's password; held in memory only.
    void setPassword(const QString& password);

    /// Has the password asked for in the delivery thread, before any work given later is begun.
    /// Asking may run that thread's event loop; the engine may even end meanwhile.
    void askPassword(std::function<Result<QString>()> askFor);

    /// Sends whatever is or becomes due until stop().
    void start();
    /// Takes nothing new, waits for answers on the way, then stopped(). After `patienceMs` (-1:
    /// their own deadline) answers that did not come are written down as unknown.
    void stop(int patienceMs = -1);
    /// Looks again: something was sealed, or the clock moved.
    void wake();
    /// A person wants to send: ends pauses, and open breakers with one probe.
    void sendNow();

    /// As start(), until the limits are reached; then runEnded(). A person's send: as sendNow()
    /// first.
    void run(const RunLimits& limits);
    /// The same, waiting for its end: only for the command line, from another thread than the
    /// engine's.
    RunReport runNow(const RunLimits& limits);

    SyncState state() const;

Q_SIGNALS:
    void stateChanged(const SyncState& state);
    /// An answer was written down; state is the word of the packet's new state.
    void packetSettled(qint64 packet, const QString& state);
    void runEnded(const RunReport& report);
    void stopped();

private:
    SyncRun& inside();
    void post(std::function<void(SyncRun&)> work);
    void takePassword(const QString& password);

    Database& m_database;
    Changes& m_changes;
    SyncOptions m_options;
    std::unique_ptr<SyncRun> m_run; ///< made in the delivery thread
    QString m_password;
    /// What was ordered while the password was asked for; both of the delivery thread alone.
    std::vector<std::function<void(SyncRun&)>> m_held;
    bool m_asksPassword = false;
    mutable QMutex m_mutex;
    SyncState m_state;
};

Q_DECLARE_METATYPE(SyncState)
Q_DECLARE_METATYPE(RunReport)
