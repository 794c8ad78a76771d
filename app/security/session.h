// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/security/permission.h"
#include "models/base/result.h"
#include "models/records/auditentry.h"
#include "models/records/user.h"

/// Who is signed in, and what that person may do. A value; jobs carry their copy.
struct Session {
    User user;
    Actor actor;
    /// A SQLite store without people: the operating-system account may do everything.
    bool unrestricted = false;

    bool signedIn() const { return unrestricted || user.id; }

    bool allows(Permission permission) const
    {
        return unrestricted || (user.id && user.active && ::allows(user.role, permission));
    }

    /// The unit whose dossiers and packets alone are seen; empty: all units (supervisors and
    /// officers of a unit see theirs, IT staff all).
    QString onlyUnit() const
    {
        const bool bound = user.role == Role::Officer || user.role == Role::Supervisor;
        return unrestricted || !bound ? QString() : user.unit;
    }

    /// Forbidden with rule permission and the permission's name, or success.
    Status may(Permission permission) const
    {
        if (allows(permission))
            return Done {};
        return Error { ErrorKind::Forbidden, QStringLiteral("not allowed"),
            QStringLiteral("permission"), { permissionName(permission).toString() } };
    }

    /// The operating-system account in a store without people.
    static Session ofMachine();
};
