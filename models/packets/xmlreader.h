// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/packets/rulebook.h"

/// A packet written in XML as the JSON body it stands for (members typed by the pack, lists in
/// either form, unknown members kept as text, attributes of objects as "@name"). Newest pack first;
/// a missing `service` is filled in from the root element. Errors: ErrorKind::Invalid with args
/// {line, column, "", what} and rule xml.cut, syntax, doctype, entity, tag, depth, size, elements,
/// encoding, root, duplicate, mixed, attribute.
Result<QByteArray> xmlToJson(const QByteArray& xml, const RuleBook& book);
