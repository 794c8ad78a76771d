// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/mapping2018.h"

#include "models/packets/jsondocument.h"

#include <functional>

namespace {

/// Reads the section key by key; an unknown key is an error, as in the rest of a pack.
class MappingLoader {
public:
    MappingLoader(const JsonDocument& document, QString pack)
        : m_document(document)
        , m_pack(std::move(pack))
    {
    }

    Result<QMap<QString, KindMapping>> load();

private:
    using Take = std::function<void(const JsonNode&)>;

    void fail(const JsonNode& node, const QString& what)
    {
        if (!m_error) {
            const QString place = QStringLiteral("/from2018") + m_document.pointerTo(node);
            m_error =
                Error { ErrorKind::Invalid, QStringLiteral("pack.key at %1: %2").arg(place, what),
                    QStringLiteral("pack.key"), { m_pack, place, what } };
        }
    }

    void keys(const JsonNode& object, const std::vector<std::pair<QStringView, Take>>& known);

    static Take into(QString& target)
    {
        return [&target](const JsonNode& node) { target = node.text(); };
    }

    static Take into(bool& target)
    {
        return [&target](const JsonNode& node) { target = node.isTrue(); };
    }

    static Take into(QStringList& target);
    static Take into(QMap<QString, QString>& target);
    Take into(std::vector<MappedMember>& target);
    Take into(std::vector<DerivedMember>& target);
    Take into(std::vector<MappingCondition>& target);

    const JsonDocument& m_document;
    QString m_pack;
    std::optional<Error> m_error;
};

void eachChild(const JsonNode& parent, const std::function<void(const JsonNode&)>& take)
{
    for (JsonNode child = parent.first(); child; child = child.nextIn(parent))
        take(child);
}

void MappingLoader::keys(
    const JsonNode& object, const std::vector<std::pair<QStringView, Take>>& known)
{
    eachChild(object, [&](const JsonNode& child) {
        const QString name = child.name();
        const auto key = std::find_if(
            known.begin(), known.end(), [&](const auto& one) { return one.first == name; });
        if (key == known.end())
            fail(child, name);
        else
            key->second(child);
    });
}

MappingLoader::Take MappingLoader::into(QStringList& target)
{
    return [&target](const JsonNode& node) {
        eachChild(node, [&](const JsonNode& one) { target += one.text(); });
    };
}

MappingLoader::Take MappingLoader::into(QMap<QString, QString>& target)
{
    return [&target](const JsonNode& node) {
        eachChild(node, [&](const JsonNode& one) { target.insert(one.name(), one.text()); });
    };
}

MappingLoader::Take MappingLoader::into(std::vector<MappingCondition>& target)
{
    const auto one = [this, &target](const JsonNode& node) {
        MappingCondition& condition = target.emplace_back();
        keys(node,
            { { u"list", into(condition.list) }, { u"member", into(condition.member) },
                { u"in", into(condition.in) } });
    };
    return [one](const JsonNode& node) {
        if (node.isArray())
            eachChild(node, one);
        else
            one(node);
    };
}

MappingLoader::Take MappingLoader::into(std::vector<MappedMember>& target)
{
    return [this, &target](const JsonNode& list) {
        eachChild(list, [&](const JsonNode& node) {
            MappedMember member;
            keys(node,
                { { u"from", into(member.from) }, { u"to", into(member.to) },
                    { u"when", into(member.when) }, { u"codes", into(member.codes) },
                    { u"backCodes", into(member.backCodes) }, { u"oneWay", into(member.oneWay) },
                    { u"otherwise", into(member.otherwise) }, { u"part", into(member.part) },
                    { u"wrap", into(member.wrap) }, { u"kind", into(member.kind) },
                    { u"lengths", into(member.lengths) }, { u"members", into(member.members) },
                    { u"backFill", into(member.backFill) } });
            if (member.from.isEmpty() || member.to.isEmpty())
                fail(node, QStringLiteral("from, to"));
            target.push_back(std::move(member));
        });
    };
}

MappingLoader::Take MappingLoader::into(std::vector<DerivedMember>& target)
{
    return [this, &target](const JsonNode& list) {
        eachChild(list, [&](const JsonNode& node) {
            DerivedMember member;
            keys(node,
                { { u"to", into(member.to) }, { u"value", into(member.value) },
                    { u"when", into(member.when) }, { u"item", into(member.when) },
                    { u"inexact", into(member.inexact) }, { u"percent", into(member.percent) },
                    { u"of", into(member.of) }, { u"rest", into(member.rest) } });
            if (member.to.isEmpty())
                fail(node, QStringLiteral("to"));
            target.push_back(std::move(member));
        });
    };
}

Result<QMap<QString, KindMapping>> MappingLoader::load()
{
    QMap<QString, KindMapping> found;
    eachChild(m_document.root(), [&](const JsonNode& node) {
        KindMapping mapping;
        keys(node,
            { { u"unit", into(mapping.unit) }, { u"unitName", into(mapping.unitName) },
                { u"members", into(mapping.members) }, { u"derived", into(mapping.derived) },
                { u"itemDerived", into(mapping.itemDerived) }, { u"back", into(mapping.back) },
                { u"spoken", into(mapping.spoken) } });
        if (!kindFromName(node.name()))
            fail(node, node.name());
        found.insert(node.name(), mapping);
    });
    if (m_error)
        return *m_error;
    return found;
}

std::vector<MappedMember> invertedMembers(const std::vector<MappedMember>& members)
{
    std::vector<MappedMember> inverted;
    for (const MappedMember& one : members) {
        if (one.oneWay)
            continue;
        MappedMember back;
        back.from = one.to;
        back.to = one.from;
        back.codes = one.backCodes.isEmpty() ? one.codes : one.backCodes;
        back.wrap = one.wrap;
        back.kind = one.kind;
        back.members = invertedMembers(one.members);
        back.backFill = one.backFill;
        inverted.push_back(std::move(back));
    }
    return inverted;
}

} // namespace

KindMapping KindMapping::inverted() const
{
    KindMapping back;
    back.unit = unit;
    back.unitName = unitName;
    back.members = invertedMembers(members);
    back.derived = this->back;
    return back;
}

Result<QMap<QString, KindMapping>> loadMapping2018(const RulePack& pack)
{
    const QByteArray section = pack.sections.value(QStringLiteral("from2018"));
    if (section.isEmpty()) {
        return Error { ErrorKind::Invalid, QStringLiteral("no from2018 in pack %1").arg(pack.name),
            QStringLiteral("pack.missing"), { pack.name, QString(), QStringLiteral("from2018") } };
    }
    const Result<JsonDocument> document = JsonDocument::parse(section);
    if (!document)
        return document.error();
    return MappingLoader(document.value(), pack.name).load();
}
