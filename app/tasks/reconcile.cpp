// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/reconcile.h"

#include "app/tasks/permit.h"
#include "models/storage/connection.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierstore.h"
#include "models/stores/packetlist.h"
#include "models/stores/reconcilestore.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kNewestPackets = 50;

/// The newest packet that carries the whole dossier; id 0 when there is none.
Result<Packet> newestDossierPacket(Connection& connection, const QString& code)
{
    PacketFilter filter;
    filter.dossierCode = code;
    const Result<std::vector<Packet>> packets =
        PacketList::page(connection, filter, {}, kNewestPackets);
    if (!packets)
        return packets.error();
    for (const Packet& packet : packets.value()) {
        const bool gone =
            packet.state == PacketState::Superseded || packet.state == PacketState::Cancelled;
        if (packet.kind == PacketKind::Dossier && !gone)
            return packet;
    }
    return Packet {};
}

Result<std::vector<Difference>> differencesOf(Connection& connection, const Dossier& dossier)
{
    const Result<PortalFact> fact = PortalFacts::find(connection, dossier.code);
    if (!fact)
        return fact.error();
    const Result<Packet> newest = newestDossierPacket(connection, dossier.code);
    if (!newest)
        return newest.error();
    return compare(dossier, fact.value(), newest.value());
}

Status seen(const Act& act, const Dossier& dossier)
{
    const QString only = act.session.onlyUnit();
    if (only.isEmpty() || dossier.unit == only || dossier.unit.startsWith(only + u'.'))
        return Done {};
    return Error { ErrorKind::Forbidden, {}, u"unit.other"_s, { dossier.unit } };
}

Result<std::vector<AskedDossier>> namedDossiers(
    Connection& connection, const Act& act, const QStringList& codes)
{
    std::vector<AskedDossier> asked;
    for (const QString& code : codes) {
        const Result<Dossier> dossier = DossierStore::find(connection, code);
        if (!dossier)
            return dossier.error();
        if (Status may = seen(act, dossier.value()); !may)
            return may.error();
        asked.push_back({ dossier.value().code, dossier.value().portalCode });
    }
    return asked;
}

}

Result<std::vector<AskedDossier>> dossiersToAsk(
    Connection& connection, const Act& act, const ReconcileWish& wish)
{
    if (Status may = mayNow(connection, act, Permission::Reconcile); !may)
        return may.error();
    if (!wish.codes.isEmpty())
        return namedDossiers(connection, act, wish.codes);
    DossierFilter filter;
    filter.receivedFrom = wish.receivedFrom;
    filter.receivedTo = wish.receivedTo;
    filter.unit = act.session.onlyUnit().isEmpty() ? wish.unit : act.session.onlyUnit();
    filter.now = act.now;
    const Result<DossierListing> listing = DossierList::open(connection, filter);
    if (!listing)
        return listing.error();
    const Result<std::vector<Dossier>> page =
        DossierList::page(connection, listing.value(), {}, 0, wish.most);
    if (!page)
        return page.error();
    std::vector<AskedDossier> asked;
    for (const Dossier& dossier : page.value())
        asked.push_back({ dossier.code, dossier.portalCode });
    return asked;
}

Status noteLookUp(Connection& connection, const Act& act, const QString& code, bool known,
    const QByteArray& answer)
{
    if (Status may = mayNow(connection, act, Permission::Reconcile); !may)
        return may;
    return connection.transaction(
        [&] { return PortalFacts::noteLookedUp(connection, code, known, answer, act.now); });
}

Status noteReconciled(Connection& connection, const Act& act, int asked, int different)
{
    const QString counts = u"{\"asked\":[0,%1],\"different\":[0,%2]}"_s.arg(asked).arg(different);
    return connection.transaction(
        [&] { return recordAct(connection, act, u"reconcile.run"_s, u"store"_s, {}, {}, counts); });
}

Result<std::vector<Difference>> differencesOf(
    Connection& connection, const Act& act, const QStringList& codes)
{
    std::vector<Difference> all;
    for (const QString& code : codes) {
        const Result<Dossier> dossier = DossierStore::find(connection, code);
        if (!dossier)
            return dossier.error();
        if (Status may = seen(act, dossier.value()); !may)
            return may.error();
        const Result<std::vector<Difference>> found = differencesOf(connection, dossier.value());
        if (!found)
            return found.error();
        all.insert(all.end(), found.value().begin(), found.value().end());
    }
    return all;
}

Result<std::vector<Difference>> knownDifferences(
    Connection& connection, const Act& act, int mostDossiers)
{
    if (Status may = mayNow(connection, act, Permission::Reconcile); !may)
        return may.error();
    const Result<QStringList> codes =
        ReconcileStore::lookedUp(connection, act.session.onlyUnit(), mostDossiers);
    return codes ? differencesOf(connection, act, codes.value())
                 : Result<std::vector<Difference>>(codes.error());
}
