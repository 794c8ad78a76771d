// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include <QTest>

#include <algorithm>

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldingForgetsMarksCaseAndPunctuation_data();
    void foldingForgetsMarksCaseAndPunctuation();
    void composedDecomposedAndHalfComposedFoldAlike();
    void everyVietnameseLetterFoldsToAscii();
    void namesSortByGivenNameThenLettersThenTones();
    void halfComposedTextIsKnown();
    void harmfulTextIsNamed();
    void numbersAreMasked_data();
    void numbersAreMasked();
};

void TestText::foldingForgetsMarksCaseAndPunctuation_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("folded");
    QTest::newRow("name") << QStringLiteral("Nguyễn Văn Đức") << QStringLiteral("nguyen van duc");
    QTest::newRow("eth") << QStringLiteral("Ðặng ð") << QStringLiteral("dang d");
    QTest::newRow("d") << QStringLiteral("ĐỖ đỗ") << QStringLiteral("do do");
    QTest::newRow("spaces") << QStringLiteral("  hoà \t  bình\n") << QStringLiteral("hoa binh");
    QTest::newRow("tone places") << QStringLiteral("hòa") << QStringLiteral("hoa");
    QTest::newRow("code") << QStringLiteral("000.00.01.H26-240101-0001")
                          << QStringLiteral("000 00 01 h26 240101 0001");
    QTest::newRow("apostrophe") << QStringLiteral("H'Hen Niê") << QStringLiteral("h hen nie");
    QTest::newRow("no-break space") << QStringLiteral("a\u00A0b") << QStringLiteral("a b");
    QTest::newRow("ligature") << QStringLiteral("ﬁ") << QStringLiteral("ﬁ");
    QTest::newRow("other script") << QStringLiteral("漢 字") << QStringLiteral("漢 字");
    QTest::newRow("beyond the first plane") << QStringLiteral("a 𝔘 b") << QStringLiteral("a 𝔘 b");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only punctuation") << QStringLiteral(" -./ ") << QString();
}

void TestText::foldingForgetsMarksCaseAndPunctuation()
{
    QFETCH(QString, words);
    QFETCH(QString, folded);
    QCOMPARE(text::fold(words), folded);
    QCOMPARE(text::fold(folded), folded); // folding twice is folding once
}

void TestText::composedDecomposedAndHalfComposedFoldAlike()
{
    const QString composed = QStringLiteral("Trần Thị Hường");
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    const QString half = QStringLiteral("Tr\u00E2\u0300n Thi\u0323 H\u01B0\u01A1\u0300ng");
    QVERIFY(composed != decomposed);
    QCOMPARE(text::fold(decomposed), text::fold(composed));
    QCOMPARE(text::fold(half), text::fold(composed));
    QCOMPARE(text::composed(half), composed);
    QCOMPARE(text::nameKey(half), text::nameKey(composed));
    QCOMPARE(text::nameKey(decomposed), text::nameKey(composed));
}

void TestText::everyVietnameseLetterFoldsToAscii()
{
    const QString letters =
        QStringLiteral("àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ");
    for (QChar letter : letters) {
        const QString folded = text::fold(QString(letter));
        QCOMPARE(folded.size(), 1);
        QVERIFY2(folded.at(0) >= u'a' && folded.at(0) <= u'z', qPrintable(QString(letter)));
        QCOMPARE(text::fold(QString(letter).toUpper()), folded);
    }
}

void TestText::namesSortByGivenNameThenLettersThenTones()
{
    const QStringList sorted { QStringLiteral("An"), QStringLiteral("Bùi An"),
        QStringLiteral("Lê An"), QStringLiteral("Lê Văn An"), QStringLiteral("Đỗ Án"),
        QStringLiteral("Anh"), QStringLiteral("Trần Ăn"), QStringLiteral("Trần Ân"),
        QStringLiteral("Lê Bình"), QStringLiteral("Phạm Dung"), QStringLiteral("Phan Dũng"),
        QStringLiteral("Bùi Đào"), QStringLiteral("Vũ Hoa"), QStringLiteral("Vũ Hòa"),
        QStringLiteral("Vũ Hỏa"), QStringLiteral("Vũ Hóa"), QStringLiteral("Vũ Họa"),
        QStringLiteral("Nguyễn Thị Oanh"), QStringLiteral("Nguyễn Ôn"), QStringLiteral("Nguyễn Ơn"),
        QStringLiteral("Lý Uyên"), QStringLiteral("Lý Ước"), QStringLiteral("Lê Ý") };
    QStringList byKey = sorted;
    std::reverse(byKey.begin(), byKey.end());
    std::stable_sort(byKey.begin(), byKey.end(), [](const QString& a, const QString& b) {
        return text::nameKey(a).toUtf8() < text::nameKey(b).toUtf8();
    });
    QCOMPARE(byKey, sorted);
    QCOMPARE(text::nameKey(QStringLiteral("ĐẶNG  văn ĐỨC")),
        text::nameKey(QStringLiteral("Ðặng Văn Đức")));
    QCOMPARE(text::nameKey(QString()), QString());
}

void TestText::halfComposedTextIsKnown()
{
    QVERIFY(text::isHalfComposed(QStringLiteral("Ti\u00EA\u0301ng")));
    QVERIFY(!text::isHalfComposed(QStringLiteral("Tiếng")));
    QVERIFY(
        !text::isHalfComposed(QStringLiteral("Tiếng").normalized(QString::NormalizationForm_D)));
    QVERIFY(text::isNfc(QStringLiteral("Tiếng")));
    QVERIFY(!text::isNfc(QStringLiteral("Ti\u00EA\u0301ng")));
}

void TestText::harmfulTextIsNamed()
{
    QCOMPARE(text::fault(QStringLiteral("a\u0301 𝔘")), QString());
    QCOMPARE(text::fault(QString(QChar(0))), QStringLiteral("text.nul"));
    QCOMPARE(text::fault(QString(QChar(0xDC00))), QStringLiteral("text.surrogate"));
}

void TestText::numbersAreMasked_data()
{
    QTest::addColumn<QString>("masked");
    QTest::addColumn<QString>("expected");
    QTest::newRow("citizen") << text::maskedCitizenNumber(QStringLiteral("001202000034"))
                             << QStringLiteral("001•••••••34");
    QTest::newRow("old identity card")
        << text::maskedCitizenNumber(QStringLiteral("012345678")) << QStringLiteral("012••••78");
    QTest::newRow("too short") << text::maskedCitizenNumber(QStringLiteral("1234567"))
                               << QStringLiteral("•••••••");
    QTest::newRow("phone") << text::maskedPhone(QStringLiteral("0912345612"))
                           << QStringLiteral("09••••••12");
    QTest::newRow("empty") << text::maskedPhone(QString()) << QString();
}

void TestText::numbersAreMasked()
{
    QFETCH(QString, masked);
    QFETCH(QString, expected);
    QCOMPARE(masked, expected);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
