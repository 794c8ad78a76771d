// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the program may name by an id has a sentence, in English and in Vietnamese.
#include "app/languages.h"
#include "app/portal/outcome.h"
#include "app/words/actwords.h"
#include "app/words/errorsentences.h"
#include "app/words/errortext.h"
#include "app/words/officesentences.h"
#include "app/words/packetsentences.h"
#include "app/words/replywords.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kRoot = QStringLiteral(MOTCUA_SOURCE_DIR "/");

/// Ids that never reach a person, each with the reason.
const QMap<QString, QString> kInside {
    { u"import.dryRun"_s, u"ends a transaction that was only a rehearsal"_s },
    { u"store.db"_s, u"name of a file"_s },
};

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Ids in a text, as they stand between quotes.
QStringList idsIn(const QString& text)
{
    static const QRegularExpression id(u"\"([a-z][a-zA-Z]*\\.[a-z][a-zA-Z]*)\""_s);
    QStringList found;
    auto matches = id.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

/// Every id the sources name in an Error, and the place.
QMap<QString, QString> namedInErrors()
{
    QMap<QString, QString> named;
    for (const QString& layer : { u"models"_s, u"app"_s, u"ui"_s }) {
        QDirIterator files(
            kRoot + layer, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(u"/app/words/"_s))
                continue;
            // From "Error" to the end of its statement.
            static const QRegularExpression error(
                u"(?:Error\\s*\\{|Error\\(|return \\{ ErrorKind)[^;]*;"_s);
            auto matches = error.globalMatch(textOf(path));
            while (matches.hasNext()) {
                for (const QString& id : idsIn(matches.next().captured()))
                    named.insert(id, path.mid(kRoot.size()));
            }
        }
    }
    return named;
}

/// Families of ids that have sentences: "store", "packet" …
QSet<QString> families()
{
    QSet<QString> all;
    QDirIterator files(kRoot + u"app/words"_s, { u"*sentences.cpp"_s }, QDir::Files);
    while (files.hasNext()) {
        for (const QString& id : idsIn(textOf(files.next())))
            all.insert(id.section(u'.', 0, 0));
    }
    return all;
}

bool isKnownElsewhere(const QString& id, const QString& packs, const QString& permissions)
{
    const QString quoted = u'"' + id + u'"';
    return kInside.contains(id) || actWord(id) != id || replyReasons().contains(id)
        || packs.contains(quoted) || permissions.contains(quoted);
}

}

class TestErrorWords : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QVERIFY(Languages::install(Language::English)); }

    void everyErrorHasASentence()
    {
        const QMap<QString, QString> named = namedInErrors();
        QVERIFY2(named.size() > 50, qPrintable(QString::number(named.size())));
        QStringList missing;
        for (auto id = named.begin(); id != named.end(); ++id) {
            if (!kInside.contains(id.key()) && !errorSentence(id.key())
                && !replyReasons().contains(id.key()))
                missing.append(id.key() + u" in "_s + id.value());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u"\n"_s)));
    }

    /// Ids that go through a variable or a function on their way into an Error.
    void everyIdOfAFamilyHasWords()
    {
        const QSet<QString> known = families();
        QString packs;
        QDirIterator profiles(kRoot + u"resources/profiles"_s, { u"*.json"_s }, QDir::Files);
        while (profiles.hasNext())
            packs += textOf(profiles.next());
        const QString permissions = textOf(kRoot + u"app/security/permission.h"_s);
        QStringList missing;
        for (const QString& layer : { u"models"_s, u"app"_s }) {
            QDirIterator files(
                kRoot + layer, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const QString text = textOf(path);
                // SQL names columns the same way.
                if (path.contains(u"/app/words/"_s) || text.contains(u"SELECT"_s)
                    || path.endsWith(u"dossierquery.cpp"_s))
                    continue;
                for (const QString& id : idsIn(text)) {
                    if (known.contains(id.section(u'.', 0, 0)) && !errorSentence(id)
                        && !isKnownElsewhere(id, packs, permissions))
                        missing.append(id + u" in "_s + path.mid(kRoot.size()));
                }
            }
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u"\n"_s)));
    }

    void everySentenceIsThereInVietnamese()
    {
        int sentences = 0;
        QDirIterator files(kRoot + u"app/words"_s, { u"*sentences.cpp"_s }, QDir::Files);
        QStringList ids;
        while (files.hasNext())
            ids += idsIn(textOf(files.next()));
        for (const QString& id : std::as_const(ids)) {
            const Error error { ErrorKind::Invalid, {}, id, { u"A"_s, u"B"_s, u"C"_s, u"D"_s } };
            QVERIFY(Languages::install(Language::English));
            const QString english = errorText(error);
            QVERIFY(Languages::install(Language::Vietnamese));
            const QString vietnamese = errorText(error);
            QVERIFY2(english != vietnamese && !vietnamese.isEmpty(), qPrintable(id));
            ++sentences;
        }
        QVERIFY(sentences > 150);
    }

    /// They stand in the window, too, where there is no command line.
    void sentencesOfPacketsNameNoOption()
    {
        for (const auto& [id, sentence] : packetSentences())
            QVERIFY2(!QLatin1StringView(sentence).contains("--"_L1), id);
        for (const auto& [id, sentence] : officeSentences())
            QVERIFY2(!QLatin1StringView(sentence).contains("--"_L1), id);
    }

    void everyReasonOfAReplyHasASentence()
    {
        for (const QString& reason : replyReasons()) {
            QVERIFY(Languages::install(Language::English));
            const QString english = replyWords(reason + u": 60000 ms"_s);
            QVERIFY2(!english.startsWith(u"wire."), qPrintable(reason));
            QVERIFY2(english.contains(u"60000 ms"), qPrintable(english));
            QVERIFY(Languages::install(Language::Vietnamese));
            QVERIFY2(replyWords(reason) != english.section(u" ("_s, 0, -2), qPrintable(reason));
        }
        // The portal's own words stay as they are.
        QCOMPARE(replyWords(u"Mã thủ tục không tồn tại: 1"_s), u"Mã thủ tục không tồn tại: 1"_s);
    }

    void whatWasParkedIsExplained()
    {
        for (const QString& code :
            { u"delivery.config"_s, u"delivery.poison"_s, u"delivery.tries"_s }) {
            Packet packet;
            packet.code = code;
            QVERIFY2(packetWords(packet).size() > 20, qPrintable(code));
        }
    }
};

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
