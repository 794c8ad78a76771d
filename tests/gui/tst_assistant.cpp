// SPDX-License-Identifier: GPL-3.0-or-later
// The first start, page by page with real keys and clicks, against a real store file and a portal
// on a loopback socket.
#include "app/tasks/setupoffice.h"
#include "models/packets/rulebook.h"
#include "models/stores/calendars.h"
#include "models/stores/packetlist.h"
#include "tests/gui/officekit.h"
#include "tests/kit/fakeportal.h"
#include "ui/entry/assistant.h"
#include "ui/frame/lookmenu.h"
#include "ui/look/style.h"
#include "ui/parts/strip.h"
#include "ui/settings/connectionview.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTimeEdit>

class AssistantTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QApplication::setStyle(new Style); }

    void init();
    void cleanup();
    void cancelOnEachPageLeavesNothingBehind();
    void aPageIsNotLeftWithWhatCannotBe_data();
    void aPageIsNotLeftWithWhatCannotBe();
    void anOfficeIsSetUpWithTheWordsOfThePortal();
    void theTestNamesTheShutDoorAndLetsOneGoOn();
    void theTabKeyFollowsTheReadingOrder();
    void aFailureAtTheEndLeavesNothingBehind();
    void theCalendarTakesTickedDaysAndHours();
    void catalogueFilesAreBroughtInOrRefusedWhole();
    void lookingAroundMakesATrainingStoreThatStaysHere();
    void everyPageIsPictured();

private:
    void start(const QByteArray& ini = "[ui]\nlanguage = vi\ntheme = light\n");

    template <typename T> T* part(const char* name) const
    {
        return m_assistant->page()->findChild<T*>(QLatin1StringView(name));
    }

    void press(const char* button)
    {
        QTest::mouseClick(
            m_assistant->findChild<QPushButton*>(QLatin1StringView(button)), Qt::LeftButton);
    }

    void type(const char* field, const QString& text)
    {
        part<QLineEdit>(field)->setFocus();
        part<QLineEdit>(field)->clear();
        part<QLineEdit>(field)->insert(text);
    }

    QString title() const { return m_assistant->page()->title(); }

    QString problem() const
    {
        const auto* strip = m_assistant->findChild<Strip*>({}, Qt::FindDirectChildrenOnly);
        return strip->isVisible() ? strip->headline() : QString();
    }

    void fillUnit();
    void fillPortal(const FakePortal& portal);
    void fillPerson();
    QStringList filesMade() const;

    std::unique_ptr<OfficeKit> m_office;
    std::unique_ptr<Assistant> m_assistant;
};

void AssistantTest::init()
{
    start();
}

void AssistantTest::start(const QByteArray& ini)
{
    m_assistant.reset();
    m_office = std::make_unique<OfficeKit>();
    m_office->writeConfig(ini);
    const Settings settings = Settings::load(m_office->config()).value();
    applyLook(settings);
    m_assistant =
        std::make_unique<Assistant>(m_office->options(), RuleBook::load().value(), settings);
    m_assistant->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_assistant.get()));
}

void AssistantTest::cleanup()
{
    m_assistant.reset();
    m_office.reset();
}

QStringList AssistantTest::filesMade() const
{
    QStringList files = QDir(QFileInfo(m_office->config()).path()).entryList(QDir::Files);
    files.removeOne(QStringLiteral("motcua.ini"));
    return files;
}

void AssistantTest::fillUnit()
{
    press("next"); // welcome
    type("unitCode", QStringLiteral("h99.21"));
    type("unitName", QStringLiteral("UBND xã Mẫu"));
    press("next");
}

void AssistantTest::fillPortal(const FakePortal& portal)
{
    type("portal/url", portal.url().toString() + QStringLiteral("/XrdAdapter/RestService/forward"));
    type("portal/username", QStringLiteral("tinhmau_tichhop"));
    type("portal/dstcode", QStringLiteral("VN:GOV:000.00.00.G22:vpcpdvcprovider"));
    press("next");
}

void AssistantTest::fillPerson()
{
    type("login", QStringLiteral("quang.tv"));
    type("name", QStringLiteral("Trần Văn Quang"));
    type("password", OfficeKit::kPassword);
    type("again", OfficeKit::kPassword);
    press("next");
}

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

void AssistantTest::anOfficeIsSetUpWithTheWordsOfThePortal()
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

void AssistantTest::aFailureAtTheEndLeavesNothingBehind()
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

void AssistantTest::theCalendarTakesTickedDaysAndHours()
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

void AssistantTest::catalogueFilesAreBroughtInOrRefusedWhole()
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

void AssistantTest::lookingAroundMakesATrainingStoreThatStaysHere()
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
