// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/formset.h"
#include "app/printing/formtemplate.h"
#include "app/printing/qrcode.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Templates of printed forms, their sets and their code.
class TestFormTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreEscaped();
    void rowsOfAListKeepTheWordsAround();
    void emptyAndFilledBlocksExcludeEachOther();
    void whatNobodyKnowsIsAnError_data();
    void whatNobodyKnowsIsAnError();
    void theSetIsThatOfTheDay_data();
    void theSetIsThatOfTheDay();
    void aCodeHasItsQuietZone();
};

void TestFormTemplate::wordsAreEscaped()
{
    const FormValues values { { { u"name"_s, u"<b>Đỗ & \"Cộng\"</b> {{code}}"_s } }, {} };
    QCOMPARE(FormTemplate::fillText(u"Tên: {{name}}."_s, values).value(),
        u"Tên: &lt;b&gt;Đỗ &amp; &quot;Cộng&quot;&lt;/b&gt; {{code}}."_s);
}

void TestFormTemplate::rowsOfAListKeepTheWordsAround()
{
    FormValues values { { { u"code"_s, u"H99"_s } }, {} };
    values.lists[u"papers"_s] = { { { u"name"_s, u"Một"_s } }, { { u"name"_s, u"Hai"_s } } };
    const QString text = u"{{#papers}}{{code}}-{{name}};{{/papers}}{{^papers}}không{{/papers}}"_s;
    QCOMPARE(FormTemplate::fillText(text, values).value(), u"H99-Một;H99-Hai;"_s);
    values.lists[u"papers"_s].clear();
    QCOMPARE(FormTemplate::fillText(text, values).value(), u"không"_s);
}

void TestFormTemplate::emptyAndFilledBlocksExcludeEachOther()
{
    const QString text = u"{{#phone}}ĐT {{phone}}{{/phone}}{{^phone}}……{{/phone}}"_s;
    QCOMPARE(FormTemplate::fillText(text, { { { u"phone"_s, u"09"_s } }, {} }).value(), u"ĐT 09"_s);
    QCOMPARE(FormTemplate::fillText(text, { { { u"phone"_s, {} } }, {} }).value(), u"……"_s);
}

void TestFormTemplate::whatNobodyKnowsIsAnError_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::newRow("word") << u"{{tên}}"_s << u"forms.name"_s;
    QTest::newRow("block") << u"{{#tên}}x{{/tên}}"_s << u"forms.name"_s;
    QTest::newRow("unclosed block") << u"{{#code}}x"_s << u"forms.open"_s;
    QTest::newRow("unclosed tag") << u"{{code"_s << u"forms.open"_s;
    QTest::newRow("part") << u"{{>nowhere}}"_s << u"forms.file"_s;
}

void TestFormTemplate::whatNobodyKnowsIsAnError()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const auto filled = FormTemplate::fillText(text, { { { u"code"_s, u"H99"_s } }, {} });
    QVERIFY(!filled);
    QCOMPARE(filled.error().rule, rule);
}

void TestFormTemplate::theSetIsThatOfTheDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("set");
    QTest::newRow("last day of 2018's") << QDate(2025, 9, 14) << u"2018"_s;
    QTest::newRow("first day of 2025's") << QDate(2025, 9, 15) << u"2025"_s;
    QTest::newRow("today's") << QDate(2026, 11, 24) << u"2025"_s;
}

void TestFormTemplate::theSetIsThatOfTheDay()
{
    QFETCH(QDate, day);
    QFETCH(QString, set);
    const auto index = FormSets::load();
    QVERIFY(bool(index));
    QCOMPARE(FormSets::at(index.value().sets, day).id, set);
    QCOMPARE(index.value().sets.front().forms.size(), std::size_t(6));
    QCOMPARE(index.value().sets.back().forms.size(), std::size_t(7));
}

void TestFormTemplate::aCodeHasItsQuietZone()
{
    const QImage code = qrCode(u"H99.22-261001-0001"_s);
    QVERIFY(code.width() > 8 && code.width() == code.height());
    for (int at = 0; at < code.width(); ++at) {
        for (int edge = 0; edge < 4; ++edge) {
            QCOMPARE(qGray(code.pixel(at, edge)), 255);
            QCOMPARE(qGray(code.pixel(code.width() - 1 - edge, at)), 255);
        }
    }
    QVERIFY(qrCode({}).isNull());
}

QTEST_GUILESS_MAIN(TestFormTemplate)
#include "tst_formtemplate.moc"
