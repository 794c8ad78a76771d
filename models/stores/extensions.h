// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/calendar/deadline.h"

#include <QString>

#include <optional>

class Connection;

/// The extension of a dossier with all that a later question may ask for.
struct GrantedExtension {
    QString dossierCode;
    Moment granted = kNoMoment;
    Moment dueBefore = kNoMoment; ///< what the record said until then
    Moment due = kNoMoment;
    QString reason; ///< as the citizen reads it
    QString document; ///< number of the apology; may be empty
    QString person; ///< login of who gave it
};

/// Extensions with apology: at most one a dossier (form 04 of Circular 03/2025/TT-VPCP), which the
/// table itself keeps.
class Extensions {
public:
    static Result<std::optional<GrantedExtension>> find(
        Connection& connection, const QString& dossierCode);
    /// Invalid extension.once {code, new date} where the dossier has one.
    static Status add(Connection& connection, const GrantedExtension& extension);
};
