// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/jsondocument.h"
#include "models/packets/rewrite2018.h"

#include <QSet>

/// One object of one form becoming one of the other, its lists with it.
class ObjectRewriting {
public:
    using Rules = std::vector<MemberRule>;

    ObjectRewriting(const JsonDocument& document, const KindMapping& mapping)
        : m_document(document)
        , m_mapping(mapping)
    {
    }

    /// The whole body in the target's form; `given` are values the body itself does not hold.
    QByteArray rewrite(
        const Rules& sourceRules, const Rules& targetRules, const QMap<QString, QString>& given);

    std::vector<UnplacedValue> takeUnplaced() { return std::move(m_unplaced); }

private:
    using Values = QMap<QString, QByteArray>;

    QByteArray object(const JsonNode& source, const Rules& sourceRules, const Rules& targetRules,
        const MappedMember* list, const Values& given);
    bool place(const JsonNode& node, const JsonNode& source, const MappedMember& member,
        const Rules& sourceRules, const Rules& targetRules, Values& values);
    QByteArray list(const JsonNode& node, const MappedMember& member, const MemberRule* source,
        const MemberRule& target);
    QByteArray wrapped(const JsonNode& node, const MappedMember& member, const MemberRule& target);
    QByteArray unwrapped(
        const JsonNode& node, const MappedMember& member, const MemberRule& target);
    void derive(const JsonNode& source, const std::vector<DerivedMember>& derived,
        const Rules& targetRules, Values& values, QSet<QString>& used);
    QString count(const JsonNode& source, const DerivedMember& member, const Values& values) const;
    static QByteArray written(const Rules& rules, const Values& values);
    static bool holds(const JsonNode& source, const std::vector<MappingCondition>& conditions);

    void unplaced(const JsonNode& node)
    {
        if (!node.isEmpty() && !(node.isArray() && node.size() == 0))
            m_unplaced.push_back({ m_document.pointerTo(node), node.raw().toByteArray() });
    }

    const JsonDocument& m_document;
    const KindMapping& m_mapping;
    std::vector<UnplacedValue> m_unplaced;
};
