// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulepack.h"

/// One member of a kind as a line of a table, nested ones by their path
/// ("TaiLieuNop/TenTepDinhKem").
struct MemberLine {
    QString path;
    QString type; ///< word of the pack: "text", "time" …
    int max = 0; ///< characters, 0 = no limit known
    QString need; ///< "filled", "expected", "present", "later", "optional"
    QString list;
    bool closed = false; ///< of the list
    QString edit; ///< "free", "reason", "locked"
    bool second = false; ///< a change needs a second person
    QString label;
};

/// The words of packs for a type, a need and an edit right.
QString memberTypeWord(MemberType type);
QString needWord(Need need);
QString editRightWord(EditRight right);

/// The members of a kind in the pack's order, items of lists behind their list.
std::vector<MemberLine> memberLines(const RulePack& pack, const KindRules& kind, Language language);

/// The rules in force as a readable text: name, days, encodings, transports, and per kind its
/// service, groups, table of members and cross rules. `kind` alone when given.
QString packSummary(const RulePack& pack, Language language, std::optional<PacketKind> kind = {});
