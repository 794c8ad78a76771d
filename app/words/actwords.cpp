// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/actwords.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace {

struct Word {
    const char* code;
    const char* text;
};

constexpr std::array kActs {
    Word { "packet.seal", QT_TRANSLATE_NOOP("ActWords", "Make packet") },
    Word { "packet.edit", QT_TRANSLATE_NOOP("ActWords", "Edit packet") },
    Word { "packet.fix", QT_TRANSLATE_NOOP("ActWords", "Fix group") },
    Word { "packet.undo", QT_TRANSLATE_NOOP("ActWords", "Undo the fix") },
    Word { "packet.resend", QT_TRANSLATE_NOOP("ActWords", "Resend packet") },
    Word { "packet.hold", QT_TRANSLATE_NOOP("ActWords", "Hold packet") },
    Word { "packet.release", QT_TRANSLATE_NOOP("ActWords", "Release packet") },
    Word { "packet.cancel", QT_TRANSLATE_NOOP("ActWords", "Cancel packet") },
    Word { "packet.decide", QT_TRANSLATE_NOOP("ActWords", "Decide unknown outcome") },
    Word { "packet.reissue", QT_TRANSLATE_NOOP("ActWords", "Send accepted packet anew") },
    Word { "packet.accepted", QT_TRANSLATE_NOOP("ActWords", "Portal accepted") },
    Word { "packet.refused", QT_TRANSLATE_NOOP("ActWords", "Portal refused") },
    Word { "packet.parked", QT_TRANSLATE_NOOP("ActWords", "Stopped before sending") },
    Word { "packet.flip", QT_TRANSLATE_NOOP("ActWords", "Repeat as the other kind of sending") },
    Word { "packet.leaseLost", QT_TRANSLATE_NOOP("ActWords", "Sender lost while sending") },
    Word { "packet.sent", QT_TRANSLATE_NOOP("ActWords", "Send packet") },
    Word { "dossier.mend",
        QT_TRANSLATE_NOOP("ActWords", "Carry a mended packet over to its dossier") },
    Word { "dossier.save", QT_TRANSLATE_NOOP("ActWords", "Edit dossier") },
    Word { "dossier.receive", QT_TRANSLATE_NOOP("ActWords", "Receive dossier") },
    Word { "dossier.move", QT_TRANSLATE_NOOP("ActWords", "Move dossier on") },
    Word { "dossier.extend", QT_TRANSLATE_NOOP("ActWords", "Extend term with apology") },
    Word { "citizen.reveal", QT_TRANSLATE_NOOP("ActWords", "Reveal masked number") },
    Word { "import.mapping", QT_TRANSLATE_NOOP("ActWords", "Choose columns of a table") },
    Word { "import.file", QT_TRANSLATE_NOOP("ActWords", "Import file") },
    Word { "reconcile.take", QT_TRANSLATE_NOOP("ActWords", "Take the portal's values") },
    Word { "reconcile.run", QT_TRANSLATE_NOOP("ActWords", "Ask portal") },
    Word { "form.print", QT_TRANSLATE_NOOP("ActWords", "Print form") },
    Word { "export.list", QT_TRANSLATE_NOOP("ActWords", "Export list") },
    Word { "statistics.freeze", QT_TRANSLATE_NOOP("ActWords", "Freeze figures") },
    Word { "statistics.packet", QT_TRANSLATE_NOOP("ActWords", "Build statistics packet") },
    Word { "survey.packet", QT_TRANSLATE_NOOP("ActWords", "Build survey packet") },
    Word { "survey.enter", QT_TRANSLATE_NOOP("ActWords", "Enter survey slips") },
    Word { "user.add", QT_TRANSLATE_NOOP("ActWords", "Add person") },
    Word { "user.change", QT_TRANSLATE_NOOP("ActWords", "Change person") },
    Word { "user.password", QT_TRANSLATE_NOOP("ActWords", "Set password") },
    Word { "signin", QT_TRANSLATE_NOOP("ActWords", "Sign in") },
    Word { "signin.refused", QT_TRANSLATE_NOOP("ActWords", "Sign-in refused") },
    Word { "confirm", QT_TRANSLATE_NOOP("ActWords", "Confirm as second person") },
    Word { "signout", QT_TRANSLATE_NOOP("ActWords", "Sign out") },
    Word { "permission.refused", QT_TRANSLATE_NOOP("ActWords", "Act refused: no permission") },
    Word { "endpoint.pause", QT_TRANSLATE_NOOP("ActWords", "Pause sending") },
    Word { "endpoint.resume", QT_TRANSLATE_NOOP("ActWords", "Resume sending") },
    Word { "store.create", QT_TRANSLATE_NOOP("ActWords", "Create store") },
    Word { "store.upgrade", QT_TRANSLATE_NOOP("ActWords", "Upgrade store") },
    Word { "store.generate", QT_TRANSLATE_NOOP("ActWords", "Generate training data") },
    Word { "store.backup", QT_TRANSLATE_NOOP("ActWords", "Back up") },
    Word { "store.restored", QT_TRANSLATE_NOOP("ActWords", "Restore") },
    Word { "catalogue.change", QT_TRANSLATE_NOOP("ActWords", "Change catalogue") },
    Word { "settings.change", QT_TRANSLATE_NOOP("ActWords", "Change settings") },
    Word {
        "settings.password", QT_TRANSLATE_NOOP("ActWords", "Set the portal account's password") },
    Word { "office.setup", QT_TRANSLATE_NOOP("ActWords", "Set up the office") },
};

