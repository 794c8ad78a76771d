// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/fixgroup.h"
#include "models/packets/rulepack.h"

#include <QString>

#include <vector>

class PacketDraft;

/// What a second person is to say yes to, in words; it is shown as it will be done.
struct SecondWish {
    /// One value before and after.
    struct Line {
        QString place;
        QString before;
        QString after;
    };

    QString subject; ///< "Gói 48213 · hồ sơ H99.21-260302-0001"
    QString reason;
    std::vector<Line> lines;
};

/// What a draft changes. Numbers of citizens that stood there before stay masked, as in the form:
/// asking for a signature is no way around the eye, which leaves its entry.
std::vector<SecondWish::Line> changesOf(const PacketDraft& draft);

/// What a fix changes: one line a member, however many packets; different values are counted.
std::vector<SecondWish::Line> changesOf(
    const FixReport& report, const RulePack& pack, PacketKind kind);
