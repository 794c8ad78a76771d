// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/portalfacts.h"

#include "models/packets/jsondocument.h"
#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"

namespace {

/// The exact bytes of the items of a body, whatever its shape.
QList<QByteArray> itemsOf(const QByteArray& body)
{
    const auto document = JsonDocument::parse(body);
    if (!document)
        return {};
    const JsonNode root = document.value().root();
    const JsonNode data = root.member("data");
    if (!data.isArray())
        return { (data.isObject() ? data : root).raw().toByteArray() };
    QList<QByteArray> items;
    for (JsonNode item = data.first(); item; item = item.nextIn(data))
        items.append(item.raw().toByteArray());
    return items;
}

Status noteDossier(Connection& connection, const Packet& packet, Moment now)
{
    const QList<QByteArray> items = itemsOf(packet.body);
    return connection.run(
        QStringLiteral("INSERT INTO portal_fact (dossier_code, accepted_packet, accepted_at,"
                       " accepted_item, known) VALUES (?, ?, ?, ?, 1)"
                       " ON CONFLICT (dossier_code) DO UPDATE SET"
                       " accepted_packet = excluded.accepted_packet,"
                       " accepted_at = excluded.accepted_at,"
                       " accepted_item = excluded.accepted_item, known = 1"),
        { packet.dossierCode, packet.id.value, now,
            items.isEmpty() ? QString() : QString::fromUtf8(items.first()) });
}

Status noteKnown(Connection& connection, const QString& dossierCode)
{
    return connection.run(
        QStringLiteral("INSERT INTO portal_fact (dossier_code, known) VALUES (?, 1)"
                       " ON CONFLICT (dossier_code) DO UPDATE SET known = 1"),
        { dossierCode });
}

Status noteSteps(Connection& connection, const Packet& packet)
{
    QList<Binds> rows;
    for (const QByteArray& item : itemsOf(packet.body))
        rows.append({ packet.dossierCode, stepDigest(item), packet.id.value });
    return connection.insertMany(
        QStringLiteral("INSERT INTO accepted_step (dossier_code, digest, packet) VALUES"), rows,
        QStringLiteral("ON CONFLICT (dossier_code, digest) DO NOTHING"));
}

}

Result<PortalFact> PortalFacts::find(Connection& connection, const QString& dossierCode)
{
    PortalFact fact;
    fact.dossierCode = dossierCode;
    const Result<bool> found = connection.first(
        QStringLiteral(
            "SELECT accepted_packet, accepted_at, accepted_item, looked_up_at, looked_up,"
            " known FROM portal_fact WHERE dossier_code = ?"),
        { dossierCode }, [&fact](const Row& row) {
            fact.acceptedPacket = PacketId { row.number(0) };
            fact.acceptedAt = row.number(1);
            fact.acceptedItem = row.text(2).toUtf8();
            fact.lookedUpAt = row.number(3);
            fact.lookedUp = row.text(4).toUtf8();
            fact.known = static_cast<int>(row.number(5));
        });
    if (!found)
        return found.error();
    return fact;
}

Status PortalFacts::noteAccepted(Connection& connection, const Packet& packet, Moment now)
{
    if (packet.dossierCode.isEmpty())
        return Done {};
    switch (packet.kind) {
    case PacketKind::Dossier:
        return noteDossier(connection, packet, now);
    case PacketKind::Progress:
        if (Status known = noteKnown(connection, packet.dossierCode); !known)
            return known;
        return noteSteps(connection, packet);
    case PacketKind::Status:
        return noteKnown(connection, packet.dossierCode);
    case PacketKind::Survey:
    case PacketKind::Statistics:
        break;
    }
    return Done {};
}

Status PortalFacts::noteLookedUp(Connection& connection, const QString& dossierCode, bool known,
    const QByteArray& answer, Moment now)
{
    return connection.run(
        QStringLiteral("INSERT INTO portal_fact (dossier_code, looked_up_at, looked_up, known)"
                       " VALUES (?, ?, ?, ?) ON CONFLICT (dossier_code) DO UPDATE SET"
                       " looked_up_at = excluded.looked_up_at, looked_up = excluded.looked_up,"
                       " known = excluded.known"),
        { dossierCode, now, QString::fromUtf8(answer).remove(QChar(QChar::Null)), known });
}

Result<QSet<QString>> PortalFacts::acceptedSteps(
    Connection& connection, const QString& dossierCode, PacketId except)
{
    QSet<QString> digests;
    const Status read = connection.each(
        QStringLiteral("SELECT digest FROM accepted_step WHERE dossier_code = ? AND packet <> ?"),
        { dossierCode, except.value }, [&digests](const Row& row) { digests.insert(row.text(0)); });
    if (!read)
        return read.error();
    return digests;
}
