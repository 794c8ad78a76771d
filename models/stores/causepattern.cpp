// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/causestore.h"

#include <QStringList>

namespace {

constexpr qsizetype kLongestMessage = 2000;
constexpr qsizetype kLongestPattern = 300;

/// What stands for anything that differs from packet to packet.
constexpr QChar kGap { u'…' };

QChar closing(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
    case u'\'':
        return opening;
    case u'“':
        return QChar(u'”');
    case u'‘':
        return QChar(u'’');
    case u'«':
        return QChar(u'»');
    case u'[':
        return QChar(u']');
    default:
        return {};
    }
}

/// Quoted and bracketed values become a gap; a quote without its end is left alone.
QString withoutQuoted(const QString& words)
{
    QString out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar close = closing(words.at(i));
        const bool opens = !close.isNull() && (i == 0 || !words.at(i - 1).isLetterOrNumber());
        const qsizetype end = opens ? words.indexOf(close, i + 1) : -1;
        if (end > i) {
            out += QStringLiteral(" … ");
            i = end;
        } else {
            out += words.at(i);
        }
    }
    return out;
}

QStringView trimmed(QStringView word)
{
    while (!word.isEmpty() && !word.front().isLetterOrNumber() && word.front() != kGap)
        word = word.mid(1);
    while (!word.isEmpty() && !word.back().isLetterOrNumber() && word.back() != kGap)
        word.chop(1);
    return word;
}

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar sign) { return sign.isDigit(); });
}

bool isAddress(QStringView word)
{
    return word.contains(u"://") || (word.contains(u'@') && word.contains(u'.'));
}

/// "Nguyễn", "NGUYỄN" or "A": how words of a person's name are written. Names of members, which
/// have a capital inside (MaTTHC), are none.
bool looksLikeName(QStringView word)
{
    if (word.isEmpty() || !word.front().isUpper())
        return false;
    const QStringView rest = word.mid(1);
    const auto lower = [](QChar sign) { return sign.isLower(); };
    const auto upper = [](QChar sign) { return sign.isUpper(); };
    return std::all_of(rest.begin(), rest.end(), lower)
        || std::all_of(rest.begin(), rest.end(), upper);
}

/// Two and more name words in a row are a name.
QStringList withoutNames(const QStringList& words)
{
    QStringList out;
    for (qsizetype i = 0; i < words.size();) {
        qsizetype end = i;
        while (end < words.size() && looksLikeName(trimmed(words.at(end))))
            ++end;
        if (end - i >= 2) {
            out.append(QString(kGap));
            i = end;
        } else {
            out.append(words.at(i));
            ++i;
        }
    }
    return out;
}

}

QString CauseStore::patternOf(const QString& message)
{
    const QString words =
        withoutQuoted(message.normalized(QString::NormalizationForm_C).simplified());
    QStringList parts;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QStringView bare = trimmed(word);
        if (!hasDigit(bare) && !isAddress(bare)) {
            parts.append(word);
            continue;
        }
        QString gap = word;
        gap.replace(bare.data() - word.constData(), bare.size(), QString(kGap));
        parts.append(gap);
    }
    QStringList out;
    for (const QString& word : withoutNames(parts)) {
        if (word != kGap || out.isEmpty() || out.last() != kGap)
            out.append(word);
    }
    return out.join(u' ').left(kLongestPattern);
}
