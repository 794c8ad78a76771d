// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in, out, and coming back to a locked desk, with real keys over a real store.
#include "models/records/user.h"
#include "tests/gui/officekit.h"
#include "ui/entry/curtain.h"
#include "ui/entry/entrance.h"
#include "ui/entry/passworddialog.h"
#include "ui/entry/signindialog.h"
#include "ui/frame/lookmenu.h"
#include "ui/frame/placeslist.h"
#include "ui/look/style.h"
#include "ui/mainwindow.h"
#include "ui/parts/ask.h"
#include "ui/parts/strip.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QApplication::setStyle(new Style); }

    void init();
    void cleanup();
    void aStoreWithPeopleAsksWhoActs();
    void theRightPasswordOpensTheWindow();
    void aWrongPasswordIsRefusedAndRecorded();
    void anUnknownNameIsRefusedInTheSameWords();
    void tooManyWrongPasswordsMakeWait();
    void anOfficerDoesNotSeeTheAdministration();
    void signingOutClosesThePagesAndAsksAgain();
    void capsLockIsToldByWhatArrives();
    void anIdleDeskIsLockedBehindCurtains();
    void aDialogThatComesWhileLockedIsNeitherSeenNorUsed();
    void aFileDialogDoesNotStayOpenBehindTheLock();
    void whoComesBackFindsThePageAgain();
    void somebodyElseSignsTheFirstOneOut();
    void theOwnPasswordIsChangedWithThePresentOne();

private:
    SignInDialog* dialog() const;
    QLineEdit* field(const char* name) const;
    QString told() const;
    void type(const QString& login, const QString& password);

    std::unique_ptr<OfficeKit> m_office;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Entrance> m_entrance;
};

