// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Length of the well-formed UTF-8 sequence that begins at `at` with a byte ≥ 0x80, 0 when it is
/// not well-formed (overlong, surrogate, beyond U+10FFFF, cut off).
inline int utf8Length(const uchar* at, const uchar* end)
{
    const auto follows = [&](int n) { return end - at > n && (at[n] & 0xC0) == 0x80; };
    const uchar lead = *at;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if ((lead & 0xF0) == 0xE0) {
        if (!follows(1) || !follows(2))
            return 0;
        const bool overlong = lead == 0xE0 && at[1] < 0xA0;
        const bool surrogate = lead == 0xED && at[1] > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (!follows(1) || !follows(2) || !follows(3))
            return 0;
        const bool overlong = lead == 0xF0 && at[1] < 0x90;
        const bool beyond = lead == 0xF4 && at[1] > 0x8F;
        return overlong || beyond ? 0 : 4;
    }
    return 0;
}

/// True when the bytes from `at` to the end are the beginning of a sequence that was cut off.
inline bool utf8Cut(const uchar* at, const uchar* end)
{
    const int wanted = *at >= 0xF0 && *at <= 0xF4 ? 4 : *at >= 0xE0 ? 3 : *at >= 0xC2 ? 2 : 0;
    if (*at > 0xF4 || end - at >= wanted)
        return false;
    for (const uchar* next = at + 1; next != end; ++next) {
        if ((*next & 0xC0) != 0x80)
            return false;
    }
    return true;
}
