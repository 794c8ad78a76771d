// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/jsondocument.h"
#include "models/packets/rulepack.h"

#include <QStringList>

/// Pointers of the members that a refusal in the portal's own words most likely means: those whose
/// wire name it spells; when there is none, those whose Vietnamese label it uses; when there is
/// none, those whose value it quotes (of four signs or more). In the order of the words, of every
/// item of the body. A guess to lead the eye by, never a verdict.
QStringList accusedMembers(
    const RulePack& pack, PacketKind kind, const JsonDocument& body, const QString& message);