void SignInTest::init()
{
    m_office = std::make_unique<OfficeKit>();
    VERIFY_OK(m_office->open());
    VERIFY_OK(m_office->add(QStringLiteral("quang.tv"), Role::Administrator));
    VERIFY_OK(m_office->add(QStringLiteral("lan.nt"), Role::Officer));
    VERIFY_OK(m_office->open());
    applyLook(m_office->desk().settings());
    m_window = std::make_unique<MainWindow>(m_office->desk());
    m_entrance = std::make_unique<Entrance>(m_office->desk(), *m_window);
    m_entrance->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void SignInTest::cleanup()
{
    m_entrance.reset();
    m_window.reset();
    m_office.reset();
}

SignInDialog* SignInTest::dialog() const
{
    for (auto* found : m_window->findChildren<SignInDialog*>()) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

QLineEdit* SignInTest::field(const char* name) const
{
    return dialog()->findChild<QLineEdit*>(QLatin1StringView(name));
}

QString SignInTest::told() const
{
    const auto* strip = dialog()->findChild<Strip*>();
    return strip->isVisible() ? strip->headline() : QString();
}

void SignInTest::type(const QString& login, const QString& password)
{
    QVERIFY(dialog());
    if (!field("login")->isReadOnly()) {
        field("login")->clear();
        QTest::keyClicks(field("login"), login);
    }
    QTRY_VERIFY(field("password")->isEnabled());
    field("password")->insert(password); // Vietnamese letters are no single keys
    QTest::keyClick(field("password"), Qt::Key_Return);
}

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

void SignInTest::signingOutClosesThePagesAndAsksAgain()
{
    type(QStringLiteral("quang.tv"), OfficeKit::kPassword);
    QTRY_VERIFY(m_window->page());
    Q_EMIT m_window->signedOut();
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(!m_window->page());
    QVERIFY(!m_office->desk().session().signedIn());
    QTRY_COMPARE(m_office->audited(QStringLiteral("signout")).size(), 1);
    QCOMPARE(field("login")->text(), QStringLiteral("quang.tv"));
    type(QStringLiteral("lan.nt"), OfficeKit::kPassword);
    QTRY_COMPARE(m_office->desk().session().user.login, QStringLiteral("lan.nt"));
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

void SignInTest::anIdleDeskIsLockedBehindCurtains()
{
    type(QStringLiteral("quang.tv"), OfficeKit::kPassword);
    QTRY_VERIFY(m_window->page());
    m_office->clock().advance(4min);
    m_entrance->watch();
    QVERIFY(!m_entrance->isLocked());
    // A key starts the minutes anew.
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    m_office->clock().advance(4min);
    m_entrance->watch();
    QVERIFY(!m_entrance->isLocked());
    m_office->clock().advance(2min);
    m_entrance->watch();
    QVERIFY(m_entrance->isLocked());
    auto* curtain = m_window->findChild<Curtain*>();
    QVERIFY(curtain && curtain->isVisible());
    QCOMPARE(curtain->size(), m_window->size());
    QVERIFY(field("login")->isReadOnly());
    QCOMPARE(field("login")->text(), QStringLiteral("quang.tv"));
    OfficeKit::picture(m_window.get(), QStringLiteral("locked-vi"));
    OfficeKit::picture(dialog(), QStringLiteral("unlock-vi"));
    type({}, QStringLiteral("sai sai sai 1"));
    QTRY_COMPARE(told(), QStringLiteral("Tên hoặc mật khẩu không đúng."));
    QVERIFY(m_entrance->isLocked());
}

void SignInTest::aDialogThatComesWhileLockedIsNeitherSeenNorUsed()
{
    type(QStringLiteral("quang.tv"), OfficeKit::kPassword);
    QTRY_VERIFY(m_window->page());
    m_entrance->lock();
    QMessageBox late(QMessageBox::Question, QStringLiteral("Motcua"),
        QStringLiteral("H99.21-260302-0007"), QMessageBox::Ok, m_window.get());
    QSignalSpy answered(&late, &QDialog::finished);
    QTimer::singleShot(10, &late, &QDialog::open);
    QTRY_VERIFY(late.isVisible());
    // Not seen: the curtain lies over all of it.
    QWidget* button = late.button(QMessageBox::Ok);
    const QPoint middle = button->mapTo(&late, button->rect().center());
    QVERIFY(qobject_cast<Curtain*>(late.childAt(middle)));
    QVERIFY(qobject_cast<Curtain*>(late.childAt(1, 1)));
    OfficeKit::picture(&late, QStringLiteral("locked-dialog"));
    // Not used: the lock is the modal window in front, and clicks and keys go there.
    QTRY_COMPARE(QGuiApplication::modalWindow(), dialog()->windowHandle());
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
    QTest::mouseClick(late.windowHandle(), Qt::LeftButton, {}, middle);
    QTest::keyClick(late.windowHandle(), Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(answered.count(), 0);
    type({}, OfficeKit::kPassword);
    QTRY_VERIFY(!m_entrance->isLocked());
    QVERIFY(late.isVisible());
    QVERIFY(!late.findChild<Curtain*>());
    QTest::mouseClick(late.windowHandle(), Qt::LeftButton, {}, middle);
    QTRY_COMPARE(answered.count(), 1);
}

void SignInTest::aFileDialogDoesNotStayOpenBehindTheLock()
{
    type(QStringLiteral("quang.tv"), OfficeKit::kPassword);
    QTRY_VERIFY(m_window->page());
    bool chosen = false;
    chooseFile(m_window.get(), {}, [&](const QStringList&) { chosen = true; });
    const auto open = [] { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()); };
    QTRY_VERIFY(open());
    m_entrance->lock();
    QTRY_COMPARE(QApplication::activeModalWidget(), dialog());
    type({}, OfficeKit::kPassword);
    QTRY_VERIFY(!m_entrance->isLocked());
    QVERIFY(!open());
    QVERIFY(!chosen);
}

void SignInTest::whoComesBackFindsThePageAgain()
{
    type(QStringLiteral("quang.tv"), OfficeKit::kPassword);
    QTRY_VERIFY(m_window->page());
    QVERIFY(m_window->open(Place::Statistics));
    const Page* page = m_window->page();
    m_entrance->lock();
    QSignalSpy session(&m_office->desk().changes(), &Changes::sessionChanged);
    type({}, OfficeKit::kPassword);
    QTRY_VERIFY(!m_entrance->isLocked());
    QTRY_COMPARE(session.count(), 1);
    QVERIFY(!m_window->findChild<Curtain*>());
    QCOMPARE(m_window->page(), page);
}

void SignInTest::somebodyElseSignsTheFirstOneOut()
{
    type(QStringLiteral("quang.tv"), OfficeKit::kPassword);
    QTRY_VERIFY(m_window->page());
    m_entrance->lock();
    QTest::mouseClick(dialog()->findChild<QPushButton*>(QStringLiteral("other")), Qt::LeftButton);
    QTRY_VERIFY(!m_window->page());
    QVERIFY(!m_office->desk().session().signedIn());
    QVERIFY(!field("login")->isReadOnly());
}

void SignInTest::theOwnPasswordIsChangedWithThePresentOne()
{
    type(QStringLiteral("lan.nt"), OfficeKit::kPassword);
    QTRY_VERIFY(m_window->page());
    PasswordDialog change(m_office->desk(), m_window.get());
    change.show();
    const auto line = [&](const char* name) {
        return change.findChild<QLineEdit*>(QLatin1StringView(name));
    };
    const auto submit = [&] {
        QTest::mouseClick(change.findChild<QPushButton*>(QStringLiteral("accept")), Qt::LeftButton);
    };
    line("present")->setText(QStringLiteral("khong phai"));
    line("fresh")->setText(QStringLiteral("Núi Ba Vì 1992"));
    line("again")->setText(QStringLiteral("Núi Ba Vì 1992"));
    submit();
    QTRY_COMPARE(m_office->audited(QStringLiteral("signin.refused")).size(), 1);
    QTRY_VERIFY(line("present")->isEnabled());
    OfficeKit::picture(&change, QStringLiteral("password-vi"));
    line("present")->setText(OfficeKit::kPassword);
    submit();
    QTRY_VERIFY(!change.isVisible());
    QCOMPARE(m_office->audited(QStringLiteral("user.password")).size(), 1);
    VERIFY_OK(
        m_office->desk().signInNow(QStringLiteral("lan.nt"), QStringLiteral("Núi Ba Vì 1992")));
}

QTEST_MAIN(SignInTest)
#include "tst_signin.moc"
