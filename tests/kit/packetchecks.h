// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/packetchecker.h"
#include "models/packets/rulebook.h"

/// What a check told, each finding as "rule pointer".
struct ToldFindings {
    QStringList errors;
    QStringList warnings;
};

/// Checks bodies by the packs that travel with the program and puts findings into short lists and
/// sentences.
class PacketChecks {
public:
    /// False when the packs cannot be read.
    bool load();
    ToldFindings check(const QByteArray& body, PacketKind kind = PacketKind::Dossier,
        const CheckContext& context = {}, QStringView profile = u"2025") const;
    /// The sentences of all findings by the pack of 2025, one a line.
    QString sentence(
        const QByteArray& body, Language language, PacketKind kind = PacketKind::Dossier) const;

    RuleBook book;
};
