// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

/// How the text of a table may be written. The last three are what offices used before Unicode:
/// TCVN 5712 (fonts .Vn*, "ABC"), VNI for Windows, and code page 1258.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Tcvn3, Vni, Cp1258 };

/// What was found, and why: of the words with letters beyond ASCII, how many are Vietnamese
/// syllables when read so.
struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    int words = 0;
    int syllables = 0;
};

/// Code of an encoding ("utf-8", "tcvn3" …), as the command line and the store name it.
QString encodingCode(TextEncoding encoding);
std::optional<TextEncoding> encodingFromCode(QStringView code);
bool isLegacy(TextEncoding encoding);

/// Valid UTF-8 is UTF-8 and never anything else; marks and NULs tell UTF-16; else the old encoding
/// in which most words are Vietnamese. Nothing when none fits.
std::optional<EncodingGuess> guessEncoding(QByteArrayView bytes);
/// The same for the beginning of a file. Errors as notOpened(); table.encoding {} when none fits.
Result<EncodingGuess> guessEncodingOf(const QString& path);

/// Text of an old encoding, composed (NFC). `bytes` must not end inside a letter.
QString decodeLegacy(QByteArrayView bytes, TextEncoding encoding);
