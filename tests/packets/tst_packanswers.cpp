// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/rulebook.h"

#include <QTest>

/// The portal's answers by code and words, in the agreed order: nothing unlisted ever means
/// success.
class TestPackAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAreReadInTheAgreedOrder_data();
    void answersAreReadInTheAgreedOrder();

private:
    RuleBook m_book;
};

void TestPackAnswers::initTestCase()
{
    Result<RuleBook> book = RuleBook::load();
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    m_book = std::move(book).value();
}

void TestPackAnswers::answersAreReadInTheAgreedOrder_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("update");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, int code, const char* words, bool update,
                         const char* outcome) {
        QTest::newRow(name) << code << QString::fromUtf8(words) << update
                            << QString::fromUtf8(outcome);
    };
    row("done", 0, "Thành công", false, "accepted");
    row("done with more words", 0, "Đồng bộ hồ sơ thành công", true, "accepted");
    row("done without words", 0, "", false, "accepted");
    row("there, 3", 3, "Hồ sơ H99.14-250811-0007 đã tồn tại", false, "exists");
    row("there, -3", -3, "Hồ sơ đã tồn tại", false, "exists");
    row("there, 0", 0, "Mã hồ sơ đã tồn tại trên hệ thống", false, "exists");
    row("doubtful", 0, "Dữ liệu không hợp lệ: MaTTHC", false, "unknown");
    row("session", -1, "Phiên làm việc không hợp lệ hoặc đã hết hạn", true, "session_lost");
    row("not there, update", 4, "Hồ sơ không tồn tại", true, "unknown_dossier");
    row("not there, first", 4, "Hồ sơ không tồn tại", false, "refused");
    row("missing", 2, "Thiếu trường bắt buộc: MaHoSo", false, "refused");
    row("unlisted", 77, "Gì đó", false, "refused");
}

void TestPackAnswers::answersAreReadInTheAgreedOrder()
{
    QFETCH(int, code);
    QFETCH(QString, words);
    QFETCH(bool, update);
    QFETCH(QString, outcome);
    const RulePackPointer pack = m_book.pack(u"2025");
    const AnswerRule* rule = pack->answer(code, words, update, QDate(2026, 11, 23));
    QVERIFY(rule);
    QCOMPARE(rule->outcome, outcome);
    QCOMPARE(rule->unlisted, code == 77);
    QVERIFY(!pack->answer(5, {}, false, QDate(2026, 11, 23)));
}

QTEST_APPLESS_MAIN(TestPackAnswers)
#include "tst_packanswers.moc"
