// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/backup.h"
#include "models/packets/rulebook.h"
#include "models/storage/schema.h"
#include "models/stores/endpointstore.h"
#include "models/stores/outbox.h"
#include "models/stores/storeidentity.h"
#include "tests/kit/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

class TestBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init()
    {
        FRESH_STORE(m_store);
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup() { m_store.reset(); }

    void aBackupIsProvedAndRecorded();
    void aBackupUnderLoadIsWhole();
    void anExistingFileIsNeverOverwritten();
    void whoMayNotBackUpLeavesNothing();
    void damagedBackupsAreRefused();
    void aStrangersSchemaIsRefused();
    void restoringAsksBeforeAnythingIsSent();
    void restoringKeepsTheOldStore();
    void aDamagedStoreCanBeRestored();
    void anOpenStoreIsNotReplaced();

private:
    Connection& db() { return m_store->connection(); }

    bool sqlite() { return m_store->url().engine == Engine::Sqlite; }

    QString at(const char* name) { return m_folder->filePath(QString::fromLatin1(name)); }

    Act act()
    {
        Act made;
        made.session = Session::ofMachine();
        made.now = m_store->clock().now();
        return made;
    }

    Signature by()
    {
        return { Actor::here(QStringLiteral("lan")), m_store->clock().now(), {}, {} };
    }

    PacketId seal(const QString& code)
    {
        PacketId id;
        const Status done = db().transaction([&]() -> Status {
            NewPacket packet;
            packet.profile = QStringLiteral("2025");
            packet.dossierCode = code;
            packet.unit = QStringLiteral("H26.11");
            packet.body = "{\"session\":\"\",\"data\":[{\"MaHoSo\":\"" + code.toUtf8() + "\"}]}";
            const auto sealed = Outbox::seal(db(), packet, by());
            if (!sealed)
                return sealed.error();
            id = sealed.value().id;
            return Done {};
        });
        if (!done)
            qWarning("%s", qPrintable(done.error().detail));
        return id;
    }

    static PacketState stateOf(Connection& connection, PacketId id)
    {
        const auto name = connection.text(
            QStringLiteral("SELECT state FROM delivery WHERE packet = ?"), { id.value });
        return stateFromName(name.value().value()).value();
    }

    /// Lets go of every connection of this test to the store.
    void letGo() { db().close(); }

    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBackup::aBackupIsProvedAndRecorded()
{
    seal(QStringLiteral("H26-1"));
    seal(QStringLiteral("H26-2"));
    const QString file = at("sao lưu.backup");
    const auto made = backUp(m_store->url(), act(), file);
    VERIFY_OK(made);
    QCOMPARE(made.value().packets, 2);
    QCOMPARE(made.value().unsettled, 2);
    QCOMPARE(made.value().head.sequence, 2);
    QVERIFY(QFile::exists(file));
    QVERIFY(QFile::exists(file + QStringLiteral(".manifest.json")));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2); // no part left
    const auto entries = AuditTrail::list(db(), {}, 0, 1);
    VERIFY_OK(entries);
    QCOMPARE(entries.value().first().action, QStringLiteral("store.backup"));
    QVERIFY(entries.value().first().differences.contains(made.value().sha256));
    QVERIFY(AuditTrail::verify(db(), made.value().head).value().sound);
    if (!sqlite())
        return;
    const auto proved = proveBackup(file);
    VERIFY_OK(proved);
    QCOMPARE(proved.value().sha256, made.value().sha256);
    QCOMPARE(proved.value().made, act().now);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2); // looking leaves no trace
}

void TestBackup::aBackupUnderLoadIsWhole()
{
    if (!sqlite())
        return; // pg_dump's own snapshot
    std::atomic<bool> stop = false;
    std::atomic<int> written = 0;
    std::thread writer([&, url = m_store->url()] {
        Connection own(url, Access::ReadWrite);
        if (!own.open())
            return;
        while (!stop) {
            const Status done = own.transaction([&]() -> Status {
                AuditEntry entry;
                entry.actor = Actor::here(QStringLiteral("lan"));
                entry.action = QStringLiteral("load");
                entry.at = 1;
                VERIFY_OR_RETURN(AuditTrail::record(own, entry));
                return Done {};
            });
            written += done ? 1 : 0;
        }
    });
    int good = 0;
    for (int i = 0; i < 5; ++i) {
        const QString file = at("load.backup") + QString::number(i);
        if (backUp(m_store->url(), act(), file) && proveBackup(file))
            ++good;
    }
    stop = true;
    writer.join();
    QCOMPARE(good, 5);
    QVERIFY(written > 0);
    QVERIFY(AuditTrail::verify(db()).value().sound);
}

