// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/rulepackloader.h"

RulePackLoader::RulePackLoader(const JsonDocument& document, const QMap<QString, RulePack>& parents)
    : m_document(document)
    , m_parents(parents)
{
}

Result<RulePack> RulePackLoader::load()
{
    const JsonNode root = m_document.root();
    const QString parent = root.member("extends").text();
    if (!parent.isEmpty()) {
        const auto found = m_parents.find(parent);
        if (found == m_parents.end())
            fail(QStringLiteral("pack.extends"), root.member("extends"), parent);
        else
            m_pack = *found;
    }
    pack(root);
    if (!m_error)
        validate();
    if (m_error)
        return *m_error;
    return std::move(m_pack);
}

void RulePackLoader::pack(const JsonNode& root)
{
    const auto section = [this](const JsonNode& node) {
        if (!node.name().startsWith(u"from"))
            return fail(QStringLiteral("pack.key"), node, node.name());
        m_pack.sections.insert(node.name(), node.raw().toByteArray());
    };
    const auto textMap = [this](QMap<QString, LocalText>& map) {
        return [this, &map](const JsonNode& node) {
            keys(node, {}, [&](const JsonNode& one) { map.insert(one.name(), localText(one)); });
        };
    };
    keys(root,
        {
            { u"name", into(m_pack.name) },
            { u"title", into(m_pack.title) },
            { u"extends", into(m_pack.extends) },
            { u"effective",
                [this](const JsonNode& node) {
                    keys(node,
                        { { u"from", [this](const JsonNode& one) { m_pack.from = day(one); } },
                            { u"to", [this](const JsonNode& one) { m_pack.to = day(one); } } });
                } },
            { u"language", [this](const JsonNode& node) { text(node); } },
            { u"encodings", into(m_pack.encodings) },
            { u"transports", into(m_pack.transports) },
            { u"lists",
                [this](const JsonNode& node) {
                    keys(node, {}, [this](const JsonNode& one) { list(one); });
                } },
            { u"texts", textMap(m_pack.texts) },
            { u"titles", textMap(m_pack.titles) },
            { u"kinds",
                [this](const JsonNode& node) {
                    keys(node, {}, [this](const JsonNode& one) { kind(one); });
                } },
            { u"answers",
                [this](const JsonNode& node) {
                    m_pack.answers.clear();
                    eachItem(node, [this](const JsonNode& one) { answer(one); });
                } },
        },
        section);
}

void RulePackLoader::list(const JsonNode& node)
{
    CodeList found;
    const auto code = [this, &found](const JsonNode& item) {
        CodeEntry entry;
        keys(item,
            { { u"code", into(entry.code) }, { u"vi", into(entry.text.vi) },
                { u"en", into(entry.text.en) } });
        found.codes.push_back(std::move(entry));
    };
    keys(node, { { u"closed", into(found.closed) }, { u"codes", [&](const JsonNode& codes) {
                                                         eachItem(codes, code);
                                                     } } });
    m_pack.lists.insert(node.name(), found);
}

void RulePackLoader::kind(const JsonNode& node)
{
    const auto known = kindFromName(node.name());
    if (!known)
        return fail(QStringLiteral("pack.key"), node, node.name());
    std::optional<KindRules>& slot = m_pack.kinds[size_t(*known)];
    KindRules found = slot.value_or(KindRules {});
    found.kind = *known;
    const auto shapes = [&](const JsonNode& one) {
        found.shape = word<BodyShape>(one,
            { { u"array", BodyShape::Array }, { u"object", BodyShape::Object },
                { u"flat", BodyShape::Flat } });
    };
    const auto transitions = [&](const JsonNode& one) {
        found.transitions.clear();
        keys(one, {},
            [&](const JsonNode& from) { found.transitions.insert(from.name(), texts(from)); });
    };
    keys(node,
        {
            { u"service", into(found.service) },
            { u"title", into(found.title) },
            { u"proposed", into(found.proposed) },
            { u"shape", shapes },
            { u"update", into(found.update) },
            { u"repeatable", into(found.repeatable) },
            { u"ask", into(found.ask) },
            { u"key", into(found.keyMember) },
            { u"status", into(found.statusMember) },
            { u"time", into(found.timeMember) },
            { u"xmlRoot", into(found.xmlRoot) },
            { u"xmlItem", into(found.xmlItem) },
            { u"envelope", [&](const JsonNode& one) { members(one, found.envelope); } },
            { u"groups", [&](const JsonNode& one) { groups(one, found.groups); } },
            { u"members", [&](const JsonNode& one) { members(one, found.members); } },
            { u"rules", [&](const JsonNode& one) { rules(one, found.rules); } },
            { u"transitions", transitions },
        });
    slot = std::move(found);
}

void RulePackLoader::groups(const JsonNode& node, std::vector<MemberGroup>& groups)
{
    groups.clear();
    eachItem(node, [&](const JsonNode& item) {
        MemberGroup group;
        keys(item,
            { { u"id", into(group.id) }, { u"vi", into(group.title.vi) },
                { u"en", into(group.title.en) } });
        groups.push_back(std::move(group));
    });
}

void RulePackLoader::answer(const JsonNode& node)
{
    AnswerRule found;
    found.codes = AnswerRule::Codes::Any;
    const auto words = [&](const JsonNode& one) {
        eachItem(one, [&](const JsonNode& set) { found.words.push_back(texts(set)); });
    };
    keys(node,
        {
            { u"codes", [&](const JsonNode& one) { codes(one, found); } },
            { u"words", words },
            { u"text", [&](const JsonNode& one) { found.text = flag(one); } },
            { u"update", into(found.onlyUpdate) },
            { u"outcome", into(found.outcome) },
            { u"unlisted", into(found.unlisted) },
            { u"from", [&](const JsonNode& one) { found.from = day(one); } },
            { u"to", [&](const JsonNode& one) { found.to = day(one); } },
        });
    static const QStringList kOutcomes { QStringLiteral("accepted"), QStringLiteral("exists"),
        QStringLiteral("refused"), QStringLiteral("session_lost"),
        QStringLiteral("unknown_dossier"), QStringLiteral("busy"), QStringLiteral("unknown") };
    if (!kOutcomes.contains(found.outcome))
        fail(QStringLiteral("pack.value"), node, found.outcome);
    m_pack.answers.push_back(std::move(found));
}

void RulePackLoader::codes(const JsonNode& node, AnswerRule& rule)
{
    if (node.isText()) {
        rule.codes = node.text() == u"zero" ? AnswerRule::Codes::Zero : AnswerRule::Codes::NonZero;
        if (node.text() != u"zero" && node.text() != u"nonzero")
            fail(QStringLiteral("pack.value"), node, node.text());
        return;
    }
    rule.codes = AnswerRule::Codes::Listed;
    eachItem(node, [&](const JsonNode& item) {
        bool integer = false;
        rule.listed += item.integer(&integer);
        if (!integer)
            fail(QStringLiteral("pack.type"), item, QStringLiteral("0"));
    });
}
