// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What the command line shares with a person at a keyboard or with a script behind a pipe. Windows
/// consoles are spoken to in wide characters, so Vietnamese is right whatever code page they are
/// set to; files and pipes get UTF-8 byte for byte on every system.
namespace Console {

/// UTF-8 to standard output and standard error; gone when it comes back.
void out(const QByteArray& text);
void err(const QByteArray& text);

/// Somebody can type at standard input.
bool hasKeyboard();

/// One line typed without being shown; the line's end is not part of it.
QString readHidden();

/// Everything that comes through standard input up to its end, at most `most` bytes.
QByteArray readAll(qint64 most);

/// From here on Ctrl-C, a request to end, and (Windows) closing the console ask for a good end
/// instead of ending at once; a second Ctrl-C ends at once.
void watchInterrupt();
bool interrupted();

}
