// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace text {

/// What was meant by words typed in Telex while the keyboard program was off, folded for search:
/// "nguyeenx vawn ddwcs" → "nguyen van duc". Words without such keys come back folded as they are.
/// Tone keys s f r x j z count after the first vowel; aa ee oo, w after a vowel and d at the end of
/// a word that begins with d stand for letter marks. Pure.
QString telexFolded(QStringView words);

}
