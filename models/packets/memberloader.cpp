// SPDX-License-Identifier: GPL-3.0-or-later
// Members and their rules: the inner half of reading a rule pack.
#include "models/packets/rulepackloader.h"

namespace {

constexpr std::pair<QStringView, CrossRuleType> kRuleWords[] = {
    { u"timeOrder", CrossRuleType::TimeOrder },
    { u"filledWhen", CrossRuleType::FilledWhen },
    { u"emptyWhen", CrossRuleType::EmptyWhen },
    { u"itemsWhen", CrossRuleType::ItemsWhen },
    { u"noItemsWhen", CrossRuleType::NoItemsWhen },
    { u"valueWhen", CrossRuleType::ValueWhen },
    { u"notValue", CrossRuleType::NotValue },
    { u"notWords", CrossRuleType::NotWords },
    { u"sameValue", CrossRuleType::SameValue },
    { u"sum", CrossRuleType::Sum },
    { u"share", CrossRuleType::Share },
    { u"codeDate", CrossRuleType::CodeDate },
    { u"distinct", CrossRuleType::Distinct },
};

} // namespace

QString crossRuleWord(CrossRuleType type)
{
    for (const auto& [word, value] : kRuleWords) {
        if (value == type)
            return word.toString();
    }
    return {};
}

void RulePackLoader::members(const JsonNode& array, std::vector<MemberRule>& members)
{
    eachItem(array, [&](const JsonNode& node) {
        const QString name = node.member("name").text();
        if (name.isEmpty())
            return fail(QStringLiteral("pack.missing"), node, QStringLiteral("name"));
        const auto named = [](const QString& wanted) {
            return [wanted](const MemberRule& one) { return one.name == wanted; };
        };
        auto there = std::find_if(members.begin(), members.end(), named(name));
        if (node.member("remove").isTrue()) {
            if (there == members.end())
                return fail(QStringLiteral("pack.member"), node, name);
            members.erase(there);
            return;
        }
        if (there != members.end())
            return member(node, *there);
        MemberRule fresh;
        member(node, fresh);
        const QString after = node.member("after").text();
        auto place = members.end();
        if (!after.isEmpty()) {
            place = std::find_if(members.begin(), members.end(), named(after));
            if (place == members.end())
                return fail(QStringLiteral("pack.member"), node, after);
            ++place;
        }
        members.insert(place, std::move(fresh));
    });
}

void RulePackLoader::member(const JsonNode& node, MemberRule& rule)
{
    using T = MemberType;
    const auto ignore = [](const JsonNode&) {};
    keys(node,
        {
            { u"name", into(rule.name) },
            { u"after", ignore },
            { u"remove", ignore },
            { u"type",
                [&](const JsonNode& one) {
                    rule.type = word<T>(one,
                        { { u"text", T::Text }, { u"time", T::Time }, { u"isotime", T::IsoTime },
                            { u"integer", T::Integer }, { u"number", T::Number },
                            { u"boolean", T::Boolean }, { u"flag", T::Flag },
                            { u"digits", T::Digits }, { u"address", T::Address },
                            { u"array", T::Array }, { u"object", T::Object } });
                } },
            { u"max", [&](const JsonNode& one) { rule.max = int(number(one)); } },
            { u"need",
                [&](const JsonNode& one) {
                    rule.need = word<Need>(one,
                        { { u"filled", Need::Filled }, { u"expected", Need::Expected },
                            { u"present", Need::Present }, { u"later", Need::Later },
                            { u"optional", Need::Optional } });
                } },
            { u"list", into(rule.list) },
            { u"edit",
                [&](const JsonNode& one) {
                    rule.edit = word<EditRight>(one,
                        { { u"free", EditRight::Free }, { u"reason", EditRight::Reason },
                            { u"locked", EditRight::Locked } });
                } },
            { u"second", into(rule.second) },
            { u"onlyGiven", into(rule.onlyGiven) },
            { u"group", into(rule.group) },
            { u"label", into(rule.label) },
            { u"help", into(rule.help) },
            { u"code", [&](const JsonNode& one) { shape(one, rule); } },
            { u"accept", [&](const JsonNode& one) { accept(one, rule); } },
            { u"xmlItem", into(rule.xmlItem) },
            { u"members", [&](const JsonNode& one) { members(one, rule.members); } },
            { u"alternatives",
                [&](const JsonNode& one) {
                    rule.alternatives.clear();
                    eachItem(one, [&](const JsonNode& form) {
                        members(form, rule.alternatives.emplace_back());
                    });
                } },
            { u"rules", [&](const JsonNode& one) { rules(one, rule.rules); } },
        });
    rule.key = rule.name.toUtf8();
}

