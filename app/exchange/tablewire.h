// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/tablerow.h"

#include <QByteArray>

/// What goes between the process that reads a table and the one that asked: a letter, a length, the
/// content. Both ends are of one program, but what comes in is checked all the same.
namespace tablewire {

enum class Kind : char { Begun = 'B', Row = 'R', Failed = 'F', Done = 'D' };

QByteArray begun();
QByteArray row(const TableRow& row);
QByteArray failed(const Error& error);
QByteArray done();

/// A message taken off the front of `bytes`.
struct Message {
    Kind kind = Kind::Begun;
    QByteArray content;
};

/// False when no message is whole yet; `broken` when none can come of it.
bool take(QByteArray& bytes, qsizetype& from, Message& message, bool& broken);
bool readRow(const QByteArray& content, TableRow& row);
bool readError(const QByteArray& content, Error& error);

}
