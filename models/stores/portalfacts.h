// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/records/packet.h"

#include <QSet>
#include <QString>

class Connection;

/// What the portal is known to hold of one dossier.
struct PortalFact {
    QString dossierCode;
    PacketId acceptedPacket; ///< the last accepted dossier packet
    Moment acceptedAt = 0;
    QByteArray acceptedItem; ///< its item, as it was sent
    Moment lookedUpAt = 0;
    QByteArray lookedUp; ///< the last look-up's answer
    int known = -1; ///< 1 the portal has it, 0 it said it has not, -1 never learnt
};

/// Memory of what was accepted and looked up. Writing functions belong inside the caller's
/// transaction.
class PortalFacts {
public:
    static Result<PortalFact> find(Connection& connection, const QString& dossierCode);

    /// An accepted packet: the dossier's item, or its steps.
    static Status noteAccepted(Connection& connection, const Packet& packet, Moment now);
    static Status noteLookedUp(Connection& connection, const QString& dossierCode, bool known,
        const QByteArray& answer, Moment now);

    /// Digests (stepDigest) of the steps accepted for a dossier by other packets than this one.
    static Result<QSet<QString>> acceptedSteps(
        Connection& connection, const QString& dossierCode, PacketId except = {});
};