CodeShape RulePackLoader::shapeWord(const JsonNode& node)
{
    using S = CodeShape;
    return word<S>(node,
        { { u"", S::None }, { u"dossier", S::Dossier }, { u"procedure", S::Procedure },
            { u"unit", S::Unit }, { u"citizen", S::Citizen }, { u"cmnd", S::Cmnd },
            { u"tax", S::Tax }, { u"result", S::Result } });
}

void RulePackLoader::shape(const JsonNode& node, MemberRule& rule)
{
    rule.code = CodeShape::None;
    rule.codeBy = {};
    if (node.isText()) {
        rule.code = shapeWord(node);
        return;
    }
    keys(node, { { u"by", into(rule.codeBy.member) } }, [&](const JsonNode& one) {
        rule.codeBy.shapes.emplace_back(one.name().toUtf8(), shapeWord(one));
    });
}

void RulePackLoader::accept(const JsonNode& node, MemberRule& rule)
{
    rule.accept = {};
    eachItem(node, [&](const JsonNode& one) {
        AcceptedForms& forms = rule.accept;
        bool* form = word<bool*>(one,
            { { u"text", &forms.text }, { u"number", &forms.number },
                { u"boolean", &forms.boolean }, { u"object", &forms.object },
                { u"array", &forms.array }, { u"iso", &forms.iso } });
        *form = true;
    });
}

void RulePackLoader::rules(const JsonNode& array, std::vector<CrossRule>& rules)
{
    eachItem(array, [&](const JsonNode& node) {
        const QString id = node.member("id").text();
        if (id.isEmpty())
            return fail(QStringLiteral("pack.missing"), node, QStringLiteral("id"));
        auto there = std::find_if(
            rules.begin(), rules.end(), [&](const CrossRule& one) { return one.id == id; });
        if (node.member("remove").isTrue()) {
            if (there == rules.end())
                return fail(QStringLiteral("pack.member"), node, id);
            rules.erase(there);
            return;
        }
        if (there == rules.end())
            there = rules.insert(rules.end(), CrossRule {});
        rule(node, *there);
    });
}

void RulePackLoader::rule(const JsonNode& node, CrossRule& rule)
{
    const auto type = [&](const JsonNode& one) {
        const QString written = text(one);
        const auto* found = std::find_if(std::begin(kRuleWords), std::end(kRuleWords),
            [&](const auto& known) { return known.first == written; });
        if (found == std::end(kRuleWords))
            return fail(QStringLiteral("pack.value"), one, written);
        rule.type = found->second;
    };
    keys(node,
        {
            { u"id", into(rule.id) },
            { u"remove", [](const JsonNode&) {} },
            { u"type", type },
            { u"severity",
                [&](const JsonNode& one) {
                    rule.severity = word<Severity>(
                        one, { { u"warning", Severity::Warning }, { u"error", Severity::Error } });
                } },
            { u"member", [&](const JsonNode& one) { rule.members = QStringList { text(one) }; } },
            { u"members", into(rule.members) },
            { u"values", into(rule.values) },
            { u"total", into(rule.total) },
            { u"value", [&](const JsonNode& one) { rule.value = number(one); } },
            { u"tolerance", [&](const JsonNode& one) { rule.tolerance = number(one); } },
            { u"when", [&](const JsonNode& one) { conditions(one, rule.when); } },
            { u"item", [&](const JsonNode& one) { conditions(one, rule.item); } },
            { u"text", into(rule.text) },
        });
}

void RulePackLoader::conditions(const JsonNode& node, std::vector<Condition>& conditions)
{
    conditions.clear();
    if (!node.isArray())
        return condition(node, conditions.emplace_back());
    eachItem(node, [&](const JsonNode& one) { condition(one, conditions.emplace_back()); });
}

void RulePackLoader::condition(const JsonNode& node, Condition& condition)
{
    keys(node,
        {
            { u"member", into(condition.member) },
            { u"in", into(condition.in) },
            { u"notIn", into(condition.notIn) },
            { u"filled", [&](const JsonNode& one) { condition.filled = flag(one); } },
        });
}
