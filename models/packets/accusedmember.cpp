// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/accusedmember.h"

#include <algorithm>
#include <functional>
#include <map>

namespace {

constexpr qsizetype kLeastQuote = 4;

bool isPartOfWord(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// Where the words stand by themselves; -1 when they do not.
qsizetype wordsAt(const QString& text, const QString& words)
{
    if (words.isEmpty())
        return -1;
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        if (!isPartOfWord(text, at - 1) && !isPartOfWord(text, at + words.size()))
            return at;
    }
    return -1;
}

QStringList itemsOf(const KindRules& rules, const JsonDocument& body)
{
    if (rules.shape == BodyShape::Flat)
        return { QString() };
    if (rules.shape == BodyShape::Object)
        return { QStringLiteral("/data") };
    QStringList items;
    for (int i = 0; i < body.at(u"/data").size(); ++i)
        items << QStringLiteral("/data/%1").arg(i);
    return items;
}

/// A longer label that holds a shorter one at the same place is the one that is meant.
QStringList inOrder(const std::multimap<qsizetype, std::pair<qsizetype, QString>>& found)
{
    QStringList pointers;
    for (const auto& [at, place] : found) {
        const bool inside =
            std::ranges::any_of(found, [at = at, &place = place](const auto& other) {
                return other.first <= at && other.second.first > place.first
                    && other.first + other.second.first >= at + place.first;
            });
        if (!inside)
            pointers << place.second;
    }
    return pointers;
}

}

QStringList accusedMembers(
    const RulePack& pack, PacketKind kind, const JsonDocument& body, const QString& message)
{
    const KindRules* rules = pack.rules(kind);
    if (!rules || !body.root())
        return {};
    using Words = std::function<QString(const MemberRule&, const QString& pointer)>;
    const Words tiers[] = {
        [](const MemberRule& rule, const QString&) { return rule.name; },
        [](const MemberRule& rule, const QString&) { return rule.label.vi; },
        [&body](const MemberRule&, const QString& pointer) {
            const QString value = body.at(pointer).text();
            return value.size() < kLeastQuote ? QString() : value;
        },
    };
    for (const Words& words : tiers) {
        std::multimap<qsizetype, std::pair<qsizetype, QString>> found;
        for (const QString& item : itemsOf(*rules, body)) {
            for (const MemberRule& rule : rules->members) {
                const QString pointer = item + u'/' + rule.name;
                const QString spelt = words(rule, pointer);
                if (const qsizetype at = wordsAt(message, spelt); at >= 0)
                    found.insert({ at, { spelt.size(), pointer } });
            }
        }
        if (!found.empty())
            return inOrder(found);
    }
    return {};
}
