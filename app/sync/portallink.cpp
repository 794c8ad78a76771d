// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/portallink.h"

#include <algorithm>

namespace {

constexpr qint64 kShortestLoginPauseMs = 1'000;
const auto kCredentials = QStringLiteral("credentials");
const auto kNotPortal = QStringLiteral("not-portal");

bool isSuccess(const Reply& reply)
{
    return reply.outcome == Outcome::Accepted || reply.outcome == Outcome::Exists
        || reply.outcome == Outcome::Refused;
}

}

PortalLink::PortalLink(const PortalSettings& settings, const RulePackPointer& pack, LinkRules rules)
    : m_client(settings, pack, rules.machineClock, this)
    , m_breaker(settings.lanes, rules.random)
    , m_rules(std::move(rules))
{
}

bool PortalLink::hasSession() const
{
    return !settings().needsLogin() || m_client.session() != 0;
}

bool PortalLink::canOnlySend() const
{
    return !settings().needsLogin() && !settings().canLookUp();
}

int PortalLink::lanes(Moment now) const
{
    if (!hasSession())
        return 0;
    if (m_breaker.isOpen())
        return canOnlySend() && m_breaker.probeDue(now) ? 1 : 0;
    return m_breaker.lanes(now);
}

int PortalLink::callsNow(Moment now) const
{
    return hasSession() || m_breaker.isOpen() ? lanes(now) : m_breaker.lanes(now);
}

void PortalLink::prepare(Moment now, bool work)
{
    if (m_busy)
        return;
    if (m_breaker.isOpen()) {
        if (m_breaker.probeDue(now) && !canOnlySend())
            probe();
        return;
    }
    const bool may = m_breaker.lanes(now) > 0 && now >= m_loginNotBefore;
    if (work && !hasSession() && may)
        login(false);
}

void PortalLink::probe()
{
    const bool account = trouble() == kCredentials;
    m_breaker.probeStarted();
    if (account)
        m_client.dropSession(m_client.session());
    if (!hasSession())
        return login(true);
    probeByLookUp();
}

void PortalLink::login(bool probe)
{
    m_busy = true;
    m_client.login(this, [this, probe](const Reply& reply) {
        m_busy = false;
        const bool in = reply.outcome == Outcome::Accepted;
        m_carried = false;
        m_loginFailures = in ? 0 : m_loginFailures + 1;
        m_loginNotBefore = in ? 0
                              : m_rules.clock()
                + std::max(kShortestLoginPauseMs, retryPause(m_loginFailures - 1, m_rules.random));
        // A login proves the way, not that sessions are taken or that the address is the portal's.
        const bool more = trouble() == kCredentials || trouble() == kNotPortal;
        if (probe && in && more && settings().canLookUp())
            return probeByLookUp();
        note(reply, probe);
        Q_EMIT changed();
    });
}

void PortalLink::probeByLookUp()
{
    m_busy = true;
    const PortalCall call = m_lastDossier.isEmpty()
        ? PortalCall::lookUp(PortalService::Agencies)
        : PortalCall::lookUp(PortalService::LookUpDossier, m_lastDossier);
    const qint64 session = m_client.session();
    m_client.send(call, this, [this, session](Reply reply) {
        m_busy = false;
        noteSession(session, reply);
        if (reply.outcome == Outcome::SessionLost && trouble() == kCredentials)
            reply.trouble = kCredentials;
        note(reply, true);
        Q_EMIT changed();
    });
}

void PortalLink::note(const Reply& reply, bool probe)
{
    const Moment now = m_rules.clock();
    const QString before = trouble();
    m_breaker.noteReply(reply, now, probe);
    if (isSuccess(reply))
        m_lastSuccess = now;
    else if (!reply.trouble.isEmpty())
        m_lastFailure = now;
    if (reply.httpStatus > 0)
        m_clockSkew = reply.clockSkew;
    if (m_breaker.isOpen() && (before != trouble() || probe))
        m_detail = reply.message;
}

/// A refusal counts only against the session it used, and once.
void PortalLink::noteSession(qint64 session, const Reply& reply)
{
    if (session == 0 || session != m_client.session())
        return;
    if (reply.outcome != Outcome::SessionLost) {
        if (reply.httpStatus > 0) {
            m_carried = true;
            m_freshRefused = 0;
        }
        return;
    }
    if (!m_carried)
        ++m_freshRefused;
    m_client.dropSession(session);
    if (m_freshRefused >= m_rules.freshRefusals && !m_breaker.isOpen()) {
        m_breaker.openFor(Breaker::Cause::Credentials, m_rules.clock());
        m_detail = reply.message;
        m_lastFailure = m_rules.clock();
    }
}

PortalCall PortalLink::callFor(const Claim& claim) const
{
    if (claim.kind == AttemptKind::Send)
        return PortalCall::sending(claim.packet);
    if (settings().transport == Transport::Folder)
        return PortalCall::collecting(claim.packet);
    return PortalCall::lookUp(PortalService::LookUpDossier, claim.packet.dossierCode);
}

void PortalLink::carry(const Claim& claim, Then then)
{
    const bool probe = m_breaker.isOpen() && !m_probePacket;
    if (probe) {
        m_breaker.probeStarted();
        m_probePacket = true;
    }
    const qint64 session = m_client.session();
    if (!claim.packet.dossierCode.isEmpty())
        m_lastDossier = claim.packet.dossierCode;
    PendingAnswer answer { claim, {}, false };
    answer.collected = claim.kind == AttemptKind::Ask && settings().transport == Transport::Folder;
    m_client.send(callFor(claim), this,
        [this, probe, session, answer = std::move(answer), then = std::move(then)](
            const Reply& reply) mutable {
            if (probe)
                m_probePacket = false;
            note(reply, probe);
            noteSession(session, reply);
            answer.reply = reply;
            then(std::move(answer));
        });
}

void PortalLink::personAsked(Moment now)
{
    m_breaker.personAsked(now);
    m_loginNotBefore = 0;
}

void PortalLink::recall(const Endpoint& endpoint, Moment now)
{
    m_breaker.recall({ endpoint.trouble, endpoint.notBefore, endpoint.openings }, now);
    m_detail = endpoint.detail;
    m_lastSuccess = endpoint.lastSuccess;
    m_lastFailure = endpoint.lastFailure;
    m_clockSkew = endpoint.clockSkew;
}

Endpoint PortalLink::health(Moment now) const
{
    const BreakerMemory memory = m_breaker.memory(now);
    Endpoint endpoint;
    endpoint.name = settings().endpoint();
    endpoint.trouble = memory.trouble;
    endpoint.detail = detail();
    endpoint.notBefore = memory.notBefore;
    endpoint.openings = memory.openings;
    endpoint.lastSuccess = m_lastSuccess;
    endpoint.lastFailure = m_lastFailure;
    endpoint.clockSkew = m_clockSkew;
    return endpoint;
}

bool PortalLink::mustWait(Moment now) const
{
    return m_breaker.isOpen() && !m_busy && !m_probePacket && !m_breaker.probeDue(now);
}

Moment PortalLink::nextChange(Moment now) const
{
    const Moment next = m_breaker.nextChange(now);
    // While the breaker is open its probe is the next login, whatever the last one was told.
    if (m_breaker.isOpen() || hasSession() || m_loginNotBefore <= now)
        return next;
    return next == kNoMoment ? m_loginNotBefore : std::max(next, m_loginNotBefore);
}