void TestBackup::anExistingFileIsNeverOverwritten()
{
    QFile file(at("taken"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto made = backUp(m_store->url(), act(), file.fileName());
    QVERIFY(!made);
    QCOMPARE(made.error().rule, QStringLiteral("backup.exists"));
    const auto nowhere = backUp(m_store->url(), act(), at("no such folder/file"));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().rule, QStringLiteral("backup.write"));
    QCOMPARE(AuditTrail::head(db()).value().sequence, 0);
}

void TestBackup::whoMayNotBackUpLeavesNothing()
{
    Act officer = act();
    officer.session.unrestricted = false;
    officer.session.user.id = { 1 };
    const auto made = backUp(m_store->url(), officer, at("x"));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Forbidden);
    QVERIFY(!QFile::exists(at("x")));
    QCOMPARE(AuditTrail::list(db(), {}, 0, 1).value().first().action,
        QStringLiteral("permission.refused"));
}

void TestBackup::damagedBackupsAreRefused()
{
    if (!sqlite())
        return;
    for (int i = 0; i < 30; ++i)
        seal(QStringLiteral("H26-%1").arg(i));
    const QString file = at("good");
    VERIFY_OK(backUp(m_store->url(), act(), file));
    QFile original(file);
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    const auto refused = [&](const QByteArray& content, bool withManifest) {
        const QString bad = at("bad");
        QFile::remove(bad);
        QFile::remove(bad + QStringLiteral(".manifest.json"));
        QFile out(bad);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            return false;
        out.close();
        if (withManifest)
            QFile::copy(
                file + QStringLiteral(".manifest.json"), bad + QStringLiteral(".manifest.json"));
        return !proveBackup(bad);
    };
    QVERIFY(!refused(bytes, true)); // the copy itself is good
    QVERIFY(refused(bytes.left(bytes.size() / 2), false));
    QVERIFY(refused(bytes.left(50), false));
    QVERIFY(refused(QByteArray(), false));
    QVERIFY(refused("not a database at all, just words", false));
    // Any altered byte is found with the manifest; altered content of entries and bodies without
    // it.
    for (qsizetype place = 101; place < bytes.size(); place += bytes.size() / 37) {
        QByteArray altered = bytes;
        altered[place] = char(altered.at(place) ^ 0x41);
        QVERIFY2(refused(altered, true), qPrintable(QString::number(place)));
    }
    for (const QByteArray& words : { QByteArray("H26-7\"}"), QByteArray("motcua 0.") }) {
        QByteArray altered = bytes;
        const qsizetype place = altered.indexOf(words);
        QVERIFY(place > 0);
        altered[place] = 'J';
        QVERIFY2(refused(altered, false), words.constData());
    }
}

void TestBackup::aStrangersSchemaIsRefused()
{
    if (!sqlite())
        return;
    VERIFY_OK(backUp(m_store->url(), act(), at("good")));
    StoreUrl url = m_store->url();
    const auto altered = [&](const QString& statement) {
        url.file = at("altered");
        QFile::remove(url.file);
        QFile::copy(at("good"), url.file);
        Connection other(url, Access::ReadWrite);
        if (!other.open() || !other.run(statement))
            return QStringLiteral("failed");
        other.close();
        const auto proved = proveBackup(url.file);
        return proved ? QString() : proved.error().rule;
    };
    QCOMPARE(altered(QStringLiteral(
                 "CREATE TRIGGER evil AFTER INSERT ON packet BEGIN DELETE FROM draft; END")),
        QStringLiteral("backup.damaged"));
    QCOMPARE(
        altered(QStringLiteral("CREATE VIEW evil AS SELECT 1")), QStringLiteral("backup.damaged"));
    QCOMPARE(
        altered(QStringLiteral("DROP TRIGGER packet_no_update")), QStringLiteral("backup.damaged"));
    QCOMPARE(
        altered(QStringLiteral("DROP TABLE schema_version")), QStringLiteral("backup.foreign"));
    QCOMPARE(altered(QStringLiteral("INSERT INTO schema_version VALUES (9999, 'x', 'x', 0, 'x')")),
        QStringLiteral("backup.newer"));
    QCOMPARE(proveBackup(at("nothing")).error().rule, QStringLiteral("backup.missing"));
}

