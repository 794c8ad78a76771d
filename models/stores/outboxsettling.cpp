// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsondocument.h"
#include "models/packets/packetwriter.h"
#include "models/storage/connection.h"
#include "models/stores/attemptresult.h"
#include "models/stores/causestore.h"
#include "models/stores/lanes.h"
#include "models/stores/outbox.h"
#include "models/stores/packetaudit.h"
#include "models/stores/portalfacts.h"
#include "models/stores/revision.h"
#include "models/stores/unknownpacket.h"

namespace {

/// Pause of one packet after nothing could be sent; longer troubles are the endpoint's business.
constexpr qint64 kShortPauseMs = 5'000;

/// The message went out and something came of it; a claim given back proves nothing.
bool hasLeft(const Reply& reply)
{
    const bool turnedBack = reply.outcome == Outcome::SessionLost && reply.httpStatus == 0;
    return reply.outcome != Outcome::NotSent && reply.outcome != Outcome::Misconfigured
        && !turnedBack;
}

/// Carries one answer into the store.
class Settling {
public:
    Settling(Connection& connection, DeliveryRow& row, const Reply& reply,
        const DeliveryRules& rules, const Signature& by)
        : m_connection(connection)
        , m_row(row)
        , m_reply(reply)
        , m_rules(rules)
        , m_by(by)
    {
    }

    Status run();

    PacketId follower() const { return m_follower; }

private:
    Status accept();
    Status refuse();
    Status wait(qint64 pause);
    Status flipOrRefuse();
    Status countRemedy(bool passed);
    Status audit(const QString& action);

    qint64 jitter(qint64 limit) const { return m_rules.random ? m_rules.random(limit) : 0; }

    Connection& m_connection;
    DeliveryRow& m_row;
    const Reply& m_reply;
    const DeliveryRules& m_rules;
    const Signature& m_by;
    PacketState m_from = PacketState::Claimed;
    PacketId m_follower;
};

Status Settling::run()
{
    Packet& packet = m_row.packet;
    m_from = packet.state;
    packet.code = storableText(m_reply.code);
    packet.message = storableText(m_reply.message);
    if (hasLeft(m_reply))
        m_row.crashes = 0; // there is a result: this sending did not kill its sender
    if (m_reply.unknownDossier)
        return flipOrRefuse();
    switch (m_reply.outcome) {
    case Outcome::Accepted:
        return accept();
    case Outcome::Exists:
        return flipOrRefuse();
    case Outcome::Refused:
        return refuse();
    case Outcome::SessionLost:
        return wait(0);
    case Outcome::Busy:
        return wait(m_reply.retryAfter >= 0 ? m_reply.retryAfter : jitter(kShortPauseMs));
    case Outcome::NotSent:
        return wait(jitter(kShortPauseMs));
    case Outcome::Misconfigured: {
        const Status parked =
            park(m_connection, m_row, QStringLiteral("delivery.config"), packet.message, m_by);
        return parked ? audit(QStringLiteral("packet.parked")) : parked;
    }
    case Outcome::Unknown:
        break;
    }
    return becomeUnknown(m_connection, m_row, m_rules, m_by, UnknownWhy::NoClearAnswer);
}

Status Settling::accept()
{
    m_row.leaseUntil = 0;
    const Status moved = deliveryrow::move(m_connection, m_row, PacketEvent::Accepted, m_by.now);
    if (!moved)
        return moved;
    if (Status noted = PortalFacts::noteAccepted(m_connection, m_row.packet, m_by.now); !noted)
        return noted;
    if (Status counted = countRemedy(true); !counted)
        return counted;
    return audit(QStringLiteral("packet.accepted"));
}

Status Settling::refuse()
{
    const auto cause = notePortalCause(m_connection, m_row.packet, m_by.now);
    if (!cause)
        return cause.error();
    m_row.leaseUntil = 0;
    const Status moved =
        deliveryrow::move(m_connection, m_row, PacketEvent::Refused, m_by.now, cause.value());
    if (!moved)
        return moved;
    if (Status counted = countRemedy(false); !counted)
        return counted;
    return audit(QStringLiteral("packet.refused"));
}

Status Settling::wait(qint64 pause)
{
    m_row.leaseUntil = 0;
    m_row.packet.notBefore = m_by.now + pause;
    return deliveryrow::move(m_connection, m_row, PacketEvent::NotSent, m_by.now);
}

/// "Already there" to a first sending, or "not there" to an update: once with the other flag, in
/// the same place of the lane. A second time, or without a flag, it is a refusal.
Status Settling::flipOrRefuse()
{
    const Packet& packet = m_row.packet;
    const auto document = JsonDocument::parse(packet.body);
    const JsonNode flag = document ? document.value().root().member("isUpdating") : JsonNode();
    const bool update = flag.text() == u"True";
    const bool fits = flag && update == m_reply.unknownDossier;
    if (!fits || packet.origin == PacketOrigin::Flip)
        return refuse();
    const auto body = withUpdating(packet.body, !update);
    if (!body)
        return refuse();
    m_row.leaseUntil = 0;
    const auto follower =
        sealRevision(m_connection, m_row, body.value(), PacketOrigin::Flip, m_by, PreFlight {});
    if (!follower)
        return follower.error();
    m_follower = follower.value().id;
    return audit(QStringLiteral("packet.flip"));
}

Status Settling::countRemedy(bool passed)
{
    if (m_row.packet.remedied.isEmpty())
        return Done {};
    return CauseStore::countRemedy(m_connection, m_row.packet.remedied, 1, passed ? 1 : 0);
}

Status Settling::audit(const QString& action)
{
    return auditPacket(
        m_connection, m_by, action, m_row.packet.id, stateDifference(m_from, m_row.packet.state));
}

/// The row of a claim if its lease is still ours; nothing when it was lost.
Result<std::optional<DeliveryRow>> ours(
    Connection& connection, const Claim& claim, PacketState expected)
{
    auto row = deliveryrow::lockOne(connection, claim.packet.id, 0, true);
    if (!row)
        return row.error();
    const Packet& packet = row.value().packet;
    if (packet.leaseToken != claim.token || packet.state != expected)
        return std::optional<DeliveryRow> {};
    return std::optional<DeliveryRow> { std::move(row.value()) };
}

}

