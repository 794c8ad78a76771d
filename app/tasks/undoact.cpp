// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/undoact.h"

#include "app/security/permission.h"
#include "app/tasks/mendeddossier.h"
#include "app/tasks/permit.h"
#include "app/tasks/secondperson.h"
#include "models/storage/connection.h"
#include "models/stores/outbox.h"
#include "models/stores/packetlist.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// Puts one revision back, and what it had mended in its dossier.
Status undoOne(
    Connection& connection, const Act& act, PacketId id, const QString& reason, UndoReport& report)
{
    const auto mended = PacketList::find(connection, id);
    if (!mended)
        return mended.error();
    const auto undone = Outbox::undo(connection, id, signatureOf(act, reason));
    if (!undone && undone.error().rule == u"packet.sent") {
        report.sent.push_back(id);
        return Done {};
    }
    if (!undone && undone.error().rule == u"packet.state") {
        report.changed.push_back(id);
        return Done {};
    }
    if (!undone)
        return undone.error();
    ++report.restored;
    const auto restored = PacketList::find(connection, undone.value().id);
    if (!restored)
        return restored.error();
    return mendDossier(connection, act, mended.value(), restored.value().body, reason);
}

}

Result<qint64> undoable(Connection& connection, const Act& act, const QString& actId)
{
    if (Status may = act.session.may(Permission::PacketFixGroup); !may)
        return may.error();
    PacketFilter filter;
    filter.act = actId;
    filter.unit = act.session.onlyUnit();
    filter.states = { PacketState::Ready, PacketState::Waiting, PacketState::Parked,
        PacketState::Held };
    return PacketList::count(connection, filter);
}

Result<UndoReport> undoAct(
    Connection& connection, const Act& act, const QString& actId, const QString& reason)
{
    const Status permitted = permit(connection, act, Permission::PacketFixGroup, u"act"_s, actId);
    if (!permitted)
        return permitted.error();
    if (Status given = hasReason(reason); !given)
        return given.error();
    UndoReport report;
    const Status done = connection.transaction([&]() -> Status {
        report = {};
        PacketFilter filter;
        filter.act = actId;
        filter.unit = act.session.onlyUnit();
        const auto ids = PacketList::ids(connection, filter, std::numeric_limits<int>::max());
        if (!ids)
            return ids.error();
        for (PacketId id : ids.value()) {
            if (Status undone = undoOne(connection, act, id, reason, report); !undone)
                return undone;
        }
        return Done {};
    });
    if (!done)
        return done.error();
    return report;
}
