// SPDX-License-Identifier: GPL-3.0-or-later
// What the assistant leaves behind, with real clicks and keys.
#include "models/stores/calendars.h"
#include "models/stores/packetlist.h"
#include "tests/gui/assistantoffice.h"
#include "ui/settings/connectionview.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

class AssistantEndTest : public AssistantOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void anOfficeIsSetUpWithTheWordsOfThePortal();
    void aFailureAtTheEndLeavesNothingBehind();
    void theCalendarTakesTickedDaysAndHours();
    void catalogueFilesAreBroughtInOrRefusedWhole();
    void lookingAroundMakesATrainingStoreThatStaysHere();
};

void AssistantEndTest::anOfficeIsSetUpWithTheWordsOfThePortal()
{
    FakePortal portal;
    QVERIFY(portal.start());
    qputenv("MOTCUA_PORTAL_PASSWORD", "mot-mat-khau");
    fillUnit();
    fillPortal(portal);
    QCOMPARE(title(), QStringLiteral("Kiểm tra kết nối"));
    auto* test = m_assistant->page()->findChild<ConnectionView*>();
    QTRY_VERIFY(test->passed());
    press("next");
    press("next"); // not loaded yet
    QVERIFY(!problem().isEmpty());
    QTest::mouseClick(part<QPushButton>("load"), Qt::LeftButton);
    auto* told = m_assistant->page()->findChild<Strip*>();
    QTRY_VERIFY(told->kind() == Strip::Kind::Done);
    press("next");
    press("next"); // calendar
    fillPerson();
    QSignalSpy accepted(m_assistant.get(), &QDialog::accepted);
    press("next");
    QTRY_COMPARE(accepted.count(), 1);

    VERIFY_OK(m_office->open());
    QVERIFY(m_office->desk().needsSignIn());
    QVERIFY(!m_office->desk().training());
    VERIFY_OK(m_office->desk().portal());
    QCOMPARE(m_office->desk().act().madonvi, QStringLiteral("H99.21"));
    QVERIFY(m_office->desk().settings().flag(u"portal/send_automatically"));
    const auto units = m_office->desk().database().readNow(
        [](Connection& connection) { return CatalogueStore::units(connection); });
    VERIFY_OK(units);
    QStringList codes;
    for (const CatalogueEntry& unit : units.value())
        codes.append(unit.code);
    QVERIFY(codes.contains(QStringLiteral("H99.21")));
    QVERIFY2(codes.size() > 1, qPrintable(codes.join(u' ')));
    VERIFY_OK(m_office->desk().signInNow(QStringLiteral("quang.tv"), OfficeKit::kPassword));
    QCOMPARE(m_office->desk().session().user.role, Role::Administrator);
    QCOMPARE(m_office->audited(QStringLiteral("office.setup")).size(), 1);
    qunsetenv("MOTCUA_PORTAL_PASSWORD");
}

void AssistantEndTest::aFailureAtTheEndLeavesNothingBehind()
{
    fillUnit();
    part<QCheckBox>("later")->click();
    for (int page = 0; page < 3; ++page)
        press("next");
    part<QCheckBox>("several")->click();
    press("next");
    // The settings cannot be written: their place is taken by a folder.
    QVERIFY(QFile::remove(m_office->config()));
    QVERIFY(QDir().mkpath(m_office->config() + QStringLiteral("/in/the/way")));
    press("next");
    QTRY_VERIFY(m_assistant->findChild<QPushButton*>(QStringLiteral("next"))->isEnabled());
    QVERIFY2(problem().contains(QStringLiteral("motcua.ini")), qPrintable(problem()));
    QCOMPARE(filesMade(), QStringList());
    QVERIFY(m_assistant->isVisible());
}

