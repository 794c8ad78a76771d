// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/packets/packetkind.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

/// Where a packet stands on its way to the portal.
enum class PacketState {
    Draft,
    Ready,
    Claimed,
    Waiting,
    Unknown,
    Asking,
    Accepted,
    Refused,
    Parked,
    Held,
    Superseded,
    Cancelled,
};

inline constexpr int kPacketStateCount = 12;

/// The word of a state in the store and in JSON.
QStringView stateName(PacketState state);
std::optional<PacketState> stateFromName(QStringView name);

/// Settled packets let their lane move on; every other state keeps the lane waiting, visibly.
constexpr bool isSettled(PacketState state)
{
    return state == PacketState::Accepted || state == PacketState::Superseded
        || state == PacketState::Cancelled;
}

/// What can happen to a packet.
enum class PacketEvent {
    CheckFailed, ///< the check found an error before sending
    Claimed, ///< a sender took it; its attempt row is written
    NotSent, ///< nothing left this machine, or the portal is busy or wants a new session
    Lost, ///< it may have arrived: no clear answer, or the lease ran out
    Asked, ///< a look-up about it has begun
    Accepted,
    Refused,
    Replaced, ///< a linked packet took its place (edit, or the other isUpdating)
    Parked, ///< not the portal, poison, or tries used up
    NotArrived, ///< look-up or a person's decision: it did not arrive
    Resent, ///< a person sends the same bytes again
    Held,
    Released,
    Cancelled,
};

/// How a packet came to be.
enum class PacketOrigin {
    New, ///< an act in the program or an import
    Edit, ///< a person's new revision
    Flip, ///< the same data with the other isUpdating
    Undo, ///< the bytes of an earlier revision, put back
    Reissue, ///< an accepted packet sent again at the end of its lane
};

QStringView originName(PacketOrigin origin);
std::optional<PacketOrigin> originFromName(QStringView name);

/// A moved-on packet no longer counts; refused and parked ones wait in the groups by cause.
constexpr bool isToFix(PacketState state)
{
    return state == PacketState::Refused || state == PacketState::Parked;
}

/// The state after an event, or nothing where the move is forbidden (the one table of moves).
std::optional<PacketState> stateAfter(PacketState from, PacketEvent event);

/// A sealed body for the portal and its moving part. The sealed part never changes.
struct Packet {
    PacketId id;
    PacketKind kind = PacketKind::Dossier;
    QString profile; ///< "2018", "2019", "2025"
    QString encoding; ///< "json" or "xml"
    QString dossierCode; ///< empty for survey and statistics
    QString unit;
    LaneId lane;
    qint64 position = 0; ///< place in the lane, kept by revisions
    int revision = 1;
    PacketId supersedes;
    QByteArray body; ///< what goes on the wire, session blanked
    QByteArray digest; ///< SHA-256 of body, in hex
    QByteArray contentKey; ///< the same for the same kind, dossier and content (contentKey())
    PacketOrigin origin = PacketOrigin::New;
    QString act; ///< correlation id of the act that sealed it
    QString author;
    QString reason;
    Moment created = 0;

    PacketState state = PacketState::Ready;
    int tries = 0;
    Moment notBefore = 0;
    qint64 leaseToken = 0;
    QString message; ///< the portal's or the rule's last words
    QString code; ///< the portal's last code, or the rule's id
    QString cause; ///< id of its cause group while refused or parked, else empty
    QString pastCause; ///< the cause it was last in, kept when it moved on
    QString remedied; ///< the cause a repair or resend of this packet answers to
    bool unclear = false; ///< parked or unknown while its last attempt has no result: decide first
    int attempts = 0;
    Moment changed = 0;
    PacketId waitsFor; ///< head of its lane, when that is another packet
    bool decided = false; ///< accepted by a person's decision, not by an answer
    qint64 version = 0; ///< row version of the moving part
};
