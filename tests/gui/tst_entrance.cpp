// SPDX-License-Identifier: GPL-3.0-or-later
// The way in where nobody signs in, and the sender that starts with who may send.
#include "app/exchange/generate.h"
#include "tests/gui/officekit.h"
#include "tests/kit/fakeportal.h"
#include "ui/entry/entrance.h"
#include "ui/entry/signindialog.h"
#include "ui/look/style.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class EntranceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QApplication::setStyle(new Style); }

    void aStoreWithoutPeopleAsksNobody();
    void theSenderStartsByItselfOnlyWhereItIsTo_data();
    void theSenderStartsByItselfOnlyWhereItIsTo();
};

void EntranceTest::aStoreWithoutPeopleAsksNobody()
{
    OfficeKit office;
    VERIFY_OK(office.open());
    MainWindow window(office.desk());
    Entrance entrance(office.desk(), window);
    entrance.open();
    QVERIFY(!window.findChild<SignInDialog*>());
    QVERIFY(window.page());
    office.clock().advance(24h);
    entrance.watch();
    QVERIFY(!entrance.isLocked()); // there is no password to come back with
    Q_EMIT window.signedOut();
    QVERIFY(window.page());
}

void EntranceTest::theSenderStartsByItselfOnlyWhereItIsTo_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<bool>("sends");
    QTest::newRow("not said") << QByteArray() << false;
    QTest::newRow("said") << QByteArray("send_automatically = true\n") << true;
}

void EntranceTest::theSenderStartsByItselfOnlyWhereItIsTo()
{
    QFETCH(QByteArray, setting);
    QFETCH(bool, sends);
    FakePortal portal;
    QVERIFY(portal.start());
    qputenv("MOTCUA_PORTAL_PASSWORD", "mot-mat-khau");
    OfficeKit office(true);
    office.writeConfig(portal.settingsIni() + setting);
    VERIFY_OK(office.open());
    const auto made =
        office.desk().performNow<Generated>([](Connection& connection, const Act& act) {
            return generate(connection, act, { 5, 5, 7, {} });
        });
    VERIFY_OK(made);
    QVERIFY(made.value().packets > 0);
    MainWindow window(office.desk());
    Entrance entrance(office.desk(), window);
    entrance.open();
    if (sends)
        QTRY_VERIFY_WITH_TIMEOUT(portal.requestCount(QStringLiteral("DongBoHoSoMC")) > 0, 20'000);
    QSignalSpy told(&office.desk().changes(), &Changes::sessionChanged);
    office.desk().changes().tell(Change::Session);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(portal.requestCount() > 0, sends);
    qunsetenv("MOTCUA_PORTAL_PASSWORD");
}

QTEST_MAIN(EntranceTest)
#include "tst_entrance.moc"
