// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/outcome.h"
#include "app/sync/syncrun.h"

// From a claim to the wire: how many are claimed ahead, and what becomes of those not sent.

namespace {

constexpr int kMostAhead = 64;

}

/// One commit to disk a packet would be the limit of a quick portal. So a step claims what the
/// portal is likely to take while the next step is written, and never more: what a crash leaves
/// claimed has to be asked about.
void SyncRun::learnPace()
{
    const auto answered = static_cast<int>(std::count_if(m_answers.begin(), m_answers.end(),
        [](const PendingAnswer& answer) { return !answer.handedBack; }));
    const int calls = static_cast<int>(m_calls.size());
    const bool starved = m_queued.empty() && calls < m_options.portal.lanes;
    m_ahead = std::min(kMostAhead, starved ? 2 * answered : answered);
}

bool SyncRun::mayCall() const
{
    return !m_ending && !m_mayNotSend && !m_endpoint.paused && m_link.callsNow(now()) > 0;
}

void SyncRun::feed()
{
    const qint64 longest = m_options.portal.connectMs + m_options.portal.deadlineMs;
    while (!m_queued.empty() && mayCall()
        && static_cast<int>(m_calls.size()) < m_link.callsNow(now())) {
        const Claim claim = std::move(m_queued.front());
        m_queued.pop_front();
        // A lease that could end while the call is on the wire is no longer ours to use.
        if (claim.leaseUntil - now() < longest)
            handBack(claim);
        else
            carry(claim);
    }
}

/// Claimed, but its turn will not come soon: nothing has left, so it waits as it did before.
void SyncRun::handBack(const Claim& claim)
{
    m_answers.push_back(
        { claim, notSent(Outcome::NotSent, QStringLiteral("wire.heldback")), false, true });
}

void SyncRun::handBackAll()
{
    for (const Claim& claim : m_queued)
        handBack(claim);
    m_queued.clear();
}

void SyncRun::carry(const Claim& claim)
{
    const qint64 attempt = claim.attempt.value;
    m_calls.emplace(attempt, claim);
    m_report.attempts += claim.kind == AttemptKind::Send ? 1 : 0;
    m_link.carry(claim, [this, attempt](PendingAnswer answer) {
        if (m_calls.erase(attempt) == 0)
            return; // given up before: written down already
        m_answers.push_back(std::move(answer));
        feed();
        pump();
    });
}

/// Their time is over. Whether they arrived nobody knows, and that is what is written: not a death
/// of this sender, which would make a suspect of each.
void SyncRun::giveCallsUp()
{
    if (!m_running || !m_ending)
        return;
    for (const auto& [attempt, claim] : std::exchange(m_calls, {}))
        m_answers.push_back({ claim, notSent(Outcome::Unknown, QStringLiteral("wire.stopped")) });
    m_gaveUp = true;
    pump();
}
