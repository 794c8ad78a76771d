// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/jsondocument.h"
#include "models/packets/rulepack.h"

#include <functional>
#include <initializer_list>

/// Reads one rule pack from its document, key by key; an unknown key is an error, so that a slip of
/// the pen is seen. The first error found stays; everything after it is read for nothing.
class RulePackLoader {
public:
    RulePackLoader(const JsonDocument& document, const QMap<QString, RulePack>& parents);

    Result<RulePack> load();

private:
    using Take = std::function<void(const JsonNode&)>;

    struct Key {
        QStringView name;
        Take take;
    };

    template <typename Value> struct Word {
        QStringView word;
        Value value;
    };

    // Plain values (rulepackvalues.cpp)
    void keys(const JsonNode& object, std::initializer_list<Key> known, const Take& unknown = {});
    void eachItem(const JsonNode& array, const Take& take);
    QString text(const JsonNode& node);
    bool flag(const JsonNode& node);
    double number(const JsonNode& node);
    QDate day(const JsonNode& node);
    QStringList texts(const JsonNode& node);
    LocalText localText(const JsonNode& node);

    template <typename Value>
    Value word(const JsonNode& node, std::initializer_list<Word<Value>> words)
    {
        const QString written = text(node);
        for (const Word<Value>& one : words) {
            if (one.word == written)
                return one.value;
        }
        fail(QStringLiteral("pack.value"), node, written);
        return words.begin()->value;
    }

    Take into(QString& target);
    Take into(QStringList& target);
    Take into(bool& target);
    Take into(LocalText& target);
    void fail(const QString& rule, const JsonNode& node, const QString& what);

    // The pack itself (rulepackloader.cpp)
    void pack(const JsonNode& root);
    void list(const JsonNode& node);
    void kind(const JsonNode& node);
    void groups(const JsonNode& node, std::vector<MemberGroup>& groups);
    void answer(const JsonNode& node);
    void codes(const JsonNode& node, AnswerRule& rule);

    // Members and their rules (memberloader.cpp)
    void members(const JsonNode& array, std::vector<MemberRule>& members);
    void member(const JsonNode& node, MemberRule& rule);
    void shape(const JsonNode& node, MemberRule& rule);
    CodeShape shapeWord(const JsonNode& node);
    void accept(const JsonNode& node, MemberRule& rule);
    void rules(const JsonNode& array, std::vector<CrossRule>& rules);
    void rule(const JsonNode& node, CrossRule& rule);
    void conditions(const JsonNode& node, std::vector<Condition>& conditions);
    void condition(const JsonNode& node, Condition& condition);

    // What keys alone cannot show (rulepackvalidation.cpp)
    void validate();
    void validateMembers(const std::vector<MemberRule>& members, const QString& place);
    void validateRules(const std::vector<CrossRule>& rules, const std::vector<MemberRule>& members,
        const QString& place);
    void validateText(const QString& id, const QString& type, const QString& place);
    void refuse(const QString& rule, const QString& place, const QString& what);

    const JsonDocument& m_document;
    const QMap<QString, RulePack>& m_parents;
    RulePack m_pack;
    std::optional<Error> m_error;
};

/// The word of a cross-rule type in packs, also the id of its default sentence.
QString crossRuleWord(CrossRuleType type);
