// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/portalclient.h"
#include "app/sync/breaker.h"
#include "app/sync/syncstep.h"

#include <QObject>

#include <functional>

/// Time, chance and patience of a link.
struct LinkRules {
    Clock machineClock; ///< compared with the portal's Date
    Clock clock; ///< pauses are measured with: the store's time, as everywhere in the engine
    Random random;
    int freshRefusals = 2;
};

/// The far end as the sender sees it: one session for all lanes, renewed when it is refused, and
/// the breaker with its probes. Lives in the delivery thread.
class PortalLink : public QObject {
    Q_OBJECT

public:
    PortalLink(const PortalSettings& settings, const RulePackPointer& pack, LinkRules rules);

    void setPassword(const QString& password) { m_client.setPassword(password); }

    const PortalSettings& settings() const { return m_client.settings(); }

    /// Calls that may be on the wire at once, now; 0 without a session where one is needed.
    int lanes(Moment now) const;
    /// The same for what is claimed already: without a session it is told so and nothing leaves.
    int callsNow(Moment now) const;

    /// A login or probe is on its way.
    bool isBusy() const { return m_busy; }

    /// Begins a probe whose time has come, or, with work to do, a login that is needed.
    void prepare(Moment now, bool work);

    using Then = std::function<void(PendingAnswer)>;
    /// Puts a claimed packet, or the question about it, on the wire: one message.
    void carry(const Claim& claim, Then then);

    void personAsked(Moment now);
    void recall(const Endpoint& endpoint, Moment now);
    /// What the store is to remember of it.
    Endpoint health(Moment now) const;

    bool inTrouble() const { return m_breaker.isOpen(); }

    QString trouble() const { return m_breaker.trouble(); }

    QString detail() const { return inTrouble() ? m_detail : QString(); }

    /// Open, and it is not time for a probe yet.
    bool mustWait(Moment now) const;
    /// When something may change by time alone.
    Moment nextChange(Moment now) const;

Q_SIGNALS:
    /// Session or breaker changed by a login or probe.
    void changed();

private:
    void note(const Reply& reply, bool probe);
    void noteSession(qint64 session, const Reply& reply);
    void login(bool probe);
    void probe();
    void probeByLookUp();
    PortalCall callFor(const Claim& claim) const;
    bool hasSession() const;
    bool canOnlySend() const;

    PortalClient m_client;
    Breaker m_breaker;
    LinkRules m_rules;
    bool m_busy = false;
    bool m_probePacket = false; ///< a packet is the probe, where nothing else can be asked
    bool m_carried = false; ///< the session has carried a call
    int m_freshRefused = 0; ///< sessions refused at their first call, in a row
    int m_loginFailures = 0;
    Moment m_loginNotBefore = 0;
    Moment m_lastSuccess = 0;
    Moment m_lastFailure = 0;
    qint64 m_clockSkew = 0;
    QString m_detail;
    QString m_lastDossier;
};
