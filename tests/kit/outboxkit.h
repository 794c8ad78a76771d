// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attempt.h"
#include "models/storage/connection.h"
#include "models/stores/outbox.h"
#include "models/stores/packetlist.h"

#include <QString>
#include <QStringList>

/// Bodies, signatures and answers for tests of the outbox, and its promises counted by brute force.
namespace outboxkit {

/// A dossier packet of a made-up dossier; `note` makes bodies differ.
NewPacket dossierPacket(const QString& dossier, bool update = false, const QString& note = {});
/// A progress packet with as many steps as moments ("20260302080000" …).
NewPacket stepPacket(const QString& dossier, const QStringList& moments);
NewPacket surveyPacket(const QString& unit, const QString& period);

Signature by(Moment now, const QString& login = QStringLiteral("lan"), const QString& act = {});

/// Dossiers and steps can be asked for, steps not repeated; no jitter.
DeliveryRules rules();

Reply reply(Outcome outcome, const QString& code = {}, const QString& message = {});

/// Runs `work` in one transaction and gives what it gave.
template <typename T>
Result<T> inTransaction(Connection& connection, const std::function<Result<T>()>& work)
{
    std::optional<Result<T>> got;
    const Status done = connection.transaction([&]() -> Status {
        got = work();
        if (!*got)
            return got->error();
        return Done {};
    });
    if (!done)
        return done.error();
    return *got;
}

Result<Sealed> seal(Connection& connection, const NewPacket& packet, Moment now);
Result<std::vector<Claim>> claim(Connection& connection, Moment now, int sends, int asks = 0,
    const QString& owner = QStringLiteral("sender-1"));
Result<Settled> settle(Connection& connection, const Claim& claim, const Reply& reply, Moment now);
Result<Settled> settleAsk(
    Connection& connection, const Claim& claim, AskVerdict verdict, Moment now);

/// Puts a freshly sealed packet of a new dossier into a state, by the moves that lead there.
Result<PacketId> packetIn(
    Connection& connection, PacketState state, const QString& dossier, Moment now);
PacketState stateOf(Connection& connection, PacketId id);

/// Every promise the store's rows must keep, counted anew; each line is one that is broken:
/// heads and phases of lanes, one open revision a place, at most one packet of a lane on its way,
/// causes of what is to fix, counts of causes, delivery words of dossiers, attempts in number.
QStringList broken(Connection& connection);

}
