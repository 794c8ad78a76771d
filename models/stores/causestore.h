// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/records/packet.h"

#include <QString>

#include <vector>

class Connection;

/// Why packets wait for a person: what the portal or our check said, with all that differs from
/// packet to packet taken out.
struct Cause {
    QString id;
    QString origin; ///< "portal" or "rule"
    PacketKind kind = PacketKind::Dossier; ///< of the packet first seen
    QString profile;
    QString code; ///< the portal's code, or the rule's id
    QString member; ///< pattern of the pointer ("/data/*/MaTTHC"), or empty
    QString pattern; ///< the words with codes, dates, names and quoted values as "…"
    QString sample; ///< the words as they first came
    qint64 count = 0; ///< packets refused or parked for it now
    Moment first = 0;
    Moment last = 0;
    QString remedy; ///< how it was last repaired: pointers and values, or "resend"
    Moment remedyAt = 0;
    qint64 remedySent = 0; ///< repaired packets sent since that remedy
    qint64 remedyPassed = 0; ///< of them accepted
};

/// Where the packets of a cause come from.
struct CauseShare {
    QString code; ///< unit or procedure
    qint64 count = 0;
};

/// Groups of packets by cause. Writing functions belong inside the caller's transaction.
class CauseStore {
public:
    /// Groups with packets to fix now, biggest first; a unit narrows to its own packets.
    static Result<std::vector<Cause>> list(Connection& connection, const QString& unit = {});
    /// One group, also when nothing is left in it. NotFound.
    static Result<Cause> find(Connection& connection, const QString& id);
    /// Units of its packets, biggest first.
    static Result<std::vector<CauseShare>> units(Connection& connection, const QString& id);
    /// Procedures of its packets' dossiers, biggest first, from at most `most` packets.
    static Result<std::vector<CauseShare>> procedures(
        Connection& connection, const QString& id, int most = 2000);

    /// Notes how a group is being repaired; passes and sendings count from here.
    static Status setRemedy(
        Connection& connection, const QString& id, const QString& remedy, Moment now);

    /// Makes sure a cause is known and gives its id.
    static Result<QString> note(Connection& connection, const Cause& cause, Moment now);
    static Status count(Connection& connection, const QString& id, const QString& unit, int by);
    static Status countRemedy(Connection& connection, const QString& id, int sent, int passed);

    /// Stable id of a cause: the same everywhere for the same origin, code, member and pattern.
    static QString idOf(const Cause& cause);
    /// A message with codes, dates, numbers, quoted values, links and names after "ông/bà" taken
    /// out.
    static QString patternOf(const QString& message);
};
