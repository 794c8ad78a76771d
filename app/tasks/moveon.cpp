// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/moveon.h"

#include "app/security/permission.h"
#include "app/tasks/memberedit.h"
#include "app/tasks/permit.h"
#include "models/packets/jsondocument.h"
#include "models/packets/packetwriter.h"
#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"
#include "models/stores/deadlines.h"
#include "models/stores/dossierstore.h"

namespace {

using namespace Qt::StringLiterals;

const QString kSupplements = u"DanhSachHoSoBoSung"_s;

bool needsContent(int status)
{
    return status == 3 || status == 5 || status == 7 || status == 8;
}

/// The move of one dossier: edits of its members by the status it goes to.
class Moving {
public:
    Moving(Connection& connection, const Act& act, const MoveOn& move, const Dossier& held)
        : m_connection(connection)
        , m_act(act)
        , m_move(move)
        , m_held(held)
        , m_edits(held.members)
    {
        m_item = JsonDocument::parse(held.members);
    }

    Result<Dossier> moved()
    {
        if (!m_item)
            return m_item.error();
        if (Status waited = endPause(); !waited)
            return waited.error();
        if (Status timed = setTimes(); !timed)
            return timed.error();
        m_edits.set(u"/TrangThaiHoSo"_s, QString::number(m_move.status));
        Result<QByteArray> members = m_edits.done();
        if (!members)
            return members.error();
        Dossier dossier = dossierFromMembers(members.value(), m_act.pack->name);
        dossier.version = m_held.version;
        dossier.portalCode = m_held.portalCode;
        return dossier;
    }

private:
    QString now() const { return wireFromMoment(m_act.now); }

    bool knows(QStringView member) const
    {
        return DossierWork::writingPack(m_act)->rules(PacketKind::Dossier)->member(member);
    }

    Status setTimes()
    {
        switch (m_move.status) {
        case 2:
            return accept();
        case 3:
            if (knows(u"NgayTuChoi"))
                m_edits.set(u"/NgayTuChoi"_s, now());
            m_edits.set(u"/GhiChu"_s, m_move.content.left(500));
            break;
        case 5:
            askSupplement();
            break;
        case 8:
            m_edits.set(u"/NgayKetThucXuLy"_s, now());
            m_edits.set(u"/GhiChu"_s, m_move.content.left(500));
            break;
        case 9:
            m_edits.set(u"/NgayKetThucXuLy"_s, now());
            break;
        case 10:
            m_edits.set(u"/NgayTra"_s, now());
            break;
        default:
            break;
        }
        return Done {};
    }

    Status accept()
    {
        if (m_held.received == kNoMoment)
            m_edits.set(u"/NgayTiepNhan"_s, now());
        if (m_held.due != kNoMoment)
            return Done {};
        Result<Moment> due =
            Deadlines::byTerm(m_connection, m_held.unit, m_held.procedureCode, m_act.now);
        if (!due)
            return due.error();
        m_edits.set(u"/NgayHenTra"_s, wireFromMoment(due.value()));
        return Done {};
    }

    void askSupplement()
    {
        const JsonNode list = m_item.value().root().member(kSupplements.toUtf8());
        qint64 last = 0;
        for (JsonNode item = list.first(); item; item = item.nextIn(list))
            last = std::max(last, item.member("HoSoBoSungId").integer());
        const MemberRule* rule =
            DossierWork::writingPack(m_act)->rules(PacketKind::Dossier)->member(kSupplements);
        const User& user = m_act.session.user;
        const QByteArray item = writeObject(rule->members,
            { { u"HoSoBoSungId"_s, QString::number(last + 1), {} },
                { u"NguoiYeuCauBoSung"_s,
                    user.name.isEmpty() ? m_act.session.actor.login : user.name, {} },
                { u"NoiDungBoSung"_s, m_move.content.left(500), {} },
                { u"NgayBoSung"_s, now(), {} }, { u"TrangThaiBoSung"_s, u"false"_s, {} },
                { u"NgayHenTraTruoc"_s, wireFromMoment(m_held.due), {} } });
        if (list.isArray())
            m_edits.setJson(u'/' + kSupplements + u"/-"_s, item);
        else
            m_edits.setJson(u'/' + kSupplements, '[' + item + ']');
    }

