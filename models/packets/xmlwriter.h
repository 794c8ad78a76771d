// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/packets/rulepack.h"

/// A JSON body as XML: root = the service (2018: the form's own name), lists as a wrapper with one
/// child an item, 2018 lists as repeated elements. What xmlToJson reads back is the same body, but
/// for null, which comes back as "". Errors: those of JsonDocument; "xml.name" {pointer} for a
/// member whose name cannot be an element; "xml.sign" {pointer} for a text with a sign XML 1.0
/// cannot hold.
Result<QByteArray> jsonToXml(QByteArrayView body, const RulePack& pack, PacketKind kind);