constexpr std::array kVerdicts {
    Word { "audit.gap",
        QT_TRANSLATE_NOOP("ActWords", "An entry is missing: the numbers have a gap.") },
    Word { "audit.link",
        QT_TRANSLATE_NOOP("ActWords", "The entry does not follow from the one before it.") },
    Word { "audit.hash",
        QT_TRANSLATE_NOOP("ActWords", "The entry was altered after it was written.") },
    Word { "audit.head", QT_TRANSLATE_NOOP("ActWords", "The last entries were cut off.") },
    Word { "audit.epoch", QT_TRANSLATE_NOOP("ActWords", "The trail belongs to another store.") },
    Word { "packet.digest",
        QT_TRANSLATE_NOOP("ActWords", "The body of a sealed packet was altered.") },
    Word { "audit.anchor",
        QT_TRANSLATE_NOOP(
            "ActWords", "An anchor kept outside does not match: the trail was cut or made anew.") },
    Word { "packet.seal", QT_TRANSLATE_NOOP("ActWords", "A sealed packet was altered.") },
    Word { "packet.missing", QT_TRANSLATE_NOOP("ActWords", "A sealed packet is missing.") },
    Word { "packet.state",
        QT_TRANSLATE_NOOP("ActWords", "The packet is called accepted, but no answer says so.") },
    Word { "result.seal", QT_TRANSLATE_NOOP("ActWords", "An attempt or its answer was altered.") },
    Word {
        "result.missing", QT_TRANSLATE_NOOP("ActWords", "The answer to an attempt is missing.") },
    Word { "result.double", QT_TRANSLATE_NOOP("ActWords", "An attempt has two answers.") },
    Word { "attempt.missing", QT_TRANSLATE_NOOP("ActWords", "An attempt is missing.") },
    Word { "result.digest", QT_TRANSLATE_NOOP("ActWords", "An answer of the portal was altered.") },
};

QString wordOf(std::span<const Word> words, const QString& code)
{
    for (const Word& word : words) {
        if (code == QLatin1String(word.code))
            return QCoreApplication::translate("ActWords", word.text);
    }
    return code;
}

}

QString actWord(const QString& action)
{
    return wordOf(kActs, action);
}

QString verdictSentence(const QString& reason)
{
    return wordOf(kVerdicts, reason);
}
