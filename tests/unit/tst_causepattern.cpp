// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/causestore.h"

#include <QTest>

/// Which refusals are taken for the same.
class TestCausePattern : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDiffersFromPacketToPacketIsTakenOut_data();
    void whatDiffersFromPacketToPacketIsTakenOut();
    void theIdIsTheSameEverywhere();
    void differentCausesHaveDifferentIds();
    void strangeTextIsHarmless();
};

void TestCausePattern::whatDiffersFromPacketToPacketIsTakenOut_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("pattern");
    const auto row = [](const char* name, const char* message, const char* pattern) {
        QTest::newRow(name) << QString::fromUtf8(message) << QString::fromUtf8(pattern);
    };
    row("code", "Mã thủ tục 1.001229 không tồn tại", "Mã thủ tục … không tồn tại");
    row("dossier", "Hồ sơ H99.21-260302-0042 đã có", "Hồ sơ … đã có");
    row("date", "Ngày 02/03/2026 08:15:00 sai.", "Ngày … sai.");
    row("quoted", "Giá trị 'Nguyễn Thị B' không hợp lệ", "Giá trị … không hợp lệ");
    row("double", "Giá trị \"abc\" và “xyz” sai", "Giá trị … và … sai");
    row("name", "Công dân Nguyễn Văn A chưa có VNeID", "Công dân … chưa có VNeID");
    row("capitals", "Chủ hồ sơ TRẦN THỊ BÍCH thiếu", "Chủ hồ sơ … thiếu");
    row("member", "Trường MaTTHC không được để trống", "Trường MaTTHC không được để trống");
    row("link", "Không tải được https://a.vn/t?x=1", "Không tải được …");
    row("email", "Thư lan@h99.gov.vn sai", "Thư … sai");
    row("apostrophe", "don't know", "don't know");
    row("open quote", "thiếu dấu ' ở đây", "thiếu dấu ' ở đây");
    row("bracketed number", "dòng (12) sai", "dòng (…) sai");
    row("spaces", "  a \n b  ", "a b");
    row("empty", "", "");
}

void TestCausePattern::whatDiffersFromPacketToPacketIsTakenOut()
{
    QFETCH(QString, message);
    QFETCH(QString, pattern);
    QCOMPARE(CauseStore::patternOf(message), pattern);
}

void TestCausePattern::theIdIsTheSameEverywhere()
{
    Cause cause;
    cause.origin = QStringLiteral("portal");
    cause.code = QStringLiteral("-1");
    cause.member = QStringLiteral("/data/*/MaTTHC");
    cause.pattern = QStringLiteral("Mã thủ tục … không tồn tại");
    const QString id = CauseStore::idOf(cause);
    QCOMPARE(id, QStringLiteral("6627da1c041a"));
    cause.pattern = cause.pattern.toUpper().normalized(QString::NormalizationForm_D);
    QCOMPARE(CauseStore::idOf(cause), id);
}

void TestCausePattern::differentCausesHaveDifferentIds()
{
    Cause one;
    one.code = QStringLiteral("1");
    one.member = QStringLiteral("2");
    Cause other;
    other.code = QStringLiteral("12");
    QVERIFY(CauseStore::idOf(one) != CauseStore::idOf(other));
}

void TestCausePattern::strangeTextIsHarmless()
{
    const QString nasty = QString(100'000, u'\'') + QString(100'000, u'[');
    QVERIFY(CauseStore::patternOf(nasty).size() <= 300);
    QVERIFY(CauseStore::patternOf(QString(QChar(0xD800))).size() <= 1);
}

QTEST_APPLESS_MAIN(TestCausePattern)
#include "tst_causepattern.moc"
