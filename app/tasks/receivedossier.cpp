// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/receivedossier.h"

#include "app/security/permission.h"
#include "app/tasks/memberedit.h"
#include "app/tasks/permit.h"
#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"
#include "models/stores/deadlines.h"
#include "models/stores/dossierstore.h"

namespace {

using namespace Qt::StringLiterals;

QString unitOf(const Act& act, const NewDossier& dossier)
{
    if (!dossier.unit.isEmpty())
        return dossier.unit;
    return act.session.user.unit.isEmpty() ? act.madonvi : act.session.user.unit;
}

Result<Dossier> received(
    Connection& connection, const Act& act, const NewDossier& dossier, const QString& unit)
{
    const QString day = vietnamTime(act.now).toString(u"yyMMdd"_s);
    Result<int> serial = DossierStore::takeSerial(connection, unit, day);
    if (!serial)
        return serial.error();
    const Dossier typed = dossierFromMembers(dossier.members, {});
    MemberEdits edits(dossier.members);
    edits.set(u"/MaHoSo"_s, u"%1-%2-%3"_s.arg(unit, day).arg(serial.value(), 4, 10, QChar(u'0')));
    edits.set(u"/TrangThaiHoSo"_s, u"2"_s);
    edits.set(u"/NgayTiepNhan"_s, wireFromMoment(act.now));
    const bool laterMembers =
        DossierWork::writingPack(act)->rules(PacketKind::Dossier)->member(u"NgayNopHoSo");
    if (laterMembers && typed.submitted == kNoMoment)
        edits.set(u"/NgayNopHoSo"_s, wireFromMoment(act.now));
    if (typed.due == kNoMoment) {
        Result<Moment> due = Deadlines::byTerm(connection, unit, typed.procedureCode, act.now);
        if (!due)
            return due.error();
        edits.set(u"/NgayHenTra"_s, wireFromMoment(due.value()));
    }
    Result<QByteArray> members = edits.done();
    if (!members)
        return members.error();
    return dossierFromMembers(members.value(), act.pack->name);
}

}

Result<DossierDone> receiveDossier(
    Connection& connection, const Act& act, const NewDossier& dossier)
{
    if (Status may = permit(connection, act, Permission::DossierEdit, u"dossier"_s); !may)
        return may.error();
    const QString unit = unitOf(act, dossier);
    if (unit.isEmpty())
        return Error { ErrorKind::Invalid, u"no unit"_s, u"dossier.unit"_s, {} };
    Result<DossierDone> done = Error {};
    const Status saved = connection.transaction([&]() -> Status {
        Result<Dossier> fresh = received(connection, act, dossier, unit);
        if (!fresh)
            return fresh.error();
        if (Status mine = DossierWork::mayTouch(act, fresh.value()); !mine)
            return mine;
        const QByteArray step = DossierWork::step(act, fresh.value(), u"Tiếp nhận hồ sơ"_s);
        done = DossierWork::store(connection, act, fresh.value(), { step }, {});
        if (!done)
            return done.error();
        return recordAct(connection, act, u"dossier.receive"_s, u"dossier"_s, fresh.value().code);
    });
    if (!saved)
        return saved.error();
    return done;
}
