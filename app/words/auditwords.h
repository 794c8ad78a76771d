// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What an act of the audit trail was done to, in words: "packet", "211" → "Packet 211". A kind
/// without a word is shown as it is.
QString objectWords(const QString& kind, const QString& id);

/// The changes of an entry ({"state":["claimed","accepted"]}) as a line for reading:
/// "State: Sending → Accepted". Members of packets keep their names of the wire. What is no JSON
/// object is shown as it is.
QString changeWords(const QString& changes);
