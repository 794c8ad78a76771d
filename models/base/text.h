// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

/// Vietnamese text: folding for search, keys for sorting names, masks for citizens' numbers. Pure.
namespace text {

/// The form both sides of a search are brought into: no tone or letter marks (đ and the look-alike
/// Eth become d), lower case, letters and digits only, words parted by one space.
QString fold(QStringView words);

/// The folded words, none empty.
QStringList foldedWords(QStringView words);

/// A key whose byte-wise order is the Vietnamese order of names: given name (the last word) first,
/// then family and middle name; letters a ă â b c d đ e ê … before tones ngang huyền hỏi ngã sắc
/// nặng.
QString nameKey(QStringView fullName);

/// Composed, as every column of the store holds it.
QString composed(const QString& words);
bool isNfc(const QString& words);

/// Marks of Windows code page 1258: the letter's mark composed, the tone beside it (ê + ´).
bool isHalfComposed(const QString& words);

/// "text.nul" or "text.surrogate" for text no store may hold, empty for good text.
QString fault(QStringView words);

/// 001202000034 → 001•••••••34; short or odd texts are dotted altogether.
QString maskedCitizenNumber(const QString& number);

/// 0912345612 → 09••••••12.
QString maskedPhone(const QString& number);

}
