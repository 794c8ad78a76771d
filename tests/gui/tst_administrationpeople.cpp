// SPDX-License-Identifier: GPL-3.0-or-later
// People and their roles in the administration, with real clicks and keys.
#include "app/exchange/backup.h"
#include "tests/gui/administrationoffice.h"
#include "ui/administration/administrationpage.h"
#include "ui/pages.h"

using namespace Qt::StringLiterals;

class AdministrationPeopleTest : public AdministrationOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void aPersonIsAddedAndMaySignIn();
    void differentPasswordsAreTold();
    void aRoleIsChanged();
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten();
    void theLastAdministratorCannotBeShut();
    void anotherAdministratorCanBeShutAndOpened();
    void anOfficerDoesNotSeeThePlace();
    void itStaffSeesOnlyItsSections();
};

void AdministrationPeopleTest::aPersonIsAddedAndMaySignIn()
{
    QVERIFY(m_office->show(Place::Administration));
    QWidget* people = section("people"_L1);
    QVERIFY(people);
    GuiOffice::click(button(people, "addPerson"_L1));
    auto* dialog = GuiOffice::dialog<EntryDialog>();
    QVERIFY(dialog);
    GuiOffice::type(GuiOffice::field<QLineEdit>(dialog, "login"_L1), u"thuc.lt"_s);
    GuiOffice::type(GuiOffice::field<QLineEdit>(dialog, "name"_L1), u"Lâm Thục Quyên"_s);
    GuiOffice::type(GuiOffice::field<QLineEdit>(dialog, "password"_L1), kPassword);
    GuiOffice::type(GuiOffice::field<QLineEdit>(dialog, "again"_L1), kPassword);
    m_office->picture("administration-person", dialog);
    save();
    QTRY_COMPARE(list("people.list"_L1)->model()->rowCount(), 1);
    QCOMPARE(GuiOffice::cell(list("people.list"_L1), 0, 0), u"thuc.lt"_s);
    QCOMPARE(person(u"thuc.lt"_s).role, Role::Administrator); // the first one must be
    QVERIFY(bool(m_office->desk().signInNow(u"thuc.lt"_s, kPassword)));
}

void AdministrationPeopleTest::differentPasswordsAreTold()
{
    put(u"an"_s, Role::Administrator);
    QVERIFY(m_office->show(Place::Administration));
    QWidget* people = section("people"_L1);
    QTRY_COMPARE(list("people.list"_L1)->model()->rowCount(), 1);
    GuiOffice::clickRow(list("people.list"_L1), 0);
    GuiOffice::click(button(people, "newPassword"_L1));
    auto* dialog = GuiOffice::dialog<EntryDialog>();
    QVERIFY(dialog);
    GuiOffice::type(GuiOffice::field<QLineEdit>(dialog, "password"_L1), u"Sông Đà 2027"_s);
    GuiOffice::type(GuiOffice::field<QLineEdit>(dialog, "again"_L1), u"Sông Đà 2028"_s);
    save();
    QVERIFY(dialog->isVisible());
    QCOMPARE(stripOf(dialog)->kind(), Strip::Kind::Error);
    GuiOffice::type(GuiOffice::field<QLineEdit>(dialog, "again"_L1), u"Sông Đà 2027"_s);
    save();
    QTRY_COMPARE(stripOf(people)->kind(), Strip::Kind::Done);
    QVERIFY(bool(m_office->desk().signInNow(u"an"_s, u"Sông Đà 2027"_s)));
}

void AdministrationPeopleTest::aRoleIsChanged()
{
    put(u"an"_s, Role::Administrator);
    put(u"binh"_s, Role::Officer);
    QVERIFY(m_office->show(Place::Administration));
    QWidget* people = section("people"_L1);
    QTRY_COMPARE(list("people.list"_L1)->model()->rowCount(), 2);
    GuiOffice::clickRow(list("people.list"_L1), 1);
    GuiOffice::click(button(people, "changePerson"_L1));
    auto* role = GuiOffice::field<QComboBox>(GuiOffice::dialog<EntryDialog>(), "role"_L1);
    QCOMPARE(role->currentIndex(), 0);
    QTest::keyClick(role, Qt::Key_Down);
    save();
    QTRY_COMPARE(person(u"binh"_s).role, Role::Supervisor);
    QCOMPARE(person(u"binh"_s).unit, u"H99.21"_s);
}

