// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, moments and spans as people read them in Viet Nam.
#include "app/languages.h"
#include "app/words/format.h"
#include "app/words/statewords.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(Languages::install(Language::Vietnamese)); }

    void numbersAreGroupedByDots();
    void percentagesComeWithOneDecimalAndNoSpace();
    void momentsAreShownInVietnamTime();
    void daysOfAnotherYearKeepTheirYear();
    void workingDaysHaveEightHours();
    void spansNameTwoUnitsAtMost();
    void longNumbersInsideTextAreMasked();
    void wordsFollowTheLanguage();
};

namespace {

Moment at(int year, int month, int day, int hour, int minute)
{
    const QDateTime local(
        QDate(year, month, day), QTime(hour, minute), Qt::OffsetFromUTC, 7 * 3600);
    return local.toMSecsSinceEpoch();
}

}

void FormatTest::numbersAreGroupedByDots()
{
    QCOMPARE(Format::number(0), u"0"_s);
    QCOMPARE(Format::number(999), u"999"_s);
    QCOMPARE(Format::number(1'234'567), u"1.234.567"_s);
    QCOMPARE(Format::number(-3), u"−3"_s);
    QCOMPARE(Format::number(std::numeric_limits<qint64>::min()), u"−9.223.372.036.854.775.808"_s);
    QCOMPARE(Format::decimal(1234.56, 1), u"1.234,6"_s);
    QCOMPARE(Format::decimal(-0.04, 1), u"0,0"_s);
    QCOMPARE(Format::decimal(12, 0), u"12"_s);
    QCOMPARE(Format::dong(15'000), u"15.000 đ"_s);
    QCOMPARE(Format::atLeast(400), u"≥ 400"_s);
    QCOMPARE(Format::fileSize(999), u"999 B"_s);
    QCOMPARE(Format::fileSize(1'700'000), u"1,7 MB"_s);
}

void FormatTest::percentagesComeWithOneDecimalAndNoSpace()
{
    QCOMPARE(Format::percent(1412, 1444), u"97,8%"_s);
    QCOMPARE(Format::percent(0, 0), u"–"_s);
    QCOMPARE(Format::percentOf(std::nan("")), u"–"_s);
    QCOMPARE(Format::share(1412, 1444), u"1.412 / 1.444"_s);
}

void FormatTest::momentsAreShownInVietnamTime()
{
    const Moment moment = at(2026, 11, 23, 14, 32);
    QCOMPARE(Format::dateTime(moment), u"23/11/2026 14:32"_s);
    QCOMPARE(Format::timeWithSeconds(moment + 7000), u"14:32:07"_s);
    // 23:30 on the 22nd in Greenwich is the 23rd here.
    QCOMPARE(
        Format::date(QDateTime(QDate(2026, 11, 22), QTime(23, 30), Qt::UTC).toMSecsSinceEpoch()),
        u"23/11/2026"_s);
    QCOMPARE(Format::date(kNoMoment), u"–"_s);
    QCOMPARE(Format::dateTime(kNoMoment), u"–"_s);
    QCOMPARE(Format::weekday(QDate(2026, 11, 23)), u"Thứ Hai"_s);
}

void FormatTest::daysOfAnotherYearKeepTheirYear()
{
    const Moment now = at(2026, 11, 23, 8, 0);
    QCOMPARE(Format::shortDate(at(2026, 1, 2, 8, 0), now), u"02/01"_s);
    QCOMPARE(Format::shortDate(at(2025, 12, 31, 8, 0), now), u"31/12/2025"_s);
    QCOMPARE(Format::range(QDate(2026, 9, 15), QDate(2026, 10, 14)), u"15/09 – 14/10/2026"_s);
    QCOMPARE(Format::range(QDate(2025, 12, 15), QDate(2026, 1, 14)), u"15/12/2025 – 14/01/2026"_s);
}

void FormatTest::workingDaysHaveEightHours()
{
    QCOMPARE(Format::workSpan(38), u"38 phút"_s);
    QCOMPARE(Format::workSpan(65), u"1 giờ 05 phút"_s);
    QCOMPARE(Format::workSpan(148), u"2 giờ 28 phút"_s);
    QCOMPARE(Format::workSpan(480), u"1 ngày"_s);
    QCOMPARE(Format::workSpan(480 + 125), u"1 ngày 2 giờ"_s);
    QCOMPARE(Format::timeLeft(-300), u"quá 5 giờ"_s);
    QCOMPARE(Format::timeLeft(0), u"0 phút"_s);
}

void FormatTest::spansNameTwoUnitsAtMost()
{
    QCOMPARE(Format::span(420), u"420 ms"_s);
    QCOMPARE(Format::span(7'000), u"7 giây"_s);
    QCOMPARE(Format::span(371'000), u"6 phút 11 giây"_s);
    QCOMPARE(Format::span(3 * 3'600'000 + 12 * 60'000), u"3 giờ 12 phút"_s);
    QCOMPARE(Format::span(52 * 3'600'000LL), u"2 ngày 4 giờ"_s);
}

void FormatTest::longNumbersInsideTextAreMasked()
{
    QCOMPARE(Format::maskedText(u"gọi số 0900000012 không ai nghe máy, phòng 12"_s),
        u"gọi số 090•••••12 không ai nghe máy, phòng 12"_s);
    QCOMPARE(Format::maskedText(u"không có số"_s), u"không có số"_s);
}

void FormatTest::wordsFollowTheLanguage()
{
    QCOMPARE(stateWord(PacketState::Refused), u"Cổng từ chối"_s);
    QCOMPARE(shortStatusWord(6), u"Chờ nghĩa vụ tài chính"_s);
    QCOMPARE(statusWord(6), u"Yêu cầu thực hiện nghĩa vụ tài chính"_s);
    QCOMPARE(statusWord(0), u"–"_s);
    QCOMPARE(statusWord(11), u"11"_s);
    QVERIFY(Languages::install(Language::English));
    QCOMPARE(stateWord(PacketState::Refused), u"Portal refused"_s);
    QCOMPARE(Format::workSpan(60), u"1 hour"_s);
    QCOMPARE(Format::workSpan(120), u"2 hours"_s);
    QCOMPARE(Format::weekday(QDate(2026, 11, 23)), u"Monday"_s);
    QVERIFY(Languages::install(Language::Vietnamese));
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
