// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/records/auditentry.h"

#include <QList>
#include <QString>

class Connection;

/// What of the trail is wanted; empty members do not narrow.
struct AuditFilter {
    QString login;
    QString action; ///< exact, or a prefix ending in "." ("packet.")
    QString objectKind;
    QString objectId;
    QString correlation;
    Moment from = 0;
    Moment to = kNoMoment;
};

/// What recomputing the whole chain said.
struct AuditVerdict {
    qint64 entries = 0;
    bool sound = true;
    /// "audit 17", "packet 5", "attempt 9", "result 9", "head", "epoch": the first bad record.
    QString firstBad;
    QString reason; ///< id of the sentence: audit.gap, audit.link, audit.hash, packet.digest, …
};

/// A head that left the machine (report, backup manifest): later verification holds it against the
/// chain.
struct AuditAnchor {
    qint64 sequence = 0;
    QByteArray hash;
    Moment at = 0;
};

/// The insert-only, hash-chained record of every act: no act without its entry.
///
/// An entry about a packet, an attempt or its result (objectKind "packet", "attempt", "result",
/// objectId its number) also seals that row: record() adds a digest of the whole row, and verify()
/// computes it again.
class AuditTrail {
public:
    /// Appends inside the caller's transaction, under the lock of the head row, and gives the
    /// sequence number. Broken when no transaction is open: an act and its entry stand or fall
    /// together. `entry.at` is the moment of the act; sequence, previous and hash are given here.
    static Result<qint64> record(Connection& connection, const AuditEntry& entry);

    /// Newest first, below the sequence number `before` (0: from the newest).
    static Result<QList<AuditEntry>> list(
        Connection& connection, const AuditFilter& filter, qint64 before, int limit);

    /// The newest entry's place in the chain: printed, mailed, put into backups.
    static Result<AuditAnchor> head(Connection& connection);

    /// Recomputes everything: sequence, links, hashes, the store's epoch, packet bodies and answers
    /// against their digests, sealed rows, at most one result an attempt, the given anchor. Changes
    /// nothing. `newest` > 0 looks only at that many last entries and at no rows (quick look at
    /// start).
    static Result<AuditVerdict> verify(
        Connection& connection, const AuditAnchor& anchor = {}, qint64 newest = 0);

    /// Stands where the value of a citizen's field would.
    static inline const QString kChanged = QStringLiteral("changed");
};
