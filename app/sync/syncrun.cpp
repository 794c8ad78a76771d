// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncrun.h"

#include "app/changes.h"
#include "models/storage/database.h"
#include "models/stores/packetlist.h"

#include <algorithm>

namespace {

constexpr qint64 kPollMs = 15'000;
constexpr qint64 kRenewMs = kSenderLeaseMs / 3;

DeliveryRules rulesOf(const SyncOptions& options)
{
    const PortalSettings& portal = options.portal;
    DeliveryRules rules =
        DeliveryRules::of(*options.pack, portal.canLookUp(), portal.repeatUnknownSteps);
    rules.quietMs = portal.quietMs;
    // Longer than an attempt can take: who is still waiting for an answer keeps its lease.
    rules.leaseMs = portal.connectMs + portal.deadlineMs + 30'000;
    rules.random = options.random;
    if (portal.transport == Transport::Folder) {
        // The other side's answer is asked for, whatever the kind.
        for (RepeatRule& rule : rules.kinds)
            rule.askable = true;
    }
    return rules;
}

/// The moments of the last answers alone are saved only now and then: a write each would be many.
constexpr Moment kHealthMs = 30'000;

bool sameHealth(const Endpoint& saved, const Endpoint& now)
{
    return saved.trouble == now.trouble && saved.notBefore == now.notBefore
        && saved.openings == now.openings && saved.detail == now.detail
        && now.lastSuccess - saved.lastSuccess < kHealthMs
        && now.lastFailure - saved.lastFailure < kHealthMs;
}

}

SyncRun::SyncRun(Database& database, Changes& changes, const SyncOptions& options)
    : m_database(database)
    , m_changes(changes)
    , m_options(options)
    , m_rules(rulesOf(options))
    , m_link(options.portal, options.pack,
          { options.clock, [this] { return now(); }, options.random, options.freshRefusals })
    , m_lock(database.url(), options.lockFile)
{
    m_sender.id = SenderLock::newSenderId();
    m_sender.shown = options.senderName;
    m_sender.exclusive = options.exclusive;
    m_timer.setSingleShot(true);
    m_tellLater.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SyncRun::giveCallsUp);
    connect(&m_tellLater, &QTimer::timeout, this, &SyncRun::tellState);
    connect(&m_timer, &QTimer::timeout, this, &SyncRun::pump);
    connect(&m_link, &PortalLink::changed, this, &SyncRun::pump);
    m_told.start();
}

void SyncRun::start(const std::optional<RunLimits>& limits)
{
    if (m_running && !limits)
        return;
    m_limits = limits;
    m_report = {};
    m_ran.start();
    m_ending = false;
    m_gaveUp = false;
    m_patience.stop();
    m_look = true;
    if (m_running)
        return pump();
    m_running = true;
    m_first = true;
    m_renewAt = 0;
    m_takeBackAt = 0;
    m_nextDue = 0;
    m_mayNotSend = false;
    m_sender.aloneHere = m_options.exclusive && m_lock.take();
    learnClock();
}

void SyncRun::learnClock()
{
    m_stepRunning = true;
    m_database.read(
        this,
        [endpoint = m_options.portal.endpoint()](
            Connection& connection) -> Result<std::pair<Endpoint, std::optional<Moment>>> {
            const auto known = EndpointStore::find(connection, endpoint);
            if (!known)
                return known.error();
            const auto moment = EndpointStore::storeNow(connection);
            if (!moment)
                return moment.error();
            return std::pair { known.value(), moment.value() };
        },
        [this](Result<std::pair<Endpoint, std::optional<Moment>>> result) {
            m_stepRunning = false;
            if (result) {
                const auto& [endpoint, moment] = result.value();
                if (moment && m_options.storeClock)
                    m_clockOffset = *moment - m_options.clock();
                m_link.recall(endpoint, now());
                m_savedHealth = endpoint;
                if (m_endPauses)
                    m_link.personAsked(now());
            }
            pump();
        });
}

void SyncRun::stop(int patienceMs)
{
    m_ending = true;
    m_limits.reset();
    if (!m_running) {
        Q_EMIT stopped();
        return;
    }
    if (patienceMs >= 0)
        m_patience.start(patienceMs);
    pump();
}

void SyncRun::look()
{
    m_look = true;
    pump();
}

void SyncRun::sendNow()
{
    m_endPauses = true;
    m_link.personAsked(now());
    look();
}

int SyncRun::capacity() const
{
    if (m_ending || m_mayNotSend || m_endpoint.paused || m_first)
        return 0;
    if (m_suspect && !wireIsEmpty())
        return 0;
    const int calls = m_link.lanes(now());
    const int ahead = calls == m_options.portal.lanes ? m_ahead : 0;
    const int taken = static_cast<int>(m_calls.size() + m_queued.size());
    return std::max(0, calls + ahead - taken);
}

