// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/security/permission.h"
#include "app/sync/syncengine.h"
#include "app/tasks/movepacket.h"
#include "app/tasks/resendgroup.h"
#include "app/words/errortext.h"
#include "app/words/replywords.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int kInterruptPollMs = 200;
constexpr qint64 kMostSeconds = 7 * 86'400;

/// Runs the engine to its limits; Ctrl-C lets answers that are on their way come in first.
RunReport runEngine(SyncEngine& engine, const RunLimits& limits)
{
    QEventLoop loop;
    RunReport report;
    QObject::connect(&engine, &SyncEngine::runEnded, &loop, [&](const RunReport& ended) {
        report = ended;
        loop.quit();
    });
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (CommandRun::interrupted()) {
            poll.stop();
            engine.stop();
        }
    });
    QObject::connect(&engine, &SyncEngine::stopped, &loop, &QEventLoop::quit);
    poll.start(kInterruptPollMs);
    engine.run(limits);
    loop.exec();
    return report;
}

/// Lets careful resends take their next step; 0 when there is none, or nobody here may.
qint64 nextSteps(CommandRun& run, const Desk& desk)
{
    if (!desk.session().may(Permission::PacketFixGroup))
        return 0;
    const Result<RampsMoved> moved = run.perform<RampsMoved>(&moveRamps);
    if (moved && moved.value().stopped > 0)
        CommandRun::tell(CommandWords::tr(
            "A careful resend goes no further: too many of its packets were refused again."));
    return moved ? moved.value().released : 0;
}

void add(RunReport& all, const RunReport& more)
{
    const int attempts = all.attempts + more.attempts;
    const int accepted = all.accepted + more.accepted;
    const int refused = all.refused + more.refused;
    all = more;
    all.attempts = attempts;
    all.accepted = accepted;
    all.refused = refused;
}

/// Runs until the limits, and goes on with careful resends while each step ends well.
RunReport sendAll(CommandRun& run, Desk& desk, SyncEngine& engine, RunLimits limits)
{
    QElapsedTimer time;
    time.start();
    const RunLimits given = limits;
    RunReport all;
    (void)nextSteps(run, desk);
    while (true) {
        const RunReport report = runEngine(engine, limits);
        add(all, report);
        limits.maxAttempts = given.maxAttempts - all.attempts;
        limits.forMs = given.forMs - time.elapsed();
        const bool used = (given.maxAttempts > 0 && limits.maxAttempts <= 0)
            || (given.forMs > 0 && limits.forMs <= 0);
        if (!report.idle || used || CommandRun::interrupted() || nextSteps(run, desk) == 0)
            return all;
        limits.maxAttempts = std::max(0, limits.maxAttempts);
        limits.forMs = std::max<qint64>(0, limits.forMs);
    }
}

int exitCodeOf(const RunReport& report)
{
    const SyncState& state = report.state;
    if (!state.otherSender.isEmpty() || !state.storeError.isEmpty())
        return kOutOfReach;
    if (!state.trouble.isEmpty() && report.waiting > 0)
        return kOutOfReach;
    // Tried, and nothing came back: the breaker may not be open yet, but the portal is not there.
    const bool answered = report.accepted > 0 || report.refused > 0 || report.unknown > 0;
    if (!report.idle && report.waiting > 0 && !answered)
        return kOutOfReach;
    return report.refused > 0 || report.unknown > 0 || report.parked > 0 ? kFoundWrong : kDone;
}

void tellState(const SyncState& state)
{
    if (!state.otherSender.isEmpty())
        CommandRun::tell(CommandWords::tr("Somebody else is sending: %1. Nothing was sent here.")
                             .arg(state.otherSender));
    if (state.paused)
        CommandRun::tell(CommandWords::tr("Sending is paused by %1.").arg(state.pausedBy));
    if (!state.trouble.isEmpty())
        CommandRun::tell(CommandWords::tr("The portal cannot be reached (%1): %2")
                             .arg(state.trouble, replyWords(state.detail)));
}

Result<RunLimits> limitsOf(const Arguments& arguments)
{
    const Result<qint64> most = arguments.number(u"max"_s, 0, 1, 10'000'000);
    if (!most)
        return most.error();
    const Result<qint64> seconds = arguments.number(u"for"_s, 0, 1, kMostSeconds);
    if (!seconds)
        return seconds.error();
    RunLimits limits;
    limits.maxAttempts = int(most.value());
    limits.forMs = seconds.value() * 1000;
    // Without limits a run that never ends would help nobody: idle is its end.
    limits.untilIdle = arguments.has(u"until-idle"_s) || (!limits.maxAttempts && !limits.forMs);
    return limits;
}

Result<int> sendAllUnchecked(CommandRun& run)
{
    const QString reason = run.arguments().value(u"reason"_s);
    const auto job = [&](Connection& connection, const Act& act) {
        return sendUnchecked(connection, act, reason);
    };
    return run.perform<int>(job);
}

}

int runSend(CommandRun& run)
{
    const Result<RunLimits> limits = limitsOf(run.arguments());
    if (!limits)
        return run.fail(limits.error());
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    if (Status may = desk.value()->session().may(Permission::SendRun); !may)
        return run.fail(may.error());
    if (run.arguments().has(u"unchecked"_s)) {
        if (const Result<int> ready = sendAllUnchecked(run); !ready)
            return run.fail(ready.error());
    }
    const Result<SyncEngine*> engine = desk.value()->engine();
    if (!engine)
        return run.fail(engine.error());
    CommandRun::watchInterrupt();
    const RunReport report = sendAll(run, *desk.value(), *engine.value(), limits.value());
    tellState(report.state);
    const int code = exitCodeOf(report);
    if (code == kOutOfReach && report.state.trouble.isEmpty() && report.state.otherSender.isEmpty())
        CommandRun::tell(CommandWords::tr("The portal did not answer; what waits stays queued."));
    run.say(CommandWords::tr(
        "Attempts: %1 · accepted: %2 · refused: %3 · unknown: %4 · waiting: %5 · parked: %6")
                .arg(report.attempts)
                .arg(report.accepted)
                .arg(report.refused)
                .arg(report.unknown)
                .arg(report.waiting)
                .arg(report.parked));
    run.answer([&](JsonText& json) {
        json.number(u"attempts", report.attempts);
        json.number(u"accepted", report.accepted);
        json.number(u"refused", report.refused);
        json.number(u"unknown", report.unknown);
        json.number(u"waiting", report.waiting);
        json.number(u"parked", report.parked);
        json.text(u"trouble", report.state.trouble);
    });
    return code;
}
