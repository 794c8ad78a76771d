// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/savedossier.h"

#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "models/packets/jsonedit.h"
#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"
#include "models/stores/audittrail.h"
#include "models/stores/dossierstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

using namespace Qt::StringLiterals;

/// Names of what changed, never a citizen's value.
Result<QString> changedPlaces(const Dossier& held, const Dossier& edited)
{
    Result<std::vector<JsonDifference>> places = differences(held.members, edited.members);
    if (!places)
        return places.error();
    QJsonObject names;
    for (const JsonDifference& place : places.value())
        names.insert(place.pointer, AuditTrail::kChanged);
    return QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact));
}

/// Members the pack lets change only with a reason; those locked in packets are mended just here.
Status isReasoned(const Act& act, const Dossier& held, const Dossier& edited, const QString& reason)
{
    if (!reason.trimmed().isEmpty())
        return Done {};
    const auto places = differences(held.members, edited.members);
    if (!places)
        return places.error();
    const KindRules* rules = DossierWork::writingPack(act)->rules(PacketKind::Dossier);
    static const QRegularExpression indexes(u"/\\d+(?=/|$)"_s);
    for (const JsonDifference& place : places.value()) {
        const QString member = QString(place.pointer).remove(indexes).mid(1);
        const MemberRule* rule = rules->member(member);
        if (rule && rule->edit == EditRight::Reason)
            return Error { ErrorKind::Forbidden, {}, u"edit.reason"_s, { place.pointer } };
    }
    return Done {};
}

Status fits(const Act& act, const Dossier& held, const Dossier& edited)
{
    if (edited.version != held.version)
        return Error { ErrorKind::Conflict, u"dossier changed meanwhile"_s, u"dossier.changed"_s,
            { held.code } };
    if (edited.code != held.code)
        return Error { ErrorKind::Invalid, {}, u"dossier.codeChanged"_s, { held.code } };
    if (edited.status == held.status)
        return Done {};
    const QMap<QString, QStringList>& moves =
        DossierWork::writingPack(act)->rules(PacketKind::Dossier)->transitions;
    const QString from = QString::number(held.status);
    const QString to = QString::number(edited.status);
    if (moves.value(from).contains(to))
        return Done {};
    return Error { ErrorKind::Invalid, {}, u"dossier.transition"_s, { from, to } };
}

}

Result<DossierDone> saveDossier(
    Connection& connection, const Act& act, const Dossier& edited, const QString& reason)
{
    if (Status may = permit(connection, act, Permission::DossierEdit, u"dossier"_s, edited.code);
        !may)
        return may.error();
    Result<DossierDone> done = Error {};
    const Status saved = connection.transaction([&]() -> Status {
        Result<Dossier> held = DossierStore::byId(connection, edited.id);
        if (!held)
            return held.error();
        if (Status mine = DossierWork::mayTouch(act, held.value()); !mine)
            return mine;
        Dossier fresh = dossierFromMembers(edited.members, act.pack->name);
        fresh.version = edited.version;
        fresh.portalCode = held.value().portalCode;
        if (Status good = fits(act, held.value(), fresh); !good)
            return good;
        if (Status given = isReasoned(act, held.value(), fresh, reason); !given)
            return given;
        Result<QString> places = changedPlaces(held.value(), fresh);
        if (!places)
            return places.error();
        done = DossierWork::store(connection, act, fresh, {}, reason);
        if (!done)
            return done.error();
        if (!done.value().changed)
            return Done {};
        return recordAct(
            connection, act, u"dossier.save"_s, u"dossier"_s, fresh.code, reason, places.value());
    });
    if (!saved)
        return saved.error();
    return done;
}
