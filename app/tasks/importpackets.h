// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/importfiles.h"
#include "models/packets/packetchecker.h"
#include "models/packets/rewrite2018.h"
#include "models/stores/outbox.h"

#include <map>
#include <optional>

/// One checker a profile: compiling the rules once is what makes checking fast. One thread.
class PacketCheckers {
public:
    explicit PacketCheckers(const Act& act)
        : m_act(act)
    {
    }

    PacketChecker& of(const QString& profile);
    /// The check before sending, or none where the settings switch it off.
    PreFlight preFlight(const QString& profile);
    /// The tables between the forms of 2018 and of today, read on first use.
    Result<const Rewrite2018*> rewriting();

private:
    const Act& m_act;
    std::map<QString, PacketChecker> m_checkers;
    std::optional<Rewrite2018> m_rewriting;
};

/// One file being taken in.
struct ImportWork {
    const Act& act;
    QString file;
    const ImportOptions& options;
    QString correlation;
    PacketCheckers& checkers;

    bool stopped(const Connection& connection) const;

    Signature signature() const { return { act.session.actor, act.now, {}, correlation }; }
};

/// The packet bodies of a file, inside the caller's transaction: dossiers updated, steps noted, one
/// packet a dossier sealed, steps in packets of at most ten.
Status importPackets(Connection& connection, const ImportWork& work, ImportReport& report);
