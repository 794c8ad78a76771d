// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogues, packs and backups in the administration, with real clicks and keys.
#include "app/exchange/backup.h"
#include "tests/gui/administrationoffice.h"
#include "ui/administration/cataloguesection.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

class AdministrationPageTest : public AdministrationOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void aUnitIsAddedWithItsSuccessor();
    void aTableOfDaysIsImportedAndOneTakenBack();
    void whatIsRemovedIsWhatTheQuestionNamed();
    void aWrongTableChangesNothing();
    void membersAndSchemaOfAPackAreShown();
    void aBackupIsMadeAndProved();
    void everySectionIsPictured();
};

void AdministrationPageTest::aUnitIsAddedWithItsSuccessor()
{
    QVERIFY(m_office->show(Place::Administration));
    QWidget* shown = section("units"_L1);
    QVERIFY(shown);
    for (const QString& code : { u"H99.21"_s, u"H99.14"_s }) {
        GuiOffice::click(button(shown, "add"_L1));
        auto* dialog = GuiOffice::dialog<EntryDialog>();
        QVERIFY(dialog);
        GuiOffice::type(GuiOffice::field<QLineEdit>(dialog, "code"_L1), code);
        GuiOffice::type(GuiOffice::field<QLineEdit>(dialog, "name"_L1), u"Phường "_s + code);
        if (code == u"H99.14") {
            auto* successor = GuiOffice::field<QComboBox>(dialog, "successor"_L1);
            QTest::keyClick(successor, Qt::Key_Down);
            auto* until = GuiOffice::field<QLineEdit>(dialog, "validTo"_L1);
            GuiOffice::type(until, u"31/02/2026"_s);
            save();
            QVERIFY(dialog->isVisible()); // no such day
            GuiOffice::type(until, u"30/06/2026"_s);
        }
        save();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QTRY_COMPARE(list("units.list"_L1)->model()->rowCount(), code == u"H99.21" ? 1 : 2);
    }
    const std::vector<CatalogueEntry> all = units();
    QCOMPARE(all.front().successor, u"H99.21"_s);
    QCOMPARE(vietnamTime(all.front().validTo).date(), QDate(2026, 7, 1));
    // The filter finds accent-blind, with real keys.
    m_office->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_office->window()));
    m_office->key(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), u"phuong h99.14"_s);
    QTRY_COMPARE(list("units.list"_L1)->model()->rowCount(), 1);
}

void AdministrationPageTest::aTableOfDaysIsImportedAndOneTakenBack()
{
    const int year = vietnamTime(systemNow()).date().year();
    const QString path = m_office->path(u"days.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        u"Ngày,Làm việc,Ghi chú\n01/01/%1,,Tết Dương lịch\n02/09/%1,,Quốc khánh\n"_s.arg(year)
            .toUtf8());
    file.close();
    QVERIFY(m_office->show(Place::Administration));
    QWidget* shown = section("days"_L1);
    Asked::chooseNext({ path });
    GuiOffice::click(button(shown, "import"_L1));
    QTRY_COMPARE(list("days.list"_L1)->model()->rowCount(), 2);
    QCOMPARE(GuiOffice::cell(list("days.list"_L1), 1, 4), u"Quốc khánh"_s);
    GuiOffice::clickRow(list("days.list"_L1), 0);
    Asked::answerNext({ Answer::Way::Accepted, {} });
    GuiOffice::click(button(shown, "remove"_L1));
    QTRY_COMPARE(list("days.list"_L1)->model()->rowCount(), 1);
    QCOMPARE(GuiOffice::cell(list("days.list"_L1), 0, 4), u"Quốc khánh"_s);
}

void AdministrationPageTest::whatIsRemovedIsWhatTheQuestionNamed()
{
    const int year = vietnamTime(systemNow()).date().year();
    const QDate first(year, 1, 1);
    const QDate second(year, 9, 2);
    for (const QDate& day : { first, second }) {
        const Status put = m_office->desk().performNow<Done>([day](Connection& c, const Act& act) {
            return putCalendarDay(c, act, { {}, day, false, {} });
        });
        QVERIFY(bool(put));
    }
    QVERIFY(m_office->show(Place::Administration));
    auto* shown = qobject_cast<CatalogueSection*>(section("days"_L1));
    QVERIFY(shown);
    QTRY_COMPARE(list("days.list"_L1)->model()->rowCount(), 2);
    GuiOffice::clickRow(list("days.list"_L1), 1);
    GuiOffice::click(button(shown, "remove"_L1));
    QTRY_VERIFY(QApplication::activeModalWidget());
    // While the question stands there, somebody else takes the day before it away.
    const Status gone = m_office->desk().performNow<Done>(
        [first](Connection& c, const Act& act) { return removeCalendarDay(c, act, {}, first); });
    QVERIFY(bool(gone));
    shown->load();
    QTRY_COMPARE(list("days.list"_L1)->model()->rowCount(), 1);
    GuiOffice::click(QApplication::activeModalWidget()->findChild<QPushButton*>("accept"_L1));
    QTRY_COMPARE(list("days.list"_L1)->model()->rowCount(), 0);
}

