// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/user.h"

#include <QStringView>

#include <array>

/// Things a person may or may not do. Tasks check; screens only hide.
enum class Permission {
    DossierRead,
    DossierEdit, ///< receive, edit, move on, import
    PacketRead,
    PacketEdit,
    PacketFixGroup,
    PacketResend,
    PacketHold, ///< and release
    PacketCancel,
    PacketDecide, ///< say whether an unknown packet arrived
    PacketReissue,
    PacketConfirm, ///< be the second person for a risky edit
    SendRun, ///< run, pause and resume sending
    Reconcile,
    Export,
    CitizenReveal, ///< see masked numbers (audited)
    SurveyEnter,
    FiguresRead,
    FiguresFreeze, ///< freeze a report, build its packet
    AuditRead,
    AuditVerify,
    PeopleManage,
    CatalogueManage,
    SettingsEdit,
    Backup, ///< and restore
};

/// One line of the table: who may what.
struct PermissionLine {
    Permission permission;
    QStringView name; ///< stable word for the audit trail and messages
    bool officer;
    bool supervisor;
    bool itStaff;
    bool administrator;
};

/// Officers mend what is theirs; supervisors also approve, stop and decide; IT staff repair packets
/// of all units but have no dossier list; administrators keep people and catalogues and neither
/// send nor edit.
inline constexpr std::array kPermissions {
    PermissionLine { Permission::DossierRead, u"dossier.read", true, true, false, false },
    PermissionLine { Permission::DossierEdit, u"dossier.edit", true, true, false, false },
    PermissionLine { Permission::PacketRead, u"packet.read", true, true, true, false },
    PermissionLine { Permission::PacketEdit, u"packet.edit", true, true, true, false },
    PermissionLine { Permission::PacketFixGroup, u"packet.fixGroup", false, true, true, false },
    PermissionLine { Permission::PacketResend, u"packet.resend", true, true, true, false },
    PermissionLine { Permission::PacketHold, u"packet.hold", false, true, true, false },
    PermissionLine { Permission::PacketCancel, u"packet.cancel", false, true, false, false },
    PermissionLine { Permission::PacketDecide, u"packet.decide", false, true, false, false },
    PermissionLine { Permission::PacketReissue, u"packet.reissue", false, true, false, false },
    PermissionLine { Permission::PacketConfirm, u"packet.confirm", false, true, false, false },
    PermissionLine { Permission::SendRun, u"send.run", true, true, true, false },
    PermissionLine { Permission::Reconcile, u"reconcile", false, true, true, false },
    PermissionLine { Permission::Export, u"export", true, true, false, false },
    PermissionLine { Permission::CitizenReveal, u"citizen.reveal", true, true, true, false },
    PermissionLine { Permission::SurveyEnter, u"survey.enter", true, true, false, false },
    PermissionLine { Permission::FiguresRead, u"figures.read", true, true, true, true },
    PermissionLine { Permission::FiguresFreeze, u"figures.freeze", false, true, false, false },
    PermissionLine { Permission::AuditRead, u"audit.read", false, true, false, true },
    PermissionLine { Permission::AuditVerify, u"audit.verify", false, true, true, true },
    PermissionLine { Permission::PeopleManage, u"people.manage", false, false, false, true },
    PermissionLine { Permission::CatalogueManage, u"catalogue.manage", false, false, false, true },
    PermissionLine { Permission::SettingsEdit, u"settings.edit", false, false, true, true },
    PermissionLine { Permission::Backup, u"backup", false, false, true, true },
};

constexpr const PermissionLine& permissionLine(Permission permission)
{
    return kPermissions[static_cast<size_t>(permission)];
}

constexpr QStringView permissionName(Permission permission)
{
    return permissionLine(permission).name;
}

constexpr bool allows(Role role, Permission permission)
{
    const PermissionLine& line = permissionLine(permission);
    switch (role) {
    case Role::Officer:
        return line.officer;
    case Role::Supervisor:
        return line.supervisor;
    case Role::ItStaff:
        return line.itStaff;
    case Role::Administrator:
        return line.administrator;
    }
    return false;
}

/// The table is read by place: every line must stand where its permission says.
static_assert([] {
    for (size_t i = 0; i < kPermissions.size(); ++i) {
        if (kPermissions[i].permission != static_cast<Permission>(i))
            return false;
    }
    return kPermissions.size() == static_cast<size_t>(Permission::Backup) + 1;
}());
