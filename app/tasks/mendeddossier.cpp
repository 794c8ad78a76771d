// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/mendeddossier.h"

#include "app/tasks/permit.h"
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

/// "/data/0/MaTTHC" is "/MaTTHC" of the dossier; what is no member of the item gives nothing.
QString memberPointer(const QString& pointer)
{
    static const QRegularExpression inItem(u"^/data/\\d+(/.+)$"_s);
    return inItem.match(pointer).captured(1);
}

bool stillHolds(const QByteArray& members, const QString& pointer, const QByteArray& value)
{
    if (value.isEmpty())
        return !withoutValue(members, pointer);
    const auto same = withValue(members, pointer, value);
    if (!same)
        return false;
    const auto differs = differences(members, same.value());
    return differs && differs.value().empty();
}

struct Mended {
    QByteArray members;
    QJsonObject names;
};

Mended mendedMembers(const QByteArray& held, const std::vector<JsonDifference>& mendings)
{
    Mended mended { held, {} };
    for (const JsonDifference& mending : mendings) {
        const QString pointer = memberPointer(mending.pointer);
        if (pointer.isEmpty() || pointer == u"/MaHoSo"
            || !stillHolds(held, pointer, mending.before))
            continue;
        auto next = mending.after.isEmpty() ? withoutValue(mended.members, pointer)
                                            : withValue(mended.members, pointer, mending.after);
        if (!next)
            continue;
        mended.members = std::move(next.value());
        mended.names.insert(pointer, AuditTrail::kChanged);
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
    const auto mendings = differences(before.body, body);
    if (!mendings)
        return Done {}; // a body that cannot be read says nothing about the dossier
    const auto held = DossierStore::find(connection, before.dossierCode);
    if (!held)
        return held.error().kind == ErrorKind::NotFound ? Status(Done {}) : held.error();
    const Mended mended = mendedMembers(held.value().members, mendings.value());
    if (mended.names.isEmpty())
        return Done {};
    Dossier dossier = dossierFromMembers(mended.members, held.value().profile);
    dossier.version = held.value().version;
    dossier.portalCode = held.value().portalCode;
    dossier.changed = act.now;
    dossier.changedBy = act.session.actor.login;
    if (const auto saved = DossierStore::upsert(connection, dossier); !saved)
        return saved.error();
    return recordAct(connection, act, u"dossier.mend"_s, u"dossier"_s, dossier.code, reason,
        QString::fromUtf8(QJsonDocument(mended.names).toJson(QJsonDocument::Compact)));
}
