// SPDX-License-Identifier: GPL-3.0-or-later
// Vietnamese is complete: no string of ours is unfinished, placeholders and mnemonics survive, and
// the words on buttons stay short.
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool unfinished = false;
    bool plural = false;
};

QList<Message> read(const QString& name)
{
    QFile file(QStringLiteral(MOTCUA_SOURCE_DIR "/translations/") + name);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message")
            messages.append(message);
        if (!xml.isStartElement())
            continue;
        const QStringView element = xml.name();
        if (element == u"message") {
            message = Message();
            message.context = context;
            message.plural = xml.attributes().value(QLatin1StringView("numerus")) == u"yes";
        } else if (element == u"name") {
            context = xml.readElementText();
        } else if (element == u"source") {
            message.source = xml.readElementText();
        } else if (element == u"translation") {
            message.unfinished = !xml.attributes().value(QLatin1StringView("type")).isEmpty();
            if (!message.plural)
                message.translations.append(xml.readElementText());
        } else if (element == u"numerusform") {
            message.translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("%(L?\\d+|n)"));
    QSet<QString> found;
    auto matches = mark.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

QString place(const Message& message)
{
    return message.context + QStringLiteral(": ") + message.source;
}

}

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyStringHasItsVietnamese_data() { files(); }

    void everyStringHasItsVietnamese();

    void placeholdersSurvive_data() { files(); }

    void placeholdersSurvive();
    void wordsAreComposedAndCalm();
    void actionsAreShortEnoughForButtons();

private:
    static void files();
};

void TranslationsTest::files()
{
    QTest::addColumn<QString>("name");
    for (const char* name : { "motcua_vi.ts", "qtbase_vi.ts", "motcua_en.ts" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TranslationsTest::everyStringHasItsVietnamese()
{
    QFETCH(QString, name);
    const QList<Message> messages = read(name);
    QVERIFY(!messages.isEmpty());
    QStringList missing;
    for (const Message& message : messages) {
        if (message.unfinished || message.translations.isEmpty()
            || message.translations.contains(QString()))
            missing.append(place(message));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TranslationsTest::placeholdersSurvive()
{
    QFETCH(QString, name);
    for (const Message& message : read(name)) {
        for (const QString& translation : message.translations)
            QVERIFY2(placeholders(message.source) == placeholders(translation),
                qPrintable(place(message)));
        const bool dots = message.source.endsWith(QStringLiteral("…"));
        QVERIFY2(!dots || message.translations.first().endsWith(QStringLiteral("…")),
            qPrintable(place(message)));
    }
}

void TranslationsTest::wordsAreComposedAndCalm()
{
    for (const Message& message : read(QStringLiteral("motcua_vi.ts"))) {
        const QString text = message.translations.value(0);
        QVERIFY2(text == text.normalized(QString::NormalizationForm_C), qPrintable(place(message)));
        QVERIFY2(!text.contains(u'!'), qPrintable(place(message)));
        QVERIFY2(!text.contains(QStringLiteral("thất bại"), Qt::CaseInsensitive),
            qPrintable(place(message)));
        // One way of placing the tone: hòa, hủy, thúy.
        for (const char* newer : { "huỷ", "hoà ", "thuý", "khoá", "uỷ " })
            QVERIFY2(!text.contains(QString::fromUtf8(newer), Qt::CaseInsensitive),
                qPrintable(place(message)));
    }
}

void TranslationsTest::actionsAreShortEnoughForButtons()
{
    for (const Message& message : read(QStringLiteral("motcua_vi.ts"))) {
        if (message.context != u"Actions")
            continue;
        QVERIFY2(message.translations.first().size() <= 28, qPrintable(place(message)));
        QVERIFY2(message.source.size() <= 1.3 * message.translations.first().size() + 8,
            qPrintable(place(message)));
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
