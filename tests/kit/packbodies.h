// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulepack.h"

#include <QJsonObject>
#include <QRandomGenerator>

/// Makes packet bodies out of the rules themselves: every kind and profile, every value good by
/// structure. The same seed makes the same bodies.
class PackBodies {
public:
    PackBodies(const RulePack& pack, PacketKind kind, quint32 seed)
        : m_pack(pack)
        , m_rules(*pack.rules(kind))
        , m_random(seed)
    {
    }

    /// A whole body with `items` items; every member is there when `full`, else optional ones come
    /// and go.
    QJsonObject body(int items = 1, bool full = false);
    /// A good value of one member.
    QJsonValue value(const MemberRule& rule, bool full = false);

    int upTo(int most) { return int(m_random.bounded(most + 1)); }

private:
    QJsonObject object(const std::vector<MemberRule>& members, bool full);
    QString text(const MemberRule& rule);
    QString moment(bool iso);

    const RulePack& m_pack;
    const KindRules& m_rules;
    QRandomGenerator m_random;
};
