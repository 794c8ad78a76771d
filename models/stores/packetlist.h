// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/records/attempt.h"
#include "models/records/packet.h"

#include <QString>

#include <array>
#include <vector>

class Connection;

/// Which packets a list shows: a value; a list is opened with one.
struct PacketFilter {
    std::vector<PacketState> states; ///< empty: all, superseded too
    QString cause; ///< id of a group: its refused and parked packets
    QString dossierCode;
    QString unit; ///< with the units below it; empty: all
    QString act; ///< packets sealed by one act
    bool newestFirst = true;

    bool operator==(const PacketFilter&) const = default;
};

/// A lane with something unsettled in it.
struct LaneRow {
    LaneId id;
    QString dossierCode;
    QString unit;
    QString phase; ///< due, ask, busy, blocked
    Moment due = 0;
    PacketId head;
    PacketState headState = PacketState::Ready;
    qint64 waiting = 0; ///< unsettled packets behind the head
};

/// How many packets stand where, and the oldest that waits.
struct PacketCounts {
    std::array<qint64, kPacketStateCount> states {};
    Moment oldestUnsent = kNoMoment; ///< sealed first of those ready, waiting or unknown

    qint64 of(PacketState state) const { return states.at(static_cast<std::size_t>(state)); }
};

/// Reading the outbox: lists by page, one packet with all that happened to it, lanes, counts.
class PacketList {
public:
    /// At most `limit` packets behind the packet `after` (0: from the start). Bodies stay empty.
    static Result<std::vector<Packet>> page(
        Connection& connection, const PacketFilter& filter, PacketId after, int limit);
    static Result<qint64> count(Connection& connection, const PacketFilter& filter);
    /// The ids a filter gives, in its order, at most `most`; for jobs over a whole group.
    static Result<std::vector<PacketId>> ids(
        Connection& connection, const PacketFilter& filter, int most);

    /// Packets parked because the check found an error in them (not by delivery or order).
    static Result<std::vector<PacketId>> parkedByCheck(
        Connection& connection, const QString& unit = {});

    /// One packet with its body. NotFound.
    static Result<Packet> find(Connection& connection, PacketId id);
    /// All revisions at its place, oldest first, without bodies.
    static Result<std::vector<Packet>> revisions(Connection& connection, PacketId id);
    /// Its attempts, oldest first, with answers.
    static Result<std::vector<Attempt>> attempts(Connection& connection, PacketId id);
    /// Unsettled packets behind it in its lane, first in line first.
    static Result<std::vector<Packet>> behind(Connection& connection, PacketId id, int limit = 100);

    /// Lanes with something in them, by phase and due moment.
    static Result<std::vector<LaneRow>> lanes(
        Connection& connection, const QString& phase, LaneId after, int limit);

    static Result<PacketCounts> counts(Connection& connection, const QString& unit = {});

    /// The statement a page of this filter would run, for EXPLAIN tests.
    static QString statement(const PacketFilter& filter);
};
