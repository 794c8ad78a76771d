// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/sendingstand.h"

#include <QRandomGenerator>

#include <map>
#include <vector>

/// A rule of sending done wrong on purpose: the judge must find each of them.
enum class WrongRule {
    None,
    ResendUnknownBlindly, ///< what may have arrived is sent again at once, steps too
    NoQuietTime, ///< asked at once, while the request may still be under way
    RepeatSteps, ///< steps are repeated after the quiet time without asking
    ForgetAttempt, ///< after a crash what was claimed counts as never sent
    NoLaneOrder, ///< a refused packet lets later ones of its dossier pass
    ExistsIsRefusal, ///< "already there" is taken for a refusal
    UnclearIsAccepted, ///< no clear answer is taken for a success
    LoginForEver, ///< sessions refused at once are renewed without end
    NoTakingBack, ///< what a dead sender had claimed stays claimed
};

/// A random office against a random portal: seeds make packets, faults, late effects, lost
/// sessions and crashes; the portal's own ledger judges what came of it.
class SendingModel {
public:
    SendingModel(TestDatabase& store, quint32 seed, WrongRule wrong = WrongRule::None);

    /// Plays the script to its end and gives what is wrong then; empty when every promise was kept.
    QStringList play();

    int packets() const { return static_cast<int>(m_sealed.size()); }

    int crashes() const { return m_crashes; }

    int faults() const { return m_faults; }

private:
    struct Sealed {
        PacketId id;
        NewPacket packet;
        QString mark; ///< text that only this packet's content carries
        bool doomed = false; ///< the portal will refuse it
    };

    void setWrongRule(WrongRule wrong);
    std::optional<Fault> chooseFault(const FakeRequest& request);

    /// Every third portal mostly hangs up first and applies later: what asks too soon is misled.
    bool isSlowPortal() const { return m_seed % 3 == 1; }

    /// Every third office mostly writes what the portal refuses: later packets pile up behind it.
    bool isCarelessOffice() const { return m_seed % 3 == 2; }

    NewPacket nextPacket(const QString& code, const QString& mark, bool* doomed);
    void sealSome(int count);
    QString nextMark() const;
    void sealOne(const NewPacket& packet, bool doomed);
    void refuseSessions();
    void crash();
    void mendTheDoomed();
    void rest();

    void judge();
    void judgeStates();
    void judgeEffects();
    void judgeWire();
    const Sealed* sealedFor(const QByteArray& content) const;

    int dice(int below) { return static_cast<int>(m_dice.bounded(below)); }

    TestDatabase& m_store;
    quint32 m_seed;
    QRandomGenerator m_dice;
    QRandomGenerator m_portalDice; ///< drawn in the portal's thread only
    std::unique_ptr<SendingStand> m_stand;
    std::vector<Sealed> m_sealed;
    std::map<QString, int> m_perDossier;
    std::atomic<int> m_faults { 0 };
    std::atomic<bool> m_calm { false };
    std::chrono::milliseconds m_patience {};
    int m_crashes = 0;
    QStringList m_wrong;
};
