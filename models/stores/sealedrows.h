// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/stores/outbox.h"

#include <map>
#include <vector>

class Connection;

/// Checks new packets and writes their rows; lanes and audit are the caller's. Used inside
/// Outbox's transactions.
class SealedRows {
public:
    SealedRows(const Signature& by, const PreFlight& check)
        : m_by(by)
        , m_check(check)
    {
    }

    /// What the check says about a packet, and the state it starts in.
    Sealed inspect(const NewPacket& packet) const;

    /// Adds a packet whose lane, position and revision are set. Refused or parked it has the cause,
    /// code and message given with it, or else those of the obstacle or of the first error found.
    void add(Packet packet, const Sealed& sealed, const NewPacket& from);

    /// Gives ids, writes packets, deliveries and causes; ids are in the order of add().
    Result<std::vector<PacketId>> write(Connection& connection);

    const std::vector<Packet>& packets() const { return m_packets; }

private:
    Status noteCauses(Connection& connection);
    Result<std::vector<qint64>> reserve(Connection& connection, std::size_t count) const;

    const Signature& m_by;
    const PreFlight& m_check;
    std::vector<Packet> m_packets;
    std::vector<std::optional<Finding>> m_reasons;
};
