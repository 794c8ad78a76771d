// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/packetchecker.h"
#include "models/packets/rulepack.h"
#include "models/storage/connection.h"
#include "models/stores/causestore.h"
#include "models/stores/lanes.h"
#include "models/stores/outbox.h"
#include "models/stores/packetaudit.h"
#include "models/stores/portalfacts.h"
#include "models/stores/revision.h"

#include <QJsonArray>

namespace {

/// Claimed packets are replaced by answers only; what may be on its way is left alone.
bool mayReplace(const Packet& packet)
{
    return packet.state != PacketState::Claimed && packet.state != PacketState::Asking
        && !packet.unclear && stateAfter(packet.state, PacketEvent::Replaced).has_value();
}

/// One move by a person, with lane and audit entry.
Status personMoves(Connection& connection, DeliveryRow& row, PacketEvent event,
    const QString& action, const Signature& by)
{
    if (row.packet.unclear)
        return deliveryrow::cannot(row.packet);
    const PacketState from = row.packet.state;
    if (Status moved = deliveryrow::move(connection, row, event, by.now); !moved)
        return moved;
    if (Status kept = lanes::refresh(connection, row); !kept)
        return kept;
    return auditPacket(
        connection, by, action, row.packet.id, stateDifference(from, row.packet.state));
}

Result<std::vector<Finding>> parkIfWrong(
    Connection& connection, DeliveryRow& row, const Signature& by, const PreFlight& check)
{
    std::vector<Finding> findings;
    if (!check.checker)
        return findings;
    Packet& packet = row.packet;
    check.checker->check(packet.body, packet.kind, findings, { check.unit, {} });
    const auto error = std::find_if(
        findings.begin(), findings.end(), [](const Finding& finding) { return finding.isError(); });
    if (error == findings.end())
        return findings;
    Cause cause;
    cause.origin = QStringLiteral("rule");
    cause.kind = packet.kind;
    cause.profile = packet.profile;
    cause.code = error->rule;
    cause.member = pointerPattern(error->pointer);
    cause.sample = check.checker->pack().message(packet.kind, *error, Language::Vietnamese);
    const auto id = CauseStore::note(connection, cause, by.now);
    if (!id)
        return id.error();
    const PacketState from = packet.state;
    packet.code = error->rule;
    packet.message = cause.sample;
    const Status moved =
        deliveryrow::move(connection, row, PacketEvent::CheckFailed, by.now, id.value());
    if (!moved)
        return moved.error();
    if (Status kept = lanes::refresh(connection, row); !kept)
        return kept.error();
    const Status recorded = auditPacket(connection, by, QStringLiteral("packet.parked"), packet.id,
        stateDifference(from, packet.state));
    if (!recorded)
        return recorded.error();
    return findings;
}

QJsonObject withRevision(QJsonObject differences, const Packet& old, const Sealed& sealed)
{
    differences.insert(QStringLiteral("revision"), QJsonArray { old.revision, sealed.revision });
    differences.insert(QStringLiteral("packet"), QJsonArray { old.id.value, sealed.id.value });
    return differences;
}

}

Result<Sealed> Outbox::replace(Connection& connection, PacketId id, qint64 version,
    const QByteArray& body, const QJsonObject& differences, const Signature& by,
    const PreFlight& check)
{
    auto row = deliveryrow::lockOne(connection, id, version, true);
    if (!row)
        return row.error();
    if (!mayReplace(row.value().packet))
        return deliveryrow::cannot(row.value().packet);
    const auto sealed = sealRevision(connection, row.value(), body, PacketOrigin::Edit, by, check);
    if (!sealed)
        return sealed;
    const Status recorded = auditPacket(connection, by, QStringLiteral("packet.edit"),
        sealed.value().id, withRevision(differences, row.value().packet, sealed.value()));
    if (!recorded)
        return recorded.error();
    return sealed;
}

