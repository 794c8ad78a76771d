// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's sender while somebody signs out, saves settings or closes: the window goes on.
#include "app/desk.h"
#include "app/exchange/generate.h"
#include "app/security/password.h"
#include "app/sync/delivery.h"
#include "app/tasks/manageusers.h"
#include "tests/kit/fakeportal.h"
#include "tests/kit/testdatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

namespace {

const QString kPassword = QStringLiteral("Sông Hồng 2026");
const QString kDossiers = QStringLiteral("DongBoHoSoMC");
/// Far less than the sender may take to end, far more than a busy machine needs.
constexpr qint64 kAtOnceMs = 1'000;
constexpr int kPatienceMs = 15'000;

}

class TestDelivery : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void initTestCase()
    {
        password::setRounds(1000);
        qputenv("MOTCUA_PORTAL_PASSWORD", "mot-mat-khau");
    }

    void init();
    void cleanup();

    void signingOutWhileThePortalHangsComesBackAtOnce();
    void savingSettingsWhileThePortalHangsComesBackAtOnce();
    void closingWaitsNoLongerThanTheStop();

private:
    void openDesk();
    void sendIntoTheHang();
    void timerBeatsUntilSent();

    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<Desk> m_desk;
    QTemporaryDir m_folder;
};

void TestDelivery::init()
{
    FRESH_STORE(m_store);
    m_portal = std::make_unique<FakePortal>();
    QVERIFY(m_portal->start());
    openDesk();
    sendIntoTheHang();
}

void TestDelivery::cleanup()
{
    m_desk.reset();
    m_portal.reset();
    m_store.reset();
}

void TestDelivery::openDesk()
{
    DeskOptions options;
    options.store = m_store->storeText();
    options.config = m_folder.filePath(QStringLiteral("motcua.ini"));
    QFile ini(options.config);
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write(m_portal->settingsIni());
    ini.close();
    options.prepare = true;
    auto opened = Desk::open(options);
    VERIFY_OK(opened);
    m_desk = std::move(opened).value();
    VERIFY_OK(m_desk->performNow<Generated>([](Connection& connection, const Act& act) {
        return generate(connection, act, { 60, 60, 7, {} });
    }));
    User chef;
    chef.login = QStringLiteral("chef");
    chef.name = QStringLiteral("Trần Văn Đức");
    chef.role = Role::Administrator;
    VERIFY_OK(m_desk->performNow<UserId>([chef](Connection& connection, const Act& act) {
        return addUser(connection, act, chef, kPassword);
    }));
}

void TestDelivery::sendIntoTheHang()
{
    m_portal->setFaultChooser([](const FakeRequest& request) -> std::optional<Fault> {
        Fault hang;
        hang.kind = FaultKind::Hang;
        return request.service == kDossiers ? std::optional(hang) : std::nullopt;
    });
    const auto engine = m_desk->engine();
    VERIFY_OK(engine);
    engine.value()->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_portal->requestCount(kDossiers) > 0, kPatienceMs);
}

/// The event loop goes on while the old sender ends, and the new one sends after it.
void TestDelivery::timerBeatsUntilSent()
{
    m_portal->setFaultChooser({});
    QElapsedTimer calling;
    calling.start();
    const auto engine = m_desk->engine();
    VERIFY_OK(engine);
    engine.value()->start();
    QVERIFY(calling.elapsed() < kAtOnceMs);
    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    QTimer beat;
    connect(
        &beat, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceBeat.restart()); });
    sinceBeat.start();
    beat.start(20);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_portal->withWorld([](const PortalWorld& world) { return !world.effects().isEmpty(); }),
        kPatienceMs);
    QVERIFY2(longest < kAtOnceMs, qPrintable(QString::number(longest)));
}

void TestDelivery::signingOutWhileThePortalHangsComesBackAtOnce()
{
    QElapsedTimer leaving;
    leaving.start();
    m_desk->signOut();
    QVERIFY2(leaving.elapsed() < kAtOnceMs, qPrintable(QString::number(leaving.elapsed())));
    QVERIFY(!m_desk->session().signedIn());
    bool in = false;
    m_desk->signIn(QStringLiteral("chef"), kPassword, this, [&](const Status& done) {
        VERIFY_OK(done);
        in = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(in, kPatienceMs);
    timerBeatsUntilSent();
}

void TestDelivery::savingSettingsWhileThePortalHangsComesBackAtOnce()
{
    QElapsedTimer saving;
    saving.start();
    VERIFY_OK(m_desk->reloadSettings());
    QVERIFY2(saving.elapsed() < kAtOnceMs, qPrintable(QString::number(saving.elapsed())));
    timerBeatsUntilSent();
}

void TestDelivery::closingWaitsNoLongerThanTheStop()
{
    // Saved again and again before the first sender has ended: each waits for the one before.
    for (int i = 0; i < 3; ++i) {
        VERIFY_OK(m_desk->reloadSettings());
        const auto engine = m_desk->engine();
        VERIFY_OK(engine);
        engine.value()->start();
    }
    QElapsedTimer closing;
    closing.start();
    m_desk.reset();
    QVERIFY2(closing.elapsed() < Delivery::kStopMs + 3 * kAtOnceMs,
        qPrintable(QString::number(closing.elapsed())));
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