Result<Settled> Outbox::settle(Connection& connection, const Claim& claim, const Reply& reply,
    const DeliveryRules& rules, const Signature& by)
{
    auto row = ours(connection, claim, PacketState::Claimed);
    if (!row)
        return row.error();
    Settled settled;
    settled.moved = row.value().has_value();
    const auto written = writeResult(connection, claim.attempt, reply, by.now, settled.moved);
    if (!written)
        return written.error();
    if (!settled.moved || !written.value()) {
        settled.moved = false;
        return settled;
    }
    DeliveryRow& delivery = *row.value();
    Settling settling(connection, delivery, reply, rules, by);
    if (Status done = settling.run(); !done)
        return done.error();
    settled.state = delivery.packet.state;
    settled.follower = settling.follower();
    if (Status kept = lanes::refresh(connection, delivery); !kept)
        return kept.error();
    return settled;
}

Result<Settled> Outbox::settleAsk(Connection& connection, const Claim& claim, const Reply& reply,
    AskVerdict verdict, const DeliveryRules& rules, const Signature& by)
{
    auto row = ours(connection, claim, PacketState::Asking);
    if (!row)
        return row.error();
    Settled settled;
    settled.moved = row.value().has_value();
    const auto written = writeResult(connection, claim.attempt, reply, by.now, settled.moved);
    if (!written)
        return written.error();
    if (!settled.moved || !written.value()) {
        settled.moved = false;
        return settled;
    }
    DeliveryRow& delivery = *row.value();
    Settling settling(connection, delivery, reply, rules, by);
    const Status done = verdict == AskVerdict::Answered
        ? settling.run()
        : applyVerdict(connection, delivery, reply, verdict, rules, by);
    if (!done)
        return done.error();
    settled.follower = settling.follower();
    settled.state = delivery.packet.state;
    if (Status kept = lanes::refresh(connection, delivery); !kept)
        return kept.error();
    return settled;
}
