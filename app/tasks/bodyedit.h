// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/packetedit.h"
#include "models/packets/jsonedit.h"
#include "models/packets/packetchecker.h"
#include "models/packets/rulebook.h"
#include "models/stores/outbox.h"

#include <QJsonObject>
#include <QMap>

#include <map>

/// Changes the bodies of packets and says what the rules think of the change: which members are
/// locked, which need a reason or a second person. One for many packets of a work; not thread-safe.
class BodyEdit {
public:
    explicit BodyEdit(const Act& act)
        : m_act(act)
    {
    }

    /// A body as a person wants it, with every place that differs.
    struct Change {
        QByteArray body;
        std::vector<JsonDifference> differences;
    };

    /// Carries the edits out. A "*" stands for the items where a finding of the check stands, or
    /// else for all. Errors: edit.same, edit.nowhere, edit.pointer, read.….
    Result<Change> applied(const Packet& packet, const std::vector<MemberEdit>& edits);
    /// The same for a whole body; its session is blanked.
    Result<Change> replaced(const Packet& packet, const QByteArray& body) const;

    /// Forbidden edit.locked, edit.reason, edit.second {pointer}; success when all may be changed.
    Status mayChange(const Packet& packet, const Change& change, const EditReason& reason) const;
    /// A change of one of these members needs a second person.
    bool needsSecond(const Packet& packet, const Change& change) const;

    std::vector<Finding> check(const Packet& packet, const QByteArray& body);
    /// What the store checks with before a new revision may be sent; nothing when the check is off.
    PreFlight preFlight(const Packet& packet);

    /// For the audit trail: values of codes, times and numbers, "changed" for all that may name a
    /// citizen.
    QJsonObject auditDifferences(const Packet& packet, const Change& change) const;

private:
    std::vector<const MemberRule*> rulesOf(const Packet& packet, const QString& pointer) const;
    PacketChecker* checkerOf(const Packet& packet);
    Result<QStringList> placesOf(
        const Packet& packet, const QByteArray& body, const QString& pointer);

    const Act& m_act;
    std::map<QString, PacketChecker> m_checkers;
};
