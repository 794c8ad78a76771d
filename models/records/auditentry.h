// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QByteArray>
#include <QString>

/// Who acts, from where: the same for all entries of one run of the program.
struct Actor {
    QString login;
    QString osUser;
    QString machine;
    QString program; ///< name and version

    /// This process under the given sign-in name.
    static Actor here(const QString& login);
};

/// One act as it stands in the audit trail; never changed after it was written.
///
/// Differences are JSON text: {"field":[old,new],…}. Names and numbers of citizens never stand in
/// it, only "changed" (AuditTrail::kChanged), so that erasing personal data never touches the
/// chain.
struct AuditEntry {
    Actor actor;
    QString action; ///< "packet.edit", "signin.refused", …: stable codes, see glossary
    QString objectKind; ///< "packet", "dossier", "user", "store", …
    QString objectId; ///< number or code; empty when the act has no object
    QString differences; ///< JSON text or empty
    QString reason;
    QString correlation; ///< joins the entries of one work (bulk fix, import)
    Moment at = 0; ///< moment of the act

    // Given by the trail; digests are lower-case hexadecimal:
    QByteArray digest; ///< of the row concerned (packet, attempt, result), or empty
    qint64 sequence = 0;
    QByteArray previous;
    QByteArray hash;
};
