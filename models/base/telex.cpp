// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/telex.h"

#include "models/base/text.h"

namespace {

bool isVowel(QChar letter)
{
    return QStringView(u"aeiouy").contains(letter);
}

/// One folded word: lower case, letters and digits.
QString meantBy(const QString& word)
{
    QString meant;
    bool vowel = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar letter = word.at(i);
        const bool tone = QStringView(u"sfrxjz").contains(letter);
        if (vowel && tone)
            continue; // no Vietnamese syllable ends in these
        if (letter == u'w') {
            if (!vowel)
                meant += u'u'; // w alone is ư
            vowel = true;
            continue;
        }
        // The second of aa, ee, oo or dd is a mark, right behind the first or at the end.
        const bool twice = QStringView(u"aeo").contains(letter) && meant.contains(letter);
        const bool dash = letter == u'd' && meant.startsWith(u'd');
        if (twice || dash)
            continue;
        vowel = vowel || isVowel(letter);
        meant += letter;
    }
    return meant;
}

}

QString text::telexFolded(QStringView words)
{
    QStringList meant;
    for (const QString& word : foldedWords(words))
        meant << meantBy(word);
    return meant.join(u' ');
}
