// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

/// Edits of a body by splicing: every byte outside the edited place stays as it came.
/// Pointers are RFC 6901 into the body ("/data/0/MaTTHC").
///
/// Errors: those of JsonDocument for a body or value that is no JSON; "edit.nowhere" {pointer} when
/// the pointer leads nowhere and cannot be made; "edit.pointer" {pointer} when it is no pointer.

/// Replaces the value there; adds a missing member at the end of its object, an item with "-" at
/// the end of its array.
Result<QByteArray> withValue(QByteArrayView body, QStringView pointer, QByteArrayView jsonValue);

/// Removes the member or item and one comma.
Result<QByteArray> withoutValue(QByteArrayView body, QStringView pointer);

/// The pointers a pattern with "*" for an index stands for, in the order of the body; a last step
/// may be missing from some items ("/data/*/GhiChu" names every item, so that the member can be
/// added).
Result<QStringList> expandPointer(QByteArrayView body, QStringView pattern);

/// The pattern a pointer belongs to: every index becomes "*".
QString pointerPattern(QStringView pointer);

/// A text as JSON, with quotes; control signs and lone surrogates cannot come out of it.
QByteArray jsonQuoted(QStringView text);

/// The least JSON text for a value typed by a person: as it is when it is JSON, else quoted.
QByteArray jsonValueOf(QStringView typed);

/// One value that differs between two bodies; before or after is empty where the value is not
/// there.
struct JsonDifference {
    QString pointer;
    QByteArray before;
    QByteArray after;
};

/// Deepest places where two bodies differ; white space and the order of members do not count.
Result<std::vector<JsonDifference>> differences(QByteArrayView before, QByteArrayView after);
