// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/extenddue.h"

#include "app/security/permission.h"
#include "app/tasks/memberedit.h"
#include "app/tasks/permit.h"
#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"
#include "models/stores/calendars.h"
#include "models/stores/dossierstore.h"
#include "models/stores/extensions.h"

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString& rule, const QString& what)
{
    return { ErrorKind::Invalid, {}, rule, { what } };
}

Status mayExtend(const Act& act, const ExtendDue& wish, const Dossier& held)
{
    if (Status mine = DossierWork::mayTouch(act, held); !mine)
        return mine;
    if (wish.version > 0 && wish.version != held.version)
        return Error { ErrorKind::Conflict, u"dossier changed meanwhile"_s, u"dossier.changed"_s,
            { held.code } };
    if (!isOpenStatus(held.status))
        return refused(u"extension.status"_s, held.code);
    if (held.due == kNoMoment)
        return refused(u"extension.none"_s, held.code);
    if (wish.reason.trimmed().isEmpty())
        return refused(u"extension.reason"_s, held.code);
    return Done {};
}

/// The closing of the new day.
Result<Moment> newDue(
    Connection& connection, const Act& act, const ExtendDue& wish, const Dossier& held)
{
    const Result<WorkCalendar> calendar = Calendars::of(connection, held.unit);
    if (!calendar)
        return calendar.error();
    const bool later = wish.day > vietnamTime(held.due).date();
    const Moment due = wish.day.isValid() ? calendar.value().closing(wish.day) : kNoMoment;
    if (due == kNoMoment || !later || due <= act.now || !calendar.value().isWorkingDay(wish.day))
        return refused(u"extension.day"_s, wish.day.toString(u"dd/MM/yyyy"_s));
    return due;
}

Result<Dossier> extended(const Act& act, const Dossier& held, Moment due)
{
    MemberEdits edits(held.members);
    edits.set(u"/NgayHenTra"_s, wireFromMoment(due));
    Result<QByteArray> members = edits.done();
    if (!members)
        return members.error();
    Dossier dossier = dossierFromMembers(members.value(), act.pack->name);
    dossier.version = held.version;
    dossier.portalCode = held.portalCode;
    return dossier;
}

Result<DossierDone> extendHeld(
    Connection& connection, const Act& act, const ExtendDue& wish, const Dossier& held)
{
    if (Status may = mayExtend(act, wish, held); !may)
        return may.error();
    const Result<Moment> due = newDue(connection, act, wish, held);
    if (!due)
        return due.error();
    const QString reason = wish.reason.trimmed();
    if (Status added = Extensions::add(connection,
            { held.code, act.now, held.due, due.value(), reason, wish.document.trimmed(),
                act.session.actor.login });
        !added)
        return added.error();
    const Result<Dossier> dossier = extended(act, held, due.value());
    if (!dossier)
        return dossier.error();
    const QString content = u"Xin lỗi và hẹn lại ngày trả kết quả %1: %2"_s.arg(
        wish.day.toString(u"dd/MM/yyyy"_s), reason);
    return DossierWork::store(connection, act, dossier.value(),
        { DossierWork::step(act, dossier.value(), content) }, reason);
}

}

Result<DossierDone> extendDue(Connection& connection, const Act& act, const ExtendDue& wish)
{
    if (Status may = permit(connection, act, Permission::DossierEdit, u"dossier"_s, wish.code);
        !may)
        return may.error();
    Result<DossierDone> done = Error {};
    const Status saved = connection.transaction([&]() -> Status {
        const Result<Dossier> held = DossierStore::find(connection, wish.code);
        if (!held)
            return held.error();
        done = extendHeld(connection, act, wish, held.value());
        if (!done)
            return done.error();
        return recordAct(connection, act, u"dossier.extend"_s, u"dossier"_s, held.value().code,
            wish.reason.trimmed(),
            u"{\"NgayHenTra\":[\"%1\",\"%2\"]}"_s.arg(
                wireFromMoment(held.value().due), wireFromMoment(done.value().dossier.due)));
    });
    if (!saved)
        return saved.error();
    return done;
}
