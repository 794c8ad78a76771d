// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/words/causewords.h"
#include "app/words/replywords.h"
#include "app/words/statewords.h"
#include "models/packets/rulebook.h"
#include "models/packets/rulepack.h"
#include "models/stores/causestore.h"
#include "models/stores/packetlist.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualLimit = 100;
constexpr int kMostListed = 100'000;

struct PacketPage {
    qint64 total = 0;
    std::vector<Packet> packets;
};

struct PacketStory {
    Packet packet;
    std::vector<Packet> revisions;
    std::vector<Attempt> attempts;
};

Result<PacketFilter> filterOf(const Arguments& arguments)
{
    PacketFilter filter;
    filter.cause = arguments.value(u"group"_s);
    filter.dossierCode = arguments.value(u"dossier"_s);
    if (!arguments.has(u"state"_s))
        return filter;
    for (const QString& word : arguments.value(u"state"_s).split(u',')) {
        const std::optional<PacketState> state = stateFromName(word);
        if (!state)
            return wordError(u"state"_s, word, stateNames());
        filter.states.push_back(*state);
    }
    return filter;
}

void writeStory(JsonText& json, const PacketStory& story)
{
    writePacketMembers(json, story.packet);
    json.raw(u"body", story.packet.body);
    if (story.packet.supersedes)
        json.number(u"supersedes", story.packet.supersedes.value);
    else
        json.null(u"supersedes");
    json.text(u"profile", story.packet.profile);
    json.text(u"code", story.packet.code);
    json.flag(u"decided", story.packet.decided);
    json.array(u"revisions", [&] {
        for (const Packet& each : story.revisions)
            json.object([&] { writePacketMembers(json, each); });
    });
    json.array(u"attempts", [&] {
        for (const Attempt& each : story.attempts)
            json.object([&] { writeAttempt(json, each); });
    });
}

void sayStory(CommandRun& run, const PacketStory& story)
{
    const Packet& packet = story.packet;
    run.say(u"#%1  %2  %3  %4"_s.arg(packet.id.value)
                .arg(kindWord(packet.kind), packet.dossierCode, stateWord(packet.state)));
    if (const QString words = packetWords(packet); !words.isEmpty())
        run.say(words);
    run.say(QString::fromUtf8(packet.body));
    TextTable table(
        { CommandWords::tr("Attempt"), CommandWords::tr("Started"), CommandWords::tr("Outcome"),
            u"HTTP"_s, CommandWords::tr("Code"), CommandWords::tr("Message") });
    for (const Attempt& attempt : story.attempts) {
        const Reply reply = attempt.reply.value_or(Reply {});
        table.add({ QString::number(attempt.number), isoText(attempt.started),
            attempt.reply ? outcomeWord(reply.outcome) : u"–"_s, QString::number(reply.httpStatus),
            reply.code, replyWords(reply.message) });
    }
    if (!story.attempts.empty())
        run.say(table.text());
}

}

int runPackets(CommandRun& run)
{
    const Result<qint64> limit = run.arguments().number(u"limit"_s, kUsualLimit, 1, kMostListed);
    if (!limit)
        return run.fail(limit.error());
    const Result<PacketFilter> filter = filterOf(run.arguments());
    if (!filter)
        return run.fail(filter.error());
    const auto job = [filter = filter.value(), most = int(limit.value())](
                         Connection& connection, const Act& act) -> Result<PacketPage> {
        PacketFilter seen = filter;
        seen.unit = seenUnit(act);
        Result<qint64> total = PacketList::count(connection, seen);
        if (!total)
            return total.error();
        Result<std::vector<Packet>> page = PacketList::page(connection, seen, {}, most);
        if (!page)
            return page.error();
        return PacketPage { total.value(), std::move(page.value()) };
    };
    const Result<PacketPage> page = run.read<PacketPage>(job);
    if (!page)
        return run.fail(page.error());
    TextTable table({ u"#"_s, CommandWords::tr("Kind"), CommandWords::tr("Dossier"),
        CommandWords::tr("State"), CommandWords::tr("Tries"), CommandWords::tr("Message") });
    for (const Packet& packet : page.value().packets)
        table.add({ QString::number(packet.id.value), kindWord(packet.kind), packet.dossierCode,
            stateWord(packet.state), QString::number(packet.attempts),
            replyWords(packet.message) });
    run.say(table.text());
    run.say(CommandWords::tr("Total: %1").arg(page.value().total));
    run.answer([&](JsonText& json) {
        json.number(u"total", page.value().total);
        json.array(u"packets", [&] {
            for (const Packet& packet : page.value().packets)
                json.object([&] { writePacketMembers(json, packet); });
        });
    });
    return kDone;
}

int runPacket(CommandRun& run)
{
    const Result<PacketId> id = packetIdOf(run.arguments().positional.first());
    if (!id)
        return run.fail(id.error());
    const auto job = [id = id.value()](
                         Connection& connection, const Act& act) -> Result<PacketStory> {
        PacketStory story;
        Result<Packet> packet = PacketList::find(connection, id);
        if (!packet)
            return packet.error();
        story.packet = std::move(packet.value());
        if (Status seen = mustSee(act, story.packet.unit); !seen)
            return seen.error();
        Result<std::vector<Packet>> revisions = PacketList::revisions(connection, id);
        if (!revisions)
            return revisions.error();
        story.revisions = std::move(revisions.value());
        Result<std::vector<Attempt>> attempts = PacketList::attempts(connection, id);
        if (!attempts)
            return attempts.error();
        story.attempts = std::move(attempts.value());
        return story;
    };
    const Result<PacketStory> story = run.read<PacketStory>(job);
    if (!story)
        return run.fail(story.error());
    if (!run.json())
        sayStory(run, story.value());
    run.answer([&](JsonText& json) { writeStory(json, story.value()); });
    return kDone;
}

int runGroups(CommandRun& run)
{
    const auto job = [](Connection& connection, const Act& act) {
        return CauseStore::list(connection, seenUnit(act));
    };
    const Result<std::vector<Cause>> causes = run.read<std::vector<Cause>>(job);
    if (!causes)
        return run.fail(causes.error());
    const RuleBook& rules = run.desk().value()->rules();
    TextTable table({ CommandWords::tr("Group"), CommandWords::tr("Packets"),
        CommandWords::tr("Code"), CommandWords::tr("Cause"), CommandWords::tr("Last") });
    for (const Cause& cause : causes.value())
        table.add({ cause.id, QString::number(cause.count), cause.code,
            causeTitle(cause, rules, run.language()), isoText(cause.last) });
    run.say(
        causes.value().empty() ? CommandWords::tr("No packet waits to be fixed.") : table.text());
    run.answer([&](JsonText& json) {
        json.array(u"groups", [&] {
            for (const Cause& cause : causes.value()) {
                json.object([&] {
                    json.text(u"id", cause.id);
                    json.text(u"title", causeTitle(cause, rules, run.language()));
                    json.text(u"code", cause.code);
                    json.text(u"member", cause.member);
                    json.number(u"count", cause.count);
                    json.moment(u"first", cause.first);
                    json.moment(u"last", cause.last);
                });
            }
        });
    });
    return kDone;
}
