// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulepack.h"

#include <QHash>
#include <QString>

/// The member a column stands for: a plain one, or one of the items of a list member.
struct Meaning {
    QString list;
    const MemberRule* rule = nullptr;
};

/// Folded name → member. Plain members go by wire name and label; members of lists by path, and by
/// name and label where that is not also something else.
QHash<QString, Meaning> meaningsOf(const KindRules& kind);

/// "Mã hồ sơ (MaHoSo)": the whole, then what stands in brackets, then what stands before them; of a
/// path of labels also the last; each also by the names offices use besides.
Meaning meaningOf(const QHash<QString, Meaning>& names, const QString& heading);

/// The member a path names ("MaHoSo", "DinhDanhCHS/SoDinhDanh").
Meaning meaningOfPath(const KindRules& kind, const QString& path);
