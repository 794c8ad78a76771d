// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/compiledrules.h"

#include "models/packets/jsondocument.h"

#include <bit>

namespace {

QByteArrayList bytesOf(const QStringList& texts)
{
    QByteArrayList found;
    for (const QString& text : texts)
        found += text.toUtf8();
    return found;
}

int placeOf(const std::vector<MemberRule>& members, const QString& name)
{
    for (size_t i = 0; i < members.size(); ++i) {
        if (members[i].name == name)
            return int(i);
    }
    return -1;
}

/// Turns one kind's rules into places and bytes, object by object.
class Compilation {
public:
    Compilation(const RulePack& pack, CompiledKind& kind)
        : m_pack(pack)
        , m_kind(kind)
    {
    }

    int object(const std::vector<MemberRule>& members, const std::vector<CrossRule>& rules)
    {
        const int number = int(m_kind.objects.size());
        m_kind.objects.emplace_back();
        CompiledObject compiled;
        for (const MemberRule& rule : members) {
            compiled.members.push_back(member(rule, members));
            compiled.anyShapeBy |= compiled.members.back().shapeBy >= 0;
        }
        fillTable(compiled);
        for (const CrossRule& one : rules)
            compiled.rules.push_back(rule(one, members));
        m_kind.objects[size_t(number)] = std::move(compiled);
        return number;
    }

private:
    CompiledMember member(const MemberRule& rule, const std::vector<MemberRule>& members)
    {
        CompiledMember compiled;
        compiled.rule = &rule;
        compiled.hash = JsonDocument::nameHash(rule.key);
        compiled.list = rule.list.isEmpty() ? nullptr : m_pack.list(rule.list);
        if (compiled.list) {
            for (const CodeEntry& entry : compiled.list->codes)
                compiled.codes += entry.code.toUtf8();
        }
        if (!rule.codeBy.member.isEmpty())
            compiled.shapeBy = placeOf(members, rule.codeBy.member);
        if (!rule.members.empty())
            compiled.forms.push_back(object(rule.members, rule.rules));
        for (const std::vector<MemberRule>& form : rule.alternatives)
            compiled.forms.push_back(object(form, {}));
        return compiled;
    }

    static void fillTable(CompiledObject& compiled)
    {
        compiled.table.assign(std::bit_ceil(compiled.members.size() * 4 + 1), 0);
        const quint32 mask = quint32(compiled.table.size()) - 1;
        for (size_t i = 0; i < compiled.members.size(); ++i) {
            quint32 at = compiled.members[i].hash & mask;
            while (compiled.table[at] != 0)
                at = (at + 1) & mask;
            compiled.table[at] = quint16(i + 1);
        }
    }

    static std::vector<CompiledCondition> conditions(
        const std::vector<Condition>& conditions, const std::vector<MemberRule>& members)
    {
        std::vector<CompiledCondition> compiled;
        compiled.reserve(conditions.size());
        for (const Condition& one : conditions) {
            compiled.push_back({ placeOf(members, one.member), one.member.toUtf8(), bytesOf(one.in),
                bytesOf(one.notIn), one.filled });
        }
        return compiled;
    }

    static CompiledRule rule(const CrossRule& rule, const std::vector<MemberRule>& members)
    {
        CompiledRule compiled;
        compiled.rule = &rule;
        for (const QString& path : rule.members) {
            compiled.places.push_back(placeOf(members, path.section(u'/', 0, 0)));
            compiled.inner += path.section(u'/', 2).toUtf8();
        }
        compiled.total = rule.total.isEmpty() ? -1 : placeOf(members, rule.total);
        compiled.values = bytesOf(rule.values);
        compiled.when = conditions(rule.when, members);
        const bool items = !compiled.places.empty() && compiled.places.front() >= 0;
        compiled.item = conditions(rule.item,
            items ? members[size_t(compiled.places.front())].members : std::vector<MemberRule> {});
        return compiled;
    }

    const RulePack& m_pack;
    CompiledKind& m_kind;
};

} // namespace

CompiledKind CompiledKind::compile(const RulePack& pack, const KindRules& rules)
{
    CompiledKind kind;
    Compilation compilation(pack, kind);
    kind.service = rules.service.toUtf8();
    kind.envelope = compilation.object(rules.envelope, {});
    kind.item = compilation.object(rules.members, rules.rules);
    kind.statusPlace = placeOf(rules.members, rules.statusMember);
    kind.keyPlace = placeOf(rules.members, rules.keyMember);
    return kind;
}