bool SyncRun::stepIsDue() const
{
    const Moment at = now();
    if (!m_answers.empty() || m_look || m_first)
        return true;
    if (m_ending)
        return false;
    const bool renew = m_options.exclusive && at >= m_renewAt;
    return renew || at >= m_takeBackAt || (m_nextDue <= at && capacity() > 0)
        || !sameHealth(m_savedHealth, m_link.health(at));
}

void SyncRun::pump()
{
    if (!m_running || m_stepRunning)
        return;
    checkLimits();
    const Moment at = now();
    const bool taking = !m_ending && !m_mayNotSend && !m_endpoint.paused && !m_first;
    if (taking)
        m_link.prepare(at, m_nextDue <= at);
    if (!mayCall())
        handBackAll();
    if (stepIsDue())
        beginStep();
    else
        finishIfDone();
    if (m_running) {
        arm();
        tellState();
    }
}

SyncStep SyncRun::nextStep()
{
    SyncStep step;
    const Moment at = now();
    step.by.actor = m_options.actor;
    step.by.now = at;
    step.rules = m_rules;
    step.endpoint = m_options.portal.endpoint();
    step.renewLease = at >= m_renewAt;
    if (step.renewLease && m_options.exclusive)
        m_sender.aloneHere = m_lock.take();
    step.sender = m_sender;
    if (m_oneByOne && m_answers.size() > 1) {
        step.answers.push_back(std::move(m_answers.front()));
        m_answers.erase(m_answers.begin());
    } else {
        step.answers.swap(m_answers);
    }
    step.wireIsEmpty = wireIsEmpty();
    step.capacity = capacity();
    step.sendings = step.capacity;
    if (m_limits && m_limits->maxAttempts > 0)
        step.sendings = std::min(step.sendings,
            m_limits->maxAttempts - m_report.attempts - static_cast<int>(m_queued.size()));
    step.firstStep = m_first;
    step.takeBack = m_first || m_nextDue <= at || at >= m_takeBackAt;
    step.endPauses = m_endPauses;
    if (const Endpoint health = m_link.health(at); !sameHealth(m_savedHealth, health))
        step.health = health;
    if (m_oneByOne) {
        // Nothing else is tried beside the one answer: whose failure it is must be clear.
        step.capacity = 0;
        step.takeBack = false;
        step.endPauses = false;
        step.health.reset();
    }
    return step;
}

void SyncRun::beginStep()
{
    SyncStep step = nextStep();
    m_look = false;
    m_stepRunning = true;
    m_database.write(
        this,
        [step, run = m_options.runStep](Connection& connection) { return run(connection, step); },
        [this, step](Result<SyncStepDone> result) { stepDone(step, std::move(result)); });
}

void SyncRun::stepDone(const SyncStep& step, Result<SyncStepDone> result)
{
    m_stepRunning = false;
    if (!result)
        return stepFailed(step, result.error());
    const SyncStepDone& done = result.value();
    m_storeError.clear();
    m_stepFailures = 0;
    if (step.answers.empty() || m_answers.empty())
        m_oneByOne = false;
    m_first = false;
    if (step.endPauses)
        m_endPauses = false;
    if (step.takeBack)
        m_takeBackAt = step.by.now + kPollMs;
    if (step.renewLease)
        m_renewAt = step.by.now + kRenewMs;
    if (step.health)
        m_savedHealth = *step.health;
    m_endpoint = done.endpoint;
    m_mayNotSend = done.mayNotSend;
    m_nextDue = done.nextDue;
    m_suspect = done.suspect;
    noteSettled(step, done);
    learnPace();
    m_queued.insert(m_queued.end(), done.claims.begin(), done.claims.end());
    feed();
    if (!done.claims.empty() || !done.settled.empty())
        m_changes.tell(Change::Packets | Change::Dossiers);
    if (step.health)
        m_changes.tell(Change::Health);
    pump();
}

void SyncRun::noteSettled(const SyncStep& step, const SyncStepDone& done)
{
    for (std::size_t i = 0; i < done.settled.size(); ++i) {
        const Settled& settled = done.settled.at(i);
        if (!settled.moved)
            continue;
        m_report.accepted += settled.state == PacketState::Accepted ? 1 : 0;
        m_report.refused += settled.state == PacketState::Refused ? 1 : 0;
        Q_EMIT packetSettled(
            step.answers.at(i).claim.packet.id.value, stateName(settled.state).toString());
    }
}
