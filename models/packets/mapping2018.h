// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulebook.h"

#include <QMap>

/// "Only when a member of the object has one of these values", or a list has an item with such a
/// member.
struct MappingCondition {
    QString list; ///< set: the condition is on an item of this list
    QString member; ///< empty with `list`: any item
    QStringList in;
};

/// How one member of a form becomes one of the other.
struct MappedMember {
    QString from;
    QString to;
    std::vector<MappingCondition> when;
    QMap<QString, QString> codes; ///< other codes for the same thing
    QMap<QString, QString> backCodes;
    bool oneWay = false; ///< not on the way back
    QString otherwise; ///< written when the member is not there
    QString part; ///< "year": only that of a moment
    QString wrap; ///< the value becomes this member of a list's only item …
    QString kind; ///< … beside this one, which tells what it is
    QMap<QString, QString> lengths; ///< … by the length of the value
    std::vector<MappedMember> members; ///< of a list's items
    QMap<QString, QString> backFill; ///< way back: members of an item nothing speaks of
};

/// A member made from several others; the first line of a name that fits counts.
struct DerivedMember {
    QString to;
    QString value;
    std::vector<MappingCondition> when;
    bool inexact = false; ///< the value told is coarser than what it is made from
    QString percent; ///< a count: this share …
    QString of; ///< … of this number (of the item or of the whole body)
    QStringList rest; ///< a count: what these leave of `of`
};

/// The two directions of one packet kind between the forms of 2018 and of today.
struct KindMapping {
    QStringList unit; ///< 2018 members with the code of the sending unit, which stands in the
                      ///< envelope today
    QString unitName;
    std::vector<MappedMember> members;
    std::vector<DerivedMember> derived;
    std::vector<DerivedMember>
        itemDerived; ///< for items of the kind's list (questions of a survey)
    std::vector<DerivedMember> back;
    QStringList spoken; ///< 2018 members that other members tell as well

    /// The same for the way back to 2018.
    KindMapping inverted() const;
};

/// The mapping tables of a pack's section "from2018". Errors: "pack.missing", "pack.key" {pack,
/// place, what}.
Result<QMap<QString, KindMapping>> loadMapping2018(const RulePack& pack);
