// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// What the portal's answer, or its absence, means for a packet.
enum class Outcome {
    NotSent,
    Accepted,
    Exists,
    Refused,
    SessionLost,
    Busy,
    Misconfigured,
    Unknown
};

/// The word of an outcome in the store and in JSON ("not_sent" …).
QStringView outcomeName(Outcome outcome);
std::optional<Outcome> outcomeFromName(QStringView name);

enum class AttemptKind { Send, Ask };

constexpr QStringView attemptKindName(AttemptKind kind)
{
    return kind == AttemptKind::Send ? QStringView(u"send") : QStringView(u"ask");
}

/// What came back over the wire, read by the rule pack's answer codes; the answer is kept as it
/// came.
struct Reply {
    Outcome outcome = Outcome::Unknown;
    int httpStatus = 0; ///< 0: no status line came
    QString code; ///< the answer's code as text, empty when none
    QString message; ///< the portal's own words, or a technical one-line reason; plain text
    QByteArray answer; ///< bytes of the answer, at most 1 MiB
    bool answerCut = false;
    /// "Dossier not there" to an update: to be repeated once as a first sending.
    bool unknownDossier = false;
    /// The code stands in no list of the pack ("mã lạ").
    bool unlisted = false;
    /// Why nothing was sent or which breaker opens: "network", "certificate", "credentials",
    /// "not-portal", "".
    QString trouble;
    /// Wait asked for by the portal (Retry-After), ms; -1 none. Already clamped to 1 s … 24 h.
    qint64 retryAfter = -1;
    qint64 clockSkew = 0; ///< portal's Date header minus our clock, ms
    qint64 duration = 0; ///< ms, monotonic
};

/// One message on the wire: written before sending; its result once after.
struct Attempt {
    AttemptId id;
    PacketId packet;
    int number = 0;
    AttemptKind kind = AttemptKind::Send;
    Moment started = 0;
    Moment ended = kNoMoment; ///< kNoMoment: no result, it may have been sent
    QString endpoint;
    /// False: the result came after the lease was lost; kept as evidence, it moved nothing.
    bool moved = true;
    std::optional<Reply> reply;
};
