// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attempt.h"
#include "models/records/packet.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

/// How a state looks: its shape and its meaning colour. Its word comes from app/words/statewords.h.
struct StateLook {
    Shape shape = Shape::Dot;
    Hue hue = Hue::Grey;
};

/// `status` is the dossier status 1 … 10 of the packet regulation; others look grey and undefined.
StateLook lookOfStatus(int status);
StateLook lookOf(PacketState state);
StateLook lookOf(Outcome outcome);

/// How a sign looks that a model names by key (CellRole::Mark): "status.4", "packet.refused",
/// "outcome.accepted", "late", "soon", "ok", "warning", "error", "none".
StateLook lookOfMark(QStringView key);
