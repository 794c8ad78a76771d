// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/differencewords.h"

#include <QCoreApplication>
#include <QHash>

QString differenceWord(const QString& cause)
{
    static const QHash<QString, const char*> words {
        { QStringLiteral("never_sent"),
            QT_TRANSLATE_NOOP("DifferenceWords", "Never sent to the portal") },
        { QStringLiteral("unknown_there"),
            QT_TRANSLATE_NOOP(
                "DifferenceWords", "Accepted once, but the portal does not know it") },
        { QStringLiteral("other_code"),
            QT_TRANSLATE_NOOP("DifferenceWords", "Stands at the portal under another code") },
        { QStringLiteral("finished_here"),
            QT_TRANSLATE_NOOP("DifferenceWords", "Finished here, still open at the portal") },
        { QStringLiteral("status_translated"),
            QT_TRANSLATE_NOOP(
                "DifferenceWords", "Another status was sent than the one held here") },
        { QStringLiteral("not_sent_yet"),
            QT_TRANSLATE_NOOP("DifferenceWords", "Changed here, not sent yet") },
        { QStringLiteral("refused"),
            QT_TRANSLATE_NOOP("DifferenceWords", "The newer packet waits to be fixed") },
        { QStringLiteral("changed_there"),
            QT_TRANSLATE_NOOP("DifferenceWords", "Changed at the portal since we sent it") },
    };
    const char* word = words.value(cause, nullptr);
    return word ? QCoreApplication::translate("DifferenceWords", word) : cause;
}
