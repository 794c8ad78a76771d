// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/records/dossier.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

/// Reads the columns of a dossier from its members (dossier packet, names of 2019 and later). Takes
/// anything: what cannot be read keeps its empty value, so a damaged dossier is still found and
/// mended. id, version, sync and changed are the caller's; sync is "never".
Dossier dossierFromMembers(const QByteArray& members, const QString& profile);

/// A step from one item of the progress packet; digest included.
Step stepFromMembers(const QByteArray& members);

/// Digest of a step: SHA-256 over all its filled members, by which one step is told from another
/// (the progress packet has no step number). White space, order, null and "" do not count.
QString stepDigest(const QByteArray& stepMembers);

/// The words a dossier is found by: folded, each once, parted by one space. Code (in pieces and in
/// one), names, procedure, abstract, identity numbers, telephone.
QString searchText(const Dossier& dossier);

/// Letters and digits of a code in lower case: "H99.21-261116-0042" → "h99212611160042".
QString compactCode(QStringView code);

/// yyyyMMddHHmmss at +07:00 (also without seconds or time, and ISO 8601 as some senders write it);
/// kNoMoment when it is empty or no moment.
Moment momentFromWire(QStringView text);
/// yyyyMMddHHmmss at +07:00, empty for kNoMoment.
QString wireFromMoment(Moment moment);

/// Unit code inside a dossier code: what stands before the date part ("H99.21-261116-0042" →
/// "H99.21").
QString unitOfDossierCode(QStringView code);

/// What the applicant owes, from fees, DuocThanhToanTrucTuyen and status: "none" (no fee above 0),
/// "due", "paid", "unknown" (a fee, but nothing says whether it was paid).
QString paymentOf(const QByteArray& members);

/// The third of the four states kept apart (business, payment, return of the result, sync).
enum class ReturnState {
    None, ///< nothing to return: refused, withdrawn, stopped
    Open, ///< not finished yet
    Ready, ///< finished, waits for the applicant (never "overdue")
    Returned,
};

ReturnState returnState(const Dossier& dossier);

/// Open means the clock runs: accepted or being processed (2, 4). 5, 6 and 8 are paused.
constexpr bool isOpenStatus(int status)
{
    return status == 2 || status == 4;
}

constexpr bool isPausedStatus(int status)
{
    return status == 5 || status == 6;
}
