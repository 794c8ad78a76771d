// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords stand in the key store, or hashed in the store; never in settings, trail or backup.
#include "app/exchange/backup.h"
#include "app/security/password.h"
#include "app/security/signin.h"
#include "app/tasks/changesettings.h"
#include "app/tasks/manageusers.h"
#include "models/stores/audittrail.h"
#include "models/stores/userstore.h"
#include "tests/kit/testdatabase.h"

#include <QDir>
#include <QFile>

namespace {

const QString kSecret = QStringLiteral("BI-MAT-5f2c9e");

}

class TestSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void initTestCase() { password::setRounds(1000); }

    void init()
    {
        FRESH_STORE(m_store);
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup() { m_store.reset(); }

    void aSettingWithAPasswordIsRefused_data();
    void aSettingWithAPasswordIsRefused();
    void aPasswordWrittenByHandDoesNotReachTheTrail();
    void noPasswordStandsInStoreOrBackup();

private:
    Connection& db() { return m_store->connection(); }

    Act act() const
    {
        Act act;
        act.session = Session::ofMachine();
        act.now = m_store->clock().now();
        return act;
    }

    QString settingsFile(const QByteArray& text) const
    {
        QFile file(m_folder->filePath(QStringLiteral("motcua.ini")));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        return written ? file.fileName() : QString();
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Everything the trail says.
    QString trail()
    {
        QString all;
        const auto entries = AuditTrail::list(db(), {}, 0, 1'000);
        if (!entries)
            return kSecret;
        for (const AuditEntry& entry : entries.value())
            all += entry.action + entry.objectId + entry.reason + entry.differences;
        return all;
    }

    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSecrets::aSettingWithAPasswordIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("store") << QStringLiteral("store/url")
                           << QStringLiteral("postgresql://lan:%1@localhost/motcua");
    QTest::newRow("proxy") << QStringLiteral("portal/proxy")
                           << QStringLiteral("http://lan:%1@proxy.example.vn:3128");
    QTest::newRow("portal") << QStringLiteral("portal/url")
                            << QStringLiteral("https://lan:%1@cong.example.vn");
}

void TestSecrets::aSettingWithAPasswordIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const QByteArray text("# by hand\n[portal]\nlanes = 2\n");
    const Settings before = Settings::load(settingsFile(text)).value();
    Settings after = before;
    VERIFY_OK(after.set(key, value.arg(kSecret)));
    const Status done = changeSettings(db(), act(), before, after);
    QVERIFY(!done);
    QCOMPARE(done.error().rule, QStringLiteral("settings.secret"));
    QCOMPARE(done.error().args, QStringList { key });
    QVERIFY(!done.error().detail.contains(kSecret));
    QCOMPARE(bytesOf(before.fileName()), text);
    QVERIFY(!trail().contains(kSecret));
    // Without the password the same is taken and recorded.
    VERIFY_OK(after.set(key, value.remove(QStringLiteral(":%1"))));
    VERIFY_OK(changeSettings(db(), act(), before, after));
    QVERIFY(trail().contains(QStringLiteral("settings.change")));
}

void TestSecrets::aPasswordWrittenByHandDoesNotReachTheTrail()
{
    const QByteArray text = "[store]\nurl = postgresql://lan:" + kSecret.toUtf8()
        + "@localhost/motcua\n[portal]\nproxy = http://lan:" + kSecret.toUtf8() + "@proxy:3128\n";
    const Settings before = Settings::load(settingsFile(text)).value();
    Settings after = before;
    VERIFY_OK(after.set(u"store/url", QStringLiteral("postgresql://lan@localhost/motcua")));
    VERIFY_OK(after.set(u"portal/proxy", QStringLiteral("http://proxy:3128")));
    VERIFY_OK(changeSettings(db(), act(), before, after));
    QVERIFY(trail().contains(QStringLiteral("portal/proxy")));
    QVERIFY(!trail().contains(kSecret));
    QVERIFY(!bytesOf(before.fileName()).contains(kSecret.toUtf8()));
}

void TestSecrets::noPasswordStandsInStoreOrBackup()
{
    User chef;
    chef.login = QStringLiteral("chef");
    chef.name = QStringLiteral("Trần Văn Đức");
    chef.role = Role::Administrator;
    const Moment now = m_store->clock().now();
    VERIFY_OK(addUser(db(), act(), chef, kSecret));
    VERIFY_OK(signIn(db(), chef.login, kSecret, now));
    // Typed into the wrong field: the name of nobody.
    QVERIFY(!signIn(db(), QStringLiteral("nobody"), kSecret, now));
    VERIFY_OK(changePassword(db(), act(), chef.login, kSecret + QStringLiteral("-2")));
    VERIFY_OK(notePortalPassword(db(), act(), QStringLiteral("h99")));
    QVERIFY(!trail().contains(kSecret));
    const UserId id = UserStore::find(db(), chef.login).value().id;
    QVERIFY(!UserStore::passwordHash(db(), id).value().contains(kSecret));
    const QString backup = m_folder->filePath(QStringLiteral("office.backup"));
    VERIFY_OK(backUp(m_store->url(), act(), backup));
    QStringList files { backup, backup + QStringLiteral(".manifest.json") };
    if (m_store->url().engine == Engine::Sqlite)
        files += { m_store->url().file, m_store->url().file + QStringLiteral("-wal") };
    for (const QString& file : std::as_const(files)) {
        const QByteArray bytes = bytesOf(file);
        QVERIFY2(!bytes.isEmpty(), qPrintable(file));
        QVERIFY2(!bytes.contains(kSecret.toUtf8()), qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
