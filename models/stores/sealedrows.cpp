// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/sealedrows.h"

#include "models/packets/packetchecker.h"
#include "models/packets/rulepack.h"
#include "models/storage/connection.h"
#include "models/stores/causestore.h"
#include "models/stores/digestform.h"

Sealed SealedRows::inspect(const NewPacket& packet) const
{
    Sealed sealed;
    if (m_check.checker)
        m_check.checker->check(packet.body, packet.kind, sealed.findings, { m_check.unit, {} });
    if (packet.draft)
        sealed.state = PacketState::Draft;
    else if (packet.obstacle || hasErrors(sealed.findings))
        sealed.state = PacketState::Parked;
    return sealed;
}

void SealedRows::add(Packet packet, const Sealed& sealed, const NewPacket& from)
{
    packet.state = sealed.state;
    packet.created = m_by.now;
    packet.changed = m_by.now;
    packet.notBefore = m_by.now; // a lane's turn comes by the age of its head
    packet.author = m_by.actor.login;
    packet.reason = m_by.reason;
    packet.act = m_by.act;
    packet.digest = sha256Hex(packet.body);
    std::optional<Finding> reason = from.obstacle;
    QString words = from.obstacleText;
    const bool given = !packet.cause.isEmpty();
    if (!given && !reason && sealed.state == PacketState::Parked) {
        const auto error = std::find_if(sealed.findings.begin(), sealed.findings.end(),
            [](const Finding& finding) { return finding.isError(); });
        if (error != sealed.findings.end()) {
            reason = *error;
            words = m_check.checker->pack().message(packet.kind, *error, Language::Vietnamese);
        }
    }
    if (!given && reason && sealed.state == PacketState::Parked) {
        packet.code = reason->rule;
        packet.message = words;
    } else {
        reason.reset();
    }
    m_packets.push_back(std::move(packet));
    m_reasons.push_back(std::move(reason));
}

Result<std::vector<qint64>> SealedRows::reserve(Connection& connection, std::size_t count) const
{
    std::vector<qint64> ids;
    ids.reserve(count);
    if (connection.dialect().isSqlite()) {
        // Nobody else writes inside this transaction, and packets are never removed.
        const auto last =
            connection.number(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM packet"));
        if (!last)
            return last.error();
        for (std::size_t i = 1; i <= count; ++i)
            ids.push_back(last.value() + static_cast<qint64>(i));
        return ids;
    }
    const Status read = connection.each(
        QStringLiteral("SELECT nextval(pg_get_serial_sequence('packet', 'id'))"
                       " FROM generate_series(1, CAST(? AS INTEGER)) ORDER BY 1"),
        { static_cast<qint64>(count) }, [&ids](const Row& row) { ids.push_back(row.number(0)); });
    if (!read)
        return read.error();
    return ids;
}

Status SealedRows::noteCauses(Connection& connection)
{
    std::map<std::pair<QString, QString>, int> counts;
    std::map<QString, Cause> causes;
    for (std::size_t i = 0; i < m_packets.size(); ++i) {
        Packet& packet = m_packets.at(i);
        if (const auto& reason = m_reasons.at(i)) {
            Cause cause;
            cause.origin = QStringLiteral("rule");
            cause.kind = packet.kind;
            cause.profile = packet.profile;
            cause.code = reason->rule;
            cause.member = pointerPattern(reason->pointer);
            cause.sample = packet.message;
            cause.id = CauseStore::idOf(cause);
            packet.cause = cause.id;
            causes.emplace(cause.id, cause);
        }
        if (isToFix(packet.state))
            ++counts[{ packet.cause, packet.unit }];
    }
    for (const auto& [id, cause] : causes) {
        if (const auto noted = CauseStore::note(connection, cause, m_by.now); !noted)
            return noted.error();
    }
    for (const auto& [key, by] : counts) {
        if (Status kept = CauseStore::count(connection, key.first, key.second, by); !kept)
            return kept;
    }
    return Done {};
}

Result<std::vector<PacketId>> SealedRows::write(Connection& connection)
{
    if (Status noted = noteCauses(connection); !noted)
        return noted.error();
    const auto reserved = reserve(connection, m_packets.size());
    if (!reserved)
        return reserved.error();
    QList<Binds> packets;
    QList<Binds> deliveries;
    std::vector<PacketId> ids;
    for (std::size_t i = 0; i < m_packets.size(); ++i) {
        Packet& p = m_packets.at(i);
        p.id = PacketId { reserved.value().at(i) };
        ids.push_back(p.id);
        packets.append({ p.id.value, kindName(p.kind).toString(), p.profile, p.encoding,
            p.dossierCode, p.unit, p.lane.value, p.position, p.revision, p.supersedes.value,
            originName(p.origin).toString(), p.act, p.body, QString::fromLatin1(p.digest),
            QString::fromLatin1(p.contentKey), p.author, p.reason, p.created });
        deliveries.append({ p.id.value, stateName(p.state).toString(), p.lane.value, p.position,
            p.revision, p.unit, p.code, p.message, p.cause, p.remedied, p.notBefore, p.created });
    }
    const Status sealed = connection.insertMany(
        QStringLiteral("INSERT INTO packet (id, kind, profile, encoding, dossier_code, unit, lane,"
                       " position, revision, supersedes, origin, act, body, digest, content_key,"
                       " author, reason, created) VALUES"),
        packets);
    if (!sealed)
        return sealed.error();
    const Status begun = connection.insertMany(
        QStringLiteral("INSERT INTO delivery (packet, state, lane, position, revision, unit, code,"
                       " message, cause, remedied, not_before, changed) VALUES"),
        deliveries);
    if (!begun)
        return begun.error();
    return ids;
}
