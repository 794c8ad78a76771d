// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// The packet kinds a unit sends to the National Public Service Portal (QCVN 120:2019 and its
/// successors).
enum class PacketKind { Dossier, Progress, Status, Survey, Statistics };

inline constexpr std::array kPacketKinds { PacketKind::Dossier, PacketKind::Progress,
    PacketKind::Status, PacketKind::Survey, PacketKind::Statistics };

/// The word of a kind in the store, on the command line and in rule packs.
constexpr QStringView kindName(PacketKind kind)
{
    switch (kind) {
    case PacketKind::Dossier:
        return u"dossier";
    case PacketKind::Progress:
        return u"progress";
    case PacketKind::Status:
        return u"status";
    case PacketKind::Survey:
        return u"survey";
    case PacketKind::Statistics:
        return u"statistics";
    }
    return u"";
}

inline std::optional<PacketKind> kindFromName(QStringView name)
{
    for (PacketKind kind : kPacketKinds) {
        if (kindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}
