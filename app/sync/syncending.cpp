// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes.h"
#include "app/sync/syncrun.h"
#include "models/base/log.h"
#include "models/storage/database.h"
#include "models/stores/packetlist.h"

#include <algorithm>

// When a run waits, fails, ends, and what it says of itself.

namespace {

constexpr qint64 kLongestTimerMs = 15'000;
constexpr qint64 kFirstStorePauseMs = 500;
constexpr qint64 kLongestStorePauseMs = 30'000;
/// Failures of the store that are nobody's fault before single answers are suspected.
constexpr int kFailuresBeforeOneByOne = 3;
constexpr int kTellInFlightMs = 100;

/// The store is away, full or taken: later it will be as it was.
bool passes(const Error& error)
{
    return error.kind == ErrorKind::Busy || error.kind == ErrorKind::Unreachable
        || error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Forbidden
        || error.rule.startsWith(u"store.");
}

bool differsInMoreThanFlight(SyncState left, const SyncState& right)
{
    left.inFlight = right.inFlight;
    return left != right;
}

}

void SyncRun::stepFailed(SyncStep step, const Error& error)
{
    ++m_stepFailures;
    m_storeError = error.rule.isEmpty() ? QStringLiteral("store.broken") : error.rule;
    qCWarning(logSync) << "step failed:" << error.detail;
    const bool suspect = !passes(error) && m_stepFailures >= kFailuresBeforeOneByOne;
    if (suspect && step.answers.size() == 1) {
        // This one can never be written. Its lease ends and the packet is asked about.
        qCCritical(logSync) << "result of attempt" << step.answers.front().claim.attempt.value
                            << "given up";
        step.answers.clear();
        m_stepFailures = 0;
    }
    m_oneByOne = suspect;
    m_answers.insert(m_answers.begin(), std::make_move_iterator(step.answers.begin()),
        std::make_move_iterator(step.answers.end()));
    m_look = true;
    tellState();
    const qint64 pause =
        std::min(kLongestStorePauseMs, kFirstStorePauseMs << std::min(m_stepFailures, 8));
    m_timer.start(static_cast<int>(pause));
    if (m_limits && m_limits->forMs > 0 && m_ran.elapsed() > m_limits->forMs)
        finish();
}

bool SyncRun::isIdle() const
{
    return !m_look && !m_first && !m_stepRunning && m_answers.empty() && m_queued.empty()
        && m_calls.empty() && !m_link.isBusy() && m_nextDue == kNoMoment;
}

void SyncRun::checkLimits()
{
    if (!m_limits || m_ending || m_first)
        return;
    const bool used = m_limits->maxAttempts > 0 && m_report.attempts >= m_limits->maxAttempts;
    const bool over = m_limits->forMs > 0 && m_ran.elapsed() >= m_limits->forMs;
    const bool barred = m_mayNotSend || m_endpoint.paused;
    // Without a limit of time nobody waits for a portal that is out of reach.
    const bool hopeless = m_limits->forMs == 0 && m_link.mustWait(now()) && wireIsEmpty();
    m_report.idle = m_limits->untilIdle && isIdle();
    m_ending = used || over || barred || hopeless || m_report.idle;
}

void SyncRun::finishIfDone()
{
    const bool busy = m_stepRunning || (m_link.isBusy() && !m_gaveUp);
    if (m_ending && wireIsEmpty() && m_answers.empty() && !busy)
        finish();
}

void SyncRun::finish()
{
    m_timer.stop();
    m_patience.stop();
    m_running = false;
    m_report.state = currentState();
    const bool report = m_limits.has_value();
    m_limits.reset();
    m_lock.leave();
    m_database.write(
        this,
        [health = m_link.health(now()), sender = m_sender.id](
            Connection& connection) -> Result<PacketCounts> {
            const Status left = connection.transaction([&] {
                if (Status saved = EndpointStore::saveHealth(connection, health); !saved)
                    return saved;
                return EndpointStore::leaveSender(connection, health.name, sender);
            });
            if (!left)
                return left.error();
            return PacketList::counts(connection);
        },
        [this, report](const Result<PacketCounts>& counts) {
            if (counts) {
                m_report.unknown = counts.value().of(PacketState::Unknown);
                m_report.waiting =
                    counts.value().of(PacketState::Ready) + counts.value().of(PacketState::Waiting);
                m_report.parked = counts.value().of(PacketState::Parked);
            }
            tellState();
            if (report)
                Q_EMIT runEnded(m_report);
            Q_EMIT stopped();
        });
}

void SyncRun::arm()
{
    if (m_stepRunning || (m_stepFailures > 0 && m_timer.isActive()))
        return;
    const Moment at = now();
    Moment next = std::min(m_link.nextChange(at), m_takeBackAt);
    if (m_options.exclusive)
        next = std::min(next, m_renewAt);
    if (m_nextDue > at)
        next = std::min(next, m_nextDue);
    qint64 wait = std::clamp<qint64>(next - at, 1, kLongestTimerMs);
    if (m_limits && m_limits->forMs > 0)
        wait = std::min(wait, std::max<qint64>(1, m_limits->forMs - m_ran.elapsed()));
    m_timer.start(static_cast<int>(wait));
}

SyncState SyncRun::currentState() const
{
    SyncState state;
    const Moment at = now();
    state.running = m_running;
    state.paused = m_endpoint.paused;
    state.pausedBy = m_endpoint.pausedBy;
    if (m_mayNotSend)
        state.otherSender = m_endpoint.senderName;
    state.trouble = m_link.trouble();
    state.detail = m_link.detail();
    state.nextTry = m_link.nextChange(at);
    state.inFlight = static_cast<int>(m_calls.size());
    state.storeError = m_storeError;
    return state;
}

void SyncRun::tellState()
{
    const SyncState state = currentState();
    const bool flight = state.inFlight != m_state.inFlight;
    const bool now = state.inFlight == 0 || m_told.elapsed() >= kTellInFlightMs;
    if (!(flight && now) && !differsInMoreThanFlight(state, m_state)) {
        // What is held back is told a little later, not forgotten: the next event may be far off.
        if (flight && !m_tellLater.isActive())
            m_tellLater.start(kTellInFlightMs);
        return;
    }
    m_state = state;
    m_told.restart();
    Q_EMIT stateChanged(state);
}
