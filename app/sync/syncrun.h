// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/portallink.h"
#include "app/sync/senderlock.h"
#include "app/sync/syncengine.h"
#include "app/sync/syncstep.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <optional>
#include <vector>

/// The inside of the sync engine, in the delivery thread: pumps between the store (one transaction
/// at a time, in the writer's thread) and the portal (several calls at a time). Nothing here waits.
class SyncRun : public QObject {
    Q_OBJECT

public:
    SyncRun(Database& database, Changes& changes, const SyncOptions& options);

    void setPassword(const QString& password) { m_link.setPassword(password); }

    void start(const std::optional<RunLimits>& limits);
    /// Answers on their way come in first; after `patienceMs` (-1: their own deadline) they are
    /// written down as unknown, which they are.
    void stop(int patienceMs);
    void look();
    void sendNow();

    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void stateChanged(const SyncState& state);
    void packetSettled(qint64 packet, const QString& state);
    void runEnded(const RunReport& report);
    void stopped();

private:
    Moment now() const { return m_options.clock() + m_clockOffset; }

    int capacity() const;
    bool isIdle() const;

    bool wireIsEmpty() const { return m_calls.empty() && m_queued.empty(); }

    void giveCallsUp();
    void checkLimits();
    void pump();
    bool stepIsDue() const;
    SyncStep nextStep();
    void beginStep();
    void stepDone(const SyncStep& step, Result<SyncStepDone> result);
    void stepFailed(SyncStep step, const Error& error);
    void noteSettled(const SyncStep& step, const SyncStepDone& done);
    void feed();
    bool mayCall() const;
    void handBack(const Claim& claim);
    void handBackAll();
    void carry(const Claim& claim);
    void learnPace();
    void arm();
    void tellState();
    SyncState currentState() const;
    void finishIfDone();
    void finish();
    void learnClock();

    Database& m_database;
    Changes& m_changes;
    SyncOptions m_options;
    DeliveryRules m_rules;
    PortalLink m_link;
    SenderLock m_lock;
    SenderName m_sender;
    QTimer m_timer;
    QTimer m_tellLater;
    QTimer m_patience;
    QElapsedTimer m_ran;
    QElapsedTimer m_told;

    std::vector<PendingAnswer> m_answers;
    std::deque<Claim> m_queued; ///< claimed, and waiting for a free call
    int m_ahead = 0; ///< heads claimed beyond the calls allowed: what one step's time takes
    std::map<qint64, Claim> m_calls; ///< on the wire, by attempt
    Moment m_clockOffset = 0;
    Moment m_nextDue = 0;
    Moment m_renewAt = 0;
    Moment m_takeBackAt = 0;
    bool m_running = false;
    bool m_ending = false;
    bool m_gaveUp = false; ///< nobody waits for a login, either
    bool m_suspect = false; ///< one travels alone, or waits for that
    bool m_stepRunning = false;
    bool m_look = false;
    bool m_first = false;
    bool m_endPauses = false;
    bool m_mayNotSend = false;
    bool m_oneByOne = false; ///< an answer could not be written: find out which
    int m_stepFailures = 0;
    Endpoint m_endpoint;
    Endpoint m_savedHealth;
    QString m_storeError;
    std::optional<RunLimits> m_limits;
    RunReport m_report;
    SyncState m_state;
};