Result<std::vector<Sealed>> Outbox::replaceMany(Connection& connection,
    const std::vector<NewBody>& bodies, const QJsonObject& differences, const Signature& by,
    const PreFlight& check)
{
    std::vector<PacketId> wanted;
    std::map<PacketId, std::size_t> places;
    for (const NewBody& body : bodies) {
        places.emplace(body.replaces, wanted.size());
        wanted.push_back(body.replaces);
    }
    auto rows = deliveryrow::lock(connection, wanted, true);
    if (!rows)
        return rows.error();
    std::vector<Replacement> replacements;
    for (DeliveryRow& row : rows.value()) {
        if (mayReplace(row.packet))
            replacements.push_back({ &row, bodies.at(places.at(row.packet.id)).body });
    }
    std::vector<Sealed> all(bodies.size());
    if (replacements.empty())
        return all;
    const auto sealed = sealRevisions(connection, replacements, PacketOrigin::Edit, by, check);
    if (!sealed)
        return sealed;
    for (std::size_t i = 0; i < replacements.size(); ++i)
        all.at(places.at(replacements.at(i).row->packet.id)) = sealed.value().at(i);
    QJsonObject entry = differences;
    entry.insert(QStringLiteral("packets"),
        QJsonArray { sealed.value().front().id.value, sealed.value().back().id.value });
    const Status recorded = auditPackets(connection, by, QStringLiteral("packet.fix"), entry);
    if (!recorded)
        return recorded.error();
    return all;
}

Status Outbox::resend(Connection& connection, PacketId id, qint64 version, const Signature& by)
{
    auto row = deliveryrow::lockOne(connection, id, version);
    if (!row)
        return row.error();
    Packet& packet = row.value().packet;
    packet.tries = 0;
    packet.notBefore = by.now;
    if (!packet.cause.isEmpty())
        packet.remedied = packet.cause;
    row.value().crashes = 0;
    return personMoves(
        connection, row.value(), PacketEvent::Resent, QStringLiteral("packet.resend"), by);
}

Result<int> Outbox::resendMany(
    Connection& connection, const std::vector<PacketId>& ids, const Signature& by)
{
    auto rows = deliveryrow::lock(connection, ids, false);
    if (!rows)
        return rows.error();
    std::vector<DeliveryRow*> chosen;
    std::vector<const DeliveryRow*> moved;
    for (DeliveryRow& row : rows.value()) {
        if (row.packet.unclear || !stateAfter(row.packet.state, PacketEvent::Resent))
            continue;
        chosen.push_back(&row);
        moved.push_back(&row);
    }
    if (chosen.empty())
        return 0;
    const Status ready = deliveryrow::moveMany(connection, chosen, PacketEvent::Resent, by.now,
        QStringLiteral("tries = 0, crashes = 0, remedied = CASE WHEN cause <> '' THEN cause"
                       " ELSE remedied END, not_before = ?"),
        { by.now });
    if (!ready)
        return ready.error();
    if (Status kept = lanes::rehead(connection, moved, PacketState::Ready, by.now); !kept)
        return kept.error();
    const Status recorded = auditPackets(connection, by, QStringLiteral("packet.resend"),
        { { QStringLiteral("packets"), static_cast<qint64>(chosen.size()) } });
    if (!recorded)
        return recorded.error();
    return static_cast<int>(chosen.size());
}

Status Outbox::hold(Connection& connection, PacketId id, qint64 version, const Signature& by)
{
    auto row = deliveryrow::lockOne(connection, id, version);
    if (!row)
        return row.error();
    return personMoves(
        connection, row.value(), PacketEvent::Held, QStringLiteral("packet.hold"), by);
}

Status Outbox::release(Connection& connection, PacketId id, qint64 version, const Signature& by,
    const PreFlight& check)
{
    auto row = deliveryrow::lockOne(connection, id, version, true);
    if (!row)
        return row.error();
    row.value().packet.notBefore = by.now;
    const Status released = personMoves(
        connection, row.value(), PacketEvent::Released, QStringLiteral("packet.release"), by);
    if (!released)
        return released;
    const auto findings = parkIfWrong(connection, row.value(), by, check);
    if (!findings)
        return findings.error();
    return Done {};
}

Status Outbox::cancel(Connection& connection, PacketId id, qint64 version, const Signature& by)
{
    auto row = deliveryrow::lockOne(connection, id, version);
    if (!row)
        return row.error();
    return personMoves(
        connection, row.value(), PacketEvent::Cancelled, QStringLiteral("packet.cancel"), by);
}

Result<std::vector<Finding>> Outbox::recheck(
    Connection& connection, PacketId id, const Signature& by, const PreFlight& check)
{
    auto row = deliveryrow::lockOne(connection, id, 0, true);
    if (!row)
        return row.error();
    if (!stateAfter(row.value().packet.state, PacketEvent::CheckFailed))
        return deliveryrow::cannot(row.value().packet);
    return parkIfWrong(connection, row.value(), by, check);
}
