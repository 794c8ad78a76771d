// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/auditentry.h"

#include <QByteArray>
#include <QMap>
#include <QString>

class Connection;
class Row;

/// The links of the audit chain and the seals its entries put on packets and answers.
namespace auditseal {

/// The previous hash of the first entry: binds the chain to this store and this installation.
QByteArray start(const QString& firstEpoch, const QString& installation);

/// The hash of an entry over all its members and the previous hash.
QByteArray link(const AuditEntry& entry);

/// The columns sealed() and answered() read, in order; the packet's number comes first.
QString packetColumns();
QString answerColumns();

/// Digest of one packet row without its body (the body's digest is a column).
QByteArray sealed(const Row& packet);
/// Digest of one attempt with its result.
QByteArray answered(const Row& answer);

/// What an entry about a packet carries: the digest of its row and of each attempt answered so far.
struct PacketSeal {
    QByteArray packet;
    QMap<qint64, QByteArray> answers; ///< by number of the attempt

    /// "9f86d0… 12=60303a… 15=fd61a0…"
    QByteArray text() const;
    static PacketSeal of(const QByteArray& text);
};

/// The seal of a packet as it stands now; empty when `id` is no packet's number.
Result<QByteArray> ofPacket(Connection& connection, const QString& id);

/// The seal of the packets an act sealed since its last entry: "from-to:digest"; empty when none.
Result<QByteArray> ofAct(Connection& connection, const QString& act);
/// The same for packets of the act after `from` up to `to`.
Result<QByteArray> ofAct(Connection& connection, const QString& act, qint64 from, qint64 to);
/// The `to` of an act's seal.
qint64 lastOf(const QByteArray& actSeal);

}
