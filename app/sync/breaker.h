// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/retry.h"
#include "models/base/clock.h"
#include "models/records/attempt.h"

#include <QString>

#include <array>

/// What of a breaker outlives the program.
struct BreakerMemory {
    QString trouble; ///< as Breaker::trouble()
    Moment notBefore = 0; ///< the next probe, or the end of a pause the portal asked for
    int openings = 0; ///< of that trouble, in a row
};

/// Keeps an endpoint in trouble from burning every packet's tries: opens per cause, lets one probe
/// through at a time, and lets traffic back in gently (1-2-4-8 calls at once). Pure: time and
/// chance come in as arguments; one breaker per endpoint.
class Breaker {
public:
    enum class Cause { Network, Credentials, Certificate, NotPortal };
    static constexpr int kCauses = 4;
    static constexpr int kFailuresToOpen = 5;
    static constexpr qint64 kFirstOpenMs = 30'000;
    static constexpr qint64 kLongestOpenMs = 15 * 60'000;

    explicit Breaker(int mostLanes = 6, Random random = systemRandom);

    /// Calls that may be in flight now: 0 while open or while the portal asked for a pause.
    int lanes(Moment now) const;
    /// Open, and the time for one probe (a login or a look-up, never a packet) has come.
    bool probeDue(Moment now) const;

    /// A probe is on its way: no second one until its reply.
    void probeStarted() { m_probing = true; }

    /// Every reply goes in here, the probe's with probe = true.
    void noteReply(const Reply& reply, Moment now, bool probe = false);
    /// Two fresh sessions in a row refused at their first call (the engine counts them).
    void openFor(Cause cause, Moment now);
    /// A person asked to send: pauses and open breakers end with one probe at once.
    void personAsked(Moment now);

    /// For the store, and from it after a start: an outage is not forgotten by a restart.
    BreakerMemory memory(Moment now) const;
    void recall(const BreakerMemory& memory, Moment now);

    bool isOpen() const;
    /// The cause that is open, the most serious first; "network" … as in Reply::trouble, else
    /// empty.
    QString trouble() const;
    /// When lanes() or probeDue() may change by time alone; kNoMoment = never.
    Moment nextChange(Moment now) const;

private:
    struct Circuit {
        bool open = false;
        int failures = 0; ///< in a row
        int openings = 0; ///< in a row, for the growing pause
        Moment probeAt = 0;
    };

    void open(Cause cause, Moment now);
    void proveReachable(bool probe);
    void pause(const Reply& reply, Moment now);
    void reopenAll(Moment now);
    void closeAll();

    std::array<Circuit, kCauses> m_circuits {};
    Random m_random;
    int m_mostLanes;
    int m_ramp; ///< calls allowed at once
    int m_rampSuccesses = 0;
    int m_busyInRow = 0;
    bool m_probing = false;
    Moment m_notBefore = 0; ///< the portal asked for a pause
};

QString troubleName(Breaker::Cause cause);
