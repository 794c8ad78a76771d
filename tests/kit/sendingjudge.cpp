// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sendingmodel.h"

// The portal's ledger against ours: what must hold whatever went wrong.

void SendingModel::judge()
{
    judgeStates();
    judgeEffects();
    judgeWire();
    for (const QString& line : outboxkit::broken(m_stand->db()))
        m_wrong.append(QStringLiteral("store: ") + line);
}

/// Nothing acknowledged is lost, and the counts of the store agree with its packets.
void SendingModel::judgeStates()
{
    qint64 accepted = 0;
    for (const Sealed& sealed : m_sealed) {
        const auto revisions = PacketList::revisions(m_stand->db(), sealed.id);
        if (!revisions) {
            m_wrong.append(sealed.mark + QStringLiteral(": gone"));
            continue;
        }
        const PacketState state = m_stand->stateOf(revisions.value().back().id);
        accepted += state == PacketState::Accepted ? 1 : 0;
        if (state != PacketState::Accepted)
            m_wrong.append(
                sealed.mark + QStringLiteral(" ended as ") + stateName(state).toString());
    }
    if (m_stand->counts().of(PacketState::Accepted) != accepted)
        m_wrong.append(QStringLiteral("the counts do not agree"));
}

const SendingModel::Sealed* SendingModel::sealedFor(const QByteArray& content) const
{
    const auto found = std::find_if(m_sealed.begin(), m_sealed.end(),
        [&content](const Sealed& sealed) { return content.contains(sealed.mark.toUtf8()); });
    return found == m_sealed.end() ? nullptr : &*found;
}

/// What we call accepted was applied; what cannot be repeated was applied once; and of one dossier
/// in the order it was sealed.
void SendingModel::judgeEffects()
{
    const QList<FakeEffect> effects =
        m_stand->portal().withWorld([](PortalWorld& world) { return world.effects(); });
    std::map<const Sealed*, int> times;
    std::map<QString, const Sealed*> newest;
    for (const FakeEffect& effect : effects) {
        const Sealed* sealed = sealedFor(effect.content);
        if (!sealed) {
            m_wrong.append(QStringLiteral("applied, but not ours: ") + effect.key);
            continue;
        }
        ++times[sealed];
        const Sealed*& last = newest[effect.key];
        if (last && last > sealed)
            m_wrong.append(sealed->mark + QStringLiteral(" was applied after ") + last->mark);
        last = sealed;
    }
    for (const Sealed& sealed : m_sealed) {
        const int applied = times[&sealed];
        if (applied == 0)
            m_wrong.append(sealed.mark + QStringLiteral(" was never applied"));
        if (applied > 1 && sealed.packet.kind == PacketKind::Progress)
            m_wrong.append(QStringLiteral("%1 was applied %2 times").arg(sealed.mark).arg(applied));
    }
}

/// Every sending on the wire has an attempt that was written before it.
void SendingModel::judgeWire()
{
    std::map<const Sealed*, int> sent;
    for (const FakeRequest& request : m_stand->portal().requests()) {
        const Sealed* sealed =
            request.body.contains("\"data\"") ? sealedFor(request.body) : nullptr;
        if (sealed)
            ++sent[sealed];
    }
    for (const auto& [sealed, times] : sent) {
        int attempts = 0;
        const auto revisions = PacketList::revisions(m_stand->db(), sealed->id);
        for (const Packet& revision : revisions.value()) {
            for (const Attempt& attempt : m_stand->attempts(revision.id))
                attempts += attempt.kind == AttemptKind::Send ? 1 : 0;
        }
        if (times > attempts)
            m_wrong.append(QStringLiteral("%1 was sent %2 times, %3 are written down")
                               .arg(sealed->mark)
                               .arg(times)
                               .arg(attempts));
    }
}
