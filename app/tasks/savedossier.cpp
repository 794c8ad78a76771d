// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/savedossier.h"

#include "app/security/permission.h"
#include "app/tasks/memberrights.h"
#include "app/tasks/permit.h"
#include "app/tasks/secondperson.h"
#include "models/packets/jsonedit.h"
#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"
#include "models/stores/audittrail.h"
#include "models/stores/dossierstore.h"

#include <QJsonDocument>
#include <QJsonObject>

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

/// What packets ask of their members the dossier asks too; those locked in packets are mended just
/// here. While nothing was ever sent, nobody outside has relied on a value and one person is
/// enough.
Status mayChange(
    const Act& act, const Dossier& held, const Dossier& edited, const EditReason& reason)
{
    const auto places = differences(held.members, edited.members);
    if (!places)
        return places.error();
    const KindRules& dossier = *DossierWork::writingPack(act)->rules(PacketKind::Dossier);
    const bool sent = held.sync != u"never";
    for (const JsonDifference& place : places.value()) {
        const auto rules = MemberRights::rulesAt(dossier, MemberRights::membersOf(place.pointer));
        if (Status given = MemberRights::reasonGiven(rules, place.pointer, reason); !given)
            return given;
        if (!sent)
            continue;
        if (Status given = MemberRights::secondGiven(act, rules, place.pointer, reason); !given)
            return given;
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
    Connection& connection, const Act& act, const Dossier& edited, const EditReason& reason)
{
    if (Status may = permit(connection, act, Permission::DossierEdit, u"dossier"_s, edited.code);
        !may)
        return may.error();
    if (Status second = mayConfirm(connection, act, reason); !second)
        return second.error();
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
        if (Status given = mayChange(act, held.value(), fresh, reason); !given)
            return given;
        Result<QString> places = changedPlaces(held.value(), fresh);
        if (!places)
            return places.error();
        done = DossierWork::store(connection, act, fresh, {}, told(reason));
        if (!done)
            return done.error();
        if (!done.value().changed)
            return Done {};
        return recordAct(connection, act, u"dossier.save"_s, u"dossier"_s, fresh.code, told(reason),
            places.value());
    });
    if (!saved)
        return saved.error();
    return done;
}
