// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include <array>

namespace text {

namespace {

constexpr char16_t kDot = u'\u2022';
// Latin, Greek, Cyrillic and Vietnamese letters fold one by one; the rest takes the long way.
constexpr char16_t kTableEnd = 0x0500;
constexpr char16_t kVietnameseFrom = 0x1E00;
constexpr char16_t kVietnameseEnd = 0x1F00;
constexpr qsizetype kTableSize = kTableEnd + kVietnameseEnd - kVietnameseFrom;

QString withoutMarks(const QString& words)
{
    QString plain;
    plain.reserve(words.size());
    const QString composedWords = words.normalized(QString::NormalizationForm_C);
    for (QChar letter : composedWords) {
        const char16_t unit = letter.unicode();
        if (unit == u'\u0110' || unit == u'\u0111' || unit == u'\u00D0' || unit == u'\u00F0')
            plain += u'd';
        else
            plain += letter;
    }
    QString bare;
    bare.reserve(plain.size());
    const QString decomposed = plain.normalized(QString::NormalizationForm_D);
    for (QChar letter : decomposed) {
        if (letter.category() != QChar::Mark_NonSpacing)
            bare += letter;
    }
    return bare.normalized(QString::NormalizationForm_C).toLower();
}

QString foldTheLongWay(QStringView words)
{
    QString folded;
    bool gap = false;
    const QList<uint> letters = withoutMarks(words.toString()).toUcs4();
    for (uint letter : letters) {
        if (!QChar::isLetterOrNumber(letter) && !QChar::isMark(letter)) {
            gap = !folded.isEmpty();
            continue;
        }
        if (gap)
            folded += u' ';
        gap = false;
        folded += QStringView(QChar::fromUcs4(letter));
    }
    return folded;
}

/// Answer for one letter: a mark is dropped, a gap parts words, else up to two letters.
struct Folded {
    enum class Kind : quint8 { Letters, Gap, Dropped, LongWay } kind = Kind::Gap;
    char16_t first = 0;
    char16_t second = 0;
};

Folded foldedLetter(QChar letter)
{
    if (letter.category() == QChar::Mark_NonSpacing)
        return { Folded::Kind::Dropped };
    const QString folded = foldTheLongWay(QStringView(&letter, 1));
    if (folded.isEmpty())
        return { Folded::Kind::Gap };
    if (folded.size() > 2)
        return { Folded::Kind::LongWay };
    return { Folded::Kind::Letters, folded.at(0).unicode(),
        folded.size() == 2 ? folded.at(1).unicode() : char16_t(0) };
}

qsizetype tableIndex(char16_t unit)
{
    if (unit < kTableEnd)
        return unit;
    if (unit >= kVietnameseFrom && unit < kVietnameseEnd)
        return kTableEnd + unit - kVietnameseFrom;
    return -1;
}

const std::array<Folded, kTableSize>& table()
{
    static const auto letters = [] {
        std::array<Folded, kTableSize> all;
        for (int i = 0; i < kTableEnd; ++i)
            all[size_t(i)] = foldedLetter(QChar(char16_t(i)));
        for (int i = kVietnameseFrom; i < kVietnameseEnd; ++i)
            all[size_t(tableIndex(char16_t(i)))] = foldedLetter(QChar(char16_t(i)));
        return all;
    }();
    return letters;
}

// Places in the Vietnamese alphabet; every letter gets one character of the key.
constexpr QStringView kAlphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
constexpr char16_t kFirstPlace = u'A';

/// Tones in the order of the dictionary; level is the absence of a mark.
int toneOf(char16_t mark)
{
    switch (mark) {
    case 0x0300:
        return 1; // huyền
    case 0x0309:
        return 2; // hỏi
    case 0x0303:
        return 3; // ngã
    case 0x0301:
        return 4; // sắc
    case 0x0323:
        return 5; // nặng
    default:
        return 0;
    }
}

/// A letter without its tone: ế → ê (NFD, tone out, NFC), Eth as đ.
QString letterKey(const QString& letter)
{
    const QString lower = letter.normalized(QString::NormalizationForm_C).toLower();
    if (lower == QStringView(u"\u00F0"))
        return QString(QChar(char16_t(kFirstPlace + kAlphabet.indexOf(u'\u0111'))));
    qsizetype place = lower.size() == 1 ? kAlphabet.indexOf(lower.at(0)) : -1;
    if (place < 0) {
        const QString bare = foldTheLongWay(lower);
        if (bare.isEmpty())
            return {};
        place = kAlphabet.indexOf(bare.at(0));
        if (place < 0 && bare.at(0) < QChar(0x80))
            return bare.left(1);
        if (place < 0) // another script: after all Latin letters, in its own order
            return u'~' + QString::number(bare.toUcs4().at(0), 16).rightJustified(6, u'0');
    }
    return QString(QChar(char16_t(kFirstPlace + place)));
}

struct WordKey {
    QString letters;
    int tone = 0;
};

WordKey wordKey(const QString& word)
{
    WordKey key;
    QString letter;
    const QString decomposed = word.normalized(QString::NormalizationForm_D);
    for (QChar part : decomposed) {
        if (const int tone = toneOf(part.unicode())) {
            key.tone = tone;
        } else if (part.category() == QChar::Mark_NonSpacing || part.isLowSurrogate()) {
            letter += part;
        } else {
            key.letters += letterKey(letter);
            letter = part;
        }
    }
    key.letters += letterKey(letter);
    return key;
}

/// Letters of all words before their tones: ' ' ends the letters, '!' parts words, so that a
/// shorter name comes first.
QString wordsKey(const QStringList& words)
{
    QString letters;
    QString tones;
    for (const QString& word : words) {
        const WordKey key = wordKey(word);
        if (key.letters.isEmpty())
            continue;
        if (!letters.isEmpty())
            letters += u'!';
        letters += key.letters;
        tones += QChar(char16_t(u'0' + key.tone));
    }
    return letters + u' ' + tones;
}

QString masked(const QString& number, qsizetype head, qsizetype tail)
{
    const qsizetype hidden = number.size() - head - tail;
    if (hidden < 3)
        return QString(number.size(), QChar(kDot));
    return number.left(head) + QString(hidden, QChar(kDot)) + number.right(tail);
}

}

QString fold(QStringView words)
{
    const auto& letters = table();
    QString folded;
    folded.reserve(words.size());
    bool gap = false;
    for (QChar letter : words) {
        const qsizetype index = tableIndex(letter.unicode());
        if (index < 0 || letters[size_t(index)].kind == Folded::Kind::LongWay)
            return foldTheLongWay(words);
        const Folded& known = letters[size_t(index)];
        if (known.kind == Folded::Kind::Gap) {
            gap = !folded.isEmpty();
        } else if (known.kind == Folded::Kind::Letters) {
            if (gap)
                folded += u' ';
            gap = false;
            folded += QChar(known.first);
            if (known.second)
                folded += QChar(known.second);
        }
    }
    return folded;
}

QStringList foldedWords(QStringView words)
{
    return fold(words).split(u' ', Qt::SkipEmptyParts);
}

QString nameKey(QStringView fullName)
{
    QStringList words = fullName.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString given = words.takeLast();
    return wordsKey({ given }) + u' ' + wordsKey(words);
}

QString composed(const QString& words)
{
    return words.normalized(QString::NormalizationForm_C);
}

bool isNfc(const QString& words)
{
    return words == words.normalized(QString::NormalizationForm_C);
}

bool isHalfComposed(const QString& words)
{
    return !isNfc(words) && words != words.normalized(QString::NormalizationForm_D);
}

QString fault(QStringView words)
{
    if (words.contains(QChar(0)))
        return QStringLiteral("text.nul");
    if (!words.isValidUtf16())
        return QStringLiteral("text.surrogate");
    return {};
}

QString maskedCitizenNumber(const QString& number)
{
    return masked(number, 3, 2);
}

QString maskedPhone(const QString& number)
{
    return masked(number, 2, 2);
}

}
