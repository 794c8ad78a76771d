// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/packets/finding.h"
#include "models/packets/jsonedit.h"
#include "models/records/attempt.h"
#include "models/records/auditentry.h"
#include "models/records/packet.h"
#include "models/stores/deliveryrules.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

class Connection;
class PacketChecker;

/// Whose act a transition is, when, why, and of which work.
struct Signature {
    Actor actor;
    Moment now = 0;
    QString reason;
    QString act; ///< correlation id that joins the entries and packets of one work; may be empty
};

/// A body to be put at the end of its lane.
struct NewPacket {
    PacketKind kind = PacketKind::Dossier;
    QString profile;
    QString encoding = QStringLiteral("json");
    QString dossierCode; ///< empty for survey and statistics
    QString unit;
    QByteArray body; ///< session blanked
    QByteArray contentKey; ///< empty: computed
    PacketOrigin origin = PacketOrigin::New;
    bool draft = false; ///< sealed, but not sent before it is released
    /// Set: parked with this cause at once ("order.dossierFirst": neither we nor the portal know
    /// the dossier).
    std::optional<Finding> obstacle;
    QString obstacleText; ///< its sentence in Vietnamese
};

/// A body that shall take a packet's place.
struct NewBody {
    PacketId replaces;
    QByteArray body;
};

/// Where a new packet stands now.
struct Sealed {
    PacketId id;
    LaneId lane;
    int revision = 1;
    PacketState state = PacketState::Ready;
    std::vector<Finding> findings; ///< of the check, when one was made
};

/// The check made before a packet may be sent. A null checker checks nothing (`send --unchecked`).
struct PreFlight {
    PacketChecker* checker = nullptr;
    QString unit; ///< setting `madonvi`
};

/// A packet taken for sending or asking; its attempt row is written.
struct Claim {
    Packet packet;
    AttemptId attempt;
    AttemptKind kind = AttemptKind::Send;
    qint64 token = 0;
    Moment leaseUntil = 0;
};

/// What was taken.
struct Claimed {
    std::vector<Claim> claims;
    /// One whose sender died before was taken, or waits until the wire is empty: it travels alone,
    /// so that the next death tells which packet it was.
    bool suspect = false;
};

/// What is to be claimed.
struct ClaimWish {
    Moment now = 0;
    int sends = 0; ///< heads to send, one per lane
    int asks = 0; ///< heads to look up
    QString owner; ///< the sending process
    QString endpoint;
    int calls = std::numeric_limits<int>::max(); ///< sends and asks together
    bool wireIsEmpty = true; ///< nothing of this sender is on its way
};

/// What became of a packet after its answer.
struct Settled {
    bool moved = false; ///< false: the lease was lost; the result is kept, nothing moved
    PacketState state = PacketState::Unknown;
    PacketId follower; ///< the linked packet with the other isUpdating, 0 none
};

/// What a look-up says about a packet whose arrival is unknown.
enum class AskVerdict {
    Arrived,
    NotArrived,
    Unclear, ///< the portal answered, but the answer does not tell: a person decides
    NoAnswer, ///< no answer: asked again later
    Answered, ///< not a look-up but the packet's own late answer (folder): read as one to a sending
};

/// The lanes of packets on their way to the portal. One function per transition; each writes its
/// audit entry and keeps causes, lane and the dossier's delivery word. Every function belongs
/// inside the caller's transaction (Connection::transaction); zero rows touched is Conflict with
/// rule packet.moved: somebody was faster, reload, never force. A move the table of states does
/// not know is Conflict with rule packet.state {state}; while claimed, unknown or asking:
/// packet.undecided.
class Outbox {
public:
    // Sealing ------------------------------------------------------------------------------

    static Result<Sealed> seal(Connection& connection, const NewPacket& packet, const Signature& by,
        const PreFlight& check = {});
    /// Many at once, in order, with one audit entry for all (packet.seal, object = act).
    static Result<std::vector<Sealed>> sealMany(Connection& connection,
        const std::vector<NewPacket>& packets, const Signature& by, const PreFlight& check = {});
    /// The packet that already holds this content, whatever its state; 0 none.
    static Result<PacketId> holding(Connection& connection, const QByteArray& contentKey);
    /// The name of the lane a packet belongs into: one per dossier; unit, period and form for
    /// figures.
    static QString laneName(const NewPacket& packet);