void AssistantEndTest::theCalendarTakesTickedDaysAndHours()
{
    fillUnit();
    part<QCheckBox>("later")->click();
    press("next");
    press("next");
    auto* days = part<QTableWidget>("days");
    QVERIFY(days->rowCount() > 20);
    part<QTimeEdit>("morningFrom")->setTime(QTime(12, 0));
    press("next");
    QVERIFY(!problem().isEmpty()); // ends before it begins
    part<QTimeEdit>("morningFrom")->setTime(QTime(7, 30));
    part<QDateEdit>("day")->setDate(QDate(2026, 3, 4));
    type("note", QStringLiteral("Họp Hội đồng"));
    QTest::mouseClick(part<QPushButton>("addDay"), Qt::LeftButton);
    press("next");
    part<QCheckBox>("several")->click();
    press("next");
    QSignalSpy accepted(m_assistant.get(), &QDialog::accepted);
    press("next");
    QTRY_COMPARE(accepted.count(), 1);
    VERIFY_OK(m_office->open());
    QVERIFY(!m_office->desk().needsSignIn());
    const auto calendar = m_office->desk().database().readNow(
        [](Connection& connection) { return Calendars::of(connection, QStringLiteral("H99.21")); });
    VERIFY_OK(calendar);
    QVERIFY(!calendar.value().isWorkingDay(QDate(2026, 3, 4)));
    QVERIFY(!calendar.value().isWorkingDay(QDate(2026, 9, 2)));
    QVERIFY(calendar.value().isWorkingDay(QDate(2026, 1, 10)));
    QVERIFY(calendar.value().isWorkingDay(QDate(2026, 11, 24))); // not decided: not ticked
    QCOMPARE(calendar.value().minutesOfDay(), 450);
}

void AssistantEndTest::catalogueFilesAreBroughtInOrRefusedWhole()
{
    const auto write = [this](const QByteArray& rows) {
        QFile file(m_office->path(QStringLiteral("units.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(catalogueHeadings(CatalogueTable::Units).join(u',').toUtf8() + '\n' + rows);
    };
    write("H99,UBND tỉnh Mẫu\n,Không mã\n");
    fillUnit();
    part<QCheckBox>("later")->click();
    press("next");
    part<QRadioButton>("fromFiles")->click();
    press("next");
    QVERIFY(!problem().isEmpty()); // no file chosen
    type("unitFile", m_office->path(QStringLiteral("units.csv")));
    press("next");
    press("next");
    part<QCheckBox>("several")->click();
    press("next");
    press("next");
    QTRY_VERIFY(m_assistant->findChild<QPushButton*>(QStringLiteral("next"))->isEnabled());
    QVERIFY(!problem().isEmpty()); // the second row has no code
    QCOMPARE(filesMade(), QStringList { QStringLiteral("units.csv") });
    write("H99,UBND tỉnh Mẫu\n");
    QSignalSpy accepted(m_assistant.get(), &QDialog::accepted);
    press("next");
    QTRY_COMPARE(accepted.count(), 1);
    VERIFY_OK(m_office->open());
    const auto units = m_office->desk().database().readNow(
        [](Connection& connection) { return CatalogueStore::units(connection); });
    VERIFY_OK(units);
    QCOMPARE(units.value().size(), std::size_t { 2 });
}

void AssistantEndTest::lookingAroundMakesATrainingStoreThatStaysHere()
{
    part<QRadioButton>("training")->click();
    QSignalSpy accepted(m_assistant.get(), &QDialog::accepted);
    press("next");
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 120'000);
    DeskOptions options = m_assistant->options();
    QVERIFY(options.store.endsWith(QStringLiteral("motcua-training.db")));
    QVERIFY(!QFile::exists(m_office->store()));
    QFile settings(m_office->config());
    QVERIFY(settings.open(QIODevice::Append));
    settings.write("[portal]\nurl = https://cong.example.vn\nusername = h99\nmadonvi = H99\n");
    settings.close();
    const auto desk = Desk::open(options);
    VERIFY_OK(desk);
    QVERIFY(desk.value()->training());
    const auto engine = desk.value()->engine();
    QVERIFY(!engine);
    QCOMPARE(engine.error().rule, QStringLiteral("settings.training"));
    const auto counts = desk.value()->database().readNow(
        [](Connection& connection) { return PacketList::counts(connection, {}); });
    VERIFY_OK(counts);
    QVERIFY(counts.value().of(PacketState::Ready) > 0);
}

QTEST_MAIN(AssistantEndTest)
#include "tst_assistantend.moc"
