// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/breaker.h"

#include <algorithm>

namespace {

using Cause = Breaker::Cause;

constexpr std::array<QStringView, Breaker::kCauses> kNames { u"network", u"credentials",
    u"certificate", u"not-portal" };
/// The most serious first: what a person must do something about.
constexpr std::array kBySeriousness { Cause::Certificate, Cause::Credentials, Cause::NotPortal,
    Cause::Network };

/// A complete answer, even a refusal, proves that the portal can be reached.
bool provesReachable(const Reply& reply)
{
    switch (reply.outcome) {
    case Outcome::Accepted:
    case Outcome::Exists:
    case Outcome::Refused:
    case Outcome::SessionLost:
        return reply.trouble.isEmpty();
    case Outcome::Unknown:
        return reply.trouble.isEmpty() && reply.httpStatus >= 200 && reply.httpStatus < 300;
    default:
        return false;
    }
}

/// Time still to wait. Further off than anything we ever set means the clock was set back: no wait.
qint64 remaining(Moment until, Moment now)
{
    const qint64 wait = until - now;
    return wait > 0 && wait <= kFurthestNotBeforeMs + 60'000 ? wait : 0;
}

std::size_t indexOf(Cause cause)
{
    return static_cast<std::size_t>(cause);
}

}

QString troubleName(Breaker::Cause cause)
{
    return kNames.at(indexOf(cause)).toString();
}

Breaker::Breaker(int mostLanes, Random random)
    : m_random(std::move(random))
    , m_mostLanes(std::max(1, mostLanes))
    , m_ramp(m_mostLanes)
{
}

bool Breaker::isOpen() const
{
    return std::any_of(
        m_circuits.begin(), m_circuits.end(), [](const Circuit& circuit) { return circuit.open; });
}

int Breaker::lanes(Moment now) const
{
    if (isOpen() || remaining(m_notBefore, now) > 0)
        return 0;
    return std::min(m_ramp, m_mostLanes);
}

bool Breaker::probeDue(Moment now) const
{
    if (!isOpen() || m_probing || remaining(m_notBefore, now) > 0)
        return false;
    return std::all_of(m_circuits.begin(), m_circuits.end(), [now](const Circuit& circuit) {
        return !circuit.open || remaining(circuit.probeAt, now) == 0;
    });
}

void Breaker::open(Cause cause, Moment now)
{
    Circuit& circuit = m_circuits.at(indexOf(cause));
    const qint64 pause = std::min(kLongestOpenMs, kFirstOpenMs << std::min(circuit.openings, 10));
    circuit.open = true;
    ++circuit.openings;
    // A tenth of chance, so that the offices of a province do not all knock in the same second.
    circuit.probeAt = now + pause + m_random(pause / 10);
    m_ramp = 1;
    m_rampSuccesses = 0;
}

void Breaker::openFor(Cause cause, Moment now)
{
    open(cause, now);
}

void Breaker::closeAll()
{
    for (Circuit& circuit : m_circuits)
        circuit = {};
}

void Breaker::proveReachable(bool probe)
{
    closeAll();
    m_busyInRow = 0;
    // 1, 2, 4, 8: the next step when as many packets as the step allows have come back well.
    if (!probe && m_ramp < m_mostLanes && ++m_rampSuccesses >= m_ramp) {
        m_ramp = std::min(m_ramp * 2, m_mostLanes);
        m_rampSuccesses = 0;
    }
}

void Breaker::pause(const Reply& reply, Moment now)
{
    qint64 length = 0;
    if (reply.retryAfter >= 0)
        length = askedPause(reply.retryAfter, m_random);
    else if (reply.outcome == Outcome::Busy)
        length = std::max<qint64>(1'000, retryPause(m_busyInRow++, m_random));
    if (length > 0)
        m_notBefore = now + std::max(remaining(m_notBefore, now), length);
}

void Breaker::noteReply(const Reply& reply, Moment now, bool probe)
{
    if (probe)
        m_probing = false;
    pause(reply, now);
    if (provesReachable(reply) || (probe && reply.outcome == Outcome::Busy)) {
        // Answers to calls that left before the trouble began do not end it; the probe's does.
        if (probe || !isOpen())
            proveReachable(probe);
        return;
    }
    for (const Cause cause : kBySeriousness) {
        if (reply.trouble != kNames.at(indexOf(cause)))
            continue;
        Circuit& circuit = m_circuits.at(indexOf(cause));
        if (circuit.open && !probe)
            return; // one of several calls that were under way
        ++circuit.failures;
        if (probe || cause != Cause::Network || circuit.failures >= kFailuresToOpen)
            open(cause, now);
        return;
    }
    if (probe)
        reopenAll(now);
}

void Breaker::reopenAll(Moment now)
{
    for (const Cause cause : kBySeriousness) {
        if (m_circuits.at(indexOf(cause)).open)
            open(cause, now);
    }
}

void Breaker::personAsked(Moment now)
{
    m_notBefore = 0;
    for (Circuit& circuit : m_circuits)
        circuit.probeAt = std::min(circuit.probeAt, now);
}

QString Breaker::trouble() const
{
    for (const Cause cause : kBySeriousness) {
        if (m_circuits.at(indexOf(cause)).open)
            return troubleName(cause);
    }
    return {};
}

BreakerMemory Breaker::memory(Moment now) const
{
    BreakerMemory memory { trouble(), 0, 0 };
    const Moment next = nextChange(now);
    memory.notBefore = next == kNoMoment ? 0 : next;
    for (const Circuit& circuit : m_circuits)
        memory.openings = std::max(memory.openings, circuit.openings);
    return memory;
}

void Breaker::recall(const BreakerMemory& memory, Moment now)
{
    if (memory.trouble.isEmpty()) {
        m_notBefore = now + remaining(memory.notBefore, now);
        return;
    }
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (memory.trouble != kNames.at(i))
            continue;
        Circuit& circuit = m_circuits.at(i);
        circuit.open = true;
        circuit.openings = std::max(1, memory.openings);
        circuit.probeAt = now + remaining(memory.notBefore, now);
        m_ramp = 1;
    }
}

Moment Breaker::nextChange(Moment now) const
{
    if (m_probing)
        return kNoMoment;
    qint64 wait = remaining(m_notBefore, now);
    for (const Circuit& circuit : m_circuits) {
        if (circuit.open)
            wait = std::max(wait, remaining(circuit.probeAt, now));
    }
    return wait > 0 ? now + wait : kNoMoment;
}