    // Sending ------------------------------------------------------------------------------

    /// Heads of free, due lanes, oldest first, each with its attempt row; look-ups go before
    /// sendings. On PostgreSQL lanes held by another sender are skipped.
    static Result<Claimed> claim(
        Connection& connection, const ClaimWish& wish, const DeliveryRules& rules);
    /// Writes the answer to a sending down and moves the packet.
    static Result<Settled> settle(Connection& connection, const Claim& claim, const Reply& reply,
        const DeliveryRules& rules, const Signature& by);
    /// Writes the answer to a look-up down and moves the packet.
    static Result<Settled> settleAsk(Connection& connection, const Claim& claim, const Reply& reply,
        AskVerdict verdict, const DeliveryRules& rules, const Signature& by);
    /// Packets whose lease is over become unknown (no result is invented), parked at the third
    /// time. `soleOwner`: all other owners are known to be dead, their leases are over now.
    static Result<int> takeBackExpired(Connection& connection, const DeliveryRules& rules,
        const Signature& by, const QString& soleOwner = {});
    /// Ends the pauses of ready and waiting packets (never quiet times): a person asked to send
    /// now.
    static Result<int> endPauses(Connection& connection, Moment now);
    /// Pulls in moments further ahead than the longest pause: the clock went back.
    static Result<int> pullIn(Connection& connection, Moment now);
    /// The earliest moment at which something can be claimed or taken back; kNoMoment: never by
    /// time.
    static Result<Moment> nextDue(Connection& connection);

    // Repair -------------------------------------------------------------------------------

    /// A person's new revision at the same place of the lane; the old one is superseded. `version`
    /// is the row version the person saw (0: any). `differences` go into the audit entry: no
    /// citizens' values among them.
    static Result<Sealed> replace(Connection& connection, PacketId id, qint64 version,
        const QByteArray& body, const QJsonObject& differences, const Signature& by,
        const PreFlight& check = {});
    /// Many of one act, with one audit entry; a packet that may not be replaced now is left out
    /// (its Sealed has no id). In the order given.
    static Result<std::vector<Sealed>> replaceMany(Connection& connection,
        const std::vector<NewBody>& bodies, const QJsonObject& differences, const Signature& by,
        const PreFlight& check = {});
    /// The same bytes again: refused and parked packets become ready with a new budget of tries.
    static Status resend(Connection& connection, PacketId id, qint64 version, const Signature& by);
    /// Many of one act, with one audit entry; those that may not be resent now are left out.
    /// Gives how many became ready.
    static Result<int> resendMany(
        Connection& connection, const std::vector<PacketId>& ids, const Signature& by);
    static Status hold(Connection& connection, PacketId id, qint64 version, const Signature& by);
    static Status release(Connection& connection, PacketId id, qint64 version, const Signature& by,
        const PreFlight& check = {});
    static Status cancel(Connection& connection, PacketId id, qint64 version, const Signature& by);
    /// A person says whether an unknown (or unclear parked) packet arrived.
    static Result<PacketState> decide(
        Connection& connection, PacketId id, qint64 version, bool arrived, const Signature& by);
    /// An accepted packet again, as a new one at the end of its lane; the old one stays accepted.
    static Result<Sealed> reissue(
        Connection& connection, PacketId id, const Signature& by, const PreFlight& check = {});
    /// Puts the bytes an act's revision replaced back, with the old state and cause; only while the
    /// revision was never attempted: else Conflict with rule packet.sent.
    static Result<Sealed> undo(Connection& connection, PacketId revision, const Signature& by);
    /// Checks a ready or waiting packet again and parks it when an error is found.
    static Result<std::vector<Finding>> recheck(
        Connection& connection, PacketId id, const Signature& by, const PreFlight& check);
};
