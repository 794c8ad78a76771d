// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/hits.h"

#include "models/base/text.h"

QList<Hit> hitsOf(const QString& words, const QString& sought)
{
    const QString wanted = text::fold(sought);
    if (wanted.isEmpty())
        return {};
    // Letter by letter, remembering where each folded letter comes from.
    QString folded;
    QList<qsizetype> origin;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString letter = text::fold(QStringView(words).mid(i, 1));
        if (letter.isEmpty() && !words.at(i).isMark())
            letter = QStringLiteral(" ");
        for (QChar unit : letter) {
            folded.append(unit);
            origin.append(i);
        }
    }
    QList<Hit> hits;
    for (qsizetype at = folded.indexOf(wanted); at >= 0;
         at = folded.indexOf(wanted, at + wanted.size())) {
        const qsizetype end = at + wanted.size();
        const qsizetype after = end < origin.size() ? origin.at(end) : words.size();
        hits.append({ origin.at(at), after - origin.at(at) });
    }
    return hits;
}
