// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// What a person is in the office; what each may do stands in app/security/permission.h.
enum class Role { Officer, Supervisor, ItStaff, Administrator };

inline constexpr std::array kRoles { Role::Officer, Role::Supervisor, Role::ItStaff,
    Role::Administrator };

/// The word of a role in the store, on the command line and as PostgreSQL role.
constexpr QStringView roleName(Role role)
{
    switch (role) {
    case Role::Officer:
        return u"officer";
    case Role::Supervisor:
        return u"supervisor";
    case Role::ItStaff:
        return u"itstaff";
    case Role::Administrator:
        return u"administrator";
    }
    return u"";
}

inline std::optional<Role> roleFromName(QStringView name)
{
    for (Role role : kRoles) {
        if (roleName(role) == name)
            return role;
    }
    return std::nullopt;
}

/// A person who may sign in.
struct User {
    UserId id;
    QString login; ///< compared without case, stored lower case
    QString name; ///< full name as people write it
    Role role = Role::Officer;
    QString unit; ///< code of the unit whose dossiers an officer sees
    bool active = true;
    bool mustChangePassword = false;
    int failures = 0; ///< wrong passwords since the last right one
    Moment lockedUntil = 0;
    Moment lastSignIn = 0; ///< 0: never
    Moment created = 0;
    qint64 version = 0;
};
