// SPDX-License-Identifier: GPL-3.0-or-later
// The assistant from page to page, with real clicks and keys.
#include "tests/gui/assistantoffice.h"
#include "ui/settings/connectionview.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class AssistantTest : public AssistantOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void cancelOnEachPageLeavesNothingBehind();
    void aPageIsNotLeftWithWhatCannotBe_data();
    void aPageIsNotLeftWithWhatCannotBe();
    void theTestNamesTheShutDoorAndLetsOneGoOn();
    void theTabKeyFollowsTheReadingOrder();
    void everyPageIsPictured();
};

void AssistantTest::cancelOnEachPageLeavesNothingBehind()
{
    const QByteArray before = m_office->configText();
    fillUnit();
    part<QCheckBox>("later")->click();
    press("next"); // the test is left out
    QCOMPARE(title(), QStringLiteral("Danh mục"));
    press("next");
    press("next");
    fillPerson();
    QCOMPARE(title(), QStringLiteral("Sẵn sàng thiết lập"));
    QSignalSpy rejected(m_assistant.get(), &QDialog::rejected);
    press("cancel");
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(filesMade(), QStringList());
    QCOMPARE(m_office->configText(), before);
    const auto isNew = isNewStore(m_office->options());
    VERIFY_OK(isNew);
    QVERIFY(isNew.value());
}

void AssistantTest::aPageIsNotLeftWithWhatCannotBe_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("no code") << QString() << QStringLiteral("UBND") << QStringLiteral("mã đơn vị");
    QTest::newRow("blanks in the code")
        << QStringLiteral("H99 21") << QStringLiteral("UBND") << QStringLiteral("“H99 21”");
    QTest::newRow("no name") << QStringLiteral("H99.21") << QStringLiteral("  ")
                             << QStringLiteral("con dấu");
}

void AssistantTest::aPageIsNotLeftWithWhatCannotBe()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(QString, words);
    press("next");
    type("unitCode", code);
    type("unitName", name);
    press("next");
    QCOMPARE(title(), QStringLiteral("Đơn vị"));
    QVERIFY2(problem().contains(words), qPrintable(problem()));
}

void AssistantTest::theTestNamesTheShutDoorAndLetsOneGoOn()
{
    FakePortal portal;
    QVERIFY(portal.start());
    fillUnit();
    portal.stop();
    fillPortal(portal);
    auto* test = m_assistant->page()->findChild<ConnectionView*>();
    QTRY_VERIFY(!test->isRunning());
    QCOMPARE(test->steps().last().step, QStringLiteral("connect"));
    QVERIFY(!test->steps().last().passed);
    press("next");
    QCOMPARE(title(), QStringLiteral("Danh mục"));
    press("back");
    QCOMPARE(title(), QStringLiteral("Kiểm tra kết nối"));
}

void AssistantTest::theTabKeyFollowsTheReadingOrder()
{
    fillUnit();
    part<QCheckBox>("later")->click();
    for (int page = 0; page < 3; ++page)
        press("next");
    QCOMPARE(title(), QStringLiteral("Người đầu tiên"));
    QTRY_VERIFY(part<QLineEdit>("login")->hasFocus());
    for (const char* field : { "name", "password", "again" }) {
        QTest::keyClick(m_assistant->focusWidget(), Qt::Key_Tab);
        QVERIFY2(part<QLineEdit>(field)->hasFocus(), field);
    }
}

void AssistantTest::everyPageIsPictured()
{
    FakePortal portal;
    QVERIFY(portal.start());
    for (const bool english : { false, true }) {
        start(english ? "[ui]\nlanguage = en\ntheme = dark\n"
                      : "[ui]\nlanguage = vi\ntheme = light\n");
        const auto picture = [&](int page) {
            QCoreApplication::processEvents();
            OfficeKit::picture(m_assistant.get(),
                QStringLiteral("assistant-%1-%2")
                    .arg(page)
                    .arg(english ? QStringLiteral("en-dark") : QStringLiteral("vi")));
        };
        picture(0);
        press("next");
        picture(1);
        type("unitCode", QStringLiteral("H99.21"));
        type("unitName", QStringLiteral("UBND xã Mẫu"));
        press("next");
        picture(2);
        part<QLineEdit>("portalPassword")->setText(QStringLiteral("mot-mat-khau"));
        fillPortal(portal);
        QTRY_VERIFY(m_assistant->page()->findChild<ConnectionView*>()->passed());
        picture(3);
        press("next");
        QTest::mouseClick(part<QPushButton>("load"), Qt::LeftButton);
        QTRY_VERIFY(m_assistant->page()->findChild<Strip*>()->kind() == Strip::Kind::Done);
        picture(4);
        press("next");
        picture(5);
        press("next");
        picture(6);
        fillPerson();
        picture(7);
        QVERIFY(m_assistant->page()->findChildren<QLabel*>().size() > 8);
    }
}

QTEST_MAIN(AssistantTest)
#include "tst_assistant.moc"
