// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/replywords.h"

#include "app/words/errorsentences.h"

#include <QCoreApplication>
#include <QHash>

namespace {

// Each sentence ends where the detail (address, portal's words, milliseconds) is put behind it.
const QHash<QString, const char*>& sentences()
{
    static const QHash<QString, const char*> table {
        { QStringLiteral("wire.network"),
            QT_TRANSLATE_NOOP("ReplyWords",
                "The connection to the portal failed. Check the network and the address.") },
        { QStringLiteral("wire.proxy"),
            QT_TRANSLATE_NOOP("ReplyWords",
                "The proxy did not let the connection through. Check the setting portal/proxy.") },
        { QStringLiteral("wire.certificate"),
            QT_TRANSLATE_NOOP("ReplyWords",
                "The far end could not prove that it is the portal, so nothing was sent. Check the "
                "address and ca_file.") },
        { QStringLiteral("wire.deadline"),
            QT_TRANSLATE_NOOP("ReplyWords", "The portal did not answer in time.") },
        { QStringLiteral("wire.toolarge"),
            QT_TRANSLATE_NOOP(
                "ReplyWords", "The answer was larger than an answer may be and was cut.") },
        { QStringLiteral("wire.noanswer"),
            QT_TRANSLATE_NOOP("ReplyWords", "The portal closed without an answer.") },
        { QStringLiteral("wire.status"),
            QT_TRANSLATE_NOOP("ReplyWords",
                "The far end answered with an HTTP status that says nothing about the packet.") },
        { QStringLiteral("wire.page"),
            QT_TRANSLATE_NOOP("ReplyWords",
                "A web page answered in place of the portal. Check the network's sign-in and the "
                "address.") },
        { QStringLiteral("wire.notjson"),
            QT_TRANSLATE_NOOP("ReplyWords", "The answer is cut or is no answer of the portal.") },
        { QStringLiteral("wire.nocode"),
            QT_TRANSLATE_NOOP("ReplyWords", "The answer carries no code that can be read.") },
        { QStringLiteral("wire.doubtful"),
            QT_TRANSLATE_NOOP("ReplyWords", "The answer's code says success, its words do not.") },
        { QStringLiteral("wire.swapped"),
            QT_TRANSLATE_NOOP("ReplyWords", "The answer speaks of another dossier.") },
        { QStringLiteral("wire.nosession"),
            QT_TRANSLATE_NOOP("ReplyWords", "The sign-in was answered without a session.") },
        { QStringLiteral("wire.needlogin"),
            QT_TRANSLATE_NOOP("ReplyWords", "There is no session with the portal yet.") },
        { QStringLiteral("wire.nopassword"),
            QT_TRANSLATE_NOOP("ReplyWords",
                "The password of the portal account is not known. Set it in the settings.") },
        { QStringLiteral("wire.profile"),
            QT_TRANSLATE_NOOP("ReplyWords",
                "This transport cannot carry packets of that profile. Change portal/transport or "
                "cancel the packet.") },
        { QStringLiteral("wire.kind"),
            QT_TRANSLATE_NOOP(
                "ReplyWords", "This transport has no message for that kind of packet.") },
        { QStringLiteral("wire.encoding"),
            QT_TRANSLATE_NOOP(
                "ReplyWords", "The gateway takes JSON only. Build the packet again as JSON.") },
        { QStringLiteral("wire.envelope"),
            QT_TRANSLATE_NOOP(
                "ReplyWords", "The packet's envelope cannot be filled in. Mend the packet.") },
        { QStringLiteral("wire.address"),
            QT_TRANSLATE_NOOP("ReplyWords",
                "The settings name no address for that kind of packet. Set portal/url.") },
        { QStringLiteral("wire.nolookup"),
            QT_TRANSLATE_NOOP("ReplyWords", "Nothing can be looked up over this transport.") },
        { QStringLiteral("wire.folder"),
            QT_TRANSLATE_NOOP(
                "ReplyWords", "The folder for packets cannot be written. Nothing was sent.") },
        { QStringLiteral("wire.waiting"),
            QT_TRANSLATE_NOOP(
                "ReplyWords", "The packet lies in the folder; its answer is not there yet.") },
        { QStringLiteral("wire.heldback"),
            QT_TRANSLATE_NOOP(
                "ReplyWords", "Sending stopped before its turn. Nothing left; it waits.") },
        { QStringLiteral("wire.stopped"),
            QT_TRANSLATE_NOOP("ReplyWords",
                "Sending was stopped before the answer came. The portal is asked what arrived.") },
    };
    return table;
}

const QHash<QString, const char*>& stepNames()
{
    static const QHash<QString, const char*> table {
        { QStringLiteral("settings"), QT_TRANSLATE_NOOP("ReplyWords", "Settings") },
        { QStringLiteral("folder"), QT_TRANSLATE_NOOP("ReplyWords", "Folders") },
        { QStringLiteral("resolve"), QT_TRANSLATE_NOOP("ReplyWords", "Name of the server") },
        { QStringLiteral("connect"), QT_TRANSLATE_NOOP("ReplyWords", "Connection") },
        { QStringLiteral("tls"), QT_TRANSLATE_NOOP("ReplyWords", "Encryption and certificate") },
        { QStringLiteral("login"), QT_TRANSLATE_NOOP("ReplyWords", "Sign-in") },
        { QStringLiteral("lookup"), QT_TRANSLATE_NOOP("ReplyWords", "Look-up") },
    };
    return table;
}

QString translated(const char* source)
{
    return QCoreApplication::translate("ReplyWords", source);
}

}

QString replyWords(const QString& message)
{
    const QString key = message.section(QStringLiteral(": "), 0, 0);
    const char* sentence = sentences().value(key);
    if (!sentence)
        return message;
    const QString detail = message.mid(key.size() + 2).trimmed();
    return detail.isEmpty() ? translated(sentence)
                            : translated(sentence) + QStringLiteral(" (") + detail + u')';
}

QString packetWords(const Packet& packet)
{
    if (!packet.message.isEmpty())
        return replyWords(packet.message);
    const char* sentence = errorSentence(packet.code);
    return sentence ? errorWords(sentence) : QString();
}

QString connectionStepWord(const QString& step)
{
    const char* name = stepNames().value(step);
    return name ? translated(name) : step;
}

QString connectionStepText(const ConnectionStep& step)
{
    if (step.passed)
        return step.detail.isEmpty() ? translated(QT_TRANSLATE_NOOP("ReplyWords", "works"))
                                     : step.detail;
    if (step.step == u"login" || step.step == u"lookup")
        return replyWords(step.detail);
    static const QHash<QString, QString> reasons { { QStringLiteral("resolve"),
                                                       QStringLiteral("wire.network") },
        { QStringLiteral("connect"), QStringLiteral("wire.network") },
        { QStringLiteral("tls"), QStringLiteral("wire.certificate") },
        { QStringLiteral("settings"), QStringLiteral("wire.certificate") },
        { QStringLiteral("folder"), QStringLiteral("wire.folder") } };
    return replyWords(reasons.value(step.step) + QStringLiteral(": ") + step.detail);
}
