// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncstep.h"

#include "app/sync/lookupverdict.h"
#include "models/storage/connection.h"
#include "models/stores/portalfacts.h"

#include <algorithm>

namespace {

/// Orphans are taken back in slices; a step looks again while slices are full.
constexpr int kMostSlices = 50;

QString machineOf(const QString& sender)
{
    return sender.section(u':', 0, 0);
}

/// Becomes or stays the sender; a dead one of this machine makes way at once.
Status takeLease(Connection& connection, const SyncStep& step, SyncStepDone& done)
{
    auto endpoint = EndpointStore::find(connection, step.endpoint);
    if (!endpoint)
        return endpoint.error();
    done.endpoint = endpoint.value();
    if (!step.sender.exclusive)
        return Done {};
    const QString& other = done.endpoint.sender;
    const bool mine = other == step.sender.id;
    if (mine && !step.renewLease)
        return Done {};
    const bool dead =
        !mine && step.sender.aloneHere && machineOf(other) == machineOf(step.sender.id);
    if (dead && !other.isEmpty()) {
        if (Status left = EndpointStore::leaveSender(connection, step.endpoint, other); !left)
            return left;
    }
    endpoint = EndpointStore::takeSender(connection, step.endpoint, step.sender.id,
        step.sender.shown, step.by.now, step.by.now + kSenderLeaseMs);
    if (!endpoint)
        return endpoint.error();
    done.endpoint = endpoint.value();
    done.mayNotSend = done.endpoint.sender != step.sender.id;
    return Done {};
}

Result<AskKnowledge> knowledgeOf(
    Connection& connection, const Packet& packet, const DeliveryRules& rules)
{
    AskKnowledge knowledge;
    knowledge.repeatable = rules.of(packet.kind).repeatable;
    const auto fact = PortalFacts::find(connection, packet.dossierCode);
    if (!fact)
        return fact.error();
    knowledge.acceptedBefore = packet.kind == PacketKind::Progress && fact.value().acceptedPacket;
    if (packet.kind != PacketKind::Progress)
        return knowledge;
    auto steps = PortalFacts::acceptedSteps(connection, packet.dossierCode, packet.id);
    if (!steps)
        return steps.error();
    knowledge.acceptedElsewhere = std::move(steps.value());
    return knowledge;
}

bool isUnanswered(const Reply& reply)
{
    return reply.outcome == Outcome::Unknown || reply.outcome == Outcome::NotSent
        || reply.outcome == Outcome::SessionLost || reply.outcome == Outcome::Busy;
}

Result<Settled> settleAnswer(
    Connection& connection, const PendingAnswer& answer, const SyncStep& step)
{
    const Claim& claim = answer.claim;
    if (claim.kind == AttemptKind::Send)
        return Outbox::settle(connection, claim, answer.reply, step.rules, step.by);
    if (answer.collected) {
        const AskVerdict verdict =
            isUnanswered(answer.reply) ? AskVerdict::NoAnswer : AskVerdict::Answered;
        return Outbox::settleAsk(connection, claim, answer.reply, verdict, step.rules, step.by);
    }
    const auto knowledge = knowledgeOf(connection, claim.packet, step.rules);
    if (!knowledge)
        return knowledge.error();
    const AskVerdict verdict = lookUpVerdict(claim.packet, answer.reply, knowledge.value());
    return Outbox::settleAsk(connection, claim, answer.reply, verdict, step.rules, step.by);
}

Status settleAll(Connection& connection, const SyncStep& step, SyncStepDone& done)
{
    // Lanes are locked in the order of their numbers, here as everywhere: nobody waits in a circle.
    std::vector<std::size_t> order(step.answers.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order.at(i) = i;
    std::sort(order.begin(), order.end(), [&step](std::size_t left, std::size_t right) {
        return step.answers.at(left).claim.packet.lane < step.answers.at(right).claim.packet.lane;
    });
    done.settled.resize(step.answers.size());
    for (std::size_t i : order) {
        const auto settled = settleAnswer(connection, step.answers.at(i), step);
        if (!settled)
            return settled.error();
        done.settled.at(i) = settled.value();
    }
    return Done {};
}

Status takeBackExpired(Connection& connection, const SyncStep& step)
{
    // On one machine's file, whoever holds the lock is alone: other owners of leases are dead.
    const bool alone = step.firstStep && step.sender.aloneHere && connection.dialect().isSqlite();
    int taken = 1;
    for (int slice = 0; slice < kMostSlices && taken > 0; ++slice) {
        const auto back = Outbox::takeBackExpired(
            connection, step.rules, step.by, alone ? step.sender.id : QString());
        if (!back)
            return back.error();
        taken = back.value();
    }
    return Done {};
}

Status prepare(Connection& connection, const SyncStep& step)
{
    if (step.firstStep) {
        if (const auto pulled = Outbox::pullIn(connection, step.by.now); !pulled)
            return pulled.error();
    }
    if (step.takeBack) {
        if (Status taken = takeBackExpired(connection, step); !taken)
            return taken;
    }
    if (step.endPauses) {
        if (const auto ended = Outbox::endPauses(connection, step.by.now); !ended)
            return ended.error();
    }
    return Done {};
}

Status claimNext(Connection& connection, const SyncStep& step, SyncStepDone& done)
{
    const bool may = !done.mayNotSend && !done.endpoint.paused;
    const int capacity = may ? step.capacity : 0;
    const ClaimWish wish { step.by.now, step.sendings, capacity, step.sender.id, step.endpoint,
        capacity, step.wireIsEmpty };
    auto claimed = Outbox::claim(connection, wish, step.rules);
    if (!claimed)
        return claimed.error();
    done.claims = std::move(claimed.value().claims);
    done.suspect = claimed.value().suspect;
    if (capacity > 0 && static_cast<int>(done.claims.size()) == capacity) {
        done.nextDue = step.by.now; // there may be more at once
        return Done {};
    }
    const auto next = Outbox::nextDue(connection);
    if (!next)
        return next.error();
    done.nextDue = next.value();
    return Done {};
}

}

Result<SyncStepDone> runSyncStep(Connection& connection, const SyncStep& step)
{
    SyncStepDone done;
    const Status committed = connection.transaction([&]() -> Status {
        done = {};
        if (Status leased = takeLease(connection, step, done); !leased)
            return leased;
        if (Status settled = settleAll(connection, step, done); !settled)
            return settled;
        if (!done.mayNotSend) {
            if (Status prepared = prepare(connection, step); !prepared)
                return prepared;
        }
        if (step.health) {
            if (Status saved = EndpointStore::saveHealth(connection, *step.health); !saved)
                return saved;
        }
        return claimNext(connection, step, done);
    });
    if (!committed)
        return committed.error();
    return done;
}
