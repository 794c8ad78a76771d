// SPDX-License-Identifier: GPL-3.0-or-later
// The test of the connection against a portal on a real loopback socket: each shut door is named.
#include "app/words/replywords.h"
#include "tests/gui/officekit.h"
#include "tests/kit/fakeportal.h"
#include "tests/kit/testcertificates.h"
#include "ui/frame/lookmenu.h"
#include "ui/look/style.h"
#include "ui/parts/strip.h"
#include "ui/settings/connectiondialog.h"
#include "ui/settings/connectionview.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

const QString kRight = QStringLiteral("mat-khau-cua-cong");

PortalScript guarded()
{
    PortalScript script = PortalScript::standard();
    script.password = kRight;
    return script;
}

}

class ConnectionTestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void allDoorsOpen();
    void aWrongPasswordIsTheDoorNamed();
    void nothingThereIsTheDoorNamed();
    void anUnknownAuthorityIsTheDoorNamed();
    void anotherServerIsTheDoorNamed();
    void theReportHoldsTheStepsAndNoPassword();
    void itCanBeStoppedWhileNothingAnswers();
    void settingsThatCannotBeUsedAreTold();

private:
    PortalSettings settings(const FakePortal& portal) const;
    QStringList walk(const PortalSettings& settings, const QString& password);

    QString told() const { return m_view->findChild<Strip*>()->headline(); }

    std::unique_ptr<OfficeKit> m_office;
    std::unique_ptr<ConnectionView> m_view;
};

void ConnectionTestTest::initTestCase()
{
    QApplication::setStyle(new Style);
    qputenv("MOTCUA_PORTAL_PASSWORD", "khong-dung");
}

void ConnectionTestTest::init()
{
    m_office = std::make_unique<OfficeKit>();
    VERIFY_OK(m_office->open());
    applyLook(m_office->desk().settings());
    m_view = std::make_unique<ConnectionView>(systemNow);
    m_view->resize(528, 360);
    m_view->show();
}

PortalSettings ConnectionTestTest::settings(const FakePortal& portal) const
{
    m_office->writeConfig(portal.settingsIni());
    return readPortalSettings(Settings::load(m_office->config()).value()).value();
}

/// The steps as "step+" or "step-".
QStringList ConnectionTestTest::walk(const PortalSettings& settings, const QString& password)
{
    QSignalSpy finished(m_view.get(), &ConnectionView::finished);
    m_view->start(settings, m_office->desk().act().pack, password);
    if (finished.isEmpty() && !finished.wait(20'000))
        return { QStringLiteral("never finished") };
    QStringList steps;
    for (const ConnectionStep& step : m_view->steps())
        steps.append(step.step + (step.passed ? u'+' : u'-'));
    return steps;
}

void ConnectionTestTest::allDoorsOpen()
{
    FakePortal portal(guarded());
    QVERIFY(portal.start());
    const PortalSettings good = settings(portal);
    QCOMPARE(walk(good, kRight),
        (QStringList { QStringLiteral("resolve+"), QStringLiteral("connect+"),
            QStringLiteral("login+"), QStringLiteral("lookup+") }));
    QVERIFY(m_view->passed());
    QCOMPARE(told(), QStringLiteral("Cổng trả lời. Mọi thứ cần để gửi đều thông."));
    OfficeKit::picture(m_view.get(), QStringLiteral("connection-good-vi"));
}

void ConnectionTestTest::aWrongPasswordIsTheDoorNamed()
{
    FakePortal portal(guarded());
    QVERIFY(portal.start());
    // None typed: the kept one is asked for, here from the environment.
    const QStringList steps = walk(settings(portal), {});
    QCOMPARE(steps.last(), QStringLiteral("login-"));
    QVERIFY(!m_view->passed());
    QVERIFY2(told().contains(connectionStepWord(QStringLiteral("login"))), qPrintable(told()));
    OfficeKit::picture(m_view.get(), QStringLiteral("connection-login-vi"));
}

void ConnectionTestTest::nothingThereIsTheDoorNamed()
{
    FakePortal portal;
    QVERIFY(portal.start());
    const PortalSettings gone = settings(portal);
    portal.stop();
    QCOMPARE(walk(gone, QStringLiteral("x")).last(), QStringLiteral("connect-"));
    OfficeKit::picture(m_view.get(), QStringLiteral("connection-gone-vi"));
}

void ConnectionTestTest::anUnknownAuthorityIsTheDoorNamed()
{
    TestCertificates certificates;
    QVERIFY2(certificates.make(), qPrintable(certificates.error()));
    FakePortal portal;
    QVERIFY(portal.startTls(certificates.server(TestCertificates::Server::UnknownAuthority)));
    const QStringList steps = walk(settings(portal), QStringLiteral("x"));
    QCOMPARE(steps.last(), QStringLiteral("tls-"));
    QCOMPARE(portal.requestCount(), 0); // no password has left
    OfficeKit::picture(m_view.get(), QStringLiteral("connection-tls-vi"));
}

void ConnectionTestTest::anotherServerIsTheDoorNamed()
{
    FakePortal portal;
    QVERIFY(portal.start());
    portal.setConnectFault(ConnectFault::Close);
    const QString last = walk(settings(portal), QStringLiteral("x")).last();
    QVERIFY2(last.endsWith(u'-'), qPrintable(last));
}

void ConnectionTestTest::theReportHoldsTheStepsAndNoPassword()
{
    FakePortal portal(guarded());
    QVERIFY(portal.start());
    ConnectionDialog dialog(m_office->desk(), settings(portal), kRight);
    dialog.show();
    QTRY_VERIFY(dialog.view()->passed());
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("copy")), Qt::LeftButton);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(settings(portal).endpoint()));
    QCOMPARE(report.count(u'\n'), 5); // two lines of head, four steps
    QVERIFY(!report.contains(kRight));
    OfficeKit::picture(&dialog, QStringLiteral("connection-dialog-vi"));
}

void ConnectionTestTest::itCanBeStoppedWhileNothingAnswers()
{
    FakePortal portal;
    QVERIFY(portal.start());
    portal.setConnectFault(ConnectFault::Hang);
    ConnectionDialog dialog(m_office->desk(), settings(portal), QStringLiteral("x"));
    dialog.show();
    QTRY_COMPARE(dialog.view()->steps().size(), 2); // resolved, connected; the login hangs
    QVERIFY(dialog.view()->isRunning());
    auto* again = dialog.findChild<QPushButton*>(QStringLiteral("again"));
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(!dialog.view()->isRunning());
    QVERIFY(!dialog.view()->passed());
    QCOMPARE(again->text(), QStringLiteral("Kiểm tra lại"));
}

void ConnectionTestTest::settingsThatCannotBeUsedAreTold()
{
    ConnectionDialog dialog(m_office->desk(), m_office->desk().portal(), {});
    dialog.show();
    QVERIFY(!m_office->desk().portal());
    QVERIFY(!dialog.view()->passed());
    QVERIFY(dialog.view()->report().contains(QStringLiteral("Địa chỉ")));
}

QTEST_MAIN(ConnectionTestTest)
#include "tst_connectiontest.moc"
