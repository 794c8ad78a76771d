// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/jsondocument.h"
#include "models/packets/rulebook.h"

/// One item of a packet: a dossier, a step, a status, figures.
struct ReadItem {
    QByteArray json; ///< the exact bytes of the object
    QString dossier; ///< its dossier code, trimmed; empty for figures and where it is missing
    QString time; ///< value of the member that orders items; empty when none
    QString pointer; ///< where it stood in the file ("/data/0", "" when the body is the item)
};

/// A packet body as it was read: who sends what, and the items in their order.
struct ReadPacket {
    PacketKind kind = PacketKind::Dossier;
    QString profile; ///< "2018", "2019", "2025": 2025 as soon as a later member is there
    QString encoding; ///< "json" or "xml": how it came
    QString service;
    QString unit; ///< madonvi, empty when missing
    std::optional<bool> update; ///< isUpdating, when the body says so
    QString type; ///< `type` of a status packet
    QByteArray
        body; ///< JSON, as it came (from XML: rewritten), session blanked, byte-order mark dropped
    std::vector<ReadItem> items;
    bool byteOrderMark = false; ///< the file began with one: worth a note
};

/// Recognises and reads a packet file by its content, JSON or XML, any profile. Pure; any thread.
/// Errors: read.… of JsonDocument, xml.… of xmlToJson, "read.notPacket" {what was found} when it is
/// something else.
Result<ReadPacket> readPacket(
    const QByteArray& file, const RuleBook& book, const JsonLimits& limits = JsonLimits::file());

/// True when bytes look like JSON or XML at all, so that a table reader need not try.
bool looksLikePacket(QByteArrayView file);

/// One packet to be stored: a body for the wire (session "") with the items of one dossier.
struct SplitPacket {
    QByteArray body;
    QString dossier;
    QByteArray contentKey; ///< SHA-256, see contentKey()
    QStringList pointers; ///< where its items stood in the file
};

/// Splits a packet: one body per dossier, steps in order of time in bodies of at most `steps` of
/// one dossier; figures and 2018 bodies one by one. Items keep their exact bytes.
std::vector<SplitPacket> splitPacket(
    const ReadPacket& packet, const RuleBook& book, int steps = 10);

/// The same for the same dossier, kind and content, whatever the white space, the order of members,
/// the session, the madonvi and whether a missing fact is null, "" or absent.
Result<QByteArray> contentKey(PacketKind kind, QByteArrayView body);
