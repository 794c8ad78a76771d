// SPDX-License-Identifier: GPL-3.0-or-later
// Signing out, the lock of an idle desk and the own password, with real keys.
#include "models/records/user.h"
#include "tests/gui/signinoffice.h"
#include "ui/entry/curtain.h"
#include "ui/entry/passworddialog.h"
#include "ui/parts/ask.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;

class LockTest : public SignInOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void signingOutClosesThePagesAndAsksAgain();
    void anIdleDeskIsLockedBehindCurtains();
    void aDialogThatComesWhileLockedIsNeitherSeenNorUsed();
    void aFileDialogDoesNotStayOpenBehindTheLock();
    void whoComesBackFindsThePageAgain();
    void somebodyElseSignsTheFirstOneOut();
    void theOwnPasswordIsChangedWithThePresentOne();
};

void LockTest::signingOutClosesThePagesAndAsksAgain()
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

void LockTest::anIdleDeskIsLockedBehindCurtains()
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

void LockTest::whoComesBackFindsThePageAgain()
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

void LockTest::somebodyElseSignsTheFirstOneOut()
{
    type(QStringLiteral("quang.tv"), OfficeKit::kPassword);
    QTRY_VERIFY(m_window->page());
    m_entrance->lock();
    QTest::mouseClick(dialog()->findChild<QPushButton*>(QStringLiteral("other")), Qt::LeftButton);
    QTRY_VERIFY(!m_window->page());
    QVERIFY(!m_office->desk().session().signedIn());
    QVERIFY(!field("login")->isReadOnly());
}

void LockTest::theOwnPasswordIsChangedWithThePresentOne()
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

void LockTest::aDialogThatComesWhileLockedIsNeitherSeenNorUsed()
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

void LockTest::aFileDialogDoesNotStayOpenBehindTheLock()
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

QTEST_MAIN(LockTest)
#include "tst_lock.moc"
