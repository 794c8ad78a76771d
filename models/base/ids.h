// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

/// One row's number; two kinds of numbers cannot be mixed up.
template <typename Tag> struct Id {
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }

    auto operator<=>(const Id&) const = default;
};

using DossierId = Id<struct DossierTag>;
using PacketId = Id<struct PacketTag>;
using AttemptId = Id<struct AttemptTag>;
using LaneId = Id<struct LaneTag>;
using UserId = Id<struct UserTag>;