void AdministrationPeopleTest::theLastAdministratorCannotBeShut()
{
    put(u"an"_s, Role::Administrator);
    QVERIFY(m_office->show(Place::Administration));
    QWidget* people = section("people"_L1);
    QTRY_COMPARE(list("people.list"_L1)->model()->rowCount(), 1);
    GuiOffice::clickRow(list("people.list"_L1), 0);
    Asked::answerNext({ Answer::Way::Accepted, u"nghỉ việc"_s });
    GuiOffice::click(button(people, "shutPerson"_L1));
    QTRY_COMPARE(stripOf(people)->kind(), Strip::Kind::Error);
    QVERIFY(stripOf(people)->isVisible());
    QVERIFY(stripOf(people)->headline().contains(u"an"_s));
    QVERIFY(Asked::questions().first().destructive);
    QVERIFY(person(u"an"_s).active);
    m_office->picture("administration-last");
}

void AdministrationPeopleTest::anotherAdministratorCanBeShutAndOpened()
{
    put(u"an"_s, Role::Administrator);
    put(u"binh"_s, Role::Administrator);
    QVERIFY(m_office->show(Place::Administration));
    QWidget* people = section("people"_L1);
    QTRY_COMPARE(list("people.list"_L1)->model()->rowCount(), 2);
    for (const bool active : { false, true }) {
        GuiOffice::clickRow(list("people.list"_L1), 1);
        Asked::answerNext({ Answer::Way::Accepted, u"chuyển công tác"_s });
        GuiOffice::click(button(people, "shutPerson"_L1));
        QTRY_COMPARE(person(u"binh"_s).active, active);
        const QString word = active ? u"đang mở"_s : u"đã đóng"_s;
        QTRY_COMPARE(GuiOffice::cell(list("people.list"_L1), 1, 4), word);
    }
}

void AdministrationPeopleTest::anOfficerDoesNotSeeThePlace()
{
    put(u"an"_s, Role::Administrator);
    put(u"binh"_s, Role::Officer);
    QVERIFY(bool(m_office->desk().signInNow(u"binh"_s, kPassword)));
    QVERIFY(!placesFor(m_office->desk().session()).contains(Place::Administration));
    QVERIFY(!m_office->show(Place::Administration));
    QVERIFY(!m_office->page<AdministrationPage>());
}

void AdministrationPeopleTest::itStaffSeesOnlyItsSections()
{
    put(u"an"_s, Role::Administrator);
    put(u"chi"_s, Role::ItStaff);
    QVERIFY(bool(m_office->desk().signInNow(u"chi"_s, kPassword)));
    QVERIFY(m_office->show(Place::Administration));
    QCOMPARE(m_office->part<QListWidget>("sections"_L1)->count(), 3);
    QVERIFY(!section("people"_L1));
    QVERIFY(section("endpoints"_L1));
    QVERIFY(section("packs"_L1));
    QVERIFY(section("backup"_L1));
}

void AdministrationPeopleTest::whatSomebodyElseChangedMeanwhileIsNotOverwritten()
{
    put(u"an"_s, Role::Administrator);
    put(u"binh"_s, Role::Officer);
    QVERIFY(m_office->show(Place::Administration));
    QWidget* people = section("people"_L1);
    QTRY_COMPARE(list("people.list"_L1)->model()->rowCount(), 2);
    GuiOffice::clickRow(list("people.list"_L1), 1);
    GuiOffice::click(button(people, "changePerson"_L1));
    auto* dialog = GuiOffice::dialog<EntryDialog>();
    QVERIFY(dialog);
    User meanwhile = person(u"binh"_s);
    meanwhile.unit = u"H99.22"_s;
    QVERIFY(bool(m_office->desk().performNow<Done>([&](Connection& connection, const Act& act) {
        return changeUser(connection, act, meanwhile);
    })));
    QTest::keyClick(GuiOffice::field<QComboBox>(dialog, "role"_L1), Qt::Key_Down);
    save();
    const auto* strip = dialog->findChild<Strip*>();
    QTRY_VERIFY(strip->isVisible());
    QVERIFY2(strip->headline().contains(u"Người khác vừa sửa"_s), qPrintable(strip->headline()));
    QCOMPARE(person(u"binh"_s).role, Role::Officer);
    QCOMPARE(person(u"binh"_s).unit, u"H99.22"_s);
    dialog->reject();
    // Opened again, it begins with what the other one made, and saves.
    QTRY_VERIFY(GuiOffice::cell(list("people.list"_L1), 1, 3).contains(u"H99.22"_s));
    GuiOffice::clickRow(list("people.list"_L1), 1);
    GuiOffice::click(button(people, "changePerson"_L1));
    QTest::keyClick(
        GuiOffice::field<QComboBox>(GuiOffice::dialog<EntryDialog>(), "role"_L1), Qt::Key_Down);
    save();
    QTRY_COMPARE(person(u"binh"_s).role, Role::Supervisor);
    QCOMPARE(person(u"binh"_s).unit, u"H99.22"_s);
}

QTEST_MAIN(AdministrationPeopleTest)
#include "tst_administrationpeople.moc"
