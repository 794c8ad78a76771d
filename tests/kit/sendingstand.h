// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/changes.h"
#include "app/sync/syncengine.h"
#include "tests/kit/fakeportal.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/testdatabase.h"

#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

/// An office that sends to a scripted portal: a real store, real sockets, and a clock that stands
/// still until somebody moves it. Lives in the test's thread.
class SendingStand {
public:
    explicit SendingStand(TestDatabase& store, PortalScript script = PortalScript::standard());
    ~SendingStand();

    /// False when the rule packs are missing or no port is free.
    bool isReady() const { return m_ready; }

    FakePortal& portal() { return m_portal; }

    TestClock& clock() { return m_store.clock(); }

    Connection& db() { return m_store.connection(); }

    /// What the next open() gives the engine.
    SyncOptions& options() { return m_options; }

    SyncEngine& engine() { return *m_engine; }

    /// A fresh engine, as after the start of the program.
    void open();
    /// The same, and sends whatever is or becomes due.
    void start();
    /// A second program on the same store; not this stand's to keep.
    std::unique_ptr<SyncEngine> another(const SyncOptions& options);
    /// The engine is gone in the middle of whatever it does, as when the program is killed: what
    /// it gave the store to write is written, nothing more happens.
    void kill();
    /// Sends to the limits and gives the report; false when it did not end in time.
    bool run(const RunLimits& limits, RunReport* report);
    /// Stops in good order; false when it did not in time.
    bool stop();

    /// Seals a packet and tells the engine.
    PacketId put(const NewPacket& packet);

    /// Moves the clock and tells the engine.
    void pass(std::chrono::milliseconds time);
    /// Lets the engine work, moving the clock to the next thing due whenever nothing can be done
    /// now, until nothing is left that time could move. False: not within `patience`, or not
    /// within 60 days of the standing clock.
    bool untilQuiet(std::chrono::milliseconds patience = std::chrono::seconds(60));
    /// The same until the condition holds; false when everything is quiet before.
    bool workUntil(const std::function<bool()>& condition,
        std::chrono::milliseconds patience = std::chrono::seconds(60));
    /// Lets the engine work at the standing clock until nothing more can be done now.
    bool untilNothingIsDue(std::chrono::milliseconds patience = std::chrono::seconds(30));

    /// Effects the portal has not carried out yet (FaultKind::LateApply): the clock waits for them.
    void expectLate()
    {
        m_lateAt = clock().now() + kLateMs;
        ++m_late;
    }

    PacketState stateOf(PacketId id) { return outboxkit::stateOf(db(), id); }

    Packet packet(PacketId id) { return PacketList::find(db(), id).value(); }

    std::vector<Attempt> attempts(PacketId id) { return PacketList::attempts(db(), id).value(); }

    PacketCounts counts() { return PacketList::counts(db()).value(); }

    /// What the portal did, in order: "dossier D-1", "step D-1", "survey …".
    QStringList effects() const;
    int logins() const;

private:
    struct Pulse {
        qint64 onTheWay = 0; ///< claimed by the engine that lives now
        Moment next = kNoMoment;
    };

    Pulse pulse();
    Moment mayMoveAt(Moment next);
    bool letWork(
        std::chrono::milliseconds patience, bool moveClock, const std::function<bool()>& until);

    TestDatabase& m_store;
    FakePortal m_portal;
    QTemporaryDir m_folder;
    Changes m_changes;
    SyncOptions m_options;
    std::unique_ptr<SyncEngine> m_engine;
    /// Later than any pause of the link, sooner than the quiet time: who asks too early is found.
    static constexpr Moment kLateMs = 200'000;
    std::atomic<int> m_late { 0 };
    std::atomic<Moment> m_lateAt { 0 };
    bool m_ready = false;
};

/// Runs the event loop until the condition holds; false when it did not in time.
bool waitUntil(const std::function<bool()>& condition,
    std::chrono::milliseconds patience = std::chrono::seconds(20));
