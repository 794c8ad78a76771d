// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/packet.h"

namespace {

constexpr std::array<QStringView, kPacketStateCount> kStateNames { u"draft", u"ready", u"claimed",
    u"waiting", u"unknown", u"asking", u"accepted", u"refused", u"parked", u"held", u"superseded",
    u"cancelled" };

constexpr std::array<QStringView, 5> kOriginNames { u"new", u"edit", u"flip", u"undo", u"reissue" };

struct Move {
    PacketState from;
    PacketEvent event;
    PacketState to;
};

using S = PacketState;
using E = PacketEvent;

constexpr std::array kMoves {
    Move { S::Draft, E::Released, S::Ready },
    Move { S::Draft, E::Cancelled, S::Cancelled },
    Move { S::Ready, E::CheckFailed, S::Parked },
    Move { S::Ready, E::Claimed, S::Claimed },
    Move { S::Ready, E::Replaced, S::Superseded },
    Move { S::Ready, E::Held, S::Held },
    Move { S::Ready, E::Cancelled, S::Cancelled },
    Move { S::Waiting, E::CheckFailed, S::Parked },
    Move { S::Waiting, E::Claimed, S::Claimed },
    Move { S::Waiting, E::Replaced, S::Superseded },
    Move { S::Waiting, E::Held, S::Held },
    Move { S::Waiting, E::Cancelled, S::Cancelled },
    Move { S::Claimed, E::NotSent, S::Waiting },
    Move { S::Claimed, E::Lost, S::Unknown },
    Move { S::Claimed, E::Accepted, S::Accepted },
    Move { S::Claimed, E::Refused, S::Refused },
    Move { S::Claimed, E::Replaced, S::Superseded },
    Move { S::Claimed, E::Parked, S::Parked },
    // Survey and statistics are repeatable by unit, period and form: unknown is claimed again.
    Move { S::Unknown, E::Claimed, S::Claimed },
    Move { S::Unknown, E::Asked, S::Asking },
    Move { S::Unknown, E::Accepted, S::Accepted },
    Move { S::Unknown, E::NotArrived, S::Ready },
    Move { S::Unknown, E::Parked, S::Parked },
    Move { S::Asking, E::Accepted, S::Accepted },
    Move { S::Asking, E::NotArrived, S::Ready },
    Move { S::Asking, E::Parked, S::Parked },
    // The packet's own late answer, collected from the folder.
    Move { S::Asking, E::Refused, S::Refused },
    Move { S::Asking, E::Replaced, S::Superseded },
    Move { S::Asking, E::Lost, S::Unknown },
    Move { S::Refused, E::Replaced, S::Superseded },
    Move { S::Refused, E::Resent, S::Ready },
    Move { S::Refused, E::Held, S::Held },
    Move { S::Refused, E::Cancelled, S::Cancelled },
    Move { S::Parked, E::Replaced, S::Superseded },
    Move { S::Parked, E::Resent, S::Ready },
    Move { S::Parked, E::Held, S::Held },
    Move { S::Parked, E::Cancelled, S::Cancelled },
    // Only while unclear (poison): a person says whether its last attempt arrived.
    Move { S::Parked, E::Accepted, S::Accepted },
    Move { S::Parked, E::NotArrived, S::Ready },
    Move { S::Held, E::Replaced, S::Superseded },
    Move { S::Held, E::Released, S::Ready },
    Move { S::Held, E::Cancelled, S::Cancelled },
};

}

QStringView stateName(PacketState state)
{
    return kStateNames.at(static_cast<std::size_t>(state));
}

std::optional<PacketState> stateFromName(QStringView name)
{
    for (std::size_t i = 0; i < kStateNames.size(); ++i) {
        if (kStateNames.at(i) == name)
            return static_cast<PacketState>(i);
    }
    return std::nullopt;
}

QStringView originName(PacketOrigin origin)
{
    return kOriginNames.at(static_cast<std::size_t>(origin));
}

std::optional<PacketOrigin> originFromName(QStringView name)
{
    for (std::size_t i = 0; i < kOriginNames.size(); ++i) {
        if (kOriginNames.at(i) == name)
            return static_cast<PacketOrigin>(i);
    }
    return std::nullopt;
}

std::optional<PacketState> stateAfter(PacketState from, PacketEvent event)
{
    for (const Move& move : kMoves) {
        if (move.from == from && move.event == event)
            return move.to;
    }
    return std::nullopt;
}
