// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/mendeddossier.h"

#include "app/tasks/permit.h"
#include "models/packets/jsondocument.h"
#include "models/packets/jsonedit.h"
#include "models/packets/rulebook.h"
#include "models/records/dossiermembers.h"
#include "models/stores/audittrail.h"
#include "models/stores/dossierstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Names of the members of the first item that were mended: a body holds one dossier.
QStringList mendedNames(const std::vector<JsonDifference>& mendings)
{
    static const QRegularExpression inItem(u"^/data/0/([^/]+)"_s);
    QStringList names;
    for (const JsonDifference& mending : mendings) {
        const QString name = inItem.match(mending.pointer).captured(1);
        if (!name.isEmpty() && name != u"MaHoSo" && !names.contains(name))
            names.append(name);
    }
    return names;
}

bool isSame(const JsonNode& left, const JsonNode& right)
{
    if (!left || !right)
        return !left && !right;
    const auto differs = differences(left.raw(), right.raw());
    return differs && differs.value().empty();
}

struct Mended {
    QByteArray members;
    QJsonObject names;
};

/// Members go over whole: lists have no place by place that would survive an insertion.
Result<Mended> mendedMembers(
    const QByteArray& held, const JsonDocument& before, const JsonDocument& after)
{
    const auto members = JsonDocument::parse(held);
    const auto mendings = differences(before.root().raw(), after.root().raw());
    if (!members || !mendings)
        return Mended { held, {} };
    Mended mended { held, {} };
    for (const QString& name : mendedNames(mendings.value())) {
        const QString own = u'/' + name;
        const QString inBody = u"/data/0/"_s + name;
        if (!isSame(members.value().at(own), before.at(inBody)))
            continue; // the dossier has moved on
        const JsonNode now = after.at(inBody);
        auto next =
            now ? withValue(mended.members, own, now.raw()) : withoutValue(mended.members, own);
        if (!next)
            return next.error();
        mended.members = std::move(next.value());
        mended.names.insert(own, AuditTrail::kChanged);
    }
    return mended;
}

bool isBuiltFromMembers(const Act& act, const Packet& packet)
{
    const RulePackPointer pack = act.rules->pack(packet.profile);
    const KindRules* rules = pack ? pack->rules(packet.kind) : nullptr;
    return packet.kind == PacketKind::Dossier && rules && rules->shape != BodyShape::Flat;
}

}

Status mendDossier(Connection& connection, const Act& act, const Packet& before,
    const QByteArray& body, const QString& reason)
{
    if (!isBuiltFromMembers(act, before))
        return Done {};
    const auto was = JsonDocument::parse(before.body);
    const auto is = JsonDocument::parse(body);
    if (!was || !is)
        return Done {}; // a body that cannot be read says nothing about the dossier
    const auto held = DossierStore::find(connection, before.dossierCode);
    if (!held)
        return held.error().kind == ErrorKind::NotFound ? Status(Done {}) : held.error();
    const auto mended = mendedMembers(held.value().members, was.value(), is.value());
    if (!mended)
        return mended.error();
    if (mended.value().names.isEmpty())
        return Done {};
    Dossier dossier = dossierFromMembers(mended.value().members, held.value().profile);
    dossier.version = held.value().version;
    dossier.portalCode = held.value().portalCode;
    dossier.changed = act.now;
    dossier.changedBy = act.session.actor.login;
    if (const auto saved = DossierStore::upsert(connection, dossier); !saved)
        return saved.error();
    return recordAct(connection, act, u"dossier.mend"_s, u"dossier"_s, dossier.code, reason,
        QString::fromUtf8(QJsonDocument(mended.value().names).toJson(QJsonDocument::Compact)));
}