void TestBackup::restoringAsksBeforeAnythingIsSent()
{
    if (!sqlite()) {
        QCOMPARE(restore(m_store->url(), act(), at("x"), {}).error().rule,
            QStringLiteral("restore.server"));
        return;
    }
    const PacketId ready = seal(QStringLiteral("H26-1"));
    const PacketId behind = seal(QStringLiteral("H26-1"));
    const PacketId held = seal(QStringLiteral("H26-2"));
    const PacketId claimed = seal(QStringLiteral("H26-3"));
    VERIFY_OK(db().transaction([&] { return Outbox::hold(db(), held, 0, by()); }));
    VERIFY_OK(db().transaction([&] {
        Endpoint endpoint;
        endpoint.name = QStringLiteral("portal");
        return EndpointStore::saveHealth(db(), endpoint);
    }));
    VERIFY_OK(db().run(QStringLiteral("UPDATE delivery SET state = 'claimed' WHERE packet = ?"),
        { claimed.value }));
    VERIFY_OK(backUp(m_store->url(), act(), at("b")));
    const StoreIdentity before = storeIdentity(db()).value();
    const PacketId later = seal(QStringLiteral("H26-4"));
    letGo();

    Act restoring = act();
    const auto book = RuleBook::load({});
    VERIFY_OK(book);
    restoring.pack = book.value().pack(u"2025");
    QVERIFY(restoring.pack);
    const auto done = restore(m_store->url(), restoring, at("b"), QStringLiteral("ổ đĩa hỏng"));
    VERIFY_OK(done);
    QCOMPARE(done.value().unknown, 3);
    VERIFY_OK(db().open());
    QCOMPARE(stateOf(db(), ready), PacketState::Unknown);
    QCOMPARE(stateOf(db(), behind), PacketState::Unknown);
    QCOMPARE(stateOf(db(), claimed), PacketState::Unknown);
    QCOMPARE(stateOf(db(), held), PacketState::Held);
    QVERIFY(db().number(QStringLiteral("SELECT count(*) FROM packet WHERE id = ?"), { later.value })
                .value()
        == 0);
    QVERIFY(EndpointStore::find(db(), QStringLiteral("portal")).value().paused);
    // Nothing is due for sending; the lanes ask.
    DeliveryRules rules = DeliveryRules::of(*restoring.pack, true, false);
    std::vector<Claim> sends;
    std::vector<Claim> asks;
    VERIFY_OK(db().transaction([&]() -> Status {
        ClaimWish wish;
        wish.now = m_store->clock().now() + 1;
        wish.owner = QStringLiteral("me");
        wish.endpoint = QStringLiteral("portal");
        wish.sends = 10;
        const auto first = Outbox::claim(db(), wish, rules);
        wish.sends = 0;
        wish.asks = 10;
        const auto second = Outbox::claim(db(), wish, rules);
        if (!first || !second)
            return Error {};
        sends = first.value().claims;
        asks = second.value().claims;
        return Done {};
    }));
    QCOMPARE(sends.size(), 0U);
    QCOMPARE(asks.size(), 2U);
    const StoreIdentity after = storeIdentity(db()).value();
    QCOMPARE(after.installation, before.installation);
    QVERIFY(after.epoch != before.epoch);
    const auto verdict = AuditTrail::verify(db(), done.value().manifest.head);
    VERIFY_OK(verdict);
    QVERIFY2(verdict.value().sound, qPrintable(verdict.value().firstBad + verdict.value().reason));
    AuditFilter restored;
    restored.action = QStringLiteral("store.restored");
    QCOMPARE(AuditTrail::list(db(), restored, 0, 9).value().first().reason,
        QStringLiteral("ổ đĩa hỏng"));
}

void TestBackup::restoringKeepsTheOldStore()
{
    if (!sqlite())
        return;
    seal(QStringLiteral("H26-1"));
    VERIFY_OK(backUp(m_store->url(), act(), at("b")));
    seal(QStringLiteral("H26-2"));
    letGo();
    const auto done = restore(m_store->url(), act(), at("b"), {});
    VERIFY_OK(done);
    StoreUrl old = m_store->url();
    old.file = done.value().keptOld;
    Connection kept(old, Access::Inspect);
    VERIFY_OK(kept.open());
    QCOMPARE(kept.number(QStringLiteral("SELECT count(*) FROM packet")).value(), 2);
    QVERIFY(AuditTrail::verify(kept).value().sound);
    VERIFY_OK(db().open());
    QCOMPARE(db().number(QStringLiteral("SELECT count(*) FROM packet")).value(), 1);
    VERIFY_OK(prepareStore(m_store->url(), false, m_store->clock()));
}

void TestBackup::aDamagedStoreCanBeRestored()
{
    if (!sqlite())
        return;
    seal(QStringLiteral("H26-1"));
    VERIFY_OK(backUp(m_store->url(), act(), at("b")));
    letGo();
    QFile store(m_store->url().file);
    QVERIFY(store.open(QIODevice::ReadWrite));
    store.write(QByteArray(4096, '\7'));
    store.close();
    const auto done = restore(m_store->url(), act(), at("b"), {});
    VERIFY_OK(done);
    QVERIFY(QFile::exists(done.value().keptOld)); // damaged files are kept too
    QFile::remove(m_store->url().file);
    VERIFY_OK(restore(m_store->url(), act(), at("b"), {})); // and none at all is fine
    VERIFY_OK(db().open());
    QVERIFY(AuditTrail::verify(db()).value().sound);
}

void TestBackup::anOpenStoreIsNotReplaced()
{
    if (!sqlite())
        return;
    VERIFY_OK(backUp(m_store->url(), act(), at("b")));
    Connection other(m_store->url(), Access::ReadOnly);
    VERIFY_OK(other.open());
    VERIFY_OK(other.number(QStringLiteral("SELECT count(*) FROM packet")));
    letGo();
    const auto done = restore(m_store->url(), act(), at("b"), {});
    QVERIFY(!done);
    QCOMPARE(done.error().rule, QStringLiteral("restore.open"));
    other.close();
    VERIFY_OK(restore(m_store->url(), act(), at("b"), {}));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
