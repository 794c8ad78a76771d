// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sendingmodel.h"

// What each wrong rule does to a step of the sender.

namespace {

using RunStep = std::function<Result<SyncStepDone>(Connection&, const SyncStep&)>;

void setKind(SyncStep& step, PacketKind kind, RepeatRule rule)
{
    step.rules.kinds.at(static_cast<std::size_t>(kind)) = rule;
}

RunStep changed(const std::function<void(SyncStep&)>& change)
{
    return [change](Connection& connection, const SyncStep& step) {
        SyncStep other = step;
        change(other);
        return runSyncStep(connection, other);
    };
}

/// Runs statements of its own before the step, in the same transaction.
RunStep preceded(const std::function<QStringList(const SyncStep&)>& statements)
{
    return [statements](Connection& connection, const SyncStep& step) {
        Result<SyncStepDone> done = Error {};
        const Status committed = connection.transaction([&]() -> Status {
            for (const QString& statement : statements(step)) {
                if (Status run = connection.run(statement); !run)
                    return run;
            }
            done = runSyncStep(connection, step);
            return done ? Status(Done {}) : Status(done.error());
        });
        return committed ? done : Result<SyncStepDone>(committed.error());
    };
}

void takeAnswersFor(SyncStep& step, Outcome from, Outcome to)
{
    for (PendingAnswer& answer : step.answers) {
        if (answer.claim.kind == AttemptKind::Send && answer.reply.outcome == from)
            answer.reply.outcome = to;
    }
}

QStringList forgetClaims(const SyncStep& step)
{
    if (!step.firstStep)
        return {};
    return { QStringLiteral("UPDATE lane SET phase = 'due', due = 0 WHERE phase = 'busy' AND"
                            " (SELECT state FROM delivery WHERE packet = lane.head) = 'claimed'"),
        QStringLiteral("UPDATE delivery SET state = 'ready', lease_until = 0, not_before = 0"
                       " WHERE state = 'claimed'") };
}

QStringList letOthersPass(const SyncStep&)
{
    const auto next = QStringLiteral("(SELECT %1 FROM delivery d WHERE d.lane = lane.id AND"
                                     " d.state = 'ready' ORDER BY d.position LIMIT 1)");
    return { QStringLiteral("UPDATE lane SET head_position = %1, head = %2, phase = 'due', due = 0"
                            " WHERE phase = 'blocked' AND %2 IS NOT NULL")
                 .arg(next.arg(QStringLiteral("d.position")),
                     next.arg(QStringLiteral("d.packet"))) };
}

}

void SendingModel::setWrongRule(WrongRule wrong)
{
    SyncOptions& options = m_stand->options();
    switch (wrong) {
    case WrongRule::None:
        return;
    case WrongRule::ResendUnknownBlindly:
        options.runStep = changed([](SyncStep& step) {
            step.rules.quietMs = 0;
            for (PacketKind kind : kPacketKinds)
                setKind(step, kind, { true, false });
        });
        return;
    case WrongRule::NoQuietTime:
        options.runStep = changed([](SyncStep& step) { step.rules.quietMs = 0; });
        return;
    case WrongRule::RepeatSteps:
        options.runStep = changed([](SyncStep& step) {
            setKind(step, PacketKind::Progress, { true, false });
        });
        return;
    case WrongRule::ForgetAttempt:
        options.runStep = preceded(forgetClaims);
        return;
    case WrongRule::NoLaneOrder:
        options.runStep = preceded(letOthersPass);
        return;
    case WrongRule::ExistsIsRefusal:
        options.runStep = changed(
            [](SyncStep& step) { takeAnswersFor(step, Outcome::Exists, Outcome::Refused); });
        return;
    case WrongRule::UnclearIsAccepted:
        options.runStep = changed(
            [](SyncStep& step) { takeAnswersFor(step, Outcome::Unknown, Outcome::Accepted); });
        return;
    case WrongRule::LoginForEver:
        options.freshRefusals = 1'000'000;
        return;
    case WrongRule::NoTakingBack:
        options.runStep = changed([](SyncStep& step) { step.takeBack = false; });
        return;
    }
}
