// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errortext.h"

#include "app/words/errorsentences.h"

#include <QCoreApplication>

namespace {

QString kindText(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable:
        return errorWords(QT_TRANSLATE_NOOP("ErrorText",
            "The store cannot be reached. Check the server or the file and try again."));
    case ErrorKind::Busy:
        return errorWords(QT_TRANSLATE_NOOP(
            "ErrorText", "The store is busy with somebody else's work. Try again in a moment."));
    case ErrorKind::Forbidden:
        return errorWords(QT_TRANSLATE_NOOP(
            "ErrorText", "You have no permission for this. Ask the administrator of the unit."));
    case ErrorKind::Conflict:
        return errorWords(QT_TRANSLATE_NOOP(
            "ErrorText", "Somebody was faster and changed the same thing. Reload and look again."));
    case ErrorKind::NotFound:
        return errorWords(QT_TRANSLATE_NOOP("ErrorText", "It is not there, or no longer there."));
    case ErrorKind::Invalid:
        return errorWords(QT_TRANSLATE_NOOP("ErrorText", "The value cannot be used."));
    case ErrorKind::Cancelled:
        return errorWords(
            QT_TRANSLATE_NOOP("ErrorText", "Stopped at your wish; nothing was changed."));
    case ErrorKind::Broken:
        break;
    }
    return errorWords(QT_TRANSLATE_NOOP(
        "ErrorText", "The program could not finish this; the log says why. Nothing was changed."));
}

/// Puts args[0] in place of %1 and so on; args may themselves hold per cent signs.
QString filled(const QString& sentence, const QStringList& args)
{
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const bool place = sentence.at(at) == u'%' && at + 1 < sentence.size()
            && sentence.at(at + 1) >= u'1' && sentence.at(at + 1) <= u'9';
        if (place)
            text += args.value(sentence.at(++at).digitValue() - 1);
        else
            text += sentence.at(at);
    }
    return text;
}

}

QString errorText(const Error& error)
{
    const char* sentence = errorSentence(error.rule);
    return sentence ? filled(errorWords(sentence), error.args) : kindText(error.kind);
}
