// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/tasks/movepacket.h"
#include "app/tasks/resendgroup.h"
#include "app/words/errortext.h"
#include "app/words/statewords.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Move = std::function<Status(Connection&, const Act&, PacketId)>;

/// Does one thing to several packets, each in its own transaction, and tells which could not be
/// done.
int moveAll(CommandRun& run, const QString& told, const Move& move)
{
    const Result<std::vector<PacketId>> ids = packetIdsOf(run.arguments().positional);
    if (!ids)
        return run.fail(ids.error());
    std::vector<PacketId> done;
    std::vector<std::pair<PacketId, Error>> refused;
    for (const PacketId id : ids.value()) {
        const auto job = [&](Connection& connection, const Act& act) {
            return move(connection, act, id);
        };
        const Status moved = run.perform<Done>(job);
        if (moved)
            done.push_back(id);
        else if (exitCodeOf(moved.error()) == kOutOfReach)
            return run.fail(moved.error());
        else
            refused.emplace_back(id, moved.error());
    }
    for (const auto& [id, error] : refused)
        CommandRun::tell(u"#%1: "_s.arg(id.value) + errorText(error));
    if (!done.empty())
        run.say(told.arg(done.size()));
    run.answer([&](JsonText& json) {
        json.array(u"done", [&] {
            for (const PacketId id : done)
                json.number({}, id.value);
        });
        json.array(u"refused", [&] {
            for (const auto& [id, error] : refused) {
                json.object([&, id = id, &error = error] {
                    json.number(u"id", id.value);
                    json.text(u"message", errorText(error));
                });
            }
        });
    });
    if (refused.empty())
        return kDone;
    return done.empty() ? exitCodeOf(refused.front().second) : int(kFoundWrong);
}

int resendWholeGroup(CommandRun& run, const QString& group)
{
    const bool ramp = run.arguments().has(u"ramp"_s);
    const QString reason = run.arguments().value(u"reason"_s);
    const auto job = [&](Connection& connection, const Act& act) {
        return resendGroup(connection, act, group, reason, ramp);
    };
    const Result<ResendReport> report = run.perform<ResendReport>(job);
    if (!report)
        return run.fail(report.error());
    run.say(CommandWords::tr("Ready to be sent again: %1 of %2; held for the next steps: %3.")
                .arg(report.value().resent)
                .arg(report.value().matched)
                .arg(report.value().held));
    run.answer([&](JsonText& json) {
        json.text(u"act", report.value().act);
        json.number(u"matched", report.value().matched);
        json.number(u"resent", report.value().resent);
        json.number(u"held", report.value().held);
    });
    return kDone;
}

Behind behindOf(const Arguments& arguments)
{
    if (arguments.has(u"with-steps"_s))
        return Behind::Cancel;
    return arguments.has(u"keep-steps"_s) ? Behind::Keep : Behind::Ask;
}

Error missing(const QString& what)
{
    return { ErrorKind::Invalid, {}, u"arguments.missing"_s, { what } };
}

}

int runResend(CommandRun& run)
{
    const QString group = run.arguments().value(u"group"_s);
    if (group.isEmpty() == run.arguments().positional.isEmpty())
        return run.fail(
            { ErrorKind::Invalid, {}, u"arguments.either"_s, { u"ID…"_s, u"--group G"_s } });
    if (!group.isEmpty())
        return resendWholeGroup(run, group);
    const QString reason = run.arguments().value(u"reason"_s);
    return moveAll(run, CommandWords::tr("Ready to be sent again: %1"),
        [reason](Connection& connection, const Act& act, PacketId id) {
            return resendPacket(connection, act, id, 0, reason);
        });
}

int runHold(CommandRun& run)
{
    const QString reason = run.arguments().value(u"reason"_s);
    return moveAll(run, CommandWords::tr("Held: %1"),
        [reason](Connection& connection, const Act& act, PacketId id) {
            return holdPacket(connection, act, id, 0, reason);
        });
}

int runRelease(CommandRun& run)
{
    const QString reason = run.arguments().value(u"reason"_s);
    return moveAll(run, CommandWords::tr("Released: %1"),
        [reason](Connection& connection, const Act& act, PacketId id) {
            return releasePacket(connection, act, id, 0, reason);
        });
}

int runCancel(CommandRun& run)
{
    const QString reason = run.arguments().value(u"reason"_s);
    const Behind behind = behindOf(run.arguments());
    return moveAll(run, CommandWords::tr("Cancelled: %1"),
        [reason, behind](Connection& connection, const Act& act, PacketId id) -> Status {
            const Result<int> gone = cancelPacket(connection, act, id, 0, reason, behind);
            return gone ? Status(Done {}) : Status(gone.error());
        });
}

int runDecide(CommandRun& run)
{
    const QStringList& words = run.arguments().positional;
    const Result<PacketId> id = packetIdOf(words.at(0));
    if (!id)
        return run.fail(id.error());
    const bool arrived = words.at(1) == u"arrived"_s;
    if (!arrived && words.at(1) != u"not-arrived"_s)
        return run.fail({ ErrorKind::Invalid, words.at(1), u"arguments.word"_s,
            { u"arrived"_s, words.at(1), u"arrived, not-arrived"_s } });
    const QString reason = run.arguments().value(u"reason"_s);
    if (reason.trimmed().isEmpty())
        return run.fail(missing(u"--reason TEXT"_s));
    const auto job = [&](Connection& connection, const Act& act) {
        return decideOutcome(connection, act, id.value(), 0, arrived, reason);
    };
    const Result<PacketState> state = run.perform<PacketState>(job);
    if (!state)
        return run.fail(state.error());
    run.say(u"#%1: "_s.arg(id.value().value) + stateWord(state.value()));
    run.answer([&](JsonText& json) {
        json.number(u"id", id.value().value);
        json.text(u"state", stateName(state.value()));
    });
    return kDone;
}
