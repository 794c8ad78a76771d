// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes in and who does not, with real keys.
#include "models/records/user.h"
#include "tests/gui/signinoffice.h"
#include "ui/frame/placeslist.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class SignInTest : public SignInOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void aStoreWithPeopleAsksWhoActs();
    void theRightPasswordOpensTheWindow();
    void aWrongPasswordIsRefusedAndRecorded();
    void anUnknownNameIsRefusedInTheSameWords();
    void tooManyWrongPasswordsMakeWait();
    void anOfficerDoesNotSeeTheAdministration();
    void capsLockIsToldByWhatArrives();
};

void SignInTest::aStoreWithPeopleAsksWhoActs()
{
    QVERIFY(dialog());
    QVERIFY(!m_office->desk().session().signedIn());
    QVERIFY(!m_window->page());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(dialog()); // Escape lets nobody in
    const auto* quit = dialog()->findChild<QPushButton*>(QStringLiteral("other"));
    QVERIFY(dialog()->rect().contains(quit->geometry()));
    QSignalSpy leaving(m_entrance.get(), &Entrance::quit);
    QTest::mouseClick(dialog()->findChild<QPushButton*>(QStringLiteral("other")), Qt::LeftButton);
    QCOMPARE(leaving.count(), 1);
    OfficeKit::picture(dialog(), QStringLiteral("signin-vi"));
}

void SignInTest::theRightPasswordOpensTheWindow()
{
    QSignalSpy entered(m_entrance.get(), &Entrance::entered);
    type(QStringLiteral("quang.tv"), OfficeKit::kPassword);
    QTRY_COMPARE(entered.count(), 1);
    QVERIFY(!dialog());
    QCOMPARE(m_office->desk().session().user.login, QStringLiteral("quang.tv"));
    QTRY_VERIFY(m_window->page());
    QCOMPARE(m_office->audited(QStringLiteral("signin")).size(), 1);
    // The next start begins with this name, and never with a password.
    QFile layout(m_office->path(QStringLiteral("layout.ini")));
    QVERIFY(layout.open(QIODevice::ReadOnly));
    const QByteArray kept = layout.readAll();
    QVERIFY(kept.contains("quang.tv"));
    QVERIFY(!kept.contains("2026"));
}

void SignInTest::aWrongPasswordIsRefusedAndRecorded()
{
    type(QStringLiteral("quang.tv"), QStringLiteral("Sông Hồng 2025"));
    QTRY_COMPARE(told(), QStringLiteral("Tên hoặc mật khẩu không đúng."));
    QVERIFY(field("password")->text().isEmpty());
    QVERIFY(!m_office->desk().session().signedIn());
    const QStringList refused = m_office->audited(QStringLiteral("signin.refused"));
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().contains(QStringLiteral("quang.tv")));
    QVERIFY(!refused.first().contains(QStringLiteral("2025")));
    OfficeKit::picture(dialog(), QStringLiteral("signin-refused-vi"));
}

void SignInTest::anUnknownNameIsRefusedInTheSameWords()
{
    type(QStringLiteral("khong.co"), OfficeKit::kPassword);
    QTRY_COMPARE(told(), QStringLiteral("Tên hoặc mật khẩu không đúng."));
    QCOMPARE(m_office->audited(QStringLiteral("signin.refused")).size(), 1);
}

void SignInTest::tooManyWrongPasswordsMakeWait()
{
    auto* enter = dialog()->findChild<QPushButton*>(QStringLiteral("enter"));
    for (int tries = 1; tries <= 4; ++tries) {
        type(QStringLiteral("quang.tv"), QStringLiteral("sai sai sai 1"));
        QTRY_COMPARE(m_office->audited(QStringLiteral("signin.refused")).size(), tries);
        QTRY_VERIFY(enter->isEnabled());
    }
    // The right one, too early.
    type(QStringLiteral("quang.tv"), OfficeKit::kPassword);
    QTRY_COMPARE(told(), QStringLiteral("Nhập sai mật khẩu quá nhiều lần liền nhau."));
    QVERIFY(!enter->isEnabled());
    QVERIFY(!m_office->desk().session().signedIn());
    OfficeKit::picture(dialog(), QStringLiteral("signin-wait-vi"));
}

void SignInTest::anOfficerDoesNotSeeTheAdministration()
{
    type(QStringLiteral("lan.nt"), OfficeKit::kPassword);
    QTRY_VERIFY(m_window->page());
    const QList<Place> places = m_window->findChild<PlacesList*>()->places();
    QVERIFY(places.contains(Place::Dossiers));
    QVERIFY(!places.contains(Place::Administration));
    QVERIFY(!places.contains(Place::Audit));
    QVERIFY(!m_window->open(Place::Administration));
    // And the task refuses what the screen hides.
    const auto added =
        m_office->desk().performNow<UserId>([](Connection& connection, const Act& act) {
            User user;
            user.login = QStringLiteral("moi");
            user.name = QStringLiteral("Mới");
            return addUser(connection, act, user, OfficeKit::kPassword);
        });
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Forbidden);
    QCOMPARE(m_office->audited(QStringLiteral("permission.refused")).size(), 1);
}

void SignInTest::capsLockIsToldByWhatArrives()
{
    const auto shown = [this] {
        for (const QLabel* label : dialog()->findChildren<QLabel*>()) {
            if (label->text() == u"Caps Lock đang bật.")
                return true;
        }
        return false;
    };
    QTest::keyClick(field("password"), 'a', Qt::NoModifier);
    QVERIFY(!shown());
    QTest::sendKeyEvent(
        QTest::Click, field("password"), Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    QVERIFY(shown());
    QTest::keyClick(field("password"), 'b', Qt::NoModifier);
    QVERIFY(!shown());
}

QTEST_MAIN(SignInTest)
#include "tst_signin.moc"
