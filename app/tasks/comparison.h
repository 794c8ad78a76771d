// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/jsondocument.h"
#include "models/records/dossier.h"
#include "models/records/packet.h"
#include "models/stores/portalfacts.h"

#include <QString>

#include <vector>

/// One value of a dossier that is not the same here, in what was last accepted, and at the portal.
struct Difference {
    QString dossier;
    QString member;
    QString ours;
    QString sent; ///< in the last accepted packet
    QString portal;
    /// never_sent, unknown_there (accepted once, but the portal does not know it), other_code,
    /// finished_here (finished here, open there: a phantom delay), status_translated (what was sent
    /// is not what we hold, by our own sender), not_sent_yet, refused (the newer packet waits for a
    /// person), changed_there.
    QString cause;

    bool operator==(const Difference&) const = default;
};

/// The row of a look-up's answer (TraCuuHoSo) about a dossier: the only row, or the one of this
/// code. Member names are compared without case (look-ups answer in capitals).
class LookUpRow {
public:
    LookUpRow(const QByteArray& answer, const QString& code);
    LookUpRow(const LookUpRow&) = delete;
    LookUpRow& operator=(const LookUpRow&) = delete;

    bool found() const { return bool(m_row); }

    bool has(const QString& member) const { return bool(node(member)); }

    QString value(const QString& member) const { return node(member).text(); }

    /// Scalar members of the row, by the names of the dossier packet where they are known.
    QStringList members() const;

private:
    JsonNode node(const QString& member) const;

    QByteArray m_bytes;
    JsonDocument m_document;
    JsonNode m_row;
};

/// Compares a dossier with what was last accepted and what the portal answered last. `newest` is
/// its newest dossier packet, 0 id when none. Nothing is compared that was never looked up. Pure.
std::vector<Difference> compare(const Dossier& ours, const PortalFact& fact, const Packet& newest);
