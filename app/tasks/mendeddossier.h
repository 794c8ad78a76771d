// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"
#include "models/records/packet.h"

#include <QByteArray>

class Connection;

/// Carries what was mended in a dossier packet over to the dossier it was built from, so that the
/// next packet of the dossier is right by itself and a comparison with the portal finds no
/// difference that is none. Only members that still hold in the dossier what they held in `before`
/// follow; a dossier that has moved on keeps its own, and its code never changes. No new packet
/// comes of it: the revision already says it. Bodies of the flat forms of 2018 are left alone.
/// Inside the caller's transaction; writes its own audit entry with the names of the members.
Status mendDossier(Connection& connection, const Act& act, const Packet& before,
    const QByteArray& body, const QString& reason);
