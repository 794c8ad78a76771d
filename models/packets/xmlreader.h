// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/packets/rulebook.h"

/// A packet written in XML as the JSON body it stands for (members typed by the pack, lists in either form,
/// unknown members kept as text). Errors: "xml.cut", "xml.syntax", "xml.doctype" … {line, column, what}.
Result<QByteArray> xmlToJson(const QByteArray& xml, const RuleBook& book);
