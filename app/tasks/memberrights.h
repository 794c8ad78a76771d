// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/packetedit.h"
#include "models/packets/rulepack.h"

#include <vector>

/// What the rule pack asks of a person who changes a member, the same in a packet and in a dossier.
namespace MemberRights {

/// The members a pointer passes, indexes left out: "/data/0/TaiLieuNop/2/TenTepDinhKem" is
/// data, TaiLieuNop, TenTepDinhKem.
QStringList membersOf(const QString& pointer);

/// The rules a change at this place inside an item has to meet: the member's own, or the nearest
/// one's around it that has any; a whole item stands for all its members.
std::vector<const MemberRule*> rulesAt(const KindRules& rules, QStringList members);

/// Forbidden edit.reason {pointer} where one of the rules wants a reason and none is given.
Status reasonGiven(
    const std::vector<const MemberRule*>& rules, const QString& pointer, const EditReason& reason);

/// Forbidden edit.second {pointer} where one of the rules wants a second person and nobody has
/// confirmed; who is alone in a store needs nobody.
Status secondGiven(const Act& act, const std::vector<const MemberRule*>& rules,
    const QString& pointer, const EditReason& reason);

}
