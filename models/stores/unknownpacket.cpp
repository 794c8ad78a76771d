// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/unknownpacket.h"

#include "models/stores/causestore.h"

namespace {

QString nextStep(const RepeatRule& rule)
{
    if (rule.askable)
        return QStringLiteral("ask");
    return rule.repeatable ? QStringLiteral("repeat") : QString();
}

}

Status park(Connection& connection, DeliveryRow& row, const QString& rule, const QString& words,
    const Signature& by)
{
    Cause cause;
    cause.origin = QStringLiteral("rule");
    cause.kind = row.packet.kind;
    cause.profile = row.packet.profile;
    cause.code = rule;
    cause.sample = words;
    const auto id = CauseStore::note(connection, cause, by.now);
    if (!id)
        return id.error();
    row.packet.code = rule;
    row.packet.message = words;
    row.leaseUntil = 0;
    return deliveryrow::move(connection, row, PacketEvent::Parked, by.now, id.value());
}

Status becomeUnknown(Connection& connection, DeliveryRow& row, const DeliveryRules& rules,
    const Signature& by, UnknownWhy why)
{
    Packet& packet = row.packet;
    const bool sending = packet.state == PacketState::Claimed;
    const QString next = nextStep(rules.of(packet.kind));
    if (sending)
        ++packet.tries;
    const bool poison = sending && row.crashes >= rules.mostCrashes;
    if (poison || (sending && next == u"repeat" && packet.tries >= rules.mostTries)) {
        // Its last sending has no result: nobody may edit it before somebody says whether it
        // arrived.
        packet.unclear = true;
        return poison ? park(connection, row, QStringLiteral("delivery.poison"), {}, by)
                      : park(connection, row, QStringLiteral("delivery.tries"), packet.message, by);
    }
    const bool person = why == UnknownWhy::PersonDecides || row.crashes >= rules.mostCrashes;
    row.afterQuiet = person ? QString() : next;
    packet.notBefore = by.now + (why == UnknownWhy::AskedInVain ? rules.askAgainMs : rules.quietMs);
    row.leaseUntil = 0;
    return deliveryrow::move(connection, row, PacketEvent::Lost, by.now);
}

Status becomeReady(
    Connection& connection, DeliveryRow& row, const DeliveryRules& rules, const Signature& by)
{
    row.afterQuiet.clear();
    row.leaseUntil = 0;
    if (row.packet.tries >= rules.mostTries)
        return park(connection, row, QStringLiteral("delivery.tries"), row.packet.message, by);
    row.packet.unclear = false;
    row.packet.notBefore = by.now;
    return deliveryrow::move(connection, row, PacketEvent::NotArrived, by.now);
}
