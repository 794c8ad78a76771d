// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/outboxkit.h"

// Packets in any state, reached by the moves that lead there.

namespace outboxkit {

namespace {

Status settled(Connection& connection, Moment now, const Reply& answer)
{
    const auto claims = claim(connection, now, 1000);
    if (!claims)
        return claims.error();
    for (const Claim& one : claims.value()) {
        if (const auto done = settle(connection, one, answer, now); !done)
            return done.error();
    }
    return Done {};
}

Status byPerson(Connection& connection, PacketState state, PacketId id, Moment now)
{
    return connection.transaction([&]() -> Status {
        if (state == PacketState::Held)
            return Outbox::hold(connection, id, 0, by(now));
        if (state == PacketState::Cancelled)
            return Outbox::cancel(connection, id, 0, by(now));
        const auto packet = PacketList::find(connection, id);
        const auto replaced = Outbox::replace(connection, id, 0,
            dossierPacket(packet.value().dossierCode, false, QStringLiteral("sửa")).body, {},
            by(now));
        if (!replaced)
            return replaced.error();
        return Done {};
    });
}

Status lead(Connection& connection, PacketState state, PacketId id, Moment now)
{
    switch (state) {
    case PacketState::Claimed: {
        const auto taken = claim(connection, now, 1000);
        return taken ? Status(Done {}) : Status(taken.error());
    }
    case PacketState::Waiting:
        return settled(connection, now, reply(Outcome::NotSent));
    case PacketState::Unknown:
        return settled(connection, now, reply(Outcome::Unknown));
    case PacketState::Accepted:
        return settled(connection, now, reply(Outcome::Accepted, QStringLiteral("0")));
    case PacketState::Refused:
        return settled(connection, now,
            reply(Outcome::Refused, QStringLiteral("-1"), QStringLiteral("MaTTHC sai")));
    case PacketState::Parked:
        return settled(connection, now, reply(Outcome::Misconfigured));
    case PacketState::Asking: {
        if (Status lost = settled(connection, now, reply(Outcome::Unknown)); !lost)
            return lost;
        const auto asked = claim(connection, now + rules().quietMs, 0, 1000);
        return asked ? Status(Done {}) : Status(asked.error());
    }
    case PacketState::Held:
    case PacketState::Cancelled:
    case PacketState::Superseded:
        return byPerson(connection, state, id, now);
    case PacketState::Draft:
    case PacketState::Ready:
        break;
    }
    return Done {};
}

}

Result<PacketId> packetIn(
    Connection& connection, PacketState state, const QString& dossier, Moment now)
{
    NewPacket packet = dossierPacket(dossier);
    packet.draft = state == PacketState::Draft;
    const auto sealed = seal(connection, packet, now);
    if (!sealed)
        return sealed.error();
    if (Status led = lead(connection, state, sealed.value().id, now); !led)
        return led.error();
    return sealed.value().id;
}

}
