// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/packets/finding.h"
#include "models/records/packet.h"

#include <QByteArray>
#include <QString>

#include <vector>

class Connection;

/// One value to be set or taken out of a body.
struct MemberEdit {
    QString pointer; ///< RFC 6901 into the body; "*" for an index = the items where the finding
                     ///< stands, or all
    QByteArray value; ///< JSON
    bool remove = false;
};

/// Why something is done, and whether a second person has said yes.
struct EditReason {
    QString text;
    /// Login of the supervisor who confirmed; the caller has compared the password. Empty: nobody.
    QString confirmedBy;
};

/// A new revision as it stands now.
struct Edited {
    PacketId id;
    int revision = 0;
    PacketState state = PacketState::Ready; ///< parked when the check still finds an error
    std::vector<Finding> findings;
};

/// Seals a new revision in the packet's place. Needs packet.edit. Errors: Conflict packet.undecided
/// (claimed, unknown, asking), packet.moved (`version` is not the current one), packet.state;
/// Forbidden edit.locked {pointer}, edit.reason {pointer} (a reason is needed), edit.second {what}
/// (a supervisor must confirm); Invalid edit.same, edit.nowhere, edit.pointer, read.….
Result<Edited> editPacket(Connection& connection, const Act& act, PacketId id, qint64 version,
    const std::vector<MemberEdit>& edits, const EditReason& reason);

/// The same with the whole body as a person left it (raw view, form); session is blanked.
Result<Edited> editPacketBody(Connection& connection, const Act& act, PacketId id, qint64 version,
    const QByteArray& body, const EditReason& reason);
