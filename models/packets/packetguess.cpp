// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/packetguess.h"

namespace {

const MemberRule* named(const std::vector<MemberRule>& members, QByteArrayView name)
{
    const auto found = std::find_if(members.begin(), members.end(),
        [&](const MemberRule& one) { return QByteArrayView(one.key) == name; });
    return found == members.end() ? nullptr : &*found;
}

bool knownInSomeForm(const MemberRule& rule, QByteArrayView name)
{
    if (named(rule.members, name))
        return true;
    return std::any_of(rule.alternatives.begin(), rule.alternatives.end(),
        [&](const std::vector<MemberRule>& form) { return named(form, name) != nullptr; });
}

struct Count {
    int known = 0;
    int unknown = 0;
};

/// Names of an item, and of the items of its lists one level down.
void count(const JsonNode& item, const std::vector<MemberRule>& members, Count& counted)
{
    for (JsonNode child = item.first(); item.isObject() && child; child = child.nextIn(item)) {
        const MemberRule* rule = named(members, child.name().toUtf8());
        ++(rule ? counted.known : counted.unknown);
        if (!rule || rule->members.empty() || !child.isArray())
            continue;
        for (JsonNode inner = child.first(); inner; inner = inner.nextIn(child)) {
            for (JsonNode one = inner.first(); inner.isObject() && one; one = one.nextIn(inner))
                ++(knownInSomeForm(*rule, one.name().toUtf8()) ? counted.known : counted.unknown);
        }
    }
}

Count countAll(const JsonNode& data, const std::vector<MemberRule>& members)
{
    constexpr int kEnough = 50; // items of one file are of one make
    Count counted;
    if (data.isObject())
        count(data, members, counted);
    int items = 0;
    for (JsonNode item = data.isArray() ? data.first() : JsonNode(); item && items < kEnough;
         item = item.nextIn(data), ++items)
        count(item, members, counted);
    return counted;
}

/// Packs from the oldest to the newest, so that ties go to the oldest.
std::vector<RulePackPointer> byAge(const RuleBook& book)
{
    std::vector<RulePackPointer> packs;
    for (const QString& name : book.names())
        packs.push_back(book.pack(name));
    std::stable_sort(packs.begin(), packs.end(),
        [](const RulePackPointer& a, const RulePackPointer& b) { return a->from < b->from; });
    return packs;
}

} // namespace

PacketGuess guessByService(const RuleBook& book, QStringView service, const JsonNode& data)
{
    PacketGuess best;
    int fewest = 0;
    for (const RulePackPointer& pack : byAge(book)) {
        for (PacketKind kind : kPacketKinds) {
            const KindRules* rules = pack->rules(kind);
            if (!rules || rules->service != service || rules->shape == BodyShape::Flat)
                continue;
            const int unknown = countAll(data, rules->members).unknown;
            if (best && unknown >= fewest)
                continue;
            best = { pack, rules };
            fewest = unknown;
        }
    }
    return best;
}

PacketGuess guessByMembers(const RuleBook& book, const JsonNode& item, bool flat)
{
    PacketGuess best;
    int most = 0;
    for (const RulePackPointer& pack : byAge(book)) {
        for (PacketKind kind : kPacketKinds) {
            const KindRules* rules = pack->rules(kind);
            if (!rules || (rules->shape == BodyShape::Flat) != flat)
                continue;
            const Count counted = countAll(item, rules->members);
            const int score = counted.known - counted.unknown;
            if (counted.known < 3 || score <= most)
                continue;
            best = { pack, rules };
            most = score;
        }
    }
    return best;
}
