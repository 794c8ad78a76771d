// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/resendgroup.h"

#include "app/security/permission.h"
#include "app/tasks/fixgroup.h"
#include "app/tasks/permit.h"
#include "app/tasks/secondperson.h"
#include "models/storage/connection.h"
#include "models/stores/causestore.h"
#include "models/stores/outbox.h"
#include "models/stores/rampstore.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// Packets of a step that refuse to be resent (cancelled, moved on by a person) are just left out.
Result<int> letGo(
    Connection& connection, const Act& act, const QString& work, const QString& reason, int step)
{
    const auto packets = RampStore::next(connection, work, rampSize(step));
    if (!packets)
        return packets.error();
    if (packets.value().empty())
        return 0;
    const auto resent =
        Outbox::resendMany(connection, packets.value(), signatureOf(act, reason, work));
    if (!resent)
        return resent;
    if (Status set = RampStore::setStep(connection, work, packets.value(), step); !set)
        return set.error();
    return resent;
}

Status resend(Connection& connection, const Act& act, const std::vector<PacketId>& packets,
    const QString& reason, bool ramp, ResendReport& report)
{
    if (!ramp) {
        const auto resent =
            Outbox::resendMany(connection, packets, signatureOf(act, reason, report.act));
        if (!resent)
            return resent.error();
        report.resent = resent.value();
        return Done {};
    }
    if (Status begun = RampStore::begin(connection, report.act, packets); !begun)
        return begun;
    const auto resent = letGo(connection, act, report.act, reason, 1);
    if (!resent)
        return resent.error();
    report.resent = resent.value();
    report.held = report.matched - report.resent;
    return Done {};
}

bool tooManyRefused(const RampCount& count)
{
    const qint64 settled = count.accepted + count.refused;
    return settled > 0
        && static_cast<double>(count.refused) / static_cast<double>(settled) > kRampRefusals;
}

RampStep stepOf(const RampCount& count)
{
    RampStep step;
    step.number = count.step;
    step.accepted = count.accepted;
    step.refused = count.refused;
    step.open = count.open;
    step.left = count.left;
    step.stopped = count.open == 0 && count.left > 0 && tooManyRefused(count);
    return step;
}

}

int rampSize(int step)
{
    switch (step) {
    case 1:
        return 1;
    case 2:
        return 2;
    case 3:
        return 5;
    case 4:
        return 20;
    default:
        return std::numeric_limits<int>::max();
    }
}

Result<ResendReport> resendGroup(
    Connection& connection, const Act& act, const QString& group, const QString& reason, bool ramp)
{
    const Status permitted = permit(connection, act, Permission::PacketFixGroup, u"cause"_s, group);
    if (!permitted)
        return permitted.error();
    ResendReport report;
    const Status done = connection.transaction([&]() -> Status {
        report = {};
        report.act = newAct();
        const auto packets = groupPackets(connection, act, group, std::numeric_limits<int>::max());
        if (!packets)
            return packets.error();
        report.matched = static_cast<qint64>(packets.value().size());
        const Status noted = CauseStore::setRemedy(connection, group, u"resend"_s, act.now);
        if (!noted)
            return noted;
        return resend(connection, act, packets.value(), reason, ramp, report);
    });
    if (!done)
        return done.error();
    return report;
}

Result<RampStep> nextRampStep(Connection& connection, const Act& act, const QString& rampAct)
{
    const Status permitted = permit(connection, act, Permission::PacketFixGroup, u"act"_s, rampAct);
    if (!permitted)
        return permitted.error();
    RampStep step;
    const Status done = connection.transaction([&]() -> Status {
        const auto count = RampStore::count(connection, rampAct);
        if (!count)
            return count.error();
        step = stepOf(count.value());
        if (step.open > 0 || step.left == 0 || step.stopped)
            return Done {};
        const auto released = letGo(connection, act, rampAct, {}, count.value().step + 1);
        if (!released)
            return released.error();
        step.number = count.value().step + 1;
        step.released = released.value();
        step.open = released.value();
        step.left -= std::min<qint64>(step.left, rampSize(step.number));
        return Done {};
    });
    if (!done)
        return done.error();
    return step;
}

Result<RampsMoved> moveRamps(Connection& connection, const Act& act)
{
    RampsMoved moved;
    const Status done = connection.transaction([&]() -> Status {
        moved = {};
        const auto works = RampStore::unfinished(connection);
        if (!works)
            return works.error();
        for (const QString& work : works.value()) {
            const auto step = nextRampStep(connection, act, work);
            if (!step)
                return step.error();
            moved.released += step.value().released;
            moved.stopped += step.value().stopped ? 1 : 0;
        }
        return Done {};
    });
    if (!done)
        return done.error();
    return moved;
}