void AdministrationPageTest::aWrongTableChangesNothing()
{
    const QString path = m_office->path(u"units.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"Mã đơn vị,Tên đơn vị,Đơn vị cấp trên\nH99,Tỉnh,\nH99.21,Phường,H77\n"_s.toUtf8());
    file.close();
    QVERIFY(m_office->show(Place::Administration));
    QWidget* shown = section("units"_L1);
    Asked::chooseNext({ path });
    GuiOffice::click(button(shown, "import"_L1));
    QTRY_COMPARE(stripOf(shown)->kind(), Strip::Kind::Error);
    QVERIFY(stripOf(shown)->isVisible());
    QVERIFY(stripOf(shown)->headline().contains(u"H77"_s));
    QVERIFY(units().empty());
}

void AdministrationPageTest::membersAndSchemaOfAPackAreShown()
{
    QVERIFY(m_office->show(Place::Administration));
    QWidget* shown = section("packs"_L1);
    QVERIFY(shown);
    BigTableView* members = list("packs.list"_L1);
    QVERIFY(members->model()->rowCount() > 27);
    QCOMPARE(GuiOffice::cell(members, 0, 0), u"MaHoSo"_s);
    QVERIFY(!GuiOffice::cell(members, 0, 1).isEmpty());
    QVERIFY(GuiOffice::cell(members, 0, 1) != GuiOffice::cell(members, 0, 2));
    const QString path = m_office->path(u"schema.json");
    Asked::chooseNext({ path });
    GuiOffice::click(button(shown, "schema"_L1));
    QFile file(path);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(schema.value(u"$schema"_s).toString().contains(u"draft-07"_s));
    auto* kind = GuiOffice::field<QComboBox>(shown, "kind"_L1);
    const int before = members->model()->rowCount();
    QTest::keyClick(kind, Qt::Key_Down);
    QVERIFY(members->model()->rowCount() != before);
}

void AdministrationPageTest::aBackupIsMadeAndProved()
{
    put(u"an"_s, Role::Administrator);
    QVERIFY(m_office->show(Place::Administration));
    QWidget* backup = section("backup"_L1);
    QVERIFY(backup);
    const QString path = m_office->path(u"office.backup");
    Asked::chooseNext({ path });
    GuiOffice::click(button(backup, "makeBackup"_L1));
    QTRY_COMPARE(stripOf(backup)->kind(), Strip::Kind::Done);
    QVERIFY(QFile::exists(path));
    const auto proved = proveBackup(path);
    QVERIFY(bool(proved));
    m_office->picture("administration-backup");
    Asked::chooseNext({ path });
    GuiOffice::click(button(backup, "checkBackup"_L1));
    QTRY_VERIFY(button(backup, "checkBackup"_L1)->isEnabled());
    QCOMPARE(stripOf(backup)->kind(), Strip::Kind::Done);
    // A backup with one byte turned over is told, and nothing else happens.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(file.size() / 2));
    QVERIFY(file.putChar(static_cast<char>(~byte)));
    file.close();
    Asked::chooseNext({ path });
    GuiOffice::click(button(backup, "checkBackup"_L1));
    QTRY_COMPARE(stripOf(backup)->kind(), Strip::Kind::Error);
    QVERIFY(person(u"an"_s).active);
}

void AdministrationPageTest::everySectionIsPictured()
{
    put(u"an"_s, Role::Administrator);
    put(u"binh"_s, Role::Officer);
    QVERIFY(m_office->show(Place::Administration));
    for (const auto name : { "people"_L1, "units"_L1, "procedures"_L1, "days"_L1, "endpoints"_L1,
             "packs"_L1, "backup"_L1 }) {
        QVERIFY(section(name));
        QCoreApplication::processEvents();
        m_office->picture("administration-vi-" + QByteArray(name.data(), name.size()));
    }
    QVERIFY(section("people"_L1));
    QTRY_COMPARE(list("people.list"_L1)->model()->rowCount(), 2);
    Theme::apply(Theme::Choice::Dark);
    Languages::install(Language::English);
    m_office->window().resize(1920, 1080);
    QTRY_COMPARE(GuiOffice::cell(list("people.list"_L1), 0, 2), u"Administrator"_s);
    m_office->picture("administration-en-dark");
    Theme::apply(Theme::Choice::Light);
    Languages::install(Language::Vietnamese);
}

QTEST_MAIN(AdministrationPageTest)
#include "tst_administrationpage.moc"
