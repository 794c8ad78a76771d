// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulepack.h"

#include <QByteArrayList>

/// A condition with its member as a place in the object.
struct CompiledCondition {
    int place = -1; ///< place among the object's members; -1 = the status before this packet
    QByteArray name;
    QByteArrayList in;
    QByteArrayList notIn;
    std::optional<bool> filled;
};

/// A cross rule with its members as places in the object.
struct CompiledRule {
    const CrossRule* rule = nullptr;
    std::vector<int> places;
    QByteArrayList inner; ///< per member: the name behind "/*/" in a path, else empty
    int total = -1;
    QByteArrayList values;
    std::vector<CompiledCondition> when;
    std::vector<CompiledCondition> item;
};

/// A member ready for the check: names as bytes with their hash, lists as bytes.
struct CompiledMember {
    const MemberRule* rule = nullptr;
    quint32 hash = 0;
    const CodeList* list = nullptr;
    QByteArrayList codes;
    int shapeBy = -1; ///< place of the neighbour that decides the shape
    std::vector<int>
        forms; ///< objects its items (or itself) may be, as numbers in CompiledKind::objects
};

/// An object: its members in the pack's order and a table from name hash to place.
struct CompiledObject {
    std::vector<CompiledMember> members;
    std::vector<quint16> table; ///< place + 1 by hash, open addressing; size is a power of two
    std::vector<CompiledRule> rules;
    bool anyShapeBy = false;
};

/// All objects of one packet kind. The rule pack must outlive it.
struct CompiledKind {
    std::vector<CompiledObject> objects;
    QByteArray service;
    int envelope = 0;
    int item = 0;
    int statusPlace = -1;
    int keyPlace = -1;

    static CompiledKind compile(const RulePack& pack, const KindRules& rules);
};
