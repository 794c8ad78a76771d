// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the parts of a pack fit together: names that rules speak of, lists, sentences.
#include "models/packets/rulepackloader.h"

namespace {

/// Rules every pack needs a sentence for, whatever its kinds say.
constexpr QStringView kGenericRules[] = { u"type", u"flag", u"digits", u"length", u"list",
    u"listOpen", u"time", u"isoTime", u"absent", u"empty", u"emptyExpected", u"later",
    u"unknownMember", u"address", u"code.dossier", u"code.procedure", u"code.unit", u"code.citizen",
    u"code.cmnd", u"code.tax", u"code.result", u"composed", u"transition", u"unit", u"service",
    u"noData", u"noItems", u"type.text", u"type.number", u"type.integer", u"type.boolean",
    u"type.flag", u"type.time", u"type.digits", u"type.array", u"type.object", u"type.null",
    u"read.cut", u"read.encoding", u"read.bom", u"read.bom16", u"read.duplicate", u"read.depth",
    u"read.size", u"read.values", u"read.number", u"read.syntax", u"read.trailing",
    u"read.surrogate", u"read.nul" };

const MemberRule* named(const std::vector<MemberRule>& members, QStringView name)
{
    const auto found = std::find_if(
        members.begin(), members.end(), [&](const MemberRule& one) { return one.name == name; });
    return found == members.end() ? nullptr : &*found;
}

} // namespace

void RulePackLoader::refuse(const QString& rule, const QString& place, const QString& what)
{
    if (!m_error)
        m_error = Error { ErrorKind::Invalid, QStringLiteral("%1 at %2: %3").arg(rule, place, what),
            rule, { m_pack.name, place, what } };
}

void RulePackLoader::validateText(const QString& id, const QString& type, const QString& place)
{
    const LocalText text = m_pack.texts.value(id, m_pack.texts.value(type));
    if (text.vi.isEmpty() || text.en.isEmpty())
        refuse(QStringLiteral("pack.missing"), place, QStringLiteral("texts/") + id);
}

void RulePackLoader::validate()
{
    if (m_pack.name.isEmpty())
        refuse(QStringLiteral("pack.missing"), QString(), QStringLiteral("name"));
    for (QStringView rule : kGenericRules)
        validateText(rule.toString(), {}, QStringLiteral("/texts"));
    for (const std::optional<KindRules>& kind : m_pack.kinds) {
        if (!kind)
            continue;
        const QString place = QStringLiteral("/kinds/") + kindName(kind->kind).toString();
        if (kind->service.isEmpty())
            refuse(QStringLiteral("pack.missing"), place, QStringLiteral("service"));
        for (const QString& name : { kind->keyMember, kind->statusMember, kind->timeMember }) {
            if (!name.isEmpty() && !named(kind->members, name))
                refuse(QStringLiteral("pack.member"), place, name);
        }
        validateMembers(kind->envelope, place + QStringLiteral("/envelope"));
        validateMembers(kind->members, place + QStringLiteral("/members"));
        validateRules(kind->rules, kind->members, place + QStringLiteral("/rules"));
    }
}

void RulePackLoader::validateMembers(const std::vector<MemberRule>& members, const QString& place)
{
    for (const MemberRule& rule : members) {
        const QString here = place + u'/' + rule.name;
        if (!rule.list.isEmpty() && !m_pack.lists.contains(rule.list))
            refuse(QStringLiteral("pack.missing"), here, QStringLiteral("lists/") + rule.list);
        if (!rule.codeBy.member.isEmpty() && !named(members, rule.codeBy.member))
            refuse(QStringLiteral("pack.member"), here, rule.codeBy.member);
        validateMembers(rule.members, here);
        validateRules(rule.rules, rule.members, here);
        for (const std::vector<MemberRule>& form : rule.alternatives)
            validateMembers(form, here);
    }
}

void RulePackLoader::validateRules(const std::vector<CrossRule>& rules,
    const std::vector<MemberRule>& members, const QString& place)
{
    for (const CrossRule& rule : rules) {
        const QString here = place + u'/' + rule.id;
        const auto known = [&](const std::vector<MemberRule>& among, const QString& name) {
            if (!named(among, name))
                refuse(QStringLiteral("pack.member"), here, name);
        };
        for (const QString& path : rule.members)
            known(members, path.section(u'/', 0, 0));
        if (!rule.total.isEmpty())
            known(members, rule.total);
        for (const Condition& one : rule.when) {
            if (one.member != u"$previous")
                known(members, one.member);
        }
        const bool items =
            rule.type == CrossRuleType::ItemsWhen || rule.type == CrossRuleType::NoItemsWhen;
        const MemberRule* list =
            items && !rule.members.isEmpty() ? named(members, rule.members.front()) : nullptr;
        for (const Condition& one : rule.item) {
            if (list)
                known(list->members, one.member);
        }
        const qsizetype least = rule.type == CrossRuleType::Share ? 3
            : rule.type == CrossRuleType::Distinct                ? 0
            : rule.type == CrossRuleType::TimeOrder || rule.type == CrossRuleType::SameValue
                || rule.type == CrossRuleType::CodeDate
            ? 2
            : 1;
        if (rule.members.size() < least
            || (rule.type == CrossRuleType::Sum && rule.total.isEmpty() && !rule.value))
            refuse(QStringLiteral("pack.missing"), here, QStringLiteral("members"));
        if (rule.text.vi.isEmpty() || rule.text.en.isEmpty())
            validateText(rule.id, crossRuleWord(rule.type), here);
    }
}