    /// Going on after waiting for the citizen: the due moment moves as the ground says.
    Status endPause()
    {
        const bool waited = isPausedStatus(m_held.status);
        if (!waited || (m_move.status != 2 && m_move.status != 4))
            return Done {};
        const int open = m_held.status == 5 ? openSupplement() : -1;
        const Result<Moment> moved = Deadlines::afterWaiting(m_connection, m_held, m_act.now);
        if (!moved)
            return moved.error();
        const QString due = wireFromMoment(moved.value());
        if (moved.value() != kNoMoment)
            m_edits.set(u"/NgayHenTra"_s, due);
        if (open >= 0)
            closeSupplement(open, due);
        return Done {};
    }

    int openSupplement() const
    {
        const JsonNode list = m_item.value().root().member(kSupplements.toUtf8());
        int found = -1;
        int index = 0;
        for (JsonNode item = list.first(); item; item = item.nextIn(list), ++index) {
            if (!item.member("TrangThaiBoSung").isTrue())
                found = index;
        }
        return found;
    }

    void closeSupplement(int item, const QString& due)
    {
        const QString path = u'/' + kSupplements + u'/' + QString::number(item);
        const User& user = m_act.session.user;
        m_edits.setJson(path + u"/TrangThaiBoSung"_s, "true");
        m_edits.set(path + u"/NgayTiepNhanBoSung"_s, now());
        m_edits.set(path + u"/NguoiTiepNhanBoSung"_s,
            user.name.isEmpty() ? m_act.session.actor.login : user.name);
        if (!due.isEmpty())
            m_edits.set(path + u"/NgayHenTraMoi"_s, due);
    }

    Connection& m_connection;
    const Act& m_act;
    const MoveOn& m_move;
    const Dossier& m_held;
    MemberEdits m_edits;
    Result<JsonDocument> m_item = Error {};
};

Status mayMove(const Act& act, const MoveOn& move, const Dossier& held)
{
    if (Status mine = DossierWork::mayTouch(act, held); !mine)
        return mine;
    if (move.version > 0 && move.version != held.version)
        return Error { ErrorKind::Conflict, u"dossier changed meanwhile"_s, u"dossier.changed"_s,
            { held.code } };
    const QString to = QString::number(move.status);
    if (!nextStatuses(act, held.status).contains(move.status))
        return Error { ErrorKind::Invalid, {}, u"dossier.transition"_s,
            { QString::number(held.status), to } };
    if (needsContent(move.status) && move.content.trimmed().isEmpty())
        return Error { ErrorKind::Invalid, {}, u"dossier.reason"_s, { to } };
    return Done {};
}

}

QList<int> nextStatuses(const Act& act, int status)
{
    QList<int> next;
    const KindRules* rules = DossierWork::writingPack(act)->rules(PacketKind::Dossier);
    for (const QString& code : rules->transitions.value(QString::number(status)))
        next.append(code.toInt());
    return next;
}

Result<DossierDone> moveOn(Connection& connection, const Act& act, const MoveOn& move)
{
    if (Status may = permit(connection, act, Permission::DossierEdit, u"dossier"_s, move.code);
        !may)
        return may.error();
    Result<DossierDone> done = Error {};
    const Status saved = connection.transaction([&]() -> Status {
        Result<Dossier> held = DossierStore::find(connection, move.code);
        if (!held)
            return held.error();
        if (Status allowed = mayMove(act, move, held.value()); !allowed)
            return allowed;
        Result<Dossier> moved = Moving(connection, act, move, held.value()).moved();
        if (!moved)
            return moved.error();
        const QString to = QString::number(move.status);
        const QString content = move.content.trimmed().isEmpty()
            ? DossierWork::writingPack(act)->codeText(u"dossierStatus", to, Language::Vietnamese)
            : move.content.trimmed();
        done = DossierWork::store(
            connection, act, moved.value(), { DossierWork::step(act, moved.value(), content) }, {});
        if (!done)
            return done.error();
        return recordAct(connection, act, u"dossier.move"_s, u"dossier"_s, held.value().code,
            content, u"{\"TrangThaiHoSo\":[\"%1\",\"%2\"]}"_s.arg(held.value().status).arg(to));
    });
    if (!saved)
        return saved.error();
    return done;
}
