// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/importpackets.h"
#include "models/packets/packetreader.h"

#include <QByteArrayList>

/// The body in the form this office sends: 2019 and 2025 count as one and stay as they came;
/// between them and 2018 the body is rewritten, and what has no place there is told as a note.
Result<ReadPacket> inProfileOf(
    const ImportWork& work, const ReadPacket& body, ImportReport& report);

/// An item in the names of 2019 and later, whatever form it came in: what dossiers and steps are
/// read from.
Result<QByteArray> itemToday(
    const ImportWork& work, const ReadPacket& packet, const QByteArray& item);
/// The same for all items of a body.
Result<QByteArrayList> itemsToday(
    const ImportWork& work, const ReadPacket& packet, const QByteArray& body);
