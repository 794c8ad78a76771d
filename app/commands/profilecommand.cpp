// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/packets/rulebook.h"
#include "models/packets/schemaexport.h"

using namespace Qt::StringLiterals;

namespace {

QStringView editName(EditRight right)
{
    switch (right) {
    case EditRight::Free:
        return u"free";
    case EditRight::Reason:
        return u"reason";
    case EditRight::Locked:
        return u"locked";
    }
    return u"";
}

void writeMember(JsonText& json, const MemberRule& member, Language language)
{
    json.object([&] {
        json.text(u"name", member.name);
        json.text(u"label", member.label.in(language));
        if (member.max > 0)
            json.number(u"max", member.max);
        json.flag(u"required",
            member.need == Need::Filled || member.need == Need::Expected
                || member.need == Need::Present);
        json.text(u"list", member.list);
        json.text(u"edit", editName(member.edit));
        if (!member.members.empty()) {
            json.array(u"members", [&] {
                for (const MemberRule& inner : member.members)
                    writeMember(json, inner, language);
            });
        }
    });
}

void writePack(JsonText& json, const RulePack& pack, Language language)
{
    json.text(u"name", pack.name);
    json.text(u"title", pack.title.in(language));
    json.text(u"from", pack.from.toString(Qt::ISODate));
    json.text(u"to", pack.to.toString(Qt::ISODate));
    json.array(u"kinds", [&] {
        for (const PacketKind each : kPacketKinds) {
            const KindRules* kind = pack.rules(each);
            if (!kind)
                continue;
            json.object([&] {
                json.text(u"kind", kindName(each));
                json.text(u"service", kind->service);
                json.text(u"title", kind->title.in(language));
                json.flag(u"proposed", kind->proposed);
                json.array(u"members", [&] {
                    for (const MemberRule& member : kind->members)
                        writeMember(json, member, language);
                });
            });
        }
    });
}

void sayPack(CommandRun& run, const RulePack& pack)
{
    run.say(u"%1  %2"_s.arg(pack.name, pack.title.in(run.language())));
    for (const PacketKind each : kPacketKinds) {
        const KindRules* kind = pack.rules(each);
        if (!kind)
            continue;
        run.say(u"\n%1  %2  %3"_s.arg(
            kindName(each).toString(), kind->service, kind->title.in(run.language())));
        for (const MemberRule& member : kind->members)
            run.say(
                u"    %1 %2"_s.arg(member.name.leftJustified(32), member.label.in(run.language())));
    }
}

}

int runProfile(CommandRun& run)
{
    const Result<RuleBook> book = run.ruleBook();
    if (!book)
        return run.fail(book.error());
    const QString name = run.arguments().positional.isEmpty() ? run.profileName()
                                                              : run.arguments().positional.first();
    const RulePackPointer pack = book.value().pack(name);
    if (!pack)
        return run.fail({ ErrorKind::Invalid, name, u"profile.unknown"_s,
            { name, book.value().names().join(u", "_s) } });
    if (!run.arguments().has(u"schema"_s)) {
        if (!run.json())
            sayPack(run, *pack);
        run.answer([&](JsonText& json) { writePack(json, *pack, run.language()); });
        return kDone;
    }
    const QString kindWord = run.arguments().value(u"schema"_s);
    const std::optional<PacketKind> kind = kindFromName(kindWord);
    const QByteArray schema = kind ? exportSchema(*pack, *kind) : QByteArray();
    if (schema.isEmpty())
        return run.fail(wordError(u"schema"_s, kindWord,
            { u"dossier"_s, u"progress"_s, u"status"_s, u"survey"_s, u"statistics"_s }));
    run.document(schema);
    return kDone;
}
